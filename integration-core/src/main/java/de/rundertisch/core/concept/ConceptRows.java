package de.rundertisch.core.concept;

import de.rundertisch.core.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** How the parts of a concept stand beside and below each other, and the rules that need to see more than one of them. */
@ApplicationScoped
class ConceptRows {

    @Inject
    private ConceptRepository concept;

    /** Puts a part, new or moved, at the end of its row. */
    void append(ConceptPart part) {
        part.requireActiveParent();
        part.placeAt(of(part).next());
        if (part.id() == null) {
            concept.add(part);
        }
    }

    Siblings of(ConceptPart part) {
        return new Siblings(
                switch (part) {
                    case FieldOfAction field -> concept.fields(field.taxonomy().id());
                    case Goal goal -> concept.goals(List.of(goal.field()));
                    case Recommendation it ->
                        recommendations(it.field()).stream()
                                .filter(it::standsBeside)
                                .toList();
                });
    }

    List<Recommendation> recommendations(FieldOfAction field) {
        return concept.recommendations(List.of(field));
    }

    List<Recommendation> recommendations(Taxonomy taxonomy) {
        return concept.recommendations(concept.fields(taxonomy.id()));
    }

    /** Whether something active still hangs on this part. */
    boolean hasActiveParts(ConceptPart part) {
        return switch (part) {
            case FieldOfAction field ->
                recommendations(field).stream().anyMatch(ConceptPart::active)
                        || concept.goals(List.of(field)).stream().anyMatch(ConceptPart::active);
            case Goal goal -> recommendations(goal.field()).stream().anyMatch(it -> it.active() && it.serves(goal));
            case Recommendation recommendation -> false;
        };
    }

    /** Two recommendations of one edition cannot be cited by the same code, unless one has been retired. */
    void requireFreeCode(Recommendation recommendation) {
        boolean taken = recommendations(recommendation.taxonomy()).stream()
                .anyMatch(other -> other.active()
                        && !other.equals(recommendation)
                        && other.code().equalsIgnoreCase(recommendation.code()));
        if (taken) {
            throw new BusinessException("concept.recommendation.codeTaken", recommendation.code());
        }
    }
}
