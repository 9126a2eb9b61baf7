package de.rundertisch.web.drafts;

import de.rundertisch.core.comments.CommentKind;
import de.rundertisch.core.comments.places.TargetLevel;
import de.rundertisch.core.comments.relocation.Passage;
import de.rundertisch.core.readership.Audience;
import de.rundertisch.core.reading.CommentLine;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Comments for tests of the reading view. */
final class Spoken {

    private Spoken() {}

    static CommentLine aboutPassage(long id, String text, int start, int end, boolean own) {
        Passage passage = new Passage(start, end, text, "", "");
        return line(id, TargetLevel.PASSAGE, UUID.randomUUID(), UUID.randomUUID(), passage, own);
    }

    static CommentLine aboutChapter(long id, UUID chapter) {
        return line(id, TargetLevel.CHAPTER, chapter, null, null, false);
    }

    static CommentLine aboutParagraph(long id, UUID chapter, UUID paragraph) {
        return line(id, TargetLevel.PARAGRAPH, chapter, paragraph, null, false);
    }

    private static CommentLine line(
            long id, TargetLevel level, UUID chapter, UUID paragraph, Passage passage, boolean own) {
        return new CommentLine(
                id,
                1,
                CommentKind.NOTE,
                level,
                chapter,
                paragraph,
                passage,
                "Gut so.",
                null,
                "Amira Haddad",
                "Frauentreff Nord",
                Instant.EPOCH,
                null,
                Audience.EVERYONE,
                false,
                false,
                own,
                own,
                null,
                null,
                List.of());
    }
}
