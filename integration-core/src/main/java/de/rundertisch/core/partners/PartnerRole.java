package de.rundertisch.core.partners;

/** What a person may do for the organisation of one membership. */
public enum PartnerRole {
    /** Reads, comments and discusses. */
    MEMBER,
    /** The same, and may make the organisation's statement official. */
    RELEASER;

    /** The role an account gets from a membership of this kind. */
    public Role role() {
        return this == RELEASER ? Role.PARTNER_RELEASER : Role.PARTNER_MEMBER;
    }
}
