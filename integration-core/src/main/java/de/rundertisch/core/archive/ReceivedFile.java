package de.rundertisch.core.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * A file that has arrived whole on disk but has no place yet: its checksum and first bytes are known, so it can be looked at
 * before it is kept. Closing removes the temporary file, if it has not been moved to its place meanwhile.
 */
final class ReceivedFile implements Closeable {

    /** How many of the first bytes are remembered, at most. */
    static final int HEAD = 8192;

    private static final int BUFFER = 64 * 1024;

    private final Path path;
    private final MessageDigest digest = sha256Digest();
    private byte[] head = {};
    private long size;
    private String sha256 = "";

    private ReceivedFile(Path path) {
        this.path = path;
    }

    /**
     * Writes a stream into a folder and forces it to disk. The file is locked meanwhile, which tells the sweep of any node that
     * someone still works on it. Reading stops soon after the limit.
     */
    static ReceivedFile write(InputStream content, Path folder, long limit) throws IOException {
        ReceivedFile received = new ReceivedFile(folder.resolve(UUID.randomUUID() + ".part"));
        try (FileChannel channel =
                FileChannel.open(received.path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            channel.lock();
            received.copy(content, channel, limit);
            channel.force(true);
            return received;
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(received.path);
            throw broken;
        }
    }

    private void copy(InputStream content, FileChannel channel, long limit) throws IOException {
        head = content.readNBytes(HEAD);
        append(channel, head, head.length);
        byte[] buffer = new byte[BUFFER];
        int read = content.read(buffer);
        while (read >= 0 && size <= limit) {
            append(channel, buffer, read);
            read = content.read(buffer);
        }
        sha256 = HexFormat.of().formatHex(digest.digest());
    }

    private void append(FileChannel channel, byte[] bytes, int length) throws IOException {
        digest.update(bytes, 0, length);
        ByteBuffer rest = ByteBuffer.wrap(bytes, 0, length);
        while (rest.hasRemaining()) {
            size += channel.write(rest);
        }
    }

    Path path() {
        return path;
    }

    /** Of the content, lower-case hex. */
    String sha256() {
        return sha256;
    }

    /** Bytes received; more than the limit stands for "too large". */
    long size() {
        return size;
    }

    /** The first bytes, at most {@value #HEAD}. */
    byte[] head() {
        return head.clone();
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
