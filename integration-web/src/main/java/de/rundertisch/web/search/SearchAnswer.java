package de.rundertisch.web.search;

import de.rundertisch.search.engine.Dimension;
import de.rundertisch.search.engine.Hit;
import de.rundertisch.search.engine.Note;
import de.rundertisch.search.engine.SearchResult;
import de.rundertisch.search.indexing.Kinds;
import de.rundertisch.search.indexing.SearchQuery;
import de.rundertisch.search.language.Translation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a program gets for a question.
 *
 * @param total number of places that match
 * @param subjects number of documents, drafts, comments and recommendations they are in
 * @param partial whether the time ran out before everything was looked at
 * @param suggestion the question as it was perhaps meant; null if nothing speaks for it
 * @param kinds number of places of each kind, whatever kinds were asked for
 * @param facets the same for every dimension, by the name of its parameter
 * @param understood the German words that were searched for, for each word of a question in another language
 * @param notes how the question was understood, where that may surprise
 * @param hits in the order asked for
 */
public record SearchAnswer(
        long total,
        long subjects,
        boolean partial,
        String suggestion,
        Map<String, Long> kinds,
        Map<String, Map<String, Long>> facets,
        List<Translation> understood,
        List<Note> notes,
        List<HitAnswer> hits) {

    private static final Set<String> NOT_DOCUMENTS =
            Set.of(Kinds.DRAFT, Kinds.COMMENT, Kinds.RESPONSE, Kinds.RECOMMENDATION);

    /**
     * @param key names the place, for {@code /search/similar}
     * @param id id of what it was found in, among those of its kind
     * @param documentId the same for documents of the archive, null otherwise
     * @param page from 1, null where there are no pages
     * @param label what people call the place, such as a paragraph number; may be empty
     * @param date of what it was found in, null if unknown
     * @param snippet plain text around the words found
     * @param url path with query, opens the place in a browser
     */
    public record HitAnswer(
            String key,
            String kind,
            long id,
            Long documentId,
            String title,
            Integer page,
            String label,
            LocalDate date,
            String snippet,
            float score,
            String url) {}

    static SearchAnswer of(SearchResult found, SearchQuery query, String contextPath) {
        Map<String, Map<String, Long>> facets = new LinkedHashMap<>();
        Arrays.stream(Dimension.values())
                .forEach(dimension -> facets.put(SearchQuery.name(dimension), found.counts(dimension)));
        return new SearchAnswer(
                found.total(),
                found.subjects(),
                found.partial(),
                found.suggestion(),
                found.kinds(),
                facets,
                found.understood(),
                found.notes(),
                hits(found.hits(), query, contextPath));
    }

    static List<HitAnswer> hits(List<Hit> hits, SearchQuery query, String contextPath) {
        SearchQuery words = SearchQuery.of(query.text());
        return hits.stream()
                .map(hit -> new HitAnswer(
                        hit.key(),
                        hit.kind(),
                        hit.subjectId(),
                        NOT_DOCUMENTS.contains(hit.kind()) ? null : hit.subjectId(),
                        hit.title(),
                        hit.page() > 0 ? hit.page() : null,
                        hit.label(),
                        hit.date(),
                        hit.plainSnippet(),
                        hit.score(),
                        contextPath + Address.of(hit, words)))
                .toList();
    }
}
