package de.rundertisch.search.language;

/** A word list that is not one; says where. */
public final class UnreadableLexicon extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;

    UnreadableLexicon(int line, String message) {
        super("Line " + line + ": " + message);
        this.line = line;
    }

    /** The line that cannot be read, counted from 1. */
    public int line() {
        return line;
    }
}
