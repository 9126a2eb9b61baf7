package de.rundertisch.core.demo;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;

/** What {@code concept.json} says: the concept of 2019 with its fields of action, goals and recommendations, in order. */
record ConceptSource(String title, int year, List<Field> fields) {

    record Field(String title, String shortTitle, List<Goal> goals) {

        static Field of(JsonObject json) {
            return new Field(
                    json.getString("title"),
                    json.getString("shortTitle", ""),
                    json.getJsonArray("goals").getValuesAs(Goal::of));
        }
    }

    record Goal(String text, List<Recommendation> recommendations) {

        static Goal of(JsonObject json) {
            return new Goal(
                    json.getString("title"),
                    json.getJsonArray("recommendations").getValuesAs(Recommendation::of));
        }
    }

    record Recommendation(String code, String title, String wording) {

        static Recommendation of(JsonObject json) {
            return new Recommendation(json.getString("code"), json.getString("title"), json.getString("text"));
        }
    }

    static ConceptSource read() {
        JsonObject json = Resources.json("concept.json");
        return new ConceptSource(
                json.getString("title"),
                json.getInt("year"),
                json.getJsonArray("fields").getValuesAs(Field::of));
    }

    Stream<Recommendation> recommendations() {
        return fields.stream()
                .flatMap(field -> field.goals().stream())
                .flatMap(goal -> goal.recommendations().stream());
    }
}
