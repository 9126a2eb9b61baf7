/**
 * Tells open reading pages that something has changed: one stream of server-sent events a page, with ids and no words in it; the page
 * fetches what changed by the ordinary way, with the ordinary rights. Follows core's change queue, so nothing is told before it is
 * committed and nothing is missed (docs/adr/0012). Knows {@code core.comments} and {@code core.changes}, and no other page.
 */
package de.rundertisch.web.live;
