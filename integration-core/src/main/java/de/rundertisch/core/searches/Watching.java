package de.rundertisch.core.searches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets the search ask the saved searches again and keeps what they found. Methods that need to agree with one another are called within
 * one transaction of the caller's; the cursor's lock makes the nodes take turns.
 */
@ApplicationScoped
@Transactional
public class Watching {

    @Inject
    private SavedSearchRepository searches;

    @Inject
    private Event<SearchMatched> matched;

    @Inject
    private Clock clock;

    /** A search that was saved and not asked yet. */
    public Optional<WatchedSearch> waiting() {
        return searches.waiting().map(SavedSearch::watched);
    }

    /**
     * Notes what a search finds at its beginning, none of which is news. Does nothing if another node was quicker: what has come since
     * then is news, and noting it here would keep it from the owner.
     */
    public void begin(long searchId, Set<Match> found) {
        SavedSearch search = searches.lock(searchId);
        if (search != null && search.waits()) {
            Instant now = clock.instant();
            fresh(search, found).forEach(match -> searches.add(new SearchMatch(search, match, now, now)));
            search.begin(now);
        }
    }

    /** Keeps other nodes away until the transaction ends. @return the change up to which all searches were asked */
    @Transactional(Transactional.TxType.MANDATORY)
    public long lockPosition() {
        return searches.lockCursor().position();
    }

    /** Everything up to this change has been asked about. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void advance(long position) {
        searches.lockCursor().advance(position);
    }

    /** Those to be asked when something has changed. */
    public List<WatchedSearch> watched() {
        return searches.watched().stream().map(SavedSearch::watched).toList();
    }

    /** Keeps what a search has found; what it had not found before is news for its owner. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void found(long searchId, Set<Match> found) {
        SavedSearch search = searches.required(searchId);
        SearchMatch last = null;
        for (Match match : fresh(search, found)) {
            last = new SearchMatch(search, match, clock.instant(), null);
            searches.add(last);
        }
        if (last != null) {
            matched.fire(new SearchMatched(searchId, search.person().id(), search.rhythm(), last.id()));
        }
    }

    private Set<Match> fresh(SavedSearch search, Set<Match> found) {
        Set<Match> fresh = new LinkedHashSet<>(found);
        fresh.removeAll(searches.known(search.id(), found));
        return fresh;
    }

    /**
     * What is to be told now, which then counts as told.
     *
     * @param personId to whom
     */
    public @Nullable Alert tell(long searchId, long personId) {
        SavedSearch search = searches.find(searchId).orElse(null);
        if (search == null || search.deleted() || search.person().id() != personId) {
            return null;
        }
        List<SearchMatch> untold = searches.untold(searchId);
        untold.forEach(match -> match.told(clock.instant()));
        return new Alert(
                search.name(),
                search.query(),
                untold.stream().map(SearchMatch::match).toList());
    }
}
