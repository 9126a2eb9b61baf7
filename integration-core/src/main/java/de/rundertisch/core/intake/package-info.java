/**
 * Deliveries: several files, or a ZIP full of them, brought into the archive at once. Each file goes its own way through
 * {@link de.rundertisch.core.archive.Archive}; here is remembered what became of it, so that whoever brought the files can leave and
 * find the state of things again. A ZIP is kept whole and unpacked in the background, entry by entry; after a crash unpacking goes on
 * where it stopped. Boundary: {@link de.rundertisch.core.intake.Intake}.
 */
@NullMarked
package de.rundertisch.core.intake;

import org.jspecify.annotations.NullMarked;
