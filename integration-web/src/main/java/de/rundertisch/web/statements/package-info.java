/**
 * The pages on which an organisation prepares and releases its statement, and on which anyone who holds a receipt checks it. Beans ask
 * the boundaries of {@code core.statements} and keep nothing between requests.
 */
package de.rundertisch.web.statements;
