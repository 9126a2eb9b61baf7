package de.rundertisch.core.moderation;

import de.rundertisch.core.reading.FindableComment;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment that readers have reported.
 *
 * @param reports oldest first, never empty
 */
public record ReportedComment(FindableComment comment, List<Line> reports) {

    /**
     * One report.
     *
     * @param person who reported; for moderators' eyes
     * @param words null without an explanation
     */
    public record Line(ReportCause cause, @Nullable String words, String person, Instant at) {}
}
