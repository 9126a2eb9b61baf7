package de.rundertisch.core.drafts.text;

import java.util.Locale;

/** Shows a count the way a list wants it: 4, 04, d, D, iv, IV. */
final class Counts {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private Counts() {}

    /**
     * @param count from 0
     * @param format name of the format in WordprocessingML; unknown ones count in digits
     */
    static String show(int count, String format) {
        return switch (format) {
            case "lowerLetter" -> letters(count);
            case "upperLetter" -> letters(count).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(count);
            case "upperRoman" -> roman(count).toUpperCase(Locale.ROOT);
            case "decimalZero" -> count < 10 ? "0" + count : String.valueOf(count);
            default -> String.valueOf(count);
        };
    }

    /** a … z, aa … zz, aaa …: Word repeats the letter. */
    private static String letters(int count) {
        if (count < 1 || count > 26 * 30) {
            return String.valueOf(count);
        }
        return String.valueOf((char) ('a' + (count - 1) % 26)).repeat((count - 1) / 26 + 1);
    }

    private static String roman(int count) {
        if (count < 1 || count > 3999) {
            return String.valueOf(count);
        }
        StringBuilder roman = new StringBuilder();
        int rest = count;
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                roman.append(SIGNS[i]);
            }
        }
        return roman.toString();
    }
}
