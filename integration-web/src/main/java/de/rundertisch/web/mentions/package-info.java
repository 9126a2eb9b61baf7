/** Completes the name of a person while somebody types a comment. Shows nobody whom the comment could not name. */
package de.rundertisch.web.mentions;
