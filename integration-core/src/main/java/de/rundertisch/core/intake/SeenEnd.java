package de.rundertisch.core.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Notices whether the mark goes by with which a ZIP's last record begins: one that was cut off between two files does not have it. */
final class SeenEnd extends FilterInputStream {

    private static final int MARK = 0x504B0506;

    private int last;
    private boolean seen;

    SeenEnd(InputStream zip) {
        super(zip);
    }

    boolean seen() {
        return seen;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            look(read);
        }
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        for (int i = offset; i < offset + read; i++) {
            look(bytes[i] & 0xFF);
        }
        return read;
    }

    /** Skipping would not see what it skips. */
    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, 1 << 16)).length;
    }

    private void look(int next) {
        last = last << 8 | next;
        seen |= last == MARK;
    }
}
