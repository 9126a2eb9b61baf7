package de.rundertisch.core.unsent;

import de.rundertisch.core.comments.CommentKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's kept words, for that person's own screen.
 *
 * @param about what they are for, in the text form of {@link de.rundertisch.core.unsent.Place}
 * @param replacement the wording proposed; null for none
 * @param seen the passage as it was picked; null or empty without one
 * @param revision counts the changes, from 1; sent back when the words are changed, sent or discarded
 */
public record KeptWords(
        long id,
        long versionId,
        String about,
        @Nullable CommentKind kind,
        String body,
        @Nullable String replacement,
        @Nullable String seen,
        boolean aside,
        UUID submission,
        int revision,
        Instant savedAt) {

    static KeptWords of(UnsentWords words) {
        return new KeptWords(
                words.id(),
                words.draftVersion().id(),
                words.about(),
                words.kind(),
                words.body(),
                words.replacement(),
                words.seen(),
                words.aside(),
                words.submission(),
                words.version(),
                words.savedAt());
    }
}
