package de.rundertisch.core.responses;

import org.jspecify.annotations.Nullable;

/**
 * Which of an organisation's own comments are wanted.
 *
 * @param state null for all
 * @param draftId null for all drafts
 */
public record OwnFilter(@Nullable OwnState state, @Nullable Long draftId) {

    static final OwnFilter ALL = new OwnFilter(null, null);
}
