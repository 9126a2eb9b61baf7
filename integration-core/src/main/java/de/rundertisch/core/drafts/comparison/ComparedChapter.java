package de.rundertisch.core.drafts.comparison;

import de.rundertisch.core.drafts.text.WordChanges.Change;
import java.util.List;
import java.util.UUID;

/**
 * A chapter in both versions, or in one of them, with its own paragraphs.
 *
 * @param heading with its number, in the newer version, or in the older one if it was removed
 * @param title the words of the title
 * @param level of the heading, from 1
 * @param paragraphs in the order of the newer version; a removed one stands behind the one it followed
 */
public record ComparedChapter(
        UUID lastingId, Fate fate, String heading, int level, List<Change> title, List<ComparedParagraph> paragraphs) {

    /** Whether there is anything to see in it. */
    public boolean touched() {
        return fate != Fate.SAME || changed() > 0;
    }

    /** How many paragraphs are not the same. */
    public long changed() {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.fate() != Fate.SAME)
                .count();
    }
}
