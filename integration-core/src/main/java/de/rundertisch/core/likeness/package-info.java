/**
 * Documents that say nearly the same: found by fingerprints of their texts when they are read, shown with their similarity, decided by
 * people. Nothing is ever withdrawn by itself. How a fingerprint is made is the search module's business; here it is numbers to compare.
 * Boundary: {@link de.rundertisch.core.likeness.Likeness}.
 */
@NullMarked
package de.rundertisch.core.likeness;

import org.jspecify.annotations.NullMarked;
