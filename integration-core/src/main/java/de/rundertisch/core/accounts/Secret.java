package de.rundertisch.core.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Codes and tokens that the house hands out: 160 random bits in letters that survive being read aloud, stored as SHA-256. A slow
 * hash is for passwords, which people choose; these cannot be guessed.
 */
final class Secret {

    /** Base 32 after Crockford: no I, L, O, U. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int TOKEN_LENGTH = 32;
    private static final int CODE_LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    static String token() {
        return letters(TOKEN_LENGTH);
    }

    /** A short code such as {@code 7K2M-9XQP-4DTR}: 60 bits, for places where guesses are slowed down or few. */
    static String code() {
        return letters(CODE_LENGTH).replaceAll("(.{4})(?=.)", "$1-");
    }

    /** The stored form of a code or token as a person may have typed it: upper case, without spaces and dashes. */
    static String hash(String secret) {
        String bare = secret.replaceAll("[\\s-]", "").toUpperCase(java.util.Locale.ROOT);
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(bare.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static String letters(int count) {
        StringBuilder letters = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            letters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return letters.toString();
    }
}
