package de.rundertisch.core.demo;

import de.rundertisch.core.comments.Discussion;
import de.rundertisch.core.drafts.DraftReading;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.responses.Outcome;
import de.rundertisch.core.responses.Responding;
import de.rundertisch.core.responses.TypedResponse;
import de.rundertisch.core.shared.SystemClock;
import de.rundertisch.core.statements.PreparedStatement;
import de.rundertisch.core.statements.Releasing;
import de.rundertisch.core.support.Supporting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Lets the people of the demo say what a file has them say, each at its time: first the comments, then every organisation
 * releases what it does not keep to itself, then the others reply and support it, and the moderation answers.
 */
@ApplicationScoped
class DemoComments {

    private static final Duration PAUSE = Duration.ofMinutes(10);

    @Inject
    private Discussion discussion;

    @Inject
    private Releasing releasing;

    @Inject
    private Responding responding;

    @Inject
    private Supporting supporting;

    @Inject
    private DraftReading reading;

    @Inject
    private SystemClock time;

    @Inject
    private Clock clock;

    void post(Cast cast, long version, List<CommentSource> comments) {
        LocalDate today = LocalDate.now(clock);
        DraftPlaces places = new DraftPlaces(version, reading.versionText(version));
        List<CommentSource> oldestFirst = new ArrayList<>(comments);
        oldestFirst.sort(Comparator.comparing(comment -> moment(comment.said(), today)));
        Map<Long, List<Posted>> byOrganisation = new LinkedHashMap<>();
        for (CommentSource comment : oldestFirst) {
            Actor author = cast.actor(comment.said().author());
            Instant moment = moment(comment.said(), today);
            long id = time.at(moment, () -> discussion.post(author, places.comment(comment)));
            byOrganisation
                    .computeIfAbsent(cast.organisation(comment.said().author()), organisation -> new ArrayList<>())
                    .add(new Posted(comment, id, moment));
        }
        byOrganisation.forEach((organisation, posted) -> {
            List<Posted> official =
                    posted.stream().filter(one -> !one.source().internal()).toList();
            Instant released = release(cast.releaser(organisation), version, official);
            official.forEach(
                    one -> one.source().replies().forEach(said -> reply(cast, one.id(), said, released, today)));
            official.forEach(one -> answer(cast, one, released, today));
            official.forEach(one -> support(cast, one, released));
        });
    }

    /** A comment of the demo that stands in the database. */
    private record Posted(CommentSource source, long id, Instant at) {}

    /** Every organisation has something to release; returns when it did. */
    private Instant release(Actor releaser, long version, List<Posted> official) {
        Instant moment = official.getLast().at().plus(PAUSE);
        Set<Long> chosen = official.stream().map(Posted::id).collect(Collectors.toSet());
        time.at(moment, () -> {
            PreparedStatement prepared = releasing.prepared(releaser, version);
            List<Long> order =
                    prepared.items().stream().map(item -> item.comment().id()).toList();
            return releasing.release(releaser, version, prepared.lock(), null, order, chosen);
        });
        return moment;
    }

    private void reply(Cast cast, long id, CommentSource.Said reply, Instant released, LocalDate today) {
        time.at(
                after(released, reply, today),
                () -> discussion.reply(cast.actor(reply.author()), id, UUID.randomUUID(), reply.text(), null));
    }

    private void support(Cast cast, Posted posted, Instant released) {
        for (String supporter : posted.source().supporters()) {
            time.at(released.plus(PAUSE), () -> supporting.join(cast.actor(supporter), posted.id()));
        }
    }

    private void answer(Cast cast, Posted posted, Instant released, LocalDate today) {
        CommentSource.Answer answer = posted.source().answer();
        if (answer != null) {
            Actor moderator = cast.actor(answer.said().author());
            TypedResponse typed = new TypedResponse(
                    posted.id(),
                    0,
                    Outcome.valueOf(answer.outcome()),
                    answer.said().text(),
                    null,
                    null);
            time.at(after(released, answer.said(), today), () -> responding.answer(moderator, typed));
        }
    }

    private static Instant after(Instant released, CommentSource.Said said, LocalDate today) {
        Instant moment = moment(said, today);
        return moment.isAfter(released) ? moment : released.plus(PAUSE);
    }

    private static Instant moment(CommentSource.Said said, LocalDate today) {
        return today.minusDays(said.daysAgo())
                .atTime(said.time())
                .atZone(SystemClock.OFFICE_ZONE)
                .toInstant();
    }
}
