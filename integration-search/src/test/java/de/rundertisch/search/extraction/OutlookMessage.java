package de.rundertisch.search.extraction;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Writes messages for tests. */
public final class OutlookMessage {

    private static final int RUN = 8;
    private static final int DICTIONARY = 4096;

    /** The dictionary is filled with common words of Rich Text at first. */
    private static final int DICTIONARY_BEGUN = 207;

    private static final long SECONDS_TO_1970 = 11_644_473_600L;

    private OutlookMessage() {}

    /**
     * As Outlook lays it out, [MS-OXMSG]: a stream for each text, one for all values of fixed size, a folder for each attachment.
     *
     * @param bodyTag 1000001F for plain words, 1013001F for a web page
     */
    public static byte[] of(String bodyTag, String body) throws IOException {
        return of(root -> text(root, bodyTag, body));
    }

    private interface Body {
        void into(DirectoryEntry root) throws IOException;
    }

    private static byte[] of(Body body) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            DirectoryEntry root = container.getRoot();
            text(root, "001A001F", "IPM.Note");
            text(root, "0037001F", "Sprachförderung");
            text(root, "0C1A001F", "Ayşe Demir");
            text(root, "0E04001F", "Runder Tisch");
            body.into(root);
            stream(root, "__properties_version1.0", properties(Instant.parse("2023-11-15T04:30:00Z")));
            DirectoryEntry attached = root.createDirectory("__attach_version1.0_#00000000");
            text(attached, "3707001F", "Protokoll.pdf");
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    /** The same with its body in compressed Rich Text alone. */
    public static byte[] ofRichText(String rtf) throws IOException {
        return of(root -> stream(root, "__substg1.0_10090102", compressed(rtf)));
    }

    /**
     * As [MS-OXRTFCP] lays it out: a head of 16 bytes, then runs of eight bytes that stand for themselves, which is allowed and compresses
     * nothing, at the end a reference to the place that would be written next.
     */
    private static byte[] compressed(String rtf) {
        byte[] raw = rtf.getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream runs = new ByteArrayOutputStream();
        for (int start = 0; start < raw.length; start += RUN) {
            int length = Math.min(RUN, raw.length - start);
            runs.write(length == RUN ? 0 : 1 << length);
            runs.write(raw, start, length);
        }
        if (raw.length % RUN == 0) {
            runs.write(1);
        }
        int end = (DICTIONARY_BEGUN + raw.length) % DICTIONARY;
        runs.write(end >> 4);
        runs.write((end & 0xf) << 4);
        return ByteBuffer.allocate(16 + runs.size())
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(12 + runs.size())
                .putInt(raw.length)
                .putInt(0x75465A4C)
                .putInt(0)
                .put(runs.toByteArray())
                .array();
    }

    private static void text(DirectoryEntry folder, String tag, String value) throws IOException {
        stream(folder, "__substg1.0_" + tag, value.getBytes(StandardCharsets.UTF_16LE));
    }

    private static void stream(DirectoryEntry folder, String name, byte[] content) throws IOException {
        folder.createDocument(name, new ByteArrayInputStream(content));
    }

    /** The head of 32 bytes, then when the message was sent: tag, flags, hundreds of nanoseconds since 1601. */
    private static byte[] properties(Instant sent) {
        return ByteBuffer.allocate(48)
                .order(ByteOrder.LITTLE_ENDIAN)
                .position(32)
                .putInt(0x00390040)
                .putInt(6)
                .putLong((sent.getEpochSecond() + SECONDS_TO_1970) * 10_000_000)
                .array();
    }
}
