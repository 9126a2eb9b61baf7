package de.rundertisch.core.accounts;

import de.rundertisch.core.shared.BusinessException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Hashes and checks passwords with Argon2id, in the PHC string format so that the cost can be raised later without asking anyone for a
 * new password. Cost after the OWASP Password Storage Cheat Sheet: 19 MiB, two passes, one lane.
 */
final class Password {

    static final int SHORTEST = 10;
    static final int LONGEST = 200;

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Checked when there is no account, so that an unknown address takes as long as a wrong password. */
    static final String NOBODY = hash("nobody has this password");

    private Password() {}

    /** @throws BusinessException if the password is too short, too long or one letter repeated */
    static void requireGood(@Nullable String password) {
        if (password == null || password.length() < SHORTEST || password.length() > LONGEST) {
            throw new BusinessException("accounts.password.length", SHORTEST, LONGEST);
        }
        if (password.chars().distinct().count() < 4) {
            throw new BusinessException("accounts.password.simple");
        }
    }

    static String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        byte[] hash = derive(password, salt, MEMORY_KIB, PASSES, LANES);
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s".formatted(MEMORY_KIB, PASSES, LANES, encode(salt), encode(hash));
    }

    /** Whether the password is the one that was hashed; takes the same time either way. */
    static boolean matches(String password, String stored) {
        String[] parts = stored.split("\\$");
        String[] cost = parts[3].split(",");
        byte[] derived = derive(
                password.length() > LONGEST ? "" : password,
                Base64.getDecoder().decode(parts[4]),
                number(cost[0]),
                number(cost[1]),
                number(cost[2]));
        return MessageDigest.isEqual(derived, Base64.getDecoder().decode(parts[5]));
    }

    private static int number(String setting) {
        return Integer.parseInt(setting.substring(2));
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] derive(String password, byte[] salt, int memory, int passes, int lanes) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        byte[] hash = new byte[HASH_BYTES];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }
}
