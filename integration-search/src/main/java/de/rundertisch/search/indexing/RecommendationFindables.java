package de.rundertisch.search.indexing;

import de.rundertisch.core.concept.FindableRecommendation;
import de.rundertisch.search.engine.Findable;
import java.time.LocalDate;

/** A recommendation as a findable. */
final class RecommendationFindables {

    private RecommendationFindables() {}

    static String group(long recommendationId) {
        return "RECOMMENDATION:" + recommendationId;
    }

    static Findable of(FindableRecommendation recommendation) {
        return new Findable(
                "recommendation:" + recommendation.id(),
                group(recommendation.id()),
                Kinds.RECOMMENDATION,
                recommendation.id(),
                recommendation.title(),
                recommendation.fieldTitle(),
                recommendation.wording(),
                0,
                recommendation.code(),
                "",
                LocalDate.of(recommendation.year(), 1, 1),
                Audiences.ALL);
    }
}
