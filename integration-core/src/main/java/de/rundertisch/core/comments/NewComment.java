package de.rundertisch.core.comments;

import de.rundertisch.core.comments.places.PassagePick;
import de.rundertisch.core.readership.Audience;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment as it was typed, about the whole draft, or a chapter, or a paragraph, or a passage: the most exact of what is given counts.
 *
 * @param submission made by the form; a second request with the same one is the same comment, not another
 * @param chapter lasting id
 * @param paragraph lasting id
 * @param kind null is answered with a sentence
 * @param replacement new wording for the paragraph or passage, blank to strike it out, null for none; counts for proposals only
 * @param body as typed, at most {@value Comment#LONGEST} characters
 * @param audience who shall see it; null for the speaker's organisation, or everybody if the office speaks
 */
public record NewComment(
        UUID submission,
        long versionId,
        @Nullable UUID chapter,
        @Nullable UUID paragraph,
        @Nullable PassagePick passage,
        @Nullable CommentKind kind,
        @Nullable String replacement,
        @Nullable String body,
        @Nullable Audience audience) {}
