package de.rundertisch.core.likeness;

import de.rundertisch.core.partners.Person;
import de.rundertisch.core.shared.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Two documents whose texts are nearly the same. Open until somebody keeps both or withdraws one of them; noted anew when one of them is
 * read again, but what was decided stays decided.
 */
@Entity
@Table(name = "similar_pair")
class SimilarPair extends Identified {

    @Column(name = "older_id", nullable = false)
    private long olderId;

    @Column(name = "newer_id", nullable = false)
    private long newerId;

    @Column(nullable = false)
    private int similarity;

    @Column(name = "kept_both", nullable = false)
    private boolean keptBoth;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decided_by")
    private Person decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected SimilarPair() {}

    /** @param similarity in percent */
    SimilarPair(long one, long other, int similarity) {
        this.olderId = Math.min(one, other);
        this.newerId = Math.max(one, other);
        this.similarity = similarity;
    }

    void compare(int percent) {
        similarity = percent;
    }

    /** They are two documents, however alike. */
    void keepBoth(Person by, Instant at) {
        keptBoth = true;
        decidedBy = by;
        decidedAt = at;
    }
}
