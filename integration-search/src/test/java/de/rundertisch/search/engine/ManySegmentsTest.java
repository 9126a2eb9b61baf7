package de.rundertisch.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.search.language.GermanAnalysis;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An index that has grown: several segments, documents changed and taken out. Counts are those of going through everything one by one, and
 * every snippet shows its own places. Drawn by chance with a fixed seed.
 */
class ManySegmentsTest {

    private static final long SEED = 20_261_128;
    private static final int DOCUMENTS = 240;
    private static final String WORD = "Förderung";
    private static final SearchRequest ASKED = SearchRequest.of(WORD, Findables.ALL);

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final Map<Long, List<Findable>> kept = new TreeMap<>();
    private final GermanAnalysis analysis = new GermanAnalysis();
    private SearcherManager searchers;
    private Searching index;

    @BeforeEach
    void grow() throws Exception {
        Directory place = FSDirectory.open(folder);
        try (IndexWriter writer =
                new IndexWriter(place, new IndexWriterConfig(analysis).setMergePolicy(NoMergePolicy.INSTANCE))) {
            for (long id = 1; id <= DOCUMENTS; id++) {
                put(writer, id);
                if (id % 60 == 0) {
                    writer.flush();
                }
            }
            for (int change = 0; change < 60; change++) {
                long id = 1 + random.nextInt(DOCUMENTS);
                if (random.nextInt(3) > 0) {
                    put(writer, id);
                } else {
                    writer.deleteDocuments(group(id));
                    kept.remove(id);
                }
            }
        }
        searchers = new SearcherManager(place, null);
        index = new Searching(searchers, analysis, new Understanding(analysis));
        index.limit(Duration.ofHours(1).toMillis());
    }

    private void put(IndexWriter writer, long id) throws Exception {
        String kind = List.of("report", "minutes", "concept").get(random.nextInt(3));
        int year = 2018 + random.nextInt(7);
        LocalDate date = year == 2018 ? null : LocalDate.of(year, 3, 1);
        Set<String> fields = List.of(Set.<String>of(), Set.of("1"), Set.of("2"), Set.of("1", "2"))
                .get(random.nextInt(4));
        Belonging belonging = new Belonging(fields, random.nextBoolean() ? "7" : "", "de");
        List<Findable> pages = new ArrayList<>();
        for (int page = 1; page <= 1 + random.nextInt(4); page++) {
            String text =
                    (random.nextBoolean() ? WORD + " auf Seite " : "Anderes auf Seite ") + page + " von Nummer " + id;
            pages.add(Findables.with(Findables.page(id, page, text), kind, date, belonging));
        }
        writer.updateDocuments(
                group(id), pages.stream().map(FindableDocument::of).toList());
        kept.put(id, pages);
    }

    private static Term group(long id) {
        return new Term(Fields.GROUP, "DOCUMENT:" + id);
    }

    @Test
    void countsAreThoseOfGoingThroughEverything() throws Exception {
        agrees(Choice.EVERYTHING);
        agrees(Choice.EVERYTHING.with(Dimension.KIND, Set.of("report")));
        agrees(Choice.EVERYTHING.with(Dimension.YEAR, Set.of("2019", "2022")));
        agrees(Choice.EVERYTHING
                .with(Dimension.FIELD_OF_ACTION, Set.of("2"))
                .with(Dimension.KIND, Set.of("minutes", "concept")));
    }

    private void agrees(Choice choice) throws Exception {
        SearchResult result = index.search(ASKED.narrowed(choice));
        List<Findable> fitting =
                hits().stream().filter(one -> Combination.of(one).fits(choice)).toList();
        assertThat(fitting).as("hits to count").hasSizeGreaterThan(20);
        assertThat(result.total()).isEqualTo(fitting.size());
        assertThat(result.subjects())
                .isEqualTo(fitting.stream().map(Findable::group).distinct().count());
        for (Dimension dimension : Dimension.values()) {
            assertThat(result.counts(dimension)).as("%s", dimension).isEqualTo(counted(dimension, choice));
        }
    }

    private List<Findable> hits() {
        return kept.values().stream()
                .flatMap(Collection::stream)
                .filter(one -> one.text().startsWith(WORD))
                .toList();
    }

    private Map<String, Long> counted(Dimension dimension, Choice choice) {
        Map<String, Long> counted = new HashMap<>();
        hits().stream()
                .map(Combination::of)
                .filter(one -> one.fitsApartFrom(dimension, choice))
                .flatMap(one -> one.of(dimension).stream())
                .forEach(code -> counted.merge(code, 1L, Long::sum));
        return counted;
    }

    @Test
    void theListByDocumentNamesHowManyPlacesEachHas() throws Exception {
        Map<String, Long> expected =
                hits().stream().collect(Collectors.groupingBy(Findable::group, Collectors.counting()));
        Map<String, Long> listed = new HashMap<>();
        for (int from = 0; from < DOCUMENTS; from += 30) {
            index.search(ASKED.grouped(2).page(from, 30))
                    .groups()
                    .forEach(group -> listed.put(group.group(), group.total()));
        }
        assertThat(listed).isEqualTo(expected);
    }

    @Test
    void everySnippetIsCutFromItsOwnText() throws Exception {
        List<Hit> found = index.search(
                        SearchRequest.of("Nummer " + WORD, Findables.ALL).page(0, 100))
                .hits();
        assertThat(found).hasSize(100);
        for (Hit hit : found) {
            assertThat(hit.snippet().stream().map(Fragment::text).collect(Collectors.joining()))
                    .as(hit.key())
                    .isEqualTo(text(hit));
            assertThat(hit.snippet().stream().filter(Fragment::marked).map(Fragment::text))
                    .as(hit.key())
                    .containsExactlyElementsOf(
                            text(hit).startsWith(WORD) ? List.of(WORD, "Nummer") : List.of("Nummer"));
        }
    }

    private String text(Hit hit) {
        return kept.get(hit.subjectId()).stream()
                .filter(page -> page.key().equals(hit.key()))
                .findFirst()
                .orElseThrow()
                .text();
    }
}
