/**
 * The pages about answers: what waits for one, the form to give it, and for partners what became of everything their organisation has
 * said. Beans ask the boundaries of {@code core.responses} and keep nothing between requests.
 */
package de.rundertisch.web.responses;
