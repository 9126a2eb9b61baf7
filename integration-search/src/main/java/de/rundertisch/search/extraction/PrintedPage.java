package de.rundertisch.search.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page as its letters lie on it, before running heads are taken off.
 *
 * @param index from 0
 * @param lines in reading order
 * @param height of the page in points
 * @param pictured whether it shows pictures large enough to be text, and no letters
 * @param recognised what was recognised on a scanned page, null if nothing was tried
 */
record PrintedPage(
        int index,
        List<Line> lines,
        float height,
        boolean pictured,
        @Nullable Recognition recognised) {

    PrintedPage {
        lines = List.copyOf(lines);
    }
}
