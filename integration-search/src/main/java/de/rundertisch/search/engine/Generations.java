package de.rundertisch.search.engine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of a node's indexes: one that serves and, while it is rebuilt, its successor, each in a numbered folder of its own. The file
 * {@code current} names the one that serves. It is replaced in one step of the file system, so whenever the process dies, the name
 * is that of a whole index, and what else lies about is a rebuild that did not come to its end.
 */
public final class Generations {

    private static final String CURRENT = "current";
    private static final String NUMBER = "[0-9]{1,9}";

    private final Path root;

    public Generations(Path root) {
        this.root = root;
    }

    /**
     * The folder of the index that serves; its name at least exists afterwards.
     *
     * @throws IOException if the folder cannot be read or made
     */
    public Path current() throws IOException {
        Path name = root.resolve(CURRENT);
        String written = Files.exists(name) ? Files.readString(name).strip() : "";
        if (!written.matches(NUMBER)) {
            Files.createDirectories(root);
            written = "1";
            serve(root.resolve(written));
        }
        return root.resolve(written);
    }

    /** An empty place for the successor. */
    public Path next() throws IOException {
        Path current = current();
        Path next = root.resolve(
                String.valueOf(Integer.parseInt(current.getFileName().toString()) + 1));
        delete(next);
        return next;
    }

    /** From now on the index in this folder serves. */
    public void serve(Path folder) throws IOException {
        Path written = root.resolve(CURRENT + ".new");
        try (FileChannel file = FileChannel.open(
                written, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            file.write(ByteBuffer.wrap(folder.getFileName().toString().getBytes(StandardCharsets.UTF_8)));
            file.force(true);
        }
        Files.move(written, root.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Deletes everything but the index that serves: predecessors, rebuilds that did not end, files of older versions. */
    public void tidy() throws IOException {
        String current = current().getFileName().toString();
        List<Path> rest;
        try (Stream<Path> all = Files.list(root)) {
            rest = all.filter(path -> !path.getFileName().toString().equals(current)
                            && !path.getFileName().toString().equals(CURRENT))
                    .toList();
        }
        for (Path path : rest) {
            delete(path);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, java.io.IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
