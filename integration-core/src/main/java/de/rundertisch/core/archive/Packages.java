package de.rundertisch.core.archive;

import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;

/**
 * ZIP files on their way into the archive. Kept in the store like any file while they wait to be unpacked, but never a document; who
 * unpacked one lets it be forgotten, and the store's sweep takes it away.
 */
@ApplicationScoped
@Transactional
public class Packages {

    @Inject
    private FileStore files;

    @Inject
    private DocumentRepository documents;

    @Inject
    private Clock clock;

    /** Whether a file of this name is taken for a package; what it really is shows when it is unpacked. */
    public static boolean isPackage(String fileName) {
        return new FileName(fileName).extension().equals("zip");
    }

    /** What a file is called without the folders it lay in, and without tricks. */
    public static String nameOf(String path) {
        return new FileName(path).value();
    }

    /**
     * Keeps a package. The caller closes the stream.
     *
     * @throws BusinessException {@code archive.upload.empty}, {@code .tooLarge} (limit in MB), {@code .mismatch} (name)
     * @throws IOException if the stream broke off or the disk is full; nothing has been kept
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public StoredFile keep(Actor actor, String fileName, InputStream content) throws IOException {
        actor.require(Role.STAFF, Role.MODERATOR, Role.ADMINISTRATOR);
        try (ReceivedFile received = files.receive(content)) {
            byte[] head = received.head();
            if (head.length < 4 || head[0] != 'P' || head[1] != 'K') {
                throw new BusinessException("archive.upload.mismatch", nameOf(fileName));
            }
            files.keep(received);
            return documents.lockedFile(received, clock.instant());
        }
    }

    /** Opens a kept package; the caller closes it. */
    public InputStream open(String sha256) throws IOException {
        return files.open(sha256);
    }

    /** Nobody needs this package any more; if it is some document's file too, it stays. */
    public void forget(StoredFile content) {
        documents.forget(content);
    }
}
