package de.rundertisch.core.concept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** What the index reads when the change queue names a recommendation, and one by one when it is built anew. */
@ApplicationScoped
@Transactional
public class ConceptFindables {

    @Inject
    private ConceptRepository concept;

    /** A recommendation as it is now; empty if there is none or its edition is still being prepared: not to be found. */
    public Optional<FindableRecommendation> find(long recommendationId) {
        return concept.recommendationsById(List.of(recommendationId)).stream()
                .filter(recommendation -> recommendation.taxonomy().state() != Taxonomy.State.PREPARED)
                .map(FindableRecommendation::of)
                .findFirst();
    }

    /**
     * The next recommendations, by id; some may turn out not to be found.
     *
     * @param after the last id already read, 0 to begin
     */
    public List<Long> ids(long after, int limit) {
        return concept.recommendationIds(after, limit);
    }
}
