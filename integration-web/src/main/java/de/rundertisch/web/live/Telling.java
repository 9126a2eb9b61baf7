package de.rundertisch.web.live;

import de.rundertisch.core.accounts.SignedInPerson;
import de.rundertisch.core.accounts.SigningIn;
import de.rundertisch.core.changes.Change;
import de.rundertisch.core.changes.ChangeQueue;
import de.rundertisch.core.changes.Subject;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.reading.Notice;
import de.rundertisch.core.reading.Noticing;
import de.rundertisch.core.reading.Watch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the change queue on behalf of all open streams and tells each what its person may know. Rights are asked for again each time: whose
 * membership has ended, or who has another part now, is sent away, and comes back as who they are now, or not at all. Only the worker's
 * thread comes here.
 */
@ApplicationScoped
class Telling {

    private static final int BATCH = 200;

    /** Whoever has more to catch up with reads the page anew. */
    private static final long LONGEST_GAP = 1000;

    @Inject
    private Listeners listeners;

    @Inject
    private ChangeQueue queue;

    @Inject
    private Noticing noticing;

    @Inject
    private SigningIn signingIn;

    @Inject
    private Bookmark bookmarks;

    /**
     * Tells of the next changes.
     *
     * @return whether there were any
     */
    boolean next() {
        List<Listener> open = listeners.all();
        if (open.isEmpty()) {
            return false;
        }
        long newest = queue.last();
        open.stream()
                .filter(listener -> newest - listener.position() > LONGEST_GAP)
                .forEach(listener -> {
                    listener.send("all", bookmarks.of(newest), "{}");
                    listener.readUpTo(newest);
                });
        long from = open.stream().mapToLong(Listener::position).min().orElse(newest);
        List<Change> changes = from < newest ? queue.after(from, BATCH) : List.of();
        if (changes.isEmpty()) {
            return false;
        }
        tell(open, changes);
        return true;
    }

    private void tell(List<Listener> open, List<Change> changes) {
        List<Listener> entitled = entitled(open);
        Set<Watch> watches = entitled.stream().map(Telling::watch).collect(Collectors.toSet());
        Set<Long> comments = changes.stream()
                .filter(change -> change.subject() == Subject.COMMENT)
                .map(Change::subjectId)
                .collect(Collectors.toSet());
        Map<Watch, List<Notice>> notices = noticing.notices(watches, comments);
        long reached = changes.getLast().position();
        for (Listener listener : entitled) {
            if (unread(listener, Subject.DRAFT, changes).contains(listener.draftId())) {
                listener.send("all", bookmarks.of(reached), "{}");
            }
            Set<Long> unread = unread(listener, Subject.COMMENT, changes);
            notices.getOrDefault(watch(listener), List.of()).stream()
                    .filter(notice -> unread.contains(notice.commentId()))
                    .map(Notice::part)
                    .distinct()
                    .forEach(part -> listener.send("part", bookmarks.of(reached), "{\"part\":\"" + part + "\"}"));
            listener.readUpTo(reached);
        }
    }

    private static Set<Long> unread(Listener listener, Subject subject, List<Change> changes) {
        return changes.stream()
                .filter(change -> change.subject() == subject && change.position() > listener.position())
                .map(Change::subjectId)
                .collect(Collectors.toSet());
    }

    /** Those whose rights are still what they were when the stream began; the others are sent away. */
    private List<Listener> entitled(List<Listener> open) {
        Map<Actor, Boolean> asked = new HashMap<>();
        List<Listener> strangers = open.stream()
                .filter(listener -> !asked.computeIfAbsent(listener.actor(), this::isAsBefore))
                .toList();
        strangers.forEach(Listener::end);
        Set<Listener> gone = new HashSet<>(strangers);
        return open.stream().filter(listener -> !gone.contains(listener)).toList();
    }

    private boolean isAsBefore(Actor actor) {
        return signingIn
                .present(actor.personId(), actor.organisationId())
                .map(SignedInPerson::actor)
                .filter(actor::equals)
                .isPresent();
    }

    /** Sends everybody with this version to read it anew. */
    void tellAll(long versionId) {
        String bookmark = bookmarks.of(queue.last());
        listeners.all().stream()
                .filter(listener -> listener.versionId() == versionId)
                .forEach(listener -> listener.send("all", bookmark, "{}"));
    }

    /** A sign of life, for pages and whatever lies between to know that the connection stands. */
    void beat() {
        listeners.all().forEach(listener -> listener.send("beat", bookmarks.of(listener.position()), "{}"));
    }

    private static Watch watch(Listener listener) {
        return new Watch(listener.actor(), listener.versionId());
    }
}
