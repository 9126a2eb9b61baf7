package de.rundertisch.core.comments.relocation;

import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.core.drafts.text.DraftImport;
import de.rundertisch.core.drafts.text.ImportedText;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/**
 * How long carrying passages over takes and how often it is right: {@code mvn -Pbench verify -pl integration-core -Dcorpus=folder}, with
 * drafts/*.docx and laws/gesetze-normen.jsonl.gz in it.
 */
class RelocationBench {

    private static final int ROUNDS = 5;
    private static final int PASSAGES = 5_000;
    private static final int SEEDS = 3;
    private static final double[] THRESHOLDS = {0.4, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95};

    private static final Path CORPUS = Path.of(System.getProperty("corpus"));

    @Test
    void timeGrowsWithTheText() throws IOException {
        System.out.printf(
                "%n%-10s %9s %12s %12s %10s %10s %12s%n",
                "characters", "passages", "first all ms", "align ms", "place ms", "all ms", "retained MB");
        for (int size : new int[] {600_000, 150_000, 300_000, 600_000, 1_200_000}) {
            RandomEdits edits = RandomEdits.of(laws(0, size), 1, 0.5);
            List<Passage> passages = EditedPassages.draw(edits, 1, PASSAGES).stream()
                    .map(Truth::passage)
                    .toList();
            measure(edits, passages);
        }
    }

    private static void measure(RandomEdits edits, List<Passage> passages) {
        String after = edits.after.text();
        long[] align = new long[ROUNDS];
        long[] place = new long[ROUNDS];
        long free = used();
        PassageRelocation relocation = null;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            relocation = PassageRelocation.between(edits.before, after);
            long aligned = System.nanoTime();
            assertThat(relocation.relocate(passages)).hasSameSizeAs(passages);
            align[i] = (aligned - start) / 1_000_000;
            place[i] = (System.nanoTime() - aligned) / 1_000_000;
        }
        double retained = (used() - free) / 1e6;
        long first = align[0] + place[0];
        Arrays.sort(align);
        Arrays.sort(place);
        System.out.printf(
                "%-10d %9d %12d %12d %10d %10d %12.1f%n",
                edits.before.length(),
                passages.size(),
                first,
                align[ROUNDS / 2],
                place[ROUNDS / 2],
                align[ROUNDS / 2] + place[ROUNDS / 2],
                retained);
        assertThat(relocation).isNotNull();
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static String laws(int from, int size) throws IOException {
        StringBuilder text = new StringBuilder();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(CORPUS.resolve("laws/gesetze-normen.jsonl.gz"))),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null && text.length() < from + size; line = lines.readLine()) {
                JsonObject section = Json.createReader(new StringReader(line)).readObject();
                text.append(section.getString("heading")).append('\n');
                text.append(section.getString("text").replace("  ", "\n")).append('\n');
            }
        }
        return text.substring(from, from + size);
    }

    @Test
    void judgedPassages() {
        Tally ours = new Tally();
        Tally plain = new Tally();
        for (JudgedTexts text : JudgedTexts.all()) {
            PassageRelocation relocation = PassageRelocation.between(text.before(), text.after());
            QuoteSearch search = new QuoteSearch(text.after());
            text.passages().forEach(judged -> {
                ours.count(judged.truth(), relocation.relocate(judged.truth().passage()));
                plain.count(judged.truth(), search.relocate(judged.truth().passage()));
            });
        }
        System.out.print(ours.table("judged by hand"));
        System.out.print(plain.table("the same by searching the quote"));
    }

    @Test
    void editedPassages() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        texts.put("Aufenthaltsgesetz 2013", draft("aufenthaltsgesetz-2013"));
        texts.put("Integrationskursverordnung 2021", draft("integrationskursverordnung-2021"));
        texts.put("other laws, never looked at", laws(5_000_000, 300_000));
        texts.forEach(RelocationBench::edited);
    }

    private static void edited(String name, String before) {
        Tally content = new Tally();
        Tally ids = new Tally();
        Tally plain = new Tally();
        List<Truth> truths = new ArrayList<>();
        List<Relocated> results = new ArrayList<>();
        for (int seed = 1; seed <= SEEDS; seed++) {
            RandomEdits edits = RandomEdits.of(before, seed, 0.4);
            String after = edits.after.text();
            List<Truth> drawn = EditedPassages.draw(edits, seed, PASSAGES);
            List<Relocated> found = relocate(drawn, PassageRelocation.between(before, after)::relocate, content);
            relocate(
                    drawn,
                    PassageRelocation.between(TrackedText.earlier(before), edits.after.later(before))::relocate,
                    ids);
            relocate(drawn, new QuoteSearch(after)::relocate, plain);
            truths.addAll(drawn);
            results.addAll(found);
        }
        System.out.print(content.table(name + ", by content"));
        System.out.print(ids.table("with lasting ids"));
        System.out.print(plain.table("searching the quote"));
        thresholds(truths, results);
    }

    private static List<Relocated> relocate(List<Truth> truths, Function<Passage, Relocated> how, Tally tally) {
        List<Relocated> results =
                truths.stream().map(truth -> how.apply(truth.passage())).toList();
        for (int i = 0; i < results.size(); i++) {
            tally.count(truths.get(i), results.get(i));
        }
        return results;
    }

    /** What another threshold would have carried over. */
    private static void thresholds(List<Truth> truths, List<Relocated> results) {
        System.out.printf("%n%-10s %8s %8s %8s %8s%n", "threshold", "right", "near", "wrong", "queued");
        for (double threshold : THRESHOLDS) {
            int[] counts = new int[4];
            for (int i = 0; i < results.size(); i++) {
                Passage found = results.get(i).passage();
                if (found != null) {
                    double overlap = truths.get(i).overlap(found);
                    boolean queued = results.get(i).confidence() < threshold;
                    counts[queued ? 3 : overlap >= 0.9 ? 0 : overlap >= 0.5 ? 1 : 2]++;
                }
            }
            System.out.printf("%-10.2f %8d %8d %8d %8d%n", threshold, counts[0], counts[1], counts[2], counts[3]);
        }
    }

    @Test
    void realRevisions() throws IOException {
        realRevision("integrationskursverordnung-2012", "integrationskursverordnung-2021");
        realRevision("aufenthaltsgesetz-2012", "aufenthaltsgesetz-2013");
    }

    private static void realRevision(String older, String newer) throws IOException {
        String before = draft(older);
        PassageRelocation relocation = PassageRelocation.between(before, draft(newer));
        Map<String, Integer> counts = new TreeMap<>();
        EditedPassages.draw(RandomEdits.of(before, 1, 0), 1, PASSAGES).forEach(truth -> {
            Relocated result = relocation.relocate(truth.passage());
            counts.merge((result.certain() ? "certain " : "queued ") + result.status(), 1, Integer::sum);
        });
        System.out.printf("%n%s → %s: %s%n", older, newer, counts);
        assertThat(counts).isNotEmpty();
    }

    private static String draft(String name) throws IOException {
        ImportedText text = DraftImport.file(
                name + ".docx", Files.readAllBytes(CORPUS.resolve("drafts").resolve(name + ".docx")));
        return text.chapters().stream()
                .flatMap(chapter -> Stream.concat(
                        Stream.of(chapter.title()),
                        chapter.paragraphs().stream().map(p -> p.text())))
                .collect(Collectors.joining("\n"));
    }
}
