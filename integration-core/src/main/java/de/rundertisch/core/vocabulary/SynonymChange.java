package de.rundertisch.core.vocabulary;

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

/** What somebody did with a group and the words it had afterwards. Never changes. */
@Entity
@Table(name = "synonym_change")
class SynonymChange extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "group_id", nullable = false, updatable = false)
    private SynonymGroup group;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private SynonymDeed deed;

    @Column(nullable = false, updatable = false, length = 4000)
    private String words;

    @Embedded
    private Act act;

    protected SynonymChange() {}

    SynonymChange(SynonymGroup group, SynonymDeed deed, Act act) {
        this.group = group;
        this.deed = deed;
        this.words = String.join(" = ", group.words());
        this.act = act;
    }

    SynonymStep step() {
        return new SynonymStep(group.id(), deed, words, act.person().name(), act.at());
    }
}
