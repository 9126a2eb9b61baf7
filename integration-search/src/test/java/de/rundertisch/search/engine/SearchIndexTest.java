package de.rundertisch.search.engine;

import static de.rundertisch.search.engine.Findables.found;
import static de.rundertisch.search.engine.Findables.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {

    @TempDir
    Path folder;

    @Test
    void allOfASubjectIsReplacedTogether() throws Exception {
        try (SearchIndex index = Findables.open(folder)) {
            index.replace("DOCUMENT:1", List.of(page(1, 1, "alte Fassung"), page(1, 2, "alte Fassung")));
            index.replace("DOCUMENT:1", List.of(page(1, 1, "neue Fassung")));
            index.refresh();
            assertThat(found(index, "alte")).isEmpty();
            assertThat(found(index, "Fassung")).containsExactly(1L);
            assertThat(index.size()).isEqualTo(1);
        }
    }

    @Test
    void aRemovedSubjectIsNotFound() throws Exception {
        try (SearchIndex index = Findables.open(folder)) {
            Findables.fill(index, "Protokoll", "Protokoll");
            index.remove("DOCUMENT:1");
            index.refresh();
            assertThat(found(index, "Protokoll")).containsExactly(2L);
        }
    }

    @Test
    void theCommitCarriesThePosition() throws Exception {
        try (SearchIndex index = Findables.open(folder)) {
            Findables.fill(index, "Protokoll");
            index.commit(42);
        }
        try (SearchIndex index = Findables.open(folder)) {
            assertThat(index.opening()).isEqualTo(SearchIndex.Opening.INTACT);
            assertThat(index.position()).isEqualTo(42);
            assertThat(found(index, "Protokoll")).containsExactly(1L);
        }
    }

    @Test
    void whatWasNotCommittedIsGoneAndReplayingItAgreesAgain() throws Exception {
        try (SearchIndex index = Findables.open(folder)) {
            apply(index, 1, 5);
            index.commit(5);
            apply(index, 6, 9);
            index.refresh();
            assertThat(found(index, "Protokoll")).hasSize(9);
        }
        try (SearchIndex index = Findables.open(folder)) {
            assertThat(index.position()).isEqualTo(5);
            assertThat(found(index, "Protokoll")).hasSize(5);
            apply(index, 6, 9);
            index.commit(9);
            assertThat(found(index, "Protokoll")).hasSize(9);
        }
    }

    @Test
    void replayingWhatIsInAlreadyChangesNothing() throws Exception {
        try (SearchIndex index = Findables.open(folder)) {
            apply(index, 1, 5);
            index.commit(5);
            List<Long> before = found(index, "Protokoll");
            apply(index, 1, 5);
            index.commit(5);
            assertThat(found(index, "Protokoll")).containsExactlyInAnyOrderElementsOf(before);
            assertThat(index.size()).isEqualTo(5);
        }
    }

    private static void apply(SearchIndex index, int first, int last) throws Exception {
        for (int id = first; id <= last; id++) {
            index.replace("DOCUMENT:" + id, List.of(page(id, 1, "Protokoll Nummer " + id)));
        }
    }

    @Test
    void aDamagedIndexIsToldAndEmptied() throws Exception {
        try (SearchIndex index = Findables.open(folder)) {
            Findables.fill(index, "Protokoll");
            index.commit(42);
        }
        damageEverySegment();
        try (SearchIndex index = Findables.open(folder)) {
            assertThat(index.opening()).isEqualTo(SearchIndex.Opening.DAMAGED);
            assertThat(index.position()).isZero();
            assertThat(index.size()).isZero();
            Findables.fill(index, "Protokoll");
            assertThat(found(index, "Protokoll")).containsExactly(1L);
        }
    }

    private void damageEverySegment() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".cfs")).toList()) {
                try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
                    content.seek(content.length() / 2);
                    int value = content.read();
                    content.seek(content.length() / 2);
                    content.write(value ^ 0xff);
                }
            }
        }
    }

    @Test
    void anIndexWithoutItsLastFileIsToldAndEmptied() throws Exception {
        try (SearchIndex index = Findables.open(folder)) {
            Findables.fill(index, "Protokoll");
            index.commit(42);
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.delete(file);
            }
        }
        try (SearchIndex index = Findables.open(folder)) {
            assertThat(index.opening()).isEqualTo(SearchIndex.Opening.DAMAGED);
            assertThat(index.size()).isZero();
        }
    }

    @Test
    void aFreshFolderIsTold() throws Exception {
        try (SearchIndex index = Findables.open(folder.resolve("new"))) {
            assertThat(index.opening()).isEqualTo(SearchIndex.Opening.NEW);
            assertThat(index.position()).isZero();
        }
    }

    @Test
    void anIndexOfAnotherDatabaseIsEmptied() throws Exception {
        try (SearchIndex index = Findables.open(folder)) {
            assertThat(index.follow("database a")).isFalse();
            Findables.fill(index, "Protokoll");
            index.commit(42);
        }
        try (SearchIndex index = Findables.open(folder)) {
            assertThat(index.follow("database a")).isFalse();
            assertThat(index.position()).isEqualTo(42);
        }
        try (SearchIndex index = Findables.open(folder)) {
            assertThat(index.follow("database b")).isTrue();
            assertThat(index.position()).isZero();
            assertThat(index.size()).isZero();
        }
    }

    @Test
    void ofTwoEqualHitsTheFresherComesFirst() throws Exception {
        try (SearchIndex index = Findables.open(folder)) {
            for (int year : List.of(2019, 2024, 2021)) {
                index.replace("DOCUMENT:" + year, List.of(dated(year)));
            }
            index.refresh();
            assertThat(found(index, "Sprachförderung")).containsExactly(2024L, 2021L, 2019L);
        }
    }

    private static Findable dated(int year) {
        Findable one = page(year, 1, "Die Sprachförderung wird ausgebaut");
        return Findables.with(one, one.kind(), LocalDate.of(year, 7, 1), Belonging.NOWHERE);
    }

    @Test
    void quotedWordsMustStandTogether() throws Exception {
        try (SearchIndex index = Findables.open(folder)) {
            Findables.fill(index, "Am Runden Tisch sprach die Stadt", "Der Tisch war rund", "Runde um Runde");
            assertThat(found(index, "\"Runder Tisch\"")).containsExactly(1L);
            assertThat(found(index, "„Runder Tisch“ Stadt")).containsExactly(1L);
            assertThat(found(index, "Runder Tisch")).containsExactlyInAnyOrder(1L, 2L, 3L);
        }
    }

    @Test
    void inASentenceQuotationMarksQuote() throws Exception {
        try (SearchIndex index = Findables.open(folder)) {
            Findables.fill(index, "Der Tisch war rund", "Etwas anderes");
            assertThat(found(index, "Was ist mit „Runder Tisch“ gemeint?")).containsExactly(1L);
            assertThat(found(index, "„Runder Tisch“?")).isEmpty();
        }
    }

    @Test
    void relativesOfAWordBringForwardButFindNothing() throws Exception {
        try (SearchIndex index = Findables.open(folder)) {
            Findables.fill(index, "Ein Kurs in der Kirche", "Ein Kurs zum Integrieren", "Vereinbarung und Integrieren");
            assertThat(found(index, "Integration Kurs")).containsExactly(2L, 1L);
        }
    }

    @Test
    void wordsOfTheTitleFindThePagesToo() throws Exception {
        try (SearchIndex index = Findables.open(folder)) {
            Findables.fill(index, "etwas anderes");
            List<Hit> hits =
                    index.search(SearchRequest.of("Seite", Findables.ALL)).hits();
            assertThat(hits)
                    .singleElement()
                    .satisfies(hit -> assertThat(hit.plainSnippet()).isEqualTo("etwas anderes"));
        }
    }

    @Test
    void hitsCanBeTurnedThroughWithoutGapsAndRepeats() throws Exception {
        try (SearchIndex index = Findables.open(folder)) {
            apply(index, 1, 25);
            index.refresh();
            List<Long> all = new ArrayList<>();
            for (int from = 0; from < 30; from += 10) {
                SearchRequest request =
                        SearchRequest.of("Protokoll", Findables.ALL).page(from, 10);
                SearchResult result = index.search(request);
                assertThat(result.total()).isEqualTo(25);
                result.hits().forEach(hit -> all.add(hit.subjectId()));
            }
            assertThat(all).hasSize(25).doesNotHaveDuplicates();
        }
    }

    @Test
    void thePagesOfOneDocumentAreListedInTheirOrder() throws Exception {
        try (SearchIndex index = Findables.open(folder)) {
            index.replace(
                    "DOCUMENT:1",
                    List.of(page(1, 9, "Förderung"), page(1, 2, "Förderung, Förderung"), page(1, 5, "nichts")));
            index.replace("DOCUMENT:2", List.of(page(2, 3, "Förderung")));
            index.refresh();
            SearchRequest request = SearchRequest.of("Förderung", Findables.ALL).within("DOCUMENT:1");
            assertThat(index.pages(request)).containsExactly(2, 9);
            assertThat(index.search(request).total()).isEqualTo(2);
        }
    }

    /** However far a question has come: whoever asks learns that the index was closed, and can ask its successor. */
    @Test
    void aQuestionUnderWayWhileTheIndexIsClosedSaysSo() throws Exception {
        for (int round = 0; round < 20; round++) {
            SearchIndex index = Findables.open(folder.resolve("round" + round));
            Findables.fill(index, "Sprachförderung in der Kita");
            AtomicInteger answers = new AtomicInteger();
            AtomicReference<Exception> end = new AtomicReference<>();
            Thread asking = Thread.ofPlatform().start(() -> {
                try {
                    while (true) {
                        index.search(SearchRequest.of("Sprachförderungg", Findables.ALL));
                        index.complete("Sprach", Findables.ALL, 5);
                        answers.incrementAndGet();
                    }
                } catch (Exception e) {
                    end.set(e);
                }
            });
            while (answers.get() < round) {
                Thread.onSpinWait();
            }
            index.close();
            asking.join();
            assertThat(end.get()).isInstanceOf(SearchIndex.Closed.class);
        }
    }
}
