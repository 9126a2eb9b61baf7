package de.rundertisch.core.drafts;

import de.rundertisch.core.changes.ChangeQueue;
import de.rundertisch.core.changes.Subject;
import de.rundertisch.core.drafts.text.ImportedText;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The life of drafts and their versions: create or import, publish, start the next version, link chapters to recommendations. For
 * moderators only; everyone else gets "not allowed". Chapters and paragraphs of a working version are changed through {@link
 * TextEditing}.
 */
@ApplicationScoped
@Transactional
public class DraftEditing {

    @Inject
    private DraftRepository repository;

    @Inject
    private Clock clock;

    @Inject
    private ChangeQueue changes;

    @Inject
    private Revising revising;

    @Inject
    private Event<DraftVersionPublished> published;

    /**
     * Starts a draft with an empty working version 1.
     *
     * @param title 1 to 300 characters
     * @param description at most 4000 characters, null or blank for none
     * @return id of the version
     */
    public long create(Actor actor, @Nullable String title, @Nullable String description) {
        actor.require(Role.MODERATOR);
        return keep(firstVersion(actor, title, description));
    }

    /** Starts a draft whose working version 1 is the imported text; the rest is as in {@link #create}. */
    public long importNew(Actor actor, @Nullable String title, @Nullable String description, ImportedText text) {
        actor.require(Role.MODERATOR);
        DraftVersion version = firstVersion(actor, title, description);
        version.fill(text);
        return keep(version);
    }

    private DraftVersion firstVersion(Actor actor, @Nullable String title, @Nullable String description) {
        Draft draft = new Draft(title, description, repository.act(actor, clock.instant()));
        repository.add(draft);
        return new DraftVersion(draft, 1);
    }

    /**
     * Makes the imported text the next working version; chapters and paragraphs that continue one of the last published version keep
     * its lasting id. Fills the working version instead if there is one that is still empty.
     *
     * @return id of the version
     * @throws BusinessException if a version with text in it is being worked on
     */
    public long importNext(Actor actor, long draftId, ImportedText text) {
        actor.require(Role.MODERATOR);
        Draft draft = repository.lock(Draft.class, draftId);
        List<DraftVersion> versions = repository.versions(draftId);
        DraftVersion last = versions.getFirst();
        if (!last.published() && !last.chapters().isEmpty()) {
            throw new BusinessException("drafts.version.inWork");
        }
        DraftVersion next = last.published() ? new DraftVersion(draft, last.number() + 1) : last;
        next.fill(text);
        versions.stream()
                .filter(DraftVersion::published)
                .findFirst()
                .ifPresent(before -> next.inheritFrom(repository.whole(before)));
        return keep(next);
    }

    /**
     * Starts the next working version as a copy of the last published one, with the same lasting ids.
     *
     * @return id of the version
     * @throws BusinessException if a version is being worked on already
     */
    public long startNext(Actor actor, long draftId) {
        actor.require(Role.MODERATOR);
        repository.lock(Draft.class, draftId);
        DraftVersion last = repository.versions(draftId).getFirst();
        if (!last.published()) {
            throw new BusinessException("drafts.version.inWork");
        }
        return keep(repository.whole(last).next());
    }

    /** Changes title and description of a draft. */
    public void describe(Actor actor, long draftId, int lock, @Nullable String title, @Nullable String description) {
        actor.require(Role.MODERATOR);
        Draft draft = repository.lock(Draft.class, draftId);
        repository.requireFresh(draft, lock);
        draft.describe(title, description);
        revising.tell(draftId);
    }

    /** Throws a working version away; published ones stay for ever. The draft goes with its only version. */
    public void discard(Actor actor, long versionId) {
        actor.require(Role.MODERATOR);
        DraftVersion version = repository.lockWorking(versionId);
        Draft draft = repository.lock(Draft.class, version.draft().id());
        boolean only = repository.versions(draft.id()).size() == 1;
        repository.delete(version);
        if (only) {
            repository.remove(draft);
        }
    }

    /**
     * Publishes a working version; it never changes again.
     *
     * @param note what changed, for the readers, at most 4000 characters; null or blank for nothing
     */
    public void publish(Actor actor, long versionId, @Nullable String note) {
        actor.require(Role.MODERATOR);
        DraftVersion version = repository.whole(repository.lockWorking(versionId));
        version.publish(note, repository.act(actor, clock.instant()));
        repository.flush();
        published.fire(new DraftVersionPublished(version.draft().id(), versionId));
        // The version before is no longer the latest, which search shows too.
        repository.versions(version.draft().id()).stream()
                .filter(DraftVersion::published)
                .limit(2)
                .forEach(this::announce);
    }

    /** Makes these the recommendations a chapter is about, in every version of the draft, published ones included. */
    public void link(Actor actor, long chapterId, Set<Long> recommendationIds) {
        actor.require(Role.MODERATOR);
        Chapter chapter = repository.find(Chapter.class, chapterId);
        repository.link(chapter.lastingId(), recommendationIds);
        revising.tell(chapter.draftVersion().draft().id());
    }

    private long keep(DraftVersion version) {
        repository.add(version);
        repository.flush();
        return version.id();
    }

    private void announce(DraftVersion version) {
        changes.record(Subject.DRAFT_VERSION, version.id());
    }
}
