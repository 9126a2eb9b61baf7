package de.rundertisch.core.concept;

/**
 * One recommendation in a list to choose from.
 *
 * @param id of the {@link Recommendation}
 * @param code the number it is cited by
 * @param title its title
 * @param fieldId its field of action
 * @param fieldLabel short title of the field
 * @param active whether it still counts as part of the concept
 */
public record RecommendationLine(long id, String code, String title, long fieldId, String fieldLabel, boolean active) {

    static RecommendationLine of(Recommendation r) {
        return new RecommendationLine(
                r.id(), r.code(), r.title(), r.field().id(), r.field().label(), r.active());
    }

    /** Code and title, as it is cited. */
    public String label() {
        return code + " " + title;
    }
}
