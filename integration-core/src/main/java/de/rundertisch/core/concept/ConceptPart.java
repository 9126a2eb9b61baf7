package de.rundertisch.core.concept;

import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.core.shared.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

/**
 * What fields, goals and recommendations have in common: a place among their siblings, and that they are retired instead of
 * deleted. A retired part keeps its page and its links; it only no longer counts as part of the concept.
 */
@MappedSuperclass
public abstract sealed class ConceptPart extends Identified permits FieldOfAction, Goal, Recommendation {

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    private boolean active = true;

    /** The edition this part belongs to. */
    public abstract Taxonomy taxonomy();

    /** Whether what this part hangs on is itself still part of the concept. */
    abstract boolean parentActive();

    /** Place among the siblings, from 1. */
    public int position() {
        return position;
    }

    /** Whether this still counts as part of the concept. */
    public boolean active() {
        return active;
    }

    void retire() {
        taxonomy().requireOpen();
        active = false;
    }

    void restore() {
        taxonomy().requireOpen();
        requireActiveParent();
        active = true;
    }

    void requireActiveParent() {
        if (!parentActive()) {
            throw new BusinessException("concept.part.parentRetired");
        }
    }

    void placeAt(int position) {
        this.position = position;
    }
}
