package de.rundertisch.core.support;

import de.rundertisch.core.comments.Comment;
import de.rundertisch.core.partners.Act;
import de.rundertisch.core.partners.Organisation;
import de.rundertisch.core.shared.Identified;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An organisation's support for a comment, one for each pair. Begins when a member suggests it or a releaser gives it, may be taken back and
 * given again; every step stays on record.
 */
@Entity
@Table(name = "comment_support")
public class Support extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "comment_id", nullable = false, updatable = false)
    private Comment comment;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id", nullable = false, updatable = false)
    private Organisation organisation;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private SupportState state = SupportState.TAKEN_BACK;

    @OneToMany(mappedBy = "support", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<SupportStep> steps = new ArrayList<>();

    protected Support() {}

    Support(Comment comment, Organisation organisation) {
        this.comment = comment;
        this.organisation = organisation;
    }

    /** Whether this was a step at all; what is so already stays as it is, and a suggestion takes nothing back. */
    boolean reach(SupportState wanted, Act act) {
        if (state == wanted || wanted == SupportState.PROPOSED && state == SupportState.GIVEN) {
            return false;
        }
        state = wanted;
        steps.add(new SupportStep(this, wanted, act));
        return true;
    }

    public Comment comment() {
        return comment;
    }

    /** The one that supports. */
    public Organisation organisation() {
        return organisation;
    }

    public SupportState state() {
        return state;
    }

    /** Oldest first. */
    List<SupportStep> steps() {
        return Collections.unmodifiableList(steps);
    }
}
