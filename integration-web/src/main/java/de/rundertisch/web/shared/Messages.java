package de.rundertisch.web.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * Every text of the screens in German, the root of the bundle family: merged from one properties file a feature, so that texts lie
 * beside the pages that use them. {@link Messages_en} is the English one. A key belongs to the feature it starts with.
 */
public class Messages extends ResourceBundle {

    /** The features that have texts; also the first part of their keys. */
    static final List<String> FEATURES = List.of(
            "shared",
            "start",
            "accounts",
            "partners",
            "concept",
            "drafts",
            "comments",
            "unsent",
            "statements",
            "responses",
            "moderation",
            "support",
            "messages",
            "archive",
            "search",
            "vocabulary",
            "searches",
            "upkeep");

    private final Map<String, String> texts;

    public Messages() {
        this("");
    }

    Messages(String suffix) {
        Properties all = new Properties();
        FEATURES.forEach(feature -> load(all, feature + "/messages" + suffix + ".properties"));
        texts = all.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, all::getProperty));
    }

    private static void load(Properties into, String name) {
        try (InputStream in = Messages.class.getResourceAsStream("/de/rundertisch/web/" + name)) {
            if (in == null) {
                throw new IllegalStateException("Missing message file " + name);
            }
            into.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }
}
