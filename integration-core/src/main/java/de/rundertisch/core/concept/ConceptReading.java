package de.rundertisch.core.concept;

import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Reading the concept. What is or was in force everybody may read; an edition that is still being prepared only moderators.
 * Changing it is {@link ConceptKeeping}'s job.
 */
@ApplicationScoped
@Transactional
public class ConceptReading {

    @Inject
    private ConceptRepository concept;

    /** The concept in force as a tree, in three queries; empty if there is none yet. */
    public Optional<ConceptTree> current() {
        List<FieldOfAction> fields = concept.currentFields();
        Optional<Taxonomy> taxonomy = fields.isEmpty()
                ? concept.current()
                : Optional.of(fields.getFirst().taxonomy());
        return taxonomy.map(edition -> tree(edition, fields));
    }

    /** One edition as a tree, in three queries. */
    public ConceptTree edition(Actor actor, long taxonomyId) {
        List<FieldOfAction> fields = concept.fields(taxonomyId);
        Taxonomy taxonomy = fields.isEmpty()
                ? concept.find(Taxonomy.class, taxonomyId)
                : fields.getFirst().taxonomy();
        requireReadable(actor, taxonomy);
        return tree(taxonomy, fields);
    }

    /** The editions this actor may read, newest first. */
    public List<Taxonomy> editions(Actor actor) {
        return concept.taxonomies().stream()
                .filter(taxonomy -> isReadable(actor, taxonomy))
                .toList();
    }

    /** The active fields of the concept in force, in order, to choose from. */
    public List<FieldOfAction> fields() {
        return concept.currentFields().stream().filter(ConceptPart::active).toList();
    }

    /** These fields of whatever edition, which is loaded too, in alphabetical order; ids that do not exist are left out. */
    public List<FieldOfAction> fieldsById(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : concept.fieldsById(ids);
    }

    /** The active recommendations of the concept in force, in order, to choose from. */
    public List<RecommendationLine> recommendations() {
        return concept.recommendations(concept.currentFields()).stream()
                .filter(ConceptPart::active)
                .map(RecommendationLine::of)
                .toList();
    }

    /** These recommendations of whatever edition, in the order of the concept; ids that do not exist are left out. */
    public List<RecommendationLine> recommendations(Collection<Long> ids) {
        return concept.recommendationsById(ids).stream()
                .map(RecommendationLine::of)
                .toList();
    }

    /** One field with its edition loaded. */
    public FieldOfAction field(Actor actor, long id) {
        return readable(actor, concept.find(FieldOfAction.class, id));
    }

    /** One goal with its field and edition loaded. */
    public Goal goal(Actor actor, long id) {
        return readable(actor, concept.find(Goal.class, id));
    }

    /** One recommendation with its field, goal and edition loaded. */
    public Recommendation recommendation(Actor actor, long id) {
        Recommendation recommendation =
                concept.recommendationsById(List.of(id)).stream().findFirst().orElseThrow(BusinessException::notFound);
        requireReadable(actor, recommendation.taxonomy());
        return recommendation;
    }

    private ConceptTree tree(Taxonomy taxonomy, List<FieldOfAction> fields) {
        return new ConceptTreeBuilder(concept.goals(fields), concept.recommendations(fields)).build(taxonomy, fields);
    }

    /** Asking for the edition also loads it, before the transaction ends. */
    private static <T extends ConceptPart> T readable(Actor actor, T part) {
        requireReadable(actor, part.taxonomy());
        return part;
    }

    private static void requireReadable(Actor actor, Taxonomy taxonomy) {
        if (!isReadable(actor, taxonomy)) {
            throw BusinessException.notFound();
        }
    }

    private static boolean isReadable(Actor actor, Taxonomy taxonomy) {
        return taxonomy.state() != Taxonomy.State.PREPARED || actor.is(Role.MODERATOR);
    }
}
