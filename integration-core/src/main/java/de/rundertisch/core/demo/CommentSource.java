package de.rundertisch.core.demo;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of {@code comments.json}, a comment on the current version of the draft, or of {@code rules.json}, on the first version of another.
 *
 * @param said who said what and when
 * @param replacement the wording it proposes for its place, null for none
 * @param kind name of the kind of comment
 * @param place what it is about
 * @param internal whether the organisation keeps it to itself
 * @param supporters e-mail addresses of those who stand behind it for their organisations
 * @param answer what the moderation answered, null while it waits
 * @param replies in the order in which they were given
 */
record CommentSource(
        Said said,
        String kind,
        @Nullable String replacement,
        Place place,
        boolean internal,
        List<Said> replies,
        List<String> supporters,
        @Nullable Answer answer) {

    /**
     * What the moderation answered.
     *
     * @param outcome name of the outcome
     */
    record Answer(Said said, String outcome) {

        static Answer of(JsonObject json) {
            return new Answer(Said.of(json), json.getString("outcome"));
        }
    }

    /**
     * Something said.
     *
     * @param author e-mail address of a person in {@code partners.json}
     * @param daysAgo how many days before the demo was loaded
     * @param time of that day, at the office
     */
    record Said(String author, int daysAgo, LocalTime time, String text) {

        static Said of(JsonObject json) {
            return new Said(
                    json.getString("author"),
                    json.getInt("daysAgo"),
                    LocalTime.parse(json.getString("time")),
                    json.getString("text"));
        }
    }

    /**
     * Where in the draft. Nothing given means the whole draft, a section alone the chapter, one of the others a paragraph or a
     * passage of it.
     *
     * @param section number its heading begins with
     * @param paragraph how the paragraph begins
     * @param quote the passage, once in the section
     */
    record Place(
            @Nullable String section,
            @Nullable String paragraph,
            @Nullable String quote) {

        static Place of(JsonObject json) {
            return new Place(
                    json.getString("section", null), json.getString("paragraph", null), json.getString("quote", null));
        }
    }

    /** Those on the draft under consultation. */
    static List<CommentSource> read() {
        return read("comments.json");
    }

    static List<CommentSource> read(String file) {
        return Resources.json(file).getJsonArray("comments").getValuesAs(CommentSource::of);
    }

    private static CommentSource of(JsonObject json) {
        List<Said> replies = json.getOrDefault("replies", JsonValue.EMPTY_JSON_ARRAY)
                .asJsonArray()
                .getValuesAs(Said::of);
        return new CommentSource(
                Said.of(json),
                json.getString("kind"),
                json.getString("replacement", null),
                Place.of(json),
                json.getBoolean("internal", false),
                replies,
                json
                        .getOrDefault("supporters", JsonValue.EMPTY_JSON_ARRAY)
                        .asJsonArray()
                        .getValuesAs(JsonString.class)
                        .stream()
                        .map(JsonString::getString)
                        .toList(),
                json.containsKey("answer") ? Answer.of(json.getJsonObject("answer")) : null);
    }
}
