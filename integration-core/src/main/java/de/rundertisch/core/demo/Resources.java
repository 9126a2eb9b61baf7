package de.rundertisch.core.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The demo's files, which lie beside this class. A missing one is a broken build, hence an error and not a message. */
final class Resources {

    private Resources() {}

    static InputStream open(String name) {
        InputStream stream = Resources.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("The demo's file " + name + " is not in the jar");
        }
        return stream;
    }

    static String text(String name) {
        try (InputStream stream = open(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static JsonObject json(String name) {
        try (JsonReader reader = Json.createReader(open(name))) {
            return reader.readObject();
        }
    }
}
