package de.rundertisch.web.concept;

import de.rundertisch.core.concept.ConceptReading;
import de.rundertisch.core.concept.ConceptTree;
import de.rundertisch.core.concept.Taxonomy;
import de.rundertisch.web.shared.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The concept from its fields of action to its recommendations; for moderators also with what was retired and ways to edit. */
@Named
@RequestScoped
public class Overview {

    @Inject
    private ConceptReading concept;

    @Inject
    private SignedIn signedIn;

    private Long edition;
    private boolean edit;
    private ConceptTree tree;
    private List<Taxonomy> editions;

    /** An edition that does not exist is not found, before the page is begun. */
    public void load() {
        tree();
    }

    /** The edition asked for, otherwise the one in force, null if there is none yet. */
    public ConceptTree tree() {
        if (tree == null) {
            ConceptTree whole =
                    edition == null ? concept.current().orElse(null) : concept.edition(signedIn.actor(), edition);
            tree = whole == null || editing(whole) ? whole : whole.activeOnly();
        }
        return tree;
    }

    public List<Taxonomy> editions() {
        if (editions == null) {
            editions = concept.editions(signedIn.actor());
        }
        return editions;
    }

    /** Whether this person may edit this edition at all. */
    public boolean editable() {
        return tree() != null && editable(tree());
    }

    /** Whether the ways to edit are shown. */
    public boolean editing() {
        return tree() != null && editing(tree());
    }

    private boolean editing(ConceptTree shown) {
        return edit && editable(shown);
    }

    private boolean editable(ConceptTree shown) {
        return signedIn.isModerator() && shown.state() != Taxonomy.State.SUPERSEDED;
    }

    public Long getEdition() {
        return edition;
    }

    public void setEdition(Long edition) {
        this.edition = edition;
    }

    public boolean isEdit() {
        return edit;
    }

    public void setEdit(boolean edit) {
        this.edit = edit;
    }
}
