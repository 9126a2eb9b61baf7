/** The moderation's page of what waits for it, and the form with which readers report a comment. Boundary in core: {@code core.moderation}. */
package de.rundertisch.web.moderation;
