package de.rundertisch.core.archive;

/**
 * How far a document's text has been read from its file: {@code WAITING → EXTRACTING → SEARCHABLE}, or {@code NO_TEXT} for scans,
 * or {@code FAILED} with a reason. The last three are final until the office asks for another try. The names are stored and part
 * of the REST interface; renaming one needs a migration.
 */
public enum ExtractionState {
    WAITING,
    EXTRACTING,
    SEARCHABLE,
    NO_TEXT,
    FAILED;

    /** Whether the worker is done with the document. */
    public boolean done() {
        return this == SEARCHABLE || this == NO_TEXT || this == FAILED;
    }
}
