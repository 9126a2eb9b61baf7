/** Pages of one's saved searches: saving, renaming, deleting and bringing back; and the private feed of each, for programs. */
package de.rundertisch.web.searches;
