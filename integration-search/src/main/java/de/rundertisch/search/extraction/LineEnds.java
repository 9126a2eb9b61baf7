package de.rundertisch.search.extraction;

import java.util.regex.Pattern;

/** Puts words together that were broken at the end of a line: <i>Sprach-⏎förderung</i>, but not <i>Sprach-⏎und Bildungsarbeit</i>. */
final class LineEnds {

    private static final Pattern SOFT_HYPHEN = Pattern.compile("\u00AD[ \\t]*\\R?");
    private static final Pattern BROKEN_WORD = Pattern.compile(
            "(?<=\\p{L}{2})[-\u2010][ \\t]*\\R[ \\t]*(?!(?:und|oder|bzw|sowie|bis|als|wie|noch)\\b)(?=\\p{Ll})");

    private LineEnds() {}

    static String joined(String text) {
        return BROKEN_WORD.matcher(SOFT_HYPHEN.matcher(text).replaceAll("")).replaceAll("");
    }
}
