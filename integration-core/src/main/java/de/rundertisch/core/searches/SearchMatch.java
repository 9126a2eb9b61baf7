package de.rundertisch.core.searches;

import de.rundertisch.core.shared.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That a saved search has found a thing: told once, however often the thing changes, vanishes and comes back. */
@Entity
@Table(name = "search_match")
class SearchMatch extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "search_id", nullable = false, updatable = false)
    private SavedSearch search;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private Match.Kind kind;

    @Column(name = "subject_id", nullable = false, updatable = false)
    private long subjectId;

    @Column(name = "found_at", nullable = false, updatable = false)
    private Instant foundAt;

    @Column(name = "told_at")
    private Instant toldAt;

    protected SearchMatch() {}

    /** @param told null for what its owner is to be told */
    SearchMatch(SavedSearch search, Match match, Instant foundAt, @Nullable Instant told) {
        this.search = search;
        this.kind = match.kind();
        this.subjectId = match.id();
        this.foundAt = foundAt;
        this.toldAt = told;
    }

    void told(Instant now) {
        toldAt = now;
    }

    Match match() {
        return new Match(kind, subjectId);
    }
}
