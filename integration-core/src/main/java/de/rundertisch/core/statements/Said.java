package de.rundertisch.core.statements;

import de.rundertisch.core.comments.ChangeProposal;
import de.rundertisch.core.comments.CommentKind;
import org.jspecify.annotations.Nullable;

/**
 * The words of a comment for a release.
 *
 * @param place where in the draft, as people say it
 * @param quote the passage, null if it is about more
 * @param proposal the wording it proposes, null for none
 * @param body empty only beside a proposed wording
 */
record Said(
        CommentKind kind,
        String place,
        @Nullable String quote,
        @Nullable ChangeProposal proposal,
        String body,
        String author) {}
