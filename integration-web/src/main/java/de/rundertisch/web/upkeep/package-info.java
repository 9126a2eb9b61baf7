/**
 * What administrators look at to see whether the product is well, beginning with the search index. Asks
 * {@link de.rundertisch.search.indexing.IndexCare}; keeps nothing between requests.
 */
package de.rundertisch.web.upkeep;
