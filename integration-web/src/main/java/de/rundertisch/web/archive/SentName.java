package de.rundertisch.web.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * The name of a file as its sender meant it. Browsers write the bytes of UTF-8 into a part's header (HTML Living Standard,
 * "multipart form data"), and Jersey takes each byte for a letter of Latin-1: <i>später</i> arrives as <i>spÃ¤ter</i>. Names that
 * came another way, such as {@code filename*}, are already right and stay as they are.
 */
final class SentName {

    private SentName() {}

    /** @param received the name as the server read it */
    static String of(String received) {
        if (!StandardCharsets.ISO_8859_1.newEncoder().canEncode(received)) {
            return received;
        }
        byte[] sent = received.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(sent))
                    .toString();
        } catch (CharacterCodingException notSentAsUtf8) {
            return received;
        }
    }
}
