package de.rundertisch.core.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds and removes what interrupted uploads have left in a {@link FileStore}. Two kinds: temporary files nobody writes any more,
 * and whole files at their place which no row of the database names. The second kind must be a day old: a younger one may belong
 * to an upload on another node whose row is about to be committed.
 */
final class Leftovers {

    static final Duration GRACE = Duration.ofDays(1);

    private final FileStore store;

    Leftovers(FileStore store) {
        this.store = store;
    }

    /** The names of the store's first-level folders, which are what every checksum starts with. */
    List<String> folders() {
        return IntStream.range(0, 256).mapToObj("%02x"::formatted).toList();
    }

    /** Removes temporary files that no process holds a lock on. */
    void removeUnfinished() throws IOException {
        for (Path path : filesIn(store.temporaryFolder(), 1)) {
            if (abandoned(path)) {
                Files.deleteIfExists(path);
            }
        }
    }

    /**
     * Removes old files of one first-level folder that are not known.
     *
     * @param known the checksums the database knows in this folder
     */
    void removeUnknown(String folder, Set<String> known) throws IOException {
        for (Path path : filesIn(store.root().resolve(folder), 2)) {
            if (!known.contains(path.getFileName().toString()) && old(path)) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static boolean old(Path path) throws IOException {
        return Files.getLastModifiedTime(path)
                .toInstant()
                .isBefore(Instant.now().minus(GRACE));
    }

    private static boolean abandoned(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException writtenByThisProcess) {
            return false;
        } catch (NoSuchFileException moved) {
            return false;
        }
    }

    private static List<Path> filesIn(Path folder, int depth) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder, depth)) {
            return paths.filter(Files::isRegularFile).toList();
        }
    }
}
