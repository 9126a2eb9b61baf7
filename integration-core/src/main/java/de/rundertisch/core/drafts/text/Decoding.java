package de.rundertisch.core.drafts.text;

import de.rundertisch.core.shared.BusinessException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Bytes of a text file to characters: by byte order mark, otherwise UTF-8 where it is valid, otherwise Windows-1252, which is what
 * older German Windows programs write. What contains control characters as text never does is refused.
 */
final class Decoding {

    private Decoding() {}

    static String text(byte[] content) {
        String text = decode(content).replace("\r\n", "\n").replace('\r', '\n');
        if (text.chars().anyMatch(c -> c == 0 || c == 0xFFFE || (c < 9) || (c > 13 && c < 27))) {
            throw new BusinessException("drafts.import.notText");
        }
        return text;
    }

    private static String decode(byte[] content) {
        if (content.length >= 2 && content[0] == (byte) 0xFE && content[1] == (byte) 0xFF) {
            return new String(content, StandardCharsets.UTF_16);
        }
        if (content.length >= 2 && content[0] == (byte) 0xFF && content[1] == (byte) 0xFE) {
            return new String(content, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(content, Charset.forName("windows-1252"));
        }
    }
}
