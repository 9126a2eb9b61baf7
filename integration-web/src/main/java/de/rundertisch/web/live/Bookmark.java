package de.rundertisch.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.OptionalLong;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;

/**
 * How far a page has read, as a word it can keep and nobody can read: a plain position in the change queue would tell its reader how much
 * others are writing, internal comments included. Two bookmarks of the same position look different. The key lives as long as this
 * process; an older bookmark is no longer understood, and its page reads everything anew.
 */
@Named
@ApplicationScoped
public class Bookmark {

    /** One block of the cipher: the position and as many random bytes. */
    private static final int BYTES = 2 * Long.BYTES;

    private static final int DIGITS = 2 * BYTES;
    private static final String CIPHER = "AES/ECB/NoPadding";

    private final SecureRandom random = new SecureRandom();
    private final SecretKey key = key();

    /** A word for a position, 32 hexadecimal digits. */
    public String of(long position) {
        ByteBuffer block = ByteBuffer.allocate(BYTES).putLong(position).putLong(random.nextLong());
        return HexFormat.of().formatHex(crypt(Cipher.ENCRYPT_MODE, block.array()));
    }

    /**
     * The position of a bookmark that is not beyond the newest one; empty for everything else.
     *
     * @param word as sent, null for none
     * @param newest the last position there is
     */
    OptionalLong read(String word, long newest) {
        if (word == null || !word.matches("[0-9a-f]{" + DIGITS + "}")) {
            return OptionalLong.empty();
        }
        long position = ByteBuffer.wrap(
                        crypt(Cipher.DECRYPT_MODE, HexFormat.of().parseHex(word)))
                .getLong();
        return position < 0 || position > newest ? OptionalLong.empty() : OptionalLong.of(position);
    }

    private byte[] crypt(int mode, byte[] block) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key);
            return cipher.doFinal(block);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SecretKey key() {
        try {
            return KeyGenerator.getInstance("AES").generateKey();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
