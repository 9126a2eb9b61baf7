package de.rundertisch.core.concept;

/**
 * What the index needs to know of a recommendation. Everybody may find every recommendation.
 *
 * @param id of the {@link Recommendation}
 * @param code the number it is cited by
 * @param title its title
 * @param wording its full text
 * @param fieldId its field of action
 * @param fieldTitle full title of the field
 * @param goal text of the goal it serves, empty if it serves the field as a whole
 * @param year the year of its edition of the concept
 * @param active false once it has been retired or its edition superseded
 */
public record FindableRecommendation(
        long id,
        String code,
        String title,
        String wording,
        long fieldId,
        String fieldTitle,
        String goal,
        int year,
        boolean active) {

    static FindableRecommendation of(Recommendation r) {
        Goal goal = r.goal();
        return new FindableRecommendation(
                r.id(),
                r.code(),
                r.title(),
                r.wording(),
                r.field().id(),
                r.field().title(),
                goal == null ? "" : goal.text(),
                r.taxonomy().year(),
                r.active() && r.taxonomy().state() != Taxonomy.State.SUPERSEDED);
    }
}
