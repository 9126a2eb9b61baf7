package de.rundertisch.launcher;

/** Something the person who starts the server can put right; its message is the one sentence that says what. */
final class CannotStart extends Exception {

    private static final long serialVersionUID = 1L;

    CannotStart(String key, Object... args) {
        super(Words.of(key, args));
    }
}
