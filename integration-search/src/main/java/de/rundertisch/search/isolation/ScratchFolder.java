package de.rundertisch.search.isolation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * A folder for what a reading process writes down for a while. Its name tells which server made it, so that the next one can remove what
 * a killed server has left.
 */
record ScratchFolder(Path path) {

    private static final Logger LOG = Logger.getLogger(ScratchFolder.class.getName());
    private static final String NAME = "runder-tisch-reading-";

    static ScratchFolder make() throws IOException {
        return new ScratchFolder(
                Files.createTempDirectory(NAME + ProcessHandle.current().pid() + "-"));
    }

    /** Removes the folders of servers that are no more. */
    static void removeForsaken() throws IOException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(Files::isDirectory)
                    .filter(ScratchFolder::forsaken)
                    .forEach(forsaken -> new ScratchFolder(forsaken).remove());
        }
    }

    private static boolean forsaken(Path folder) {
        String name = folder.getFileName().toString();
        if (!name.matches(NAME + "\\d{1,9}-.*")) {
            return false;
        }
        long pid = Long.parseLong(name.substring(NAME.length(), name.indexOf('-', NAME.length())));
        return ProcessHandle.of(pid).isEmpty();
    }

    void remove() {
        try (Stream<Path> all = Files.walk(path)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path one : deepestFirst) {
                Files.deleteIfExists(one);
            }
        } catch (IOException e) {
            LOG.log(Level.INFO, e, () -> "Left for the next start: " + path);
        }
    }
}
