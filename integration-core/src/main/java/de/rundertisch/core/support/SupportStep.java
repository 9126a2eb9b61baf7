package de.rundertisch.core.support;

import de.rundertisch.core.partners.Act;
import de.rundertisch.core.shared.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Who brought an organisation's support to which state and when. Never changes. */
@Entity
@Table(name = "comment_support_step")
class SupportStep extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "support_id", nullable = false, updatable = false)
    private Support support;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private SupportState state;

    @Embedded
    private Act act;

    protected SupportStep() {}

    SupportStep(Support support, SupportState state, Act act) {
        this.support = support;
        this.state = state;
        this.act = act;
    }

    SupportState state() {
        return state;
    }

    Act act() {
        return act;
    }
}
