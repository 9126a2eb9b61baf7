/** The pages of getting in and of one's own profile. Boundaries used: those of core.accounts. */
package de.rundertisch.web.accounts;
