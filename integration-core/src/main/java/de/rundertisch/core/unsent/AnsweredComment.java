package de.rundertisch.core.unsent;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment that words answer or shall replace, as far as the list of unsent words names it.
 *
 * @param voice the organisation, else the person who said it
 * @param piece lasting id of the paragraph or chapter it is about; null for the whole draft
 */
record AnsweredComment(long id, String voice, @Nullable UUID piece) {}
