package de.rundertisch.core.archive;

import de.rundertisch.core.shared.BusinessException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps the original files, each once, under the SHA-256 of its content: {@code <data>/files/ab/cd/abcd…}. A file is written to
 * {@code files/tmp}, forced to disk, and moved to its place in one step, so at its place it is always whole; it is never opened
 * for writing again. What a crash leaves behind is swept up by {@link FileSweep}.
 */
@Dependent
class FileStore {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final int MEGABYTE = 1024 * 1024;
    private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");

    private final Path root;
    private final long limit;

    /**
     * @param data the folder that holds everything the server keeps
     * @param limit longest file that is taken, in bytes
     */
    @Inject
    FileStore(
            @ConfigProperty(name = "rundertisch.data", defaultValue = "data") String data,
            @ConfigProperty(name = "rundertisch.upload.limit", defaultValue = "209715200") long limit) {
        this.root = Path.of(data).toAbsolutePath().normalize().resolve("files");
        this.limit = limit;
    }

    /**
     * Writes what the stream holds to a temporary file and forces it to disk. The caller closes the stream, and the result.
     *
     * @throws BusinessException {@code archive.upload.tooLarge} (limit in MB) or {@code archive.upload.empty}
     * @throws IOException if the stream breaks off or the disk is full; nothing stays behind
     */
    ReceivedFile receive(InputStream content) throws IOException {
        ReceivedFile received = ReceivedFile.write(content, Files.createDirectories(temporaryFolder()), limit);
        if (received.size() == 0) {
            received.close();
            throw new BusinessException("archive.upload.empty");
        }
        if (received.size() > limit) {
            received.close();
            throw new BusinessException("archive.upload.tooLarge", limit / MEGABYTE);
        }
        return received;
    }

    /**
     * Moves a received file to its place. If the same content lies there already it stays, with a fresh time stamp so that the sweep
     * does not take it for forgotten before a row names it.
     */
    void keep(ReceivedFile received) throws IOException {
        Path place = place(received.sha256());
        if (Files.exists(place)) {
            Files.setLastModifiedTime(place, FileTime.from(Instant.now()));
            return;
        }
        Path folder = folderFor(received.sha256());
        Files.move(received.path(), place, StandardCopyOption.ATOMIC_MOVE);
        forceFolder(folder);
    }

    /** Opens the content anew; the caller closes it. */
    InputStream open(String sha256) throws IOException {
        return Files.newInputStream(place(sha256));
    }

    /** Whether the whole content lies in the store. */
    boolean holds(String sha256) {
        return Files.isRegularFile(place(sha256));
    }

    /**
     * Where this content lies or would lie.
     *
     * @throws IllegalArgumentException if this is no checksum: no path is ever built from anything else
     */
    Path place(String sha256) {
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("Not a SHA-256 in lower-case hex");
        }
        return root.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    Path root() {
        return root;
    }

    Path temporaryFolder() {
        return root.resolve("tmp");
    }

    private Path folderFor(String sha256) throws IOException {
        Path outer = root.resolve(sha256.substring(0, 2));
        Path inner = outer.resolve(sha256.substring(2, 4));
        if (!Files.isDirectory(inner)) {
            Files.createDirectories(inner);
            forceFolder(outer);
            forceFolder(root);
        }
        return inner;
    }

    /** Makes the names in a folder durable. Windows can not open a folder, and writes names through by itself. */
    private static void forceFolder(Path folder) throws IOException {
        if (!WINDOWS) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
