package de.rundertisch.core.messages.mail;

/**
 * Text for a header of a mail: whatever ends a line or is invisible becomes a blank, so that nobody's title can begin another header,
 * and what is too long is cut.
 */
public final class OneLine {

    /** Longest result, UTF-16 units. */
    public static final int LONGEST = 200;

    private OneLine() {}

    public static String of(String text) {
        String line = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return line.substring(0, end) + "…";
    }
}
