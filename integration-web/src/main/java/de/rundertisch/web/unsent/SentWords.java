package de.rundertisch.web.unsent;

import de.rundertisch.core.comments.CommentKind;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.core.unsent.Place;
import de.rundertisch.core.unsent.TypedWords;
import de.rundertisch.web.shared.Choice;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The body of a request to keep words, read with care: it may come from anywhere. */
final class SentWords {

    /** The longest words in the widest encoding JSON has, twice, and room for the rest. */
    private static final int LONGEST_BODY = 1_500_000;

    private final JsonObject json;

    private SentWords(JsonObject json) {
        this.json = json;
    }

    /** @throws BusinessException {@code unsent.unreadable} if it is no object, {@code unsent.tooLong} before too much is read */
    static SentWords read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LONGEST_BODY + 1);
        if (bytes.length > LONGEST_BODY) {
            throw new BusinessException("unsent.tooLong", TypedWords.LONGEST, bytes.length);
        }
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return new SentWords(reader.readObject());
        } catch (JsonException | IllegalStateException unreadable) {
            throw new BusinessException("unsent.unreadable");
        }
    }

    TypedWords typed(long version, String place) {
        try {
            return new TypedWords(
                    version,
                    place,
                    Choice.of(CommentKind.class, text("kind"), null),
                    text("body") == null ? "" : text("body"),
                    text("replacement"),
                    text("seen"),
                    json.getBoolean("aside", false),
                    Place.id(text("submission")),
                    json.getInt("revision", 0));
        } catch (ClassCastException otherType) {
            throw new BusinessException("unsent.unreadable");
        }
    }

    private String text(String name) {
        return json.containsKey(name) && !json.isNull(name) ? json.getString(name) : null;
    }
}
