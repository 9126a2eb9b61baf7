package de.rundertisch.core.partners;

/** The kinds of organisation that sit at a round table; they order lists and let the office see who is missing. */
public enum OrganisationKind {
    /** Verein oder Verband. */
    ASSOCIATION,
    /** Wohlfahrtspflege. */
    WELFARE,
    /** Migrantenorganisation. */
    MIGRANT_ORGANISATION,
    /** Religionsgemeinschaft. */
    RELIGIOUS_COMMUNITY,
    /** Schule und Bildungsträger. */
    SCHOOL,
    /** Fraktionen und Parteien. */
    POLITICS,
    /** Ausländerbeirat und andere Beiräte. */
    ADVISORY_BOARD,
    /** Ämter und Dezernate der Stadt. */
    ADMINISTRATION,
    /** Alles andere. */
    OTHER
}
