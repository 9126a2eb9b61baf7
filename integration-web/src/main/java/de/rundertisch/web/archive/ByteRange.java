package de.rundertisch.web.archive;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a file that a viewer asks for ({@code Range: bytes=0-65535}), so that it can show page 300 without loading the pages
 * before. Only single ranges; whatever else is asked for gets the whole file, as RFC 9110 allows.
 *
 * @param first offset of the first byte
 * @param last offset of the last byte, not before the first and inside the file
 */
record ByteRange(long first, long last) {

    private static final Pattern SINGLE = Pattern.compile("bytes=(\\d{1,15})-(\\d{0,15})");

    /** @param header may be null */
    static Optional<ByteRange> of(String header, long size) {
        Matcher asked = SINGLE.matcher(header == null ? "" : header);
        if (!asked.matches()) {
            return Optional.empty();
        }
        long first = Long.parseLong(asked.group(1));
        long last = asked.group(2).isEmpty() ? size - 1 : Math.min(Long.parseLong(asked.group(2)), size - 1);
        return first <= last ? Optional.of(new ByteRange(first, last)) : Optional.empty();
    }

    long length() {
        return last - first + 1;
    }

    /** For the header {@code Content-Range}. */
    String of(long size) {
        return "bytes " + first + "-" + last + "/" + size;
    }
}
