/**
 * The search: one page and one resource for programs that ask {@link de.rundertisch.search.indexing.Finding} and know for each kind
 * of hit where it is opened. Keeps nothing between requests; every state of the page is an address.
 */
package de.rundertisch.web.search;
