package de.rundertisch.core.intake;

import de.rundertisch.core.archive.Packages;
import de.rundertisch.core.shared.BusinessException;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * The files in a ZIP, read as a stream, so that a directory of millions of entries costs nothing. Bounded in number, in what all of
 * them unpack to, and in how much more one unpacks to than it takes up packed. Folders and what systems add on their own are passed over.
 */
final class ZipEntries implements AutoCloseable {

    static final int MOST_ENTRIES = 2_000;
    static final long MOST_BYTES = 4L << 30;

    /** Text packs to a tenth, seldom to a fiftieth; bombs to a thousandth. */
    private static final long MOST_TIMES_LARGER = 200;

    private static final long SMALL = 10L << 20;
    private static final Charset OLD_WINDOWS = Charset.forName("IBM850");
    private static final Set<String> SYSTEMS_OWN = Set.of("thumbs.db", "desktop.ini", ".ds_store");

    private final SeenEnd end;
    private final ZipArchiveInputStream zip;
    private ZipArchiveEntry entry = new ZipArchiveEntry("none");
    private int place;
    private long unpacked;
    private boolean exhausted;

    ZipEntries(InputStream content) {
        end = new SeenEnd(content);
        zip = new ZipArchiveInputStream(end, StandardCharsets.ISO_8859_1.name(), true, true);
    }

    /** Goes on to the next file; false if there is none. */
    boolean next() throws IOException {
        ZipArchiveEntry found = zip.getNextEntry();
        while (found != null) {
            if (++place > MOST_ENTRIES) {
                throw exhausted("intake.zip.tooMany", MOST_ENTRIES);
            }
            if (!found.isDirectory() && !systemsOwn(found.getName())) {
                entry = found;
                return true;
            }
            found = zip.getNextEntry();
        }
        if (!end.seen()) {
            throw new EOFException("The ZIP is cut off");
        }
        return false;
    }

    private static boolean systemsOwn(String name) {
        String last = name.replaceAll(".*[/\\\\]", "").toLowerCase(Locale.ROOT);
        return name.startsWith("__MACOSX/") || last.startsWith("._") || SYSTEMS_OWN.contains(last);
    }

    /** Place among all entries, from 1. */
    int place() {
        return place;
    }

    /** The file's name without folders: no path is ever built from it. Names are UTF-8, or what Windows wrote before. */
    String name() {
        if (entry.getGeneralPurposeBit().usesUTF8ForNames()) {
            return Packages.nameOf(entry.getName());
        }
        byte[] raw = entry.getRawName();
        try {
            return Packages.nameOf(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString());
        } catch (CharacterCodingException older) {
            return Packages.nameOf(new String(raw, OLD_WINDOWS));
        }
    }

    /** @throws BusinessException {@code intake.zip.encrypted} or {@code intake.zip.nested} */
    void requireReadable() {
        if (entry.getGeneralPurposeBit().usesEncryption() || !zip.canReadEntryData(entry)) {
            throw new BusinessException("intake.zip.encrypted", name());
        }
        if (Packages.isPackage(name())) {
            throw new BusinessException("intake.zip.nested", name());
        }
    }

    /** What the file holds; reading ends with a {@link BusinessException} where a bound is passed. */
    InputStream content() {
        return new Measured();
    }

    /** Whether nothing more is to be read from this ZIP. */
    boolean exhausted() {
        return exhausted;
    }

    private BusinessException exhausted(String key, Object detail) {
        exhausted = true;
        return new BusinessException(key, detail);
    }

    private final class Measured extends FilterInputStream {

        private long here;

        private Measured() {
            super(zip);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int bytes) {
            here += bytes;
            unpacked += bytes;
            if (unpacked > MOST_BYTES) {
                throw exhausted("intake.zip.tooLarge", MOST_BYTES >> 30);
            }
            if (here > SMALL && here > MOST_TIMES_LARGER * Math.max(1, zip.getCompressedCount())) {
                throw exhausted("intake.zip.bomb", name());
            }
        }

        /** The entries share one stream, which is closed at the end. */
        @Override
        public void close() {}
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
