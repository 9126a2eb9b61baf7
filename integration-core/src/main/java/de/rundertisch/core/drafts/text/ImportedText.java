package de.rundertisch.core.drafts.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import has recognised, before anything is kept: to be shown, and then handed to {@code DraftEditing}.
 *
 * @param title the document's title, null if it has none
 * @param chapters in reading order, at least one
 */
public record ImportedText(@Nullable String title, List<Chapter> chapters) {

    public ImportedText {
        chapters = List.copyOf(chapters);
    }

    /**
     * A heading with the paragraphs directly below it.
     *
     * @param level from 1
     */
    public record Chapter(int level, String title, List<Wording> paragraphs) {

        public Chapter {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** How many paragraphs there are. */
    public int paragraphs() {
        return chapters.stream()
                .mapToInt(chapter -> chapter.paragraphs().size())
                .sum();
    }

    /** How many characters the paragraphs have together. */
    public int characters() {
        return chapters.stream()
                .flatMap(chapter -> chapter.paragraphs().stream())
                .mapToInt(paragraph -> paragraph.text().length())
                .sum();
    }
}
