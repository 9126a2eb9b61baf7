package de.rundertisch.core.intake;

import de.rundertisch.core.archive.Archive;
import de.rundertisch.core.archive.DocumentMetadata;
import de.rundertisch.core.archive.Packages;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;

/**
 * Bringing many files at once and following what becomes of them. For moderators, staff and administrators; a delivery is seen by those
 * who may bring files, whoever began it.
 */
@ApplicationScoped
@Transactional
public class Intake {

    /** Deliveries in the list of one's own. */
    public static final int MOST_LISTED = 50;

    private static final Role[] KEEPERS = {Role.STAFF, Role.MODERATOR, Role.ADMINISTRATOR};

    @Inject
    private DeliveryRepository deliveries;

    @Inject
    private Archive archive;

    @Inject
    private Packages packages;

    @Inject
    private Ledger ledger;

    @Inject
    private Event<ZipDelivered> delivered;

    @Inject
    private Clock clock;

    /**
     * Begins a delivery.
     *
     * @param said about all its files; only the kind and the readers count
     * @return its id
     */
    public long begin(Actor actor, DocumentMetadata said) {
        actor.require(KEEPERS);
        Delivery delivery = new Delivery(
                deliveries.person(actor.personId()),
                deliveries.organisation(actor.organisationId()),
                said,
                clock.instant());
        deliveries.add(delivery);
        return delivery.id();
    }

    /**
     * Takes one more file. What the archive refuses is noted in the delivery and thrown again. The caller closes the stream.
     *
     * @return the document, or the one that has the same content already; for a ZIP, whose documents come later, 0
     * @throws BusinessException as {@link Archive#upload}
     * @throws IOException as {@link Archive#upload}; then nothing is noted
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Archive.Uploaded take(
            Actor actor, long deliveryId, String fileName, InputStream content, DocumentMetadata said)
            throws IOException {
        require(actor, deliveryId);
        if (Packages.isPackage(fileName)) {
            ledger.zip(deliveryId, fileName, packages.keep(actor, fileName, content));
            delivered.fire(new ZipDelivered(deliveryId));
            return new Archive.Uploaded(0, false);
        }
        try {
            Archive.Uploaded uploaded = archive.upload(actor, fileName, content, said);
            ledger.taken(deliveryId, fileName, uploaded);
            return uploaded;
        } catch (BusinessException refused) {
            ledger.refused(deliveryId, fileName, refused);
            throw refused;
        }
    }

    /** One's own deliveries, the newest first, at most {@value #MOST_LISTED}. */
    public List<DeliveryLine> own(Actor actor) {
        actor.require(KEEPERS);
        return deliveries.lines(actor, MOST_LISTED);
    }

    /** @throws BusinessException not found */
    public DeliveryLine delivery(Actor actor, long deliveryId) {
        require(actor, deliveryId);
        return deliveries.line(deliveryId);
    }

    /**
     * A part of a delivery's files, in the order in which they came.
     *
     * @param first how many to skip
     * @param size how many at most
     */
    public List<DeliveredLine> files(Actor actor, long deliveryId, int first, int size) {
        require(actor, deliveryId);
        return deliveries.files(deliveryId, first, size);
    }

    /** How many lines {@link #files} has, ZIPs among them. */
    public long countFiles(Actor actor, long deliveryId) {
        require(actor, deliveryId);
        return deliveries.countFiles(deliveryId);
    }

    private void require(Actor actor, long deliveryId) {
        actor.require(KEEPERS);
        if (deliveries.find(deliveryId).isEmpty()) {
            throw BusinessException.notFound();
        }
    }
}
