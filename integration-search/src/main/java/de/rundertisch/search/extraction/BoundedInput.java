package de.rundertisch.search.extraction;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops reading what unpacks to more than any real file does. */
final class BoundedInput extends FilterInputStream {

    private long left;

    BoundedInput(InputStream in, long most) {
        super(in);
        left = most;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        count(Math.max(count, 0));
        return count;
    }

    private void count(int bytes) {
        left -= bytes;
        if (left < 0) {
            throw new StoppedByLimit(FailureReason.TOO_LARGE);
        }
    }
}
