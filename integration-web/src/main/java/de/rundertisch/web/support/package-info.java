/**
 * Buttons by which organisations stand behind what others have said; they are part of the reading view. Knows the core feature of the same
 * name.
 */
package de.rundertisch.web.support;
