/**
 * A person's unsent words on the screen: the interface through which the reading page keeps what is being typed, and the list of everything
 * not sent, with ways to go on, copy and discard. Shows people their own words and nobody else's.
 */
package de.rundertisch.web.unsent;
