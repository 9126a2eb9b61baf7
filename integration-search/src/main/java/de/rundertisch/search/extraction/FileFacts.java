package de.rundertisch.search.extraction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a file says about itself.
 *
 * @param title as it stands there, not yet cleaned
 * @param date the day on which it was made
 */
record FileFacts(@Nullable String title, @Nullable LocalDate date) {

    static final FileFacts NONE = new FileFacts(null, null);
}
