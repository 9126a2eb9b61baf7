/**
 * The language questions are asked in: quotation marks, AND, OR, NOT, a minus, a star, brackets, {@code kind:} and {@code year:},
 * in German or English; everything else is words. Boundary: {@link de.rundertisch.search.question.QuestionParser}, which accepts any
 * input and gives a tree of {@link de.rundertisch.search.question.Asked}. Knows neither the index nor any analysis.
 */
@NullMarked
package de.rundertisch.search.question;

import org.jspecify.annotations.NullMarked;
