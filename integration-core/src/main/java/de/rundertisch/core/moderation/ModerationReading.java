package de.rundertisch.core.moderation;

import de.rundertisch.core.comments.Comment;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.reading.CommentLookup;
import de.rundertisch.core.reading.FindableComment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What waits for the moderation, and what it did lately. For moderators only. */
@ApplicationScoped
@Transactional
public class ModerationReading {

    private static final int LATELY = 20;

    @Inject
    private ModerationRepository acts;

    @Inject
    private CommentLookup discussion;

    @Inject
    private Clock clock;

    /** What is to be looked at before everybody reads it, oldest first. */
    public List<FindableComment> waiting(Actor actor) {
        return discussion.held(actor);
    }

    /** What readers have reported and nobody has looked at, the oldest report first; without what was withdrawn since. */
    public List<ReportedComment> reported(Actor actor) {
        actor.require(Role.MODERATOR);
        Map<Long, List<CommentReport>> byComment = acts.open().stream()
                .collect(Collectors.groupingBy(
                        report -> report.comment().id(), LinkedHashMap::new, Collectors.toList()));
        return byComment.entrySet().stream()
                .flatMap(entry -> discussion.place(actor, entry.getKey()).stream()
                        .map(comment -> new ReportedComment(
                                comment,
                                entry.getValue().stream()
                                        .map(ModerationReading::line)
                                        .toList())))
                .toList();
    }

    private static ReportedComment.Line line(CommentReport report) {
        return new ReportedComment.Line(
                report.cause(),
                report.words(),
                report.reported().person().name(),
                report.reported().at());
    }

    /** How many comments wait for a look, reported ones included; 0 for everybody but moderators. */
    public long count(Actor actor) {
        return actor.is(Role.MODERATOR)
                ? discussion.heldCount(actor) + reported(actor).size()
                : 0;
    }

    /** What was done lately, newest first. */
    public List<DeedLine> lately(Actor actor) {
        actor.require(Role.MODERATOR);
        Instant now = clock.instant();
        return acts.acts(LATELY).stream().map(act -> line(act, now)).toList();
    }

    private DeedLine line(ModerationAct act, Instant now) {
        Comment comment = act.comment();
        Comment first = comment.parent();
        List<ModerationAct> all = acts.acts(comment.id());
        boolean last = all.getFirst().id().equals(act.id());
        return new DeedLine(
                comment.id(),
                first == null ? comment.id() : first.id(),
                comment.draftVersion().id(),
                comment.organisation() == null
                        ? comment.author().name()
                        : comment.organisation().name(),
                act.deed(),
                act.reason(),
                act.act().person().name(),
                act.act().at(),
                last && (act.deed() == Deed.HIDDEN || Moderating.fresh(all, now)));
    }
}
