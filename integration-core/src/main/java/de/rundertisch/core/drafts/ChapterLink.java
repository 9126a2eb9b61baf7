package de.rundertisch.core.drafts;

import de.rundertisch.core.drafts.text.ChapterNumbers;
import java.util.UUID;

/**
 * A chapter that is about a recommendation, in the newest version the asker may see.
 *
 * @param lastingId the chapter's id over all versions
 * @param heading the chapter's title with its number
 */
public record ChapterLink(
        long recommendationId,
        long draftId,
        String draftTitle,
        long versionId,
        int versionNumber,
        long chapterId,
        UUID lastingId,
        String heading) {

    static ChapterLink of(long recommendationId, Chapter chapter) {
        DraftVersion version = chapter.draftVersion();
        return new ChapterLink(
                recommendationId,
                version.draft().id(),
                version.draft().title(),
                version.id(),
                version.number(),
                chapter.id(),
                chapter.lastingId(),
                ChapterNumbers.heading(chapter.number(), chapter.title()));
    }
}
