package de.rundertisch.core.drafts;

import de.rundertisch.core.changes.ChangeQueue;
import de.rundertisch.core.changes.Subject;
import de.rundertisch.core.concept.RecommendationMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells the index, and whoever keeps things about a draft, that what is shown of it beside its words is different. */
@ApplicationScoped
class Revising {

    @Inject
    private DraftRepository repository;

    @Inject
    private DraftQueries queries;

    @Inject
    private ChangeQueue changes;

    @Inject
    private Event<DraftRevised> revised;

    void tell(long draftId) {
        repository.flush();
        revised.fire(new DraftRevised(draftId));
        repository.versions(draftId).stream()
                .filter(DraftVersion::published)
                .forEach(version -> changes.record(Subject.DRAFT_VERSION, version.id()));
    }

    /** The chapters about it belong to another field as well. */
    void moved(@Observes RecommendationMoved recommendation) {
        queries.about(recommendation.recommendationId()).stream()
                .map(chapter -> chapter.draftVersion().draft().id())
                .distinct()
                .toList()
                .forEach(this::tell);
    }
}
