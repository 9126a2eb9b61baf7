/**
 * The pages on which people say how often they want mail, unsubscribe by a link in one, and administrators look into the outbox. Beans
 * ask the boundaries of {@code core.messages} and keep nothing between requests.
 */
package de.rundertisch.web.messages;
