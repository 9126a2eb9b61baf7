package de.rundertisch.core.concept;

import static java.util.stream.Collectors.groupingBy;

import de.rundertisch.core.concept.ConceptTree.FieldBranch;
import de.rundertisch.core.concept.ConceptTree.GoalBranch;
import de.rundertisch.core.concept.ConceptTree.Leaf;
import java.util.List;
import java.util.Map;

/** Puts three flat, ordered lists together to a tree. */
final class ConceptTreeBuilder {

    private static final long NO_GOAL = 0;

    private final Map<Long, List<Goal>> goalsByField;
    private final Map<Long, Map<Long, List<Recommendation>>> recommendations;

    ConceptTreeBuilder(List<Goal> goals, List<Recommendation> recommendations) {
        this.goalsByField =
                goals.stream().collect(groupingBy(goal -> goal.field().id()));
        this.recommendations = recommendations.stream()
                .collect(groupingBy(r -> r.field().id(), groupingBy(ConceptTreeBuilder::goalId)));
    }

    ConceptTree build(Taxonomy taxonomy, List<FieldOfAction> fields) {
        List<FieldBranch> branches = fields.stream().map(this::branch).toList();
        return new ConceptTree(taxonomy.id(), taxonomy.title(), taxonomy.year(), taxonomy.state(), branches);
    }

    private FieldBranch branch(FieldOfAction field) {
        List<GoalBranch> goals = goalsByField.getOrDefault(field.id(), List.of()).stream()
                .map(goal -> new GoalBranch(
                        goal.id(), goal.version(), goal.text(), goal.active(), leaves(field.id(), goal.id())))
                .toList();
        return new FieldBranch(
                field.id(),
                field.version(),
                field.title(),
                field.shortTitle(),
                field.active(),
                goals,
                leaves(field.id(), NO_GOAL));
    }

    private List<Leaf> leaves(long fieldId, long goalId) {
        return recommendations.getOrDefault(fieldId, Map.of()).getOrDefault(goalId, List.of()).stream()
                .map(r -> new Leaf(r.id(), r.code(), r.title(), r.active()))
                .toList();
    }

    private static long goalId(Recommendation recommendation) {
        Goal goal = recommendation.goal();
        return goal == null ? NO_GOAL : goal.id();
    }
}
