package de.rundertisch.core.intake;

import de.rundertisch.core.archive.Archive;
import de.rundertisch.core.archive.Packages;
import de.rundertisch.core.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks one ZIP after the other, entry by entry; each entry is a file like any other, and noted before the next one is begun. A ZIP
 * that breaks off or holds too much ends with a reason, and what came before it stays.
 */
@ApplicationScoped
class Unpacking {

    private static final Logger LOG = Logger.getLogger(Unpacking.class.getName());

    @Inject
    private Ledger ledger;

    @Inject
    private Packages packages;

    @Inject
    private Archive archive;

    private final String node = UUID.randomUUID().toString();

    /**
     * One at a time in a node, since two at the same ZIP would take its entries twice; other nodes are kept away by the claim.
     *
     * @param stopping whether the server is going down: unpacking goes on after the next start
     * @return false if no ZIP waits
     */
    synchronized boolean next(BooleanSupplier stopping) {
        Optional<Ledger.Zip> zip = ledger.claimZip(node);
        try {
            zip.ifPresent(one -> unpack(one, stopping));
        } catch (Ledger.ClaimLost e) {
            LOG.log(Level.FINE, "Another node goes on with a ZIP", e);
        }
        return zip.isPresent();
    }

    private void unpack(Ledger.Zip zip, BooleanSupplier stopping) {
        BusinessException why = null;
        try (InputStream content = packages.open(zip.sha256());
                ZipEntries entries = new ZipEntries(content)) {
            while (entries.next()) {
                if (stopping.getAsBoolean()) {
                    ledger.giveBack(zip);
                    return;
                }
                if (!zip.done().contains(entries.place())) {
                    take(zip, entries);
                }
            }
        } catch (BusinessException tooMuch) {
            why = tooMuch;
        } catch (IOException | IllegalArgumentException broken) {
            LOG.log(Level.INFO, "A ZIP of delivery {0} breaks off: {1}", new Object[] {
                zip.delivery().id(), broken
            });
            why = new BusinessException("intake.zip.broken");
        }
        end(zip, why);
    }

    private void end(Ledger.Zip zip, @Nullable BusinessException why) {
        ledger.unpacked(zip, why);
    }

    private void take(Ledger.Zip zip, ZipEntries entries) throws IOException {
        try {
            entries.requireReadable();
            Archive.Uploaded uploaded = archive.upload(
                    zip.delivery().bringer(),
                    entries.name(),
                    entries.content(),
                    zip.delivery().said());
            ledger.taken(zip, entries.place(), entries.name(), uploaded);
        } catch (BusinessException refused) {
            if (entries.exhausted()) {
                throw refused;
            }
            ledger.refused(zip, entries.place(), entries.name(), refused);
        }
    }
}
