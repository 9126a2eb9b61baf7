package de.rundertisch.core.reading;

import de.rundertisch.core.carrying.Placement;
import de.rundertisch.core.comments.Comment;
import de.rundertisch.core.comments.places.Target;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who of those that have a page open is to look again when comments have changed. What somebody may not read is not mentioned to them: not
 * its words, not its place, not even that it exists.
 */
@ApplicationScoped
@Transactional
public class Noticing {

    @Inject
    private ThreadRepository comments;

    @Inject
    private CarriedRepository placements;

    /**
     * The notices for each watch, in the order of the ids; a watch without any is left out. Two queries, however many watch.
     *
     * @param commentIds comments and replies that have changed
     */
    public Map<Watch, List<Notice>> notices(Collection<Watch> watches, Collection<Long> commentIds) {
        List<Comment> changed =
                commentIds.isEmpty() || watches.isEmpty() ? List.of() : comments.withThreads(commentIds);
        if (changed.isEmpty()) {
            return Map.of();
        }
        List<Placement> carried =
                placements.ofThreads(changed.stream().map(Comment::threadId).toList());
        Map<Watch, List<Notice>> notices = new HashMap<>();
        for (Comment comment : changed) {
            for (Watch watch : watches) {
                notice(comment, watch, carried)
                        .ifPresent(notice -> notices.computeIfAbsent(watch, key -> new ArrayList<>())
                                .add(notice));
            }
        }
        return notices;
    }

    private static Optional<Notice> notice(Comment comment, Watch watch, List<Placement> carried) {
        Comment thread = comment.parent() == null ? comment : comment.parent();
        if (!comment.visibleTo(watch.actor()) || !thread.visibleTo(watch.actor())) {
            return Optional.empty();
        }
        return part(thread, watch.versionId(), carried).map(part -> new Notice(comment.id(), part));
    }

    /** Where a thread is shown in a version; empty if it is not. */
    private static Optional<String> part(Comment thread, long versionId, List<Placement> carried) {
        if (thread.draftVersion().id() == versionId) {
            return Optional.of(part(thread.target()));
        }
        return carried.stream()
                .filter(placement -> Objects.equals(placement.comment().id(), thread.id())
                        && placement.draftVersion().id() == versionId)
                .findFirst()
                .map(placement -> placement.standing() ? part(placement.target()) : Notice.HOMELESS);
    }

    private static String part(@Nullable Target target) {
        UUID chapter = target == null ? null : target.chapter();
        return chapter == null ? Notice.DRAFT : chapter.toString();
    }
}
