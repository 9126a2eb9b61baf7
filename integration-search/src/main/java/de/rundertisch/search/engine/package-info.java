/**
 * The search engine: plain Java around Lucene, testable without a container. It is handed
 * {@link de.rundertisch.search.engine.Findable}s and asked with {@link de.rundertisch.search.engine.SearchRequest}s; it knows
 * neither the database nor the domain's nouns, only their codes. {@code search.language} makes terms of texts,
 * {@code GermanQuery} how a question becomes a Lucene query, {@code SearchIndex} holds the files.
 */
@NullMarked
package de.rundertisch.search.engine;

import org.jspecify.annotations.NullMarked;
