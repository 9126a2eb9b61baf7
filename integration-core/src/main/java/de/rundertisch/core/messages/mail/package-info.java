/**
 * A mail as such: its words in German or English, as text and as HTML made from the same letter, and handing it to a mail server.
 * Knows neither the database nor why somebody is written to; that is {@code messages}' business.
 */
@NullMarked
package de.rundertisch.core.messages.mail;

import org.jspecify.annotations.NullMarked;
