package de.rundertisch.core.demo;

import de.rundertisch.core.comments.CommentKind;
import de.rundertisch.core.moderation.Moderating;
import de.rundertisch.core.moderation.ReportCause;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.reading.CommentLookup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Has somebody of the demo report a comment, so that the moderation finds something on its page. */
@ApplicationScoped
class DemoModeration {

    private static final String REPORTER = "thomas.brandes@sozialwerk-auenburg.example";
    private static final String REPORTED = "Stefan Krüger";
    private static final int MANY = 1000;

    @Inject
    private Moderating moderating;

    @Inject
    private CommentLookup discussion;

    void report(Cast cast) {
        Actor reporter = cast.actor(REPORTER);
        discussion.latest(reporter, MANY).stream()
                .filter(comment -> comment.author().equals(REPORTED) && comment.kind() == CommentKind.NOTE)
                .findFirst()
                .ifPresent(comment -> moderating.report(
                        reporter,
                        comment.id(),
                        ReportCause.OFF_TOPIC,
                        "Schulsozialarbeit ist wichtig, gehört aber nicht in dieses Kapitel."));
    }
}
