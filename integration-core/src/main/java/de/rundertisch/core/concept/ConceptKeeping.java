package de.rundertisch.core.concept;

import de.rundertisch.core.changes.ChangeQueue;
import de.rundertisch.core.changes.Subject;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writing the concept; moderators only. Parts are added at the end of their row, moved, revised and retired, never deleted, and
 * only in an edition that is not superseded. Methods that revise take the version the editor saw and refuse to overwrite what
 * somebody else has changed meanwhile. Every change that can be seen in a search result goes into the change queue.
 */
@ApplicationScoped
@Transactional
public class ConceptKeeping {

    @Inject
    private ConceptRepository concept;

    @Inject
    private ConceptRows rows;

    @Inject
    private ChangeQueue changes;

    @Inject
    private Event<RecommendationMoved> moved;

    /** Begins a new edition; it stays with the moderators until it is put in force. */
    public Taxonomy prepare(Actor actor, @Nullable String title, int year) {
        actor.require(Role.MODERATOR);
        Taxonomy taxonomy = new Taxonomy(title, year);
        concept.add(taxonomy);
        return taxonomy;
    }

    /** Makes an edition the concept in force; the one before is superseded and can no longer change. */
    public void putInForce(Actor actor, long taxonomyId) {
        actor.require(Role.MODERATOR);
        Taxonomy next = concept.find(Taxonomy.class, taxonomyId);
        concept.current().filter(before -> !before.equals(next)).ifPresent(before -> {
            before.supersede();
            record(rows.recommendations(before));
        });
        next.putInForce();
        record(rows.recommendations(next));
    }

    /** @param shortTitle null or blank where the title is short enough */
    public FieldOfAction addField(Actor actor, long taxonomyId, @Nullable String title, @Nullable String shortTitle) {
        actor.require(Role.MODERATOR);
        FieldOfAction field = new FieldOfAction(concept.find(Taxonomy.class, taxonomyId), title, shortTitle);
        rows.append(field);
        return field;
    }

    /** @param seenVersion {@link FieldOfAction#version()} when the editor began */
    public void reviseField(
            Actor actor, long fieldId, int seenVersion, @Nullable String title, @Nullable String shortTitle) {
        FieldOfAction field = open(actor, FieldOfAction.class, fieldId);
        field.requireVersion(seenVersion);
        field.revise(title, shortTitle);
        record(rows.recommendations(field));
    }

    public Goal addGoal(Actor actor, long fieldId, @Nullable String text) {
        Goal goal = new Goal(open(actor, FieldOfAction.class, fieldId), text);
        rows.append(goal);
        return goal;
    }

    /** @param seenVersion {@link Goal#version()} when the editor began */
    public void reviseGoal(Actor actor, long goalId, int seenVersion, @Nullable String text) {
        Goal goal = open(actor, Goal.class, goalId);
        goal.requireVersion(seenVersion);
        goal.revise(text);
        record(rows.recommendations(goal.field()));
    }

    /**
     * Adds a recommendation.
     *
     * @param goalId a goal of the field; null if the recommendation serves the field as a whole
     * @throws BusinessException {@code concept.recommendation.codeTaken} if another active one of the edition has the code
     */
    public Recommendation addRecommendation(Actor actor, long fieldId, @Nullable Long goalId, Phrasing phrasing) {
        FieldOfAction field = open(actor, FieldOfAction.class, fieldId);
        Recommendation recommendation = new Recommendation(field, goal(field, goalId), phrasing);
        rows.append(recommendation);
        rows.requireFreeCode(recommendation);
        record(List.of(recommendation));
        return recommendation;
    }

    /**
     * Rewords a recommendation; its identity stays.
     *
     * @param seenVersion {@link Recommendation#version()} when the editor began
     * @throws BusinessException {@code concept.recommendation.codeTaken} if another active one of the edition has the code
     */
    public void reviseRecommendation(Actor actor, long id, int seenVersion, Phrasing phrasing) {
        Recommendation recommendation = open(actor, Recommendation.class, id);
        recommendation.requireVersion(seenVersion);
        recommendation.revise(phrasing);
        rows.requireFreeCode(recommendation);
        record(List.of(recommendation));
    }

    /** Assigns a recommendation to another field or goal of its edition, at the end of the row there. */
    public void assign(Actor actor, long id, long fieldId, @Nullable Long goalId) {
        Recommendation recommendation = open(actor, Recommendation.class, id);
        FieldOfAction field = concept.find(FieldOfAction.class, fieldId);
        recommendation.moveTo(field, goal(field, goalId));
        rows.append(recommendation);
        record(List.of(recommendation));
        concept.flush();
        moved.fire(new RecommendationMoved(id));
    }

    /** Moves a part among its siblings: -1 one place up, 1 one place down. */
    public void move(Actor actor, PartType type, long id, int steps) {
        ConceptPart part = open(actor, type.entity(), id);
        rows.of(part).move(part, steps);
    }

    /**
     * Takes a part out of the concept; its page and links stay.
     *
     * @throws BusinessException {@code concept.part.notEmpty} if active parts still hang on it
     */
    public void retire(Actor actor, PartType type, long id) {
        ConceptPart part = open(actor, type.entity(), id);
        if (rows.hasActiveParts(part)) {
            throw new BusinessException("concept.part.notEmpty");
        }
        part.retire();
        recordIfFindable(part);
    }

    /** Takes a retired part back into the concept. */
    public void restore(Actor actor, PartType type, long id) {
        ConceptPart part = open(actor, type.entity(), id);
        part.restore();
        if (part instanceof Recommendation recommendation) {
            rows.requireFreeCode(recommendation);
        }
        recordIfFindable(part);
    }

    private <T extends ConceptPart> T open(Actor actor, Class<T> type, long id) {
        actor.require(Role.MODERATOR);
        T part = concept.find(type, id);
        part.taxonomy().requireOpen();
        return part;
    }

    private @Nullable Goal goal(FieldOfAction field, @Nullable Long goalId) {
        if (goalId == null) {
            return null;
        }
        Goal goal = concept.find(Goal.class, goalId);
        if (!goal.field().equals(field)) {
            throw BusinessException.notFound();
        }
        return goal;
    }

    private void recordIfFindable(ConceptPart part) {
        if (part instanceof Recommendation recommendation) {
            record(List.of(recommendation));
        }
    }

    private void record(List<Recommendation> touched) {
        changes.recordAll(
                Subject.RECOMMENDATION, touched.stream().map(Recommendation::id).toList());
    }
}
