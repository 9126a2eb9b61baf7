package de.rundertisch.web.drafts;

import de.rundertisch.core.concept.ConceptReading;
import de.rundertisch.core.concept.RecommendationLine;
import de.rundertisch.core.drafts.ChapterLink;
import de.rundertisch.core.drafts.DraftReading;
import de.rundertisch.core.partners.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which recommendations the chapters of a version are about, told in the order of the concept. */
@ApplicationScoped
class ChapterTopics {

    @Inject
    private DraftReading drafts;

    @Inject
    private ConceptReading concept;

    /** By chapter id; chapters about none are left out. */
    Map<Long, List<RecommendationLine>> of(Actor actor, long versionId) {
        Map<Long, Set<Long>> wanted = drafts.links(actor, versionId).stream()
                .collect(Collectors.groupingBy(
                        ChapterLink::chapterId, Collectors.mapping(ChapterLink::recommendationId, Collectors.toSet())));
        Set<Long> all = new HashSet<>();
        wanted.values().forEach(all::addAll);
        List<RecommendationLine> lines = all.isEmpty() ? List.of() : concept.recommendations(all);
        return wanted.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> only(lines, entry.getValue())));
    }

    private static List<RecommendationLine> only(List<RecommendationLine> lines, Set<Long> ids) {
        return lines.stream().filter(line -> ids.contains(line.id())).toList();
    }
}
