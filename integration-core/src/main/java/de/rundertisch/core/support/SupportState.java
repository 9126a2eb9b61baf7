package de.rundertisch.core.support;

/** How far an organisation's support for a comment has come. */
public enum SupportState {
    /** A member suggests it; the organisation's own people see that. */
    PROPOSED,
    /** Whoever may release has given it; everybody who reads the comment sees that. */
    GIVEN,
    /** It was one of the others once. */
    TAKEN_BACK
}
