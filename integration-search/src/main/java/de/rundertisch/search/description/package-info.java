/**
 * What can be told about a document from its text: its language, the day it is from, what kind it is, which fields of action it is
 * about, and a fingerprint by which nearly equal documents are found. Plain Java over samples of text; everything here is a guess,
 * marked as such in the archive, and people decide. Boundary: {@link de.rundertisch.search.description.Guessing}.
 */
@NullMarked
package de.rundertisch.search.description;

import org.jspecify.annotations.NullMarked;
