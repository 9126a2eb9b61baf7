package de.rundertisch.core.concept;

import de.rundertisch.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * One of the areas a concept is divided into (Handlungsfeld), such as "Teilhabe am Arbeitsmarkt". Belongs to one edition for
 * ever; the next edition has its own fields.
 */
@Entity
@Table(name = "field_of_action")
public non-sealed class FieldOfAction extends ConceptPart {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "taxonomy_id", nullable = false, updatable = false)
    private Taxonomy taxonomy;

    @Column(nullable = false, length = 200)
    private String title;

    @Column(name = "short_title", length = 60)
    private String shortTitle;

    protected FieldOfAction() {}

    /**
     * @param title 1 to 200 characters
     * @param shortTitle at most 60 characters for chips and charts; blank where the title is short enough
     */
    public FieldOfAction(Taxonomy taxonomy, @Nullable String title, @Nullable String shortTitle) {
        this.taxonomy = taxonomy;
        revise(title, shortTitle);
    }

    void revise(@Nullable String title, @Nullable String shortTitle) {
        taxonomy.requireOpen();
        this.title = Text.required(title, 200, "concept.field.title");
        this.shortTitle = Text.optional(shortTitle, 60, "concept.field.shortTitle");
    }

    @Override
    boolean parentActive() {
        return true;
    }

    @Override
    public Taxonomy taxonomy() {
        return taxonomy;
    }

    public String title() {
        return title;
    }

    public @Nullable String shortTitle() {
        return shortTitle;
    }

    /** The short title where there is one, otherwise the title. */
    public String label() {
        return shortTitle == null ? title : shortTitle;
    }
}
