/**
 * What the search knows about words. {@code GermanAnalysis} shows how a German text becomes terms; a {@code Thesaurus} holds words
 * that mean the same here, and a {@code Lexicon} the German words for those of another language. Knows neither the index nor the
 * database: whoever has words hands them in, {@code search.engine} makes queries of them.
 */
@NullMarked
package de.rundertisch.search.language;

import org.jspecify.annotations.NullMarked;
