package de.rundertisch.core.vocabulary;

import de.rundertisch.core.changes.ChangeQueue;
import de.rundertisch.core.changes.Subject;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.partners.Section;
import de.rundertisch.core.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Keeps the groups of synonyms and abbreviations; for people of the office. Every step is kept with who took it and when, and is in force
 * at once: the change queue tells every node.
 */
@ApplicationScoped
@Transactional
public class SynonymKeeping {

    private static final int MOST_STEPS = 50;

    /** The search takes up all groups at once, so a batch of changes is one. */
    private static final long ALL = 0;

    @Inject
    private SynonymRepository synonyms;

    @Inject
    private ChangeQueue changes;

    @Inject
    private Clock clock;

    /**
     * Adds a group. A word may mean two things, as abbreviations do; ask {@link #clashes} first and tell.
     *
     * @return its id
     * @throws BusinessException if a group holds all these words already
     */
    public long add(Actor actor, Synonyms words) {
        requireOffice(actor);
        requireNew(words, 0);
        SynonymGroup group = new SynonymGroup(words, clock.instant());
        synonyms.add(group);
        note(actor, group, SynonymDeed.ADDED);
        return group.id();
    }

    /** @param seen version of the group when the editor began */
    public void revise(Actor actor, long id, int seen, Synonyms words) {
        requireOffice(actor);
        SynonymGroup group = synonyms.group(id);
        group.requireVersion(seen);
        requireNew(words, id);
        if (group.revise(words, clock.instant())) {
            note(actor, group, SynonymDeed.CHANGED);
        }
    }

    /** Takes a group out of the search; a second time changes nothing. */
    public void delete(Actor actor, long id) {
        requireOffice(actor);
        SynonymGroup group = synonyms.group(id);
        if (group.delete(clock.instant())) {
            note(actor, group, SynonymDeed.DELETED);
        }
    }

    /** Takes a deletion back; a second time changes nothing. */
    public void restore(Actor actor, long id) {
        requireOffice(actor);
        SynonymGroup group = synonyms.group(id);
        if (group.restore()) {
            note(actor, group, SynonymDeed.RESTORED);
        }
    }

    /** Words of these that stand in other groups too. @param except the group being edited, 0 for none */
    public List<Clash> clashes(Actor actor, Synonyms words, long except) {
        requireOffice(actor);
        return Clashes.of(synonyms.all()).with(words, except);
    }

    /**
     * Groups that have the typed letters somewhere in a word.
     *
     * @param text empty for all
     * @param first groups to skip
     */
    public Section<SynonymLine> list(Actor actor, String text, int first, int size) {
        requireOffice(actor);
        Clashes clashes = Clashes.of(synonyms.all());
        List<SynonymLine> lines =
                synonyms.groups(text, first, size).stream().map(clashes::line).toList();
        return new Section<>(lines, synonyms.count(text));
    }

    /** Groups with a word that stands in another group too. */
    public List<SynonymLine> ambiguous(Actor actor) {
        requireOffice(actor);
        return Clashes.of(synonyms.all()).ambiguous();
    }

    /** @throws BusinessException not found, also for one that is deleted */
    public SynonymLine find(Actor actor, long id) {
        requireOffice(actor);
        SynonymGroup group = synonyms.group(id);
        if (group.deletedAt() != null) {
            throw BusinessException.notFound();
        }
        return Clashes.of(List.of(group)).line(group);
    }

    /** What was done with a group, the newest first. */
    public List<SynonymStep> steps(Actor actor, long id) {
        requireOffice(actor);
        return synonyms.changes(id, MOST_STEPS).stream()
                .map(SynonymChange::step)
                .toList();
    }

    /** What was done lately, the newest first. */
    public List<SynonymStep> steps(Actor actor) {
        requireOffice(actor);
        return synonyms.changes(MOST_STEPS).stream().map(SynonymChange::step).toList();
    }

    /** All groups in force, for the search. */
    public List<List<String>> inForce() {
        return synonyms.all().stream().map(SynonymGroup::words).toList();
    }

    private void requireNew(Synonyms words, long except) {
        Set<String> keys = words.keys();
        synonyms.all().stream()
                .filter(group -> group.id() != except && new HashSet<>(group.keys()).containsAll(keys))
                .findFirst()
                .ifPresent(group -> {
                    throw new BusinessException("vocabulary.words.known", String.join(" = ", group.words()));
                });
    }

    private void note(Actor actor, SynonymGroup group, SynonymDeed deed) {
        Instant now = clock.instant();
        synonyms.add(new SynonymChange(group, deed, synonyms.act(actor, now)));
        changes.record(Subject.SYNONYMS, ALL);
    }

    private static void requireOffice(Actor actor) {
        actor.require(Role.MODERATOR, Role.STAFF, Role.ADMINISTRATOR);
    }
}
