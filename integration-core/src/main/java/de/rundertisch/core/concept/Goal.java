package de.rundertisch.core.concept;

import de.rundertisch.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** What the city wants to reach in a field of action; recommendations say how. */
@Entity
@Table(name = "goal")
public non-sealed class Goal extends ConceptPart {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "field_id", nullable = false, updatable = false)
    private FieldOfAction field;

    @Column(name = "goal_text", nullable = false, length = 2000)
    private String text;

    protected Goal() {}

    /** @param text 1 to 2000 characters */
    public Goal(FieldOfAction field, @Nullable String text) {
        this.field = field;
        revise(text);
    }

    void revise(@Nullable String text) {
        taxonomy().requireOpen();
        this.text = Text.required(text, 2000, "concept.goal.text");
    }

    @Override
    boolean parentActive() {
        return field.active();
    }

    @Override
    public Taxonomy taxonomy() {
        return field.taxonomy();
    }

    public FieldOfAction field() {
        return field;
    }

    public String text() {
        return text;
    }
}
