package de.rundertisch.web.search;

import de.rundertisch.search.engine.Hit;
import de.rundertisch.search.engine.SearchResult;
import de.rundertisch.search.indexing.Kinds;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a program gets for a question.
 *
 * @param total number of places that match
 * @param partial whether the time ran out before everything was looked at
 * @param kinds number of places of each kind, whatever kinds were asked for
 * @param hits best first
 */
public record SearchAnswer(long total, boolean partial, Map<String, Long> kinds, List<HitAnswer> hits) {

    private static final Set<String> NOT_DOCUMENTS = Set.of(Kinds.DRAFT, Kinds.COMMENT, Kinds.RECOMMENDATION);

    /**
     * @param id id of what it was found in, among those of its kind
     * @param documentId the same for documents of the archive, null otherwise
     * @param page from 1, null where there are no pages
     * @param label what people call the place, such as a paragraph number; may be empty
     * @param snippet plain text around the words found
     * @param url path with query, opens the place in a browser
     */
    public record HitAnswer(
            String kind,
            long id,
            Long documentId,
            String title,
            Integer page,
            String label,
            String snippet,
            float score,
            String url) {}

    static SearchAnswer of(SearchResult found, String question, String contextPath) {
        List<HitAnswer> hits = found.hits().stream()
                .map(hit -> hit(hit, question, contextPath))
                .toList();
        return new SearchAnswer(found.total(), found.partial(), found.kinds(), hits);
    }

    private static HitAnswer hit(Hit hit, String question, String contextPath) {
        return new HitAnswer(
                hit.kind(),
                hit.subjectId(),
                NOT_DOCUMENTS.contains(hit.kind()) ? null : hit.subjectId(),
                hit.title(),
                hit.page() > 0 ? hit.page() : null,
                hit.label(),
                hit.plainSnippet(),
                hit.score(),
                contextPath + Address.of(hit, question));
    }
}
