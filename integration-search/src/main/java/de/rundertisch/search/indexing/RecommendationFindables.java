package de.rundertisch.search.indexing;

import de.rundertisch.core.concept.FindableRecommendation;
import de.rundertisch.search.engine.Belonging;
import de.rundertisch.search.engine.Findable;
import java.time.LocalDate;
import java.util.Set;

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
                new Belonging(Set.of(String.valueOf(recommendation.fieldId())), "", Belonging.GERMAN),
                Audiences.ALL);
    }
}
