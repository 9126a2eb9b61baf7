package de.rundertisch.core.intake;

import de.rundertisch.core.archive.Archive;
import de.rundertisch.core.archive.Packages;
import de.rundertisch.core.archive.StoredFile;
import de.rundertisch.core.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Writes down, each in a short transaction of its own, what became of the files. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Ledger {

    @Inject
    private DeliveryRepository deliveries;

    @Inject
    private Packages packages;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "rundertisch.intake.lease", defaultValue = "PT1M")
    private Duration lease;

    /**
     * A ZIP that is to be unpacked, with all that unpacking needs of it.
     *
     * @param done places of the entries that have been looked at
     * @param node which unpacks it
     */
    record Zip(long id, String sha256, Delivery delivery, Set<Integer> done, String node) {}

    /** Another node has taken the ZIP over, because this one showed no life for too long. */
    static final class ClaimLost extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    void taken(long deliveryId, String fileName, Archive.Uploaded uploaded) {
        deliveries.add(DeliveredFile.taken(delivery(deliveryId), fileName, uploaded, clock.instant()));
    }

    void refused(long deliveryId, String fileName, BusinessException why) {
        deliveries.add(DeliveredFile.refused(delivery(deliveryId), fileName, why, clock.instant()));
    }

    /** @return its id */
    long zip(long deliveryId, String fileName, StoredFile content) {
        DeliveredFile file = DeliveredFile.zip(delivery(deliveryId), fileName, content, clock.instant());
        deliveries.add(file);
        return file.id();
    }

    void taken(Zip zip, int place, String fileName, Archive.Uploaded uploaded) {
        DeliveredFile file = DeliveredFile.taken(delivery(zip.delivery().id()), fileName, uploaded, clock.instant());
        addFrom(zip, place, file);
    }

    void refused(Zip zip, int place, String fileName, BusinessException why) {
        addFrom(zip, place, DeliveredFile.refused(delivery(zip.delivery().id()), fileName, why, clock.instant()));
    }

    private void addFrom(Zip zip, int place, DeliveredFile file) {
        DeliveredFile whole = claimed(zip);
        whole.showLife(clock.instant().plus(lease));
        deliveries.add(file.from(whole, place));
    }

    private DeliveredFile claimed(Zip zip) {
        return deliveries
                .lock(zip.id())
                .filter(file -> file.isUnpackedBy(zip.node()))
                .orElseThrow(ClaimLost::new);
    }

    /**
     * Claims the oldest ZIP that waits: no other node begins it as long as this one notes an entry within the lease. A node that dies leaves
     * it to the next one after that.
     *
     * @param node tells nodes and their restarts apart
     */
    Optional<Zip> claimZip(String node) {
        Instant now = clock.instant();
        return deliveries
                .nextZip(node, now)
                .filter(id -> deliveries.claimZip(id, node, now, now.plus(lease)))
                .flatMap(deliveries::zip)
                .map(file -> zip(file, node));
    }

    private Zip zip(DeliveredFile file, String node) {
        StoredFile content = file.content();
        String sha256 = content == null ? "" : content.sha256();
        return new Zip(file.id(), sha256, file.delivery(), deliveries.places(file.id()), node);
    }

    /** Leaves the ZIP to whoever comes next, because the server stops. */
    void giveBack(Zip zip) {
        claimed(zip).showLife(clock.instant().minus(lease));
    }

    /** @param why unpacking ended early, null if it did not */
    void unpacked(Zip zip, @Nullable BusinessException why) {
        DeliveredFile file = claimed(zip);
        StoredFile content = file.content();
        file.unpacked(why);
        if (content != null) {
            packages.forget(content);
        }
    }

    private Delivery delivery(long id) {
        return deliveries.find(id).orElseThrow(BusinessException::notFound);
    }
}
