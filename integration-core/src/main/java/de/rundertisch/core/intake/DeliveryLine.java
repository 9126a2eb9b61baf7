package de.rundertisch.core.intake;

import java.time.Instant;

/**
 * A delivery in a list.
 *
 * @param files how many files it has, ZIPs not counted
 * @param unread how many of its documents still wait to be read or are being read
 * @param unpacking how many ZIPs wait to be unpacked
 */
public record DeliveryLine(long id, Instant startedAt, long files, long unread, long unpacking) {

    /** Whether anything will change by itself. */
    public boolean open() {
        return unread > 0 || unpacking > 0;
    }
}
