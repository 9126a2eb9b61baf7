package de.rundertisch.core.concept;

import de.rundertisch.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the city should do (Handlungsempfehlung), and the lasting identity to which drafts, comments, sessions and reports refer.
 * Takes new wording over the years, may move to another goal or field of its edition, is retired at the end; its id and page
 * stay for ever.
 */
@Entity
@Table(name = "recommendation")
public non-sealed class Recommendation extends ConceptPart {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "field_id", nullable = false)
    private FieldOfAction field;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "goal_id")
    private Goal goal;

    @Column(nullable = false, length = 20)
    private String code;

    @Column(nullable = false, length = 300)
    private String title;

    @Column(nullable = false, length = 20000)
    private String wording;

    protected Recommendation() {}

    /** @param goal a goal of the field; null if the recommendation serves the field as a whole */
    public Recommendation(FieldOfAction field, @Nullable Goal goal, Phrasing phrasing) {
        this.field = field;
        moveTo(field, goal);
        revise(phrasing);
    }

    void revise(Phrasing phrasing) {
        taxonomy().requireOpen();
        code = Text.required(phrasing.code(), 20, "concept.recommendation.code");
        title = Text.required(phrasing.title(), 300, "concept.recommendation.title");
        wording = Text.required(phrasing.wording(), 20000, "concept.recommendation.wording");
    }

    /** Assigns the recommendation to another goal, or to a field as a whole; only inside its edition. */
    void moveTo(FieldOfAction newField, @Nullable Goal newGoal) {
        taxonomy().requireOpen();
        boolean foreignGoal = newGoal != null && !newGoal.field().equals(newField);
        if (foreignGoal || !newField.taxonomy().equals(taxonomy())) {
            throw new IllegalArgumentException("Field, goal and recommendation must belong together");
        }
        field = newField;
        goal = newGoal;
    }

    boolean serves(Goal other) {
        return other.equals(goal);
    }

    /** Whether both hang on the same goal, or both on the same field as a whole. */
    boolean standsBeside(Recommendation other) {
        return field.equals(other.field) && Objects.equals(goal, other.goal);
    }

    @Override
    boolean parentActive() {
        return field.active() && (goal == null || goal.active());
    }

    @Override
    public Taxonomy taxonomy() {
        return field.taxonomy();
    }

    public FieldOfAction field() {
        return field;
    }

    /** The goal it serves, null if it serves the field as a whole. */
    public @Nullable Goal goal() {
        return goal;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public String wording() {
        return wording;
    }

    /** Code and title, as it is cited: "2.3 Sprachmittlung ausbauen". */
    public String label() {
        return code + " " + title;
    }
}
