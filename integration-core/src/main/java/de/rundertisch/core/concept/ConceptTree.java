package de.rundertisch.core.concept;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A whole edition of the concept for the screen, in order, retired parts included.
 *
 * @param taxonomyId id of the {@link Taxonomy}
 * @param title its title
 * @param year its year
 * @param state whether it is being prepared, in force, or superseded
 * @param fields its fields of action
 */
public record ConceptTree(long taxonomyId, String title, int year, Taxonomy.State state, List<FieldBranch> fields) {

    /**
     * A field of action.
     *
     * @param version for editing
     * @param shortTitle null where the title is short enough
     * @param recommendations those that serve the field as a whole
     */
    public record FieldBranch(
            long id,
            int version,
            String title,
            @Nullable String shortTitle,
            boolean active,
            List<GoalBranch> goals,
            List<Leaf> recommendations) {

        /** Short title or title. */
        public String label() {
            return shortTitle == null ? title : shortTitle;
        }
    }

    /** A goal with the recommendations that serve it. */
    public record GoalBranch(long id, int version, String text, boolean active, List<Leaf> recommendations) {}

    /** A recommendation without its wording. */
    public record Leaf(long id, String code, String title, boolean active) {}

    /** The tree without what has been retired. */
    public ConceptTree activeOnly() {
        List<FieldBranch> kept = fields.stream()
                .filter(FieldBranch::active)
                .map(field -> new FieldBranch(
                        field.id(),
                        field.version(),
                        field.title(),
                        field.shortTitle(),
                        true,
                        field.goals().stream()
                                .filter(GoalBranch::active)
                                .map(ConceptTree::activeOnly)
                                .toList(),
                        active(field.recommendations())))
                .toList();
        return new ConceptTree(taxonomyId, title, year, state, kept);
    }

    private static GoalBranch activeOnly(GoalBranch goal) {
        return new GoalBranch(goal.id(), goal.version(), goal.text(), true, active(goal.recommendations()));
    }

    private static List<Leaf> active(List<Leaf> leaves) {
        Predicate<Leaf> active = Leaf::active;
        return leaves.stream().filter(active).toList();
    }
}
