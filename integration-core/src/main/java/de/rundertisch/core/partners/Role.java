package de.rundertisch.core.partners;

/**
 * What a signed-in person may do. The first two come from a membership and hold for that organisation alone; the others are given
 * to an account by an administrator. No role contains another one.
 */
public enum Role {
    PARTNER_MEMBER,
    PARTNER_RELEASER,
    MODERATOR,
    STAFF,
    ADMINISTRATOR
}
