package de.rundertisch.search.indexing;

import de.rundertisch.core.accounts.Parts;
import de.rundertisch.core.changes.Change;
import de.rundertisch.core.changes.ChangeQueue;
import de.rundertisch.core.drafts.DraftReading;
import de.rundertisch.core.searches.Match;
import de.rundertisch.core.searches.WatchedSearch;
import de.rundertisch.core.searches.Watching;
import de.rundertisch.search.engine.HitGroup;
import de.rundertisch.search.engine.SearchRequest;
import de.rundertisch.search.engine.SearchResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Asks the saved searches: a new one for all it finds, then all of them for what has changed, with their owners' rights of that moment. What
 * was asked and how far stands in the database, so that neither a crash nor another node leaves anything out or tells it twice.
 */
@ApplicationScoped
@Transactional
class SavedSearchAsking {

    private static final int BATCH = 100;

    @Inject
    private Watching watching;

    @Inject
    private Parts parts;

    @Inject
    private ChangeQueue queue;

    @Inject
    private DraftReading drafts;

    @Inject
    private OpenIndex open;

    /** Notes what a search just saved finds already. @return false if none was waiting */
    boolean begin() throws IOException {
        Optional<WatchedSearch> waiting = watching.waiting();
        if (waiting.isPresent()) {
            WatchedSearch search = waiting.get();
            watching.begin(search.id(), matches(search, Set.of()));
        }
        return waiting.isPresent();
    }

    /** Asks all searches for the next changes that the index of this node knows. @return false if there are none */
    boolean next() throws IOException {
        long indexed = open.get().position();
        List<Change> changes = queue.after(watching.lockPosition(), BATCH).stream()
                .filter(change -> change.position() <= indexed)
                .toList();
        if (changes.isEmpty()) {
            return false;
        }
        Set<String> groups = changes.stream().flatMap(this::groups).collect(Collectors.toSet());
        if (!groups.isEmpty()) {
            for (WatchedSearch search : watching.watched()) {
                watching.found(search.id(), matches(search, groups));
            }
        }
        watching.advance(changes.getLast().position());
        return true;
    }

    private Stream<String> groups(Change change) {
        long id = change.subjectId();
        return switch (change.subject()) {
            case DOCUMENT -> Stream.of(DocumentFindables.group(id));
            case COMMENT -> Stream.of(DraftFindables.commentGroup(id), DraftFindables.responseGroup(id));
            case RECOMMENDATION -> Stream.of(RecommendationFindables.group(id));
            case DRAFT_VERSION -> drafts.findable(id).map(version -> DraftFindables.group(version.draftId())).stream();
            case DRAFT, SYNONYMS, LEXICON -> Stream.of();
        };
    }

    private Set<Match> matches(WatchedSearch search, Set<String> within) throws IOException {
        Set<String> audiences = parts.of(search.personId()).stream()
                .flatMap(part -> Audiences.of(part).stream())
                .collect(Collectors.toSet());
        SearchRequest request = SearchQuery.parse(search.query())
                .request(0)
                .as(audiences)
                .grouped(1)
                .demandingAll();
        SearchRequest asked = within.isEmpty() ? request : request.withinAny(within);
        Set<Match> matches = new LinkedHashSet<>();
        for (int from = 0; from < SearchRequest.FARTHEST; from += SearchRequest.MOST_HITS) {
            SearchResult result = open.get().search(asked.page(from, SearchRequest.MOST_HITS));
            result.groups().stream()
                    .map(HitGroup::group)
                    .flatMap(SavedSearchAsking::match)
                    .forEach(matches::add);
            if (from + SearchRequest.MOST_HITS >= result.subjects()) {
                break;
            }
        }
        return matches;
    }

    private static Stream<Match> match(String group) {
        String[] kindAndId = group.split(":", 2);
        return Arrays.stream(Match.Kind.values())
                .filter(kind -> kind.name().equals(kindAndId[0]))
                .map(kind -> new Match(kind, Long.parseLong(kindAndId[1])));
    }
}
