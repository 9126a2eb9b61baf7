package de.rundertisch.core.drafts.comparison;

import de.rundertisch.core.drafts.VersionOutline;
import java.util.List;

/**
 * Two versions of a draft side by side.
 *
 * @param before the older one
 * @param after the newer one
 * @param chapters in the order of the newer version; a removed one stands behind the one it followed
 */
public record Comparison(VersionOutline before, VersionOutline after, List<ComparedChapter> chapters) {

    /** The chapters in which something changed. */
    public List<ComparedChapter> touched() {
        return chapters.stream().filter(ComparedChapter::touched).toList();
    }
}
