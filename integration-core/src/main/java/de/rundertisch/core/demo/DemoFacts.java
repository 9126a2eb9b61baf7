package de.rundertisch.core.demo;

/** What is certain to be in the demo, for tests of the running system; the demo's own tests prove every one of these. */
public final class DemoFacts {

    /** Title of the draft under consultation. */
    public static final String DRAFT_TITLE = "Fortschreibung des Integrationskonzepts";

    /** Title of the draft whose second version took comments on the first one over. */
    public static final String RULES_TITLE = "Geschäftsordnung des Runden Tisches";

    /** A passage of the draft's current version, in the section "2.2 Empfehlung: Deutschkurse, die zum Leben passen". */
    public static final String DRAFT_PASSAGE = "Zu jedem Vormittagskurs gehört eine Kinderbetreuung im selben Haus.";

    /** A passage of the current version that nobody has commented on, in section 3.4. */
    public static final String UNCOMMENTED_PASSAGE =
            "Beratung, Kinderbetreuung und Qualifizierung liegen dort Tür an Tür.";

    /** How many comments the draft's current version has, replies included. */
    public static final int COMMENTS = 41;

    /** How many of them an organisation keeps to itself. */
    public static final int INTERNAL_COMMENTS = 2;

    /** Title of the minutes that say {@link #MINUTES_SENTENCE}. */
    public static final String MINUTES_TITLE = "Protokoll: Runder Tisch Integration 2023";

    /** Stands once in the archive. */
    public static final String MINUTES_SENTENCE = "Ein Kurs ohne Kinderbetreuung sei für Mütter kein Angebot.";

    /** The page of {@link #MINUTES_SENTENCE}, counted from 1. */
    public static final int MINUTES_PAGE = 2;

    /** How many documents the archive has. */
    public static final int DOCUMENTS = 6;

    private DemoFacts() {}
}
