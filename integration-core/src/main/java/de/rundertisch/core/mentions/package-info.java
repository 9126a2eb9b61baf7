/**
 * Persons whom a comment or reply names with an at sign. Only those can be named who may read the words: what somebody types resolves on the
 * server, in the transaction of the comment, against the people the writer may know of, and everything else stays plain text. Boundary:
 * {@link de.rundertisch.core.mentions.Mentioning}. Builds on comments and hears of them; messages tell who was named.
 */
@NullMarked
package de.rundertisch.core.mentions;

import org.jspecify.annotations.NullMarked;
