package de.rundertisch.core.statements;

import de.rundertisch.core.comments.CommentKind;
import org.jspecify.annotations.Nullable;

/**
 * The words of a comment for a release.
 *
 * @param place where in the draft, as people say it
 * @param quote the passage, null if it is about more
 */
record Said(CommentKind kind, String place, @Nullable String quote, String body, String author) {}
