package de.rundertisch.core.intake;

import de.rundertisch.core.archive.Archive;
import de.rundertisch.core.archive.Packages;
import de.rundertisch.core.archive.StoredFile;
import de.rundertisch.core.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
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

    /**
     * A ZIP that is to be unpacked, with all that unpacking needs of it.
     *
     * @param done places of the entries that have been looked at
     */
    record Zip(long id, String sha256, Delivery delivery, Set<Integer> done) {}

    void taken(long deliveryId, String fileName, Archive.Uploaded uploaded) {
        deliveries.add(DeliveredFile.taken(delivery(deliveryId), fileName, uploaded, clock.instant()));
    }

    void refused(long deliveryId, String fileName, BusinessException why) {
        deliveries.add(DeliveredFile.refused(delivery(deliveryId), fileName, why, clock.instant()));
    }

    void zip(long deliveryId, String fileName, StoredFile content) {
        deliveries.add(DeliveredFile.zip(delivery(deliveryId), fileName, content, clock.instant()));
    }

    void taken(Zip zip, int place, String fileName, Archive.Uploaded uploaded) {
        DeliveredFile file = DeliveredFile.taken(delivery(zip.delivery().id()), fileName, uploaded, clock.instant());
        addFrom(zip, place, file);
    }

    void refused(Zip zip, int place, String fileName, BusinessException why) {
        addFrom(zip, place, DeliveredFile.refused(delivery(zip.delivery().id()), fileName, why, clock.instant()));
    }

    private void addFrom(Zip zip, int place, DeliveredFile file) {
        deliveries.lock(zip.id()).ifPresent(whole -> deliveries.add(file.from(whole, place)));
    }

    Optional<Zip> nextZip() {
        return deliveries.nextZip().flatMap(deliveries::zip).map(file -> {
            StoredFile content = file.content();
            String sha256 = content == null ? "" : content.sha256();
            return new Zip(file.id(), sha256, file.delivery(), deliveries.places(file.id()));
        });
    }

    /** @param why unpacking ended early, null if it did not */
    void unpacked(Zip zip, @Nullable BusinessException why) {
        deliveries.lock(zip.id()).ifPresent(file -> {
            StoredFile content = file.content();
            file.unpacked(why);
            if (content != null) {
                packages.forget(content);
            }
        });
    }

    private Delivery delivery(long id) {
        return deliveries.find(id).orElseThrow(BusinessException::notFound);
    }
}
