/**
 * What people teach the search about words: groups of synonyms and abbreviations, which the office keeps, and lexica that lead from other
 * languages into German, which administrators import. Boundaries: {@link de.rundertisch.core.vocabulary.SynonymKeeping} and
 * {@link de.rundertisch.core.vocabulary.LexiconKeeping}. Every change goes into the change queue, so that the search of every node
 * takes it up at once and after a restart. Knows nothing of the search itself.
 */
@NullMarked
package de.rundertisch.core.vocabulary;

import org.jspecify.annotations.NullMarked;
