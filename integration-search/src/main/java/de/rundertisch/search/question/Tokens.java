package de.rundertisch.search.question;

import java.util.ArrayList;
import java.util.List;

/** Cuts what was typed at spaces, quotation marks and brackets, in one pass. A quotation mark without its partner is a space. */
final class Tokens {

    private static final String QUOTES = "\"„“”«»";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        Tokens tokens = new Tokens(text);
        while (tokens.at < text.length()) {
            tokens.next();
        }
        return tokens.tokens;
    }

    private void next() {
        char letter = text.charAt(at);
        if (QUOTES.indexOf(letter) >= 0) {
            quoted();
        } else if (letter == '(' || letter == ')') {
            add(letter == '(' ? Token.Type.OPEN : Token.Type.CLOSE, "");
            at++;
        } else if (isSpace(letter)) {
            at++;
        } else if (letter == '-' && beginsSomething()) {
            add(Token.Type.NOT, "");
            at++;
        } else {
            word();
        }
    }

    /** A minus belongs to what follows at once, and stands behind nothing. */
    private boolean beginsSomething() {
        boolean free = at == 0 || isSpace(text.charAt(at - 1)) || text.charAt(at - 1) == '(';
        boolean followed = at + 1 < text.length()
                && (Character.isLetterOrDigit(text.charAt(at + 1))
                        || QUOTES.indexOf(text.charAt(at + 1)) >= 0
                        || text.charAt(at + 1) == '(');
        return free && followed;
    }

    private void quoted() {
        int end = at + 1;
        while (end < text.length() && QUOTES.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        if (end < text.length()) {
            add(Token.Type.QUOTED, text.substring(at + 1, end));
            at = end + 1;
        } else {
            at++;
        }
    }

    private void word() {
        int start = at;
        while (at < text.length() && !endsWord(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        add(operator(word), word);
    }

    private static boolean endsWord(char letter) {
        return isSpace(letter) || letter == '(' || letter == ')' || QUOTES.indexOf(letter) >= 0;
    }

    private static boolean isSpace(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || Character.isISOControl(letter);
    }

    /** Only in capitals: <i>und</i> and <i>and</i> are words. */
    private static Token.Type operator(String word) {
        return switch (word) {
            case "AND", "UND", "&&" -> Token.Type.AND;
            case "OR", "ODER", "||" -> Token.Type.OR;
            case "NOT", "NICHT" -> Token.Type.NOT;
            default -> Token.Type.WORD;
        };
    }

    private void add(Token.Type type, String content) {
        tokens.add(new Token(type, content));
    }
}
