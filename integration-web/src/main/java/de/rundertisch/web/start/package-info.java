/** The page people land on after signing in. */
package de.rundertisch.web.start;
