package de.rundertisch.search.extraction;

import java.util.regex.Pattern;

/**
 * Puts words together that were broken at the end of a line: <i>Sprach-⏎förderung</i>, but not <i>Sprach-⏎und Bildungsarbeit</i>,
 * nor <i>E-⏎Mail</i>: a word goes on in lower case, and a part of less than two letters is none. Where the next line begins with a
 * capital the hyphen belongs to the word (<i>Schleswig-⏎Holstein</i>), so only the line's end goes.
 */
final class LineEnds {

    private static final Pattern SOFT_HYPHEN = Pattern.compile("\u00AD[ \\t]*\\R?");
    private static final String BROKEN = "[-\u2010][ \\t]*\\R[ \\t]*";
    private static final Pattern BROKEN_WORD = Pattern.compile(
            "(?<=\\p{L}{2})" + BROKEN
                    + "(?!(?:und|oder|bzw|sowie|bis|als|wie|noch|aber|auch|sondern|statt|mit|ohne|beziehungsweise)\\b)(?=\\p{Ll})");
    private static final Pattern HYPHENATED_NAME = Pattern.compile("(?<=\\p{L}[-\u2010])[ \\t]*\\R[ \\t]*(?=\\p{Lu})");

    private LineEnds() {}

    static String joined(String text) {
        String whole =
                BROKEN_WORD.matcher(SOFT_HYPHEN.matcher(text).replaceAll("")).replaceAll("");
        return HYPHENATED_NAME.matcher(whole).replaceAll("");
    }
}
