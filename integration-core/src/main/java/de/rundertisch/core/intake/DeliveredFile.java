package de.rundertisch.core.intake;

import de.rundertisch.core.archive.Archive;
import de.rundertisch.core.archive.StoredFile;
import de.rundertisch.core.shared.BusinessException;
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

/**
 * One file of a delivery and what became of it. A ZIP is one too: it waits until it is unpacked, and its files point at it with their
 * place in it, by which unpacking knows after a crash which ones it has looked at already.
 */
@Entity
@Table(name = "delivered_file")
class DeliveredFile extends Identified {

    private static final int LONGEST = 200;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "delivery_id", nullable = false)
    private Delivery delivery;

    @Column(name = "file_name", nullable = false, length = LONGEST)
    private String fileName;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Outcome outcome;

    @Column(length = 100)
    private String reason;

    @Column(name = "reason_detail", length = LONGEST)
    private String reasonDetail;

    @Column(name = "document_id")
    private Long documentId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "package_id")
    private DeliveredFile inside;

    @Column(name = "place_in_package")
    private Integer place;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "content_id")
    private StoredFile content;

    @Column(name = "arrived_at", nullable = false)
    private Instant arrivedAt;

    @Column(name = "claimed_by", length = 36)
    private String claimedBy;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    protected DeliveredFile() {}

    private DeliveredFile(Delivery delivery, String fileName, Instant at) {
        this.delivery = delivery;
        this.fileName = fileName.length() <= LONGEST ? fileName : fileName.substring(0, LONGEST);
        this.arrivedAt = at;
    }

    static DeliveredFile taken(Delivery delivery, String fileName, Archive.Uploaded uploaded, Instant at) {
        DeliveredFile file = new DeliveredFile(delivery, fileName, at);
        file.outcome = uploaded.duplicate() ? Outcome.DUPLICATE : Outcome.TAKEN;
        file.documentId = uploaded.documentId();
        return file;
    }

    static DeliveredFile refused(Delivery delivery, String fileName, BusinessException why, Instant at) {
        DeliveredFile file = new DeliveredFile(delivery, fileName, at);
        file.outcome = Outcome.REFUSED;
        file.explain(why);
        return file;
    }

    static DeliveredFile zip(Delivery delivery, String fileName, StoredFile content, Instant at) {
        DeliveredFile file = new DeliveredFile(delivery, fileName, at);
        file.outcome = Outcome.UNPACKING;
        file.content = content;
        return file;
    }

    /** @param number place among the entries, from 1 */
    DeliveredFile from(DeliveredFile zip, int number) {
        inside = zip;
        place = number;
        return this;
    }

    /** Whether this node is the one that unpacks it; no longer so once another one has taken over or it is done. */
    boolean isUnpackedBy(String node) {
        return outcome == Outcome.UNPACKING && node.equals(claimedBy);
    }

    /** The node that unpacks it is alive. */
    void showLife(Instant until) {
        claimedUntil = until;
    }

    /** @param why unpacking ended early, null if it did not */
    void unpacked(@Nullable BusinessException why) {
        outcome = Outcome.UNPACKED;
        content = null;
        if (why != null) {
            explain(why);
        }
    }

    private void explain(BusinessException why) {
        reason = why.key();
        String detail = why.arguments().isEmpty()
                ? null
                : String.valueOf(why.arguments().getFirst());
        reasonDetail = detail == null || detail.length() <= LONGEST ? detail : detail.substring(0, LONGEST);
    }

    Delivery delivery() {
        return delivery;
    }

    @Nullable
    StoredFile content() {
        return content;
    }
}
