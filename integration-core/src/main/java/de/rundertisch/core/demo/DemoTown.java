package de.rundertisch.core.demo;

import de.rundertisch.core.shared.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;

/** Builds everything of the demo that lives in the database, all of it or nothing. */
@ApplicationScoped
class DemoTown {

    /** Before anybody does anything in the demo. */
    private static final Instant FOUNDED = Instant.parse("2025-01-15T11:00:00Z");

    @Inject
    private DemoPartners partners;

    @Inject
    private DemoConcept concept;

    @Inject
    private DemoDraft draft;

    @Inject
    private DemoComments comments;

    @Inject
    private DemoModeration moderation;

    @Inject
    private SystemClock time;

    @Transactional
    void build() {
        Cast cast = time.at(FOUNDED, partners::settle);
        Map<String, Long> recommendations = concept.write(cast.moderator());
        long version = draft.publish(cast.moderator(), recommendations);
        comments.post(cast, version);
        moderation.report(cast);
    }
}
