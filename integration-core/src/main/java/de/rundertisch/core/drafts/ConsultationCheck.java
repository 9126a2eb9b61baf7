package de.rundertisch.core.drafts;

import de.rundertisch.core.partners.Act;
import de.rundertisch.core.shared.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** The record that checking before publication was switched on or off in a {@link Consultation}: by whom and when. Never changes. */
@Entity
@Table(name = "consultation_check")
public class ConsultationCheck extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "consultation_id")
    private Consultation consultation;

    @Column(name = "checked_first", nullable = false)
    private boolean checkedFirst;

    @Embedded
    private Act act;

    protected ConsultationCheck() {}

    ConsultationCheck(Consultation consultation, boolean checkedFirst, Act act) {
        this.consultation = consultation;
        this.checkedFirst = checkedFirst;
        this.act = act;
    }

    /** Whether it was switched on. */
    public boolean checkedFirst() {
        return checkedFirst;
    }

    public Act act() {
        return act;
    }
}
