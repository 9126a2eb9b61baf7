package de.rundertisch.core.demo;

import de.rundertisch.core.drafts.DraftLine;
import de.rundertisch.core.drafts.DraftReading;
import de.rundertisch.core.partners.Actor;
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
    private DemoRules rules;

    @Inject
    private DemoModeration moderation;

    @Inject
    private DemoUnsent unsent;

    @Inject
    private DemoVocabulary vocabulary;

    @Inject
    private DraftReading drafts;

    @Inject
    private SystemClock time;

    @Transactional
    void build() {
        Cast cast = time.at(FOUNDED, partners::settle);
        Map<String, Long> recommendations = concept.write(cast.moderator());
        long version = draft.publish(cast.moderator(), recommendations);
        vocabulary.teach(cast.moderator());
        comments.post(cast, version, CommentSource.read());
        rules.revise(cast);
        moderation.report(cast);
        unsent.type(cast, firstOf(cast.moderator(), version), version);
    }

    private long firstOf(Actor moderator, long version) {
        return drafts.drafts(moderator).stream()
                .map(DraftLine::versions)
                .filter(versions -> versions.stream().anyMatch(line -> line.id() == version))
                .map(versions -> versions.getLast().id())
                .findFirst()
                .orElseThrow();
    }
}
