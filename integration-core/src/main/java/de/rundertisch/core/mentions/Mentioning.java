package de.rundertisch.core.mentions;

import de.rundertisch.core.comments.CommentEdited;
import de.rundertisch.core.comments.CommentPosted;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.readership.Audience;
import de.rundertisch.core.reading.CommentLookup;
import de.rundertisch.core.reading.FindableComment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Naming people in comments and replies: whom one can name, and who is named. */
@ApplicationScoped
@Transactional
public class Mentioning {

    private static final int MOST = 8;

    @Inject
    private MentionRepository mentions;

    @Inject
    private CommentLookup discussion;

    @Inject
    private Reach reach;

    @Inject
    private Event<PersonMentioned> mentioned;

    /**
     * Whom the words being typed could name.
     *
     * @param answered the comment that is replied to, null otherwise
     * @param edited the comment that gets other words, null otherwise
     * @param aside whether the words shall stay with the writer, or a reply within the organisation
     * @param typed the beginning of a name or of one of its parts; empty for anybody
     * @return at most {@value #MOST}, by name, never the writer; nobody for those who have no voice, and where there is no such comment
     */
    public List<Reachable> candidates(
            Actor actor, @Nullable Long answered, @Nullable Long edited, boolean aside, String typed) {
        if (!actor.is(Role.PARTNER_MEMBER, Role.PARTNER_RELEASER, Role.MODERATOR)) {
            return List.of();
        }
        return whom(actor, answered, edited, aside).stream()
                .filter(person -> person.personId() != actor.personId() && person.begins(typed))
                .limit(MOST)
                .toList();
    }

    private List<Reachable> whom(Actor actor, @Nullable Long answered, @Nullable Long edited, boolean aside) {
        Long own = actor.organisationId();
        if (edited != null) {
            return discussion
                    .place(actor, edited)
                    .map(comment -> reach.of(comment.audience(), comment.circleId(), thread(comment)))
                    .orElse(List.of());
        }
        if (answered == null) {
            Audience partner = aside ? Audience.PERSONAL : Audience.ORGANISATION;
            return reach.of(own == null ? Audience.EVERYONE : partner, own, null);
        }
        Optional<FindableComment> first = discussion.place(actor, answered);
        if (first.isPresent() && aside && own != null && first.get().audience().released()) {
            return reach.of(Audience.ORGANISATION, own, null);
        }
        return first.map(comment -> reach.of(
                        comment.audience(),
                        comment.audience() == Audience.EVERYONE ? own : comment.circleId(),
                        comment.threadId()))
                .orElse(List.of());
    }

    private static @Nullable Long thread(FindableComment comment) {
        return comment.reply() ? comment.threadId() : null;
    }

    /** Names of those who are named, by the comment's or reply's id; one query, whatever their number. */
    public Map<Long, List<String>> on(Actor actor, Collection<Long> commentIds) {
        if (commentIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<String>> names = new HashMap<>();
        mentions.on(actor, commentIds)
                .forEach(mention -> names.computeIfAbsent(mention.comment().id(), id -> new ArrayList<>())
                        .add(mention.person().name()));
        return names;
    }

    /** Whether a comment still names somebody, whoever asks. */
    public boolean names(long commentId, long personId) {
        return mentions.of(commentId).stream()
                .anyMatch(mention -> mention.person().id() == personId);
    }

    void posted(@Observes CommentPosted posted) {
        note(posted.commentId());
    }

    void edited(@Observes CommentEdited edited) {
        note(edited.commentId());
    }

    private void note(long commentId) {
        discussion.findable(commentId).ifPresent(this::note);
    }

    /** Who is named now and was not is told; who is no longer named is forgotten. */
    private void note(FindableComment comment) {
        Set<Long> named = new HashSet<>();
        if (comment.body().contains("@")) {
            reach.of(comment.audience(), comment.circleId(), thread(comment)).stream()
                    .filter(person -> person.personId() != comment.authorId() && person.namedIn(comment.body()))
                    .forEach(person -> named.add(person.personId()));
        }
        for (Mention before : mentions.of(comment.id())) {
            if (!named.remove(before.person().id())) {
                mentions.remove(before);
            }
        }
        for (long person : named) {
            mentions.add(comment.id(), person);
            mentioned.fire(new PersonMentioned(comment.id(), person));
        }
    }
}
