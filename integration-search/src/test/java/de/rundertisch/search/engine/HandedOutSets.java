package de.rundertisch.search.engine;

import de.rundertisch.search.CorpusFiles;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Reads judged sets from a folder given by path; what lies there is not part of the project. */
final class HandedOutSets {

    private static final int HEADINGS = 1_000;
    private static final Pattern NUMBER = Pattern.compile("^(§+|Art\\.?|Artikel)\\s*\\S+\\s*");

    private HandedOutSets() {}

    /** Questions in one language against the German paragraphs: {@code xquad/xquad.*.json}, in SQuAD's format, in the same order. */
    static JudgedSet xquad(String language) throws IOException {
        List<JudgedSet.Text> texts = new ArrayList<>();
        List<JudgedSet.Asked> questions = new ArrayList<>();
        paragraphs("de", paragraph -> texts.add(new JudgedSet.Text("", "", paragraph.getString("context"))));
        int[] number = {0};
        paragraphs(language, paragraph -> {
            for (JsonValue question : paragraph.getJsonArray("qas")) {
                questions.add(new JudgedSet.Asked(question.asJsonObject().getString("question"), Set.of(number[0])));
            }
            number[0]++;
        });
        return new JudgedSet("XQuAD " + language, texts, questions);
    }

    private static void paragraphs(String language, Consumer<JsonObject> each) throws IOException {
        try (Reader in = Files.newBufferedReader(CorpusFiles.find("xquad/xquad." + language + ".json"));
                JsonReader json = Json.createReader(in)) {
            for (JsonValue article : json.readObject().getJsonArray("data")) {
                for (JsonValue paragraph : article.asJsonObject().getJsonArray("paragraphs")) {
                    each.accept(paragraph.asJsonObject());
                }
            }
        }
    }

    /**
     * Headings of sections as questions, all sections without their headings as texts: a thousand headings drawn with a fixed seed from
     * those of a § that have at least two words beside its number and that no other section has. Titles of laws, annexes and
     * closing formulas are headings too, but what stands below them is often a date or a table and answers nothing.
     */
    static JudgedSet lawHeadings() throws IOException {
        List<JudgedSet.Text> texts = new ArrayList<>();
        Map<String, List<Integer>> headings = new HashMap<>();
        Set<String> paragraphs = new HashSet<>();
        sections(section -> {
            String heading = heading(section);
            headings.computeIfAbsent(heading, any -> new ArrayList<>()).add(texts.size());
            if (section.getString("heading").startsWith("§")) {
                paragraphs.add(heading);
            }
            texts.add(new JudgedSet.Text("", "", section.getString("text")));
            return true;
        });
        List<JudgedSet.Asked> questions = new ArrayList<>();
        headings.forEach((heading, where) -> {
            if (where.size() == 1 && heading.contains(" ") && paragraphs.contains(heading)) {
                questions.add(new JudgedSet.Asked(heading, Set.copyOf(where)));
            }
        });
        questions.sort(Comparator.comparing(JudgedSet.Asked::question));
        Collections.shuffle(questions, new Random(1));
        return new JudgedSet("law headings", texts, questions.subList(0, Math.min(HEADINGS, questions.size())));
    }

    /** Takes sections, and says after each whether it wants more. */
    interface Taking<E extends Exception> {
        boolean take(JsonObject section) throws E;
    }

    /** Each section of {@code laws/gesetze-normen.jsonl.gz} once, law by law. */
    static <E extends Exception> void sections(Taking<E> each) throws IOException, E {
        Path file = CorpusFiles.find("laws/gesetze-normen.jsonl.gz");
        JsonReaderFactory readers = Json.createReaderFactory(Map.of());
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            boolean more = true;
            for (String line = lines.readLine(); more && line != null; line = lines.readLine()) {
                try (JsonReader json = readers.createReader(new StringReader(line))) {
                    more = each.take(json.readObject());
                }
            }
        }
    }

    /** Without the number of the section. */
    static String heading(JsonObject section) {
        return NUMBER.matcher(section.getString("heading")).replaceFirst("");
    }
}
