package de.rundertisch.search.question;

/**
 * A piece of what was typed.
 *
 * @param text without quotation marks
 */
record Token(Type type, String text) {

    enum Type {
        WORD,
        QUOTED,
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT
    }

    boolean is(Type wanted) {
        return type == wanted;
    }
}
