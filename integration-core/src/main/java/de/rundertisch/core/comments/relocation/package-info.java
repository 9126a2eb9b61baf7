/**
 * Finding passages of an older text in a newer one: pure code with a small face, {@link
 * de.rundertisch.core.comments.relocation.Passage} and {@link de.rundertisch.core.comments.relocation.PassageRelocation}. Knows nothing of
 * comments, only {@link de.rundertisch.core.drafts.VersionText}. See ADR 0009.
 */
@NullMarked
package de.rundertisch.core.comments.relocation;

import org.jspecify.annotations.NullMarked;
