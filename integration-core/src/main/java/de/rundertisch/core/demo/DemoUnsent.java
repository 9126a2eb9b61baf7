package de.rundertisch.core.demo;

import de.rundertisch.core.comments.CommentKind;
import de.rundertisch.core.drafts.DraftReading;
import de.rundertisch.core.drafts.VersionText.Span;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.reading.CommentLookup;
import de.rundertisch.core.shared.SystemClock;
import de.rundertisch.core.unsent.Keeping;
import de.rundertisch.core.unsent.TypedWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Lets two people of the demo leave something half said: one on the earlier version, one in a reply. */
@ApplicationScoped
class DemoUnsent {

    @Inject
    private Keeping keeping;

    @Inject
    private DraftReading drafts;

    @Inject
    private CommentLookup discussion;

    @Inject
    private SystemClock time;

    @Inject
    private Clock clock;

    void type(Cast cast, long first, long current) {
        Actor member = cast.actor(DemoLogins.MEMBER.email());
        Span paragraph = drafts.versionText(first).spans().stream()
                .filter(span -> !span.heading())
                .findFirst()
                .orElseThrow();
        leave(
                member,
                new TypedWords(
                        first,
                        "paragraph:" + paragraph.lastingId(),
                        CommentKind.CONCERN,
                        "Hier fehlt uns der Blick auf die Frauen, die schon lange hier leben. Viele von ihnen",
                        null,
                        null,
                        false,
                        UUID.randomUUID(),
                        0));
        long comment = discussion.latest(cast.moderator(), 1).getFirst().threadId();
        leave(
                cast.moderator(),
                new TypedWords(
                        current,
                        "reply:" + comment,
                        null,
                        "Danke für den Hinweis. Wir klären das mit dem zuständigen Amt und",
                        null,
                        null,
                        false,
                        UUID.randomUUID(),
                        0));
    }

    private void leave(Actor writer, TypedWords words) {
        Instant yesterday = clock.instant().minus(Duration.ofDays(1));
        time.at(yesterday, () -> keeping.keep(writer, words));
    }
}
