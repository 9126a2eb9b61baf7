package de.rundertisch.core.vocabulary;

import de.rundertisch.core.shared.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A stretch of whole lines of a lexicon's file. */
@Entity
@Table(name = "lexicon_part")
class LexiconPart extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "lexicon_id", nullable = false, updatable = false)
    private Lexicon lexicon;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(nullable = false, updatable = false, length = 1_000_000)
    private String lines;

    protected LexiconPart() {}

    LexiconPart(Lexicon lexicon, int number, String lines) {
        this.lexicon = lexicon;
        this.number = number;
        this.lines = lines;
    }
}
