package de.rundertisch.core.unsent;

import de.rundertisch.core.comments.CommentKind;
import de.rundertisch.core.shared.BusinessException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Words as they stand in the form right now, however unfinished.
 *
 * @param about what they are for, in the text form of {@link Place}
 * @param kind null if none is chosen, or it makes no sense there
 * @param body may be empty
 * @param replacement the wording proposed, blank to strike the words out; null for none
 * @param seen the passage as it was picked; null or empty without one
 * @param aside whether they shall stay with the writer, or a reply within the organisation
 * @param submission names this wording; the comment that is made of it has the same
 * @param revision of the kept words that the writer knows of, 0 for none
 */
public record TypedWords(
        long versionId,
        String about,
        @Nullable CommentKind kind,
        String body,
        @Nullable String replacement,
        @Nullable String seen,
        boolean aside,
        UUID submission,
        int revision) {

    /** Longest text that is kept, UTF-16 units: far more than a comment may have, because one can be shortened later. */
    public static final int LONGEST = 100_000;

    private static final int LONGEST_ABOUT = 200;
    private static final int LONGEST_SEEN = 20_000;

    /** @throws BusinessException if they are for no place, or too long to be kept */
    public TypedWords {
        Place.parse(about);
        if (about.length() > LONGEST_ABOUT) {
            throw new BusinessException("comments.target.gone");
        }
        requireShort(body, LONGEST);
        requireShort(replacement, LONGEST);
        requireShort(seen, LONGEST_SEEN);
    }

    private static void requireShort(@Nullable String text, int limit) {
        if (text != null && text.length() > limit) {
            throw new BusinessException("unsent.tooLong", limit, text.length());
        }
    }

    /** The name of the place: other words for one's own comment belong to it, however often it has changed since. */
    String place() {
        return placeOf(about);
    }

    /** Whether nothing is left of them. */
    boolean nothing() {
        return body.isBlank() && replacement == null;
    }

    static String placeOf(String about) {
        return Place.parse(about) instanceof Place.Edit edit ? "edit:" + edit.comment() : about;
    }
}
