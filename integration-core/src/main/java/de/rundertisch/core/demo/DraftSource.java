package de.rundertisch.core.demo;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What {@code draft.json} says.
 *
 * @param versions oldest first; there are two
 * @param links codes of recommendations by the number of the chapter that is about them
 */
record DraftSource(String title, String description, List<Version> versions, Map<String, Set<String>> links) {

    /** @param file Markdown, beside {@code draft.json} */
    record Version(String file, String note) {

        static Version of(JsonObject json) {
            return new Version(json.getString("file"), json.getString("note"));
        }
    }

    static DraftSource read() {
        JsonObject json = Resources.json("draft.json");
        Map<String, Set<String>> links = json.getJsonObject("links").entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, link -> codes(link.getValue().asJsonArray())));
        return new DraftSource(
                json.getString("title"),
                json.getString("description"),
                json.getJsonArray("versions").getValuesAs(Version::of),
                links);
    }

    private static Set<String> codes(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .collect(toUnmodifiableSet());
    }
}
