package de.rundertisch.search.engine;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** Reads judged sets from a folder given by path; what lies there is not part of the project. */
final class HandedOutSets {

    private static final int HEADINGS = 1_000;

    private HandedOutSets() {}

    /** Questions in one language against the German paragraphs: {@code xquad/xquad.*.json}, in SQuAD's format, in the same order. */
    static JudgedSet xquad(Path corpus, String language) throws IOException {
        List<JudgedSet.Text> texts = new ArrayList<>();
        List<JudgedSet.Asked> questions = new ArrayList<>();
        paragraphs(corpus, "de", paragraph -> texts.add(new JudgedSet.Text("", "", paragraph.getString("context"))));
        int[] number = {0};
        paragraphs(corpus, language, paragraph -> {
            for (JsonValue question : paragraph.getJsonArray("qas")) {
                questions.add(new JudgedSet.Asked(question.asJsonObject().getString("question"), Set.of(number[0])));
            }
            number[0]++;
        });
        return new JudgedSet("XQuAD " + language, texts, questions);
    }

    private static void paragraphs(Path corpus, String language, Consumer<JsonObject> each) throws IOException {
        Path file = corpus.resolve("xquad").resolve("xquad." + language + ".json");
        try (Reader in = Files.newBufferedReader(file);
                JsonReader json = Json.createReader(in)) {
            for (JsonValue article : json.readObject().getJsonArray("data")) {
                for (JsonValue paragraph : article.asJsonObject().getJsonArray("paragraphs")) {
                    each.accept(paragraph.asJsonObject());
                }
            }
        }
    }

    /**
     * Headings of sections as questions, the sections without their headings as texts: a thousand headings of at least two words that
     * occur once, drawn with a fixed seed.
     */
    static JudgedSet lawHeadings(Path corpus) throws IOException {
        List<JudgedSet.Text> texts = new ArrayList<>();
        Map<String, List<Integer>> headings = new HashMap<>();
        sections(corpus, section -> {
            String heading = section.getString("heading").replaceFirst("^(§+|Art\\.?|Artikel)\\s*\\S+\\s*", "");
            headings.computeIfAbsent(heading, any -> new ArrayList<>()).add(texts.size());
            texts.add(new JudgedSet.Text("", "", section.getString("text")));
        });
        List<JudgedSet.Asked> questions = new ArrayList<>();
        headings.forEach((heading, where) -> {
            if (where.size() == 1 && heading.contains(" ")) {
                questions.add(new JudgedSet.Asked(heading, Set.copyOf(where)));
            }
        });
        questions.sort(java.util.Comparator.comparing(JudgedSet.Asked::question));
        Collections.shuffle(questions, new Random(1));
        return new JudgedSet("law headings", texts, questions.subList(0, Math.min(HEADINGS, questions.size())));
    }

    /** Each section of {@code laws/gesetze-normen.jsonl.gz} once. */
    static void sections(Path corpus, Consumer<JsonObject> each) throws IOException {
        Path file = corpus.resolve("laws").resolve("gesetze-normen.jsonl.gz");
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> {
                try (JsonReader json = Json.createReader(new StringReader(line))) {
                    each.accept(json.readObject());
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
