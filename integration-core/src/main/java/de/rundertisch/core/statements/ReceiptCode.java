package de.rundertisch.core.statements;

import java.security.SecureRandom;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The code on a receipt, such as {@code K7QF-3M2P-9XWD}: 60 random bits in Crockford's base 32, which has no letters that are mistaken for
 * digits. Whoever holds it may read the release it stands for.
 */
final class ReceiptCode {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ReceiptCode() {}

    static String next() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i > 0 && i % GROUP == 0 ? "-" : "").append(DIGITS.charAt(RANDOM.nextInt(DIGITS.length())));
        }
        return code.toString();
    }

    /** What people type, as the code it means: any case, with or without hyphens, O for zero, I and L for one. */
    static String normalised(@Nullable String typed) {
        StringBuilder code = new StringBuilder();
        String upper = typed == null ? "" : typed.toUpperCase(Locale.ROOT);
        for (char c :
                upper.replace('O', '0').replace('I', '1').replace('L', '1').toCharArray()) {
            if (DIGITS.indexOf(c) >= 0) {
                code.append(code.length() % (GROUP + 1) == GROUP ? "-" : "").append(c);
            }
        }
        return code.toString();
    }
}
