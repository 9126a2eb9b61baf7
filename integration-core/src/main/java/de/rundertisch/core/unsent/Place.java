package de.rundertisch.core.unsent;

import de.rundertisch.core.comments.places.PassagePick;
import de.rundertisch.core.shared.BusinessException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the words in the comment form are for: a piece of the draft, or an earlier comment. Travels as one short text, which is also
 * the name under which unsent words are kept: {@code draft}, {@code chapter:ID}, {@code paragraph:ID},
 * {@code passage:ID:start:ID:end}, {@code reply:comment} or {@code edit:comment:lock}.
 */
public sealed interface Place {

    /** The draft as a whole. */
    record WholeDraft() implements Place {}

    /** A chapter, by lasting id. */
    record InChapter(UUID id) implements Place {}

    /** A paragraph, by lasting id. */
    record InParagraph(UUID id) implements Place {}

    /** A stretch of text. */
    record InPassage(UUID first, int start, UUID last, int end) implements Place {

        public PassagePick pick(@Nullable String seen) {
            return new PassagePick(first, start, last, end, seen == null ? "" : seen);
        }
    }

    /** An answer to a comment. */
    record Reply(long comment) implements Place {}

    /** Other words for one's own comment, last seen with this lock. */
    record Edit(long comment, int lock) implements Place {}

    /**
     * Reads the text form.
     *
     * @throws BusinessException a mistake, if it is none
     */
    static Place parse(@Nullable String text) {
        String[] part = text == null ? new String[] {""} : text.split(":");
        try {
            return switch (part[0] + part.length) {
                case "draft1" -> new WholeDraft();
                case "chapter2" -> new InChapter(id(part[1]));
                case "paragraph2" -> new InParagraph(id(part[1]));
                case "passage5" ->
                    new InPassage(
                            UUID.fromString(part[1]),
                            Integer.parseInt(part[2]),
                            UUID.fromString(part[3]),
                            Integer.parseInt(part[4]));
                case "reply2" -> new Reply(Long.parseLong(part[1]));
                case "edit3" -> new Edit(Long.parseLong(part[1]), Integer.parseInt(part[2]));
                default -> throw new BusinessException("comments.target.gone");
            };
        } catch (IllegalArgumentException e) {
            throw new BusinessException("comments.target.gone");
        }
    }

    /**
     * Reads a lasting id as it came from the browser.
     *
     * @throws BusinessException a mistake, if it is none
     */
    static UUID id(@Nullable String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw new BusinessException("comments.target.gone");
        }
    }
}
