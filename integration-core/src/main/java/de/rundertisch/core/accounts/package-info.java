/**
 * How people get in: an account for a person, its password, its office roles, its tokens for programs, and the slow-down that makes
 * guessing hopeless. Boundaries: {@link de.rundertisch.core.accounts.SigningIn} for everyone at the door,
 * {@link de.rundertisch.core.accounts.Accounts} for those who look after accounts and for one's own. Builds on partners, which knows
 * who the people are; no other feature needs to know that there are passwords.
 */
@NullMarked
package de.rundertisch.core.accounts;

import org.jspecify.annotations.NullMarked;
