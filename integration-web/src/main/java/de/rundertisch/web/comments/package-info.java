/**
 * The pages about comments beside the reading view: where comments of earlier versions belong in a later one. Beans ask the boundaries of
 * {@code core.comments} and keep nothing between requests.
 */
package de.rundertisch.web.comments;
