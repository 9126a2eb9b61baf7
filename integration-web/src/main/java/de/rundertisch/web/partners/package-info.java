/**
 * Pages on which moderators and administrators keep the list of who sits at the table: organisations, persons, memberships, and a
 * person's way in. All rules are in {@code core.partners} and {@code core.accounts}; here they get forms, and lists whose filter
 * is part of the address.
 */
package de.rundertisch.web.partners;
