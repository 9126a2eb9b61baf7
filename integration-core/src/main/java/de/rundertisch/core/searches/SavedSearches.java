package de.rundertisch.core.searches;

import de.rundertisch.core.accounts.AccessKey;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One's own saved searches; nobody else sees them or learns that they exist. */
@ApplicationScoped
@Transactional
public class SavedSearches {

    /** The most searches a person keeps. */
    public static final int MOST = 100;

    @Inject
    private SavedSearchRepository searches;

    @Inject
    private Event<SearchSaved> saved;

    @Inject
    private Clock clock;

    /**
     * Keeps a search. What it finds already is not told later.
     *
     * @param query what stands behind the question mark of the search's address
     * @return its id
     */
    public long save(Actor actor, @Nullable String name, @Nullable String query, Rhythm rhythm) {
        if (searches.of(actor.personId()).size() >= MOST) {
            throw new BusinessException("searches.tooMany", MOST);
        }
        SavedSearch search = new SavedSearch(searches.person(actor.personId()), name, query, rhythm, clock.instant());
        searches.add(search);
        saved.fire(new SearchSaved(search.id()));
        return search.id();
    }

    /** One's own, by name. */
    public List<SavedSearchLine> list(Actor actor) {
        return searches.of(actor.personId()).stream().map(SavedSearch::line).toList();
    }

    /** @throws BusinessException not found, for one that is deleted or somebody else's */
    public SavedSearchLine find(Actor actor, long id) {
        return own(actor, id).line();
    }

    public void arrange(Actor actor, long id, @Nullable String name, Rhythm rhythm) {
        own(actor, id).arrange(name, rhythm);
        saved.fire(new SearchSaved(id));
    }

    /** A second time changes nothing. */
    public void delete(Actor actor, long id) {
        searches.find(id)
                .filter(search -> owns(actor, search))
                .orElseThrow(BusinessException::notFound)
                .delete(clock.instant());
    }

    /** Takes a deletion back. */
    public void restore(Actor actor, long id) {
        searches.find(id)
                .filter(search -> owns(actor, search))
                .orElseThrow(BusinessException::notFound)
                .restore();
        saved.fire(new SearchSaved(id));
    }

    /**
     * Makes an address for programs, in place of the one before.
     *
     * @return the secret to stand in it, which nobody can be shown again
     */
    public String publish(Actor actor, long id) {
        SavedSearch search = own(actor, id);
        String secret = AccessKey.make();
        search.publish(AccessKey.hash(secret));
        return secret;
    }

    /** The address leads nowhere any more. */
    public void unpublish(Actor actor, long id) {
        own(actor, id).publish(null);
    }

    /** What a secret of an address stands for; empty for every other text. */
    public Optional<WatchedSearch> published(String secret) {
        return searches.byFeed(AccessKey.hash(secret)).map(SavedSearch::watched);
    }

    private SavedSearch own(Actor actor, long id) {
        return searches.find(id)
                .filter(search -> owns(actor, search) && !search.deleted())
                .orElseThrow(BusinessException::notFound);
    }

    private static boolean owns(Actor actor, SavedSearch search) {
        return search.person().id() == actor.personId();
    }
}
