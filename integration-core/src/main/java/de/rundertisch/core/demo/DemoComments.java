package de.rundertisch.core.demo;

import de.rundertisch.core.comments.Discussion;
import de.rundertisch.core.drafts.DraftReading;
import de.rundertisch.core.shared.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Lets the people of the demo say what {@code comments.json} has them say, each at its time. */
@ApplicationScoped
class DemoComments {

    @Inject
    private Discussion discussion;

    @Inject
    private DraftReading reading;

    @Inject
    private SystemClock time;

    @Inject
    private Clock clock;

    void post(Cast cast, long version) {
        LocalDate today = LocalDate.now(clock);
        DraftPlaces places = new DraftPlaces(version, reading.versionText(version));
        List<CommentSource> oldestFirst = new ArrayList<>(CommentSource.read());
        oldestFirst.sort(Comparator.comparing(comment -> moment(comment.said(), today)));
        for (CommentSource comment : oldestFirst) {
            time.at(moment(comment.said(), today), () -> post(cast, places, comment, today));
        }
    }

    private long post(Cast cast, DraftPlaces places, CommentSource comment, LocalDate today) {
        long id = discussion.post(cast.actor(comment.said().author()), places.comment(comment));
        for (CommentSource.Said reply : comment.replies()) {
            time.at(
                    moment(reply, today),
                    () -> discussion.reply(cast.actor(reply.author()), id, UUID.randomUUID(), reply.text()));
        }
        return id;
    }

    private static Instant moment(CommentSource.Said said, LocalDate today) {
        return today.minusDays(said.daysAgo())
                .atTime(said.time())
                .atZone(SystemClock.OFFICE_ZONE)
                .toInstant();
    }
}
