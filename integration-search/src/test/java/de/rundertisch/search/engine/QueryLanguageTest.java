package de.rundertisch.search.engine;

import static de.rundertisch.search.engine.Findables.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryLanguageTest {

    @TempDir
    static Path folder;

    private static SearchIndex index;

    @BeforeAll
    static void fill() throws Exception {
        index = Findables.open(folder);
        put(1, "minutes", 2019, "Der Runde Tisch sprach über die Kita und die Schule.");
        put(2, "minutes", 2023, "Die Kita bekommt eine Förderung.");
        put(3, "report", 2023, "Die Schule bekommt Integrationskurse.");
        put(4, "concept", 0, "Integration ist eine Aufgabe aller. Tisch und Stuhl.");
        index.refresh();
    }

    private static void put(long id, String kind, int year, String text) throws Exception {
        LocalDate date = year == 0 ? null : LocalDate.of(year, 3, 1);
        index.replace(
                "DOCUMENT:" + id, List.of(Findables.with(Findables.page(id, 1, text), kind, date, Belonging.NOWHERE)));
    }

    @AfterAll
    static void close() throws Exception {
        index.close();
    }

    @Test
    void operatorsDecideWhatMatches() throws Exception {
        assertThat(found(index, "Kita AND Schule")).containsExactly(1L);
        assertThat(found(index, "Kita ODER Schule")).containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(found(index, "Kita -Schule")).containsExactly(2L);
        assertThat(found(index, "Kita NICHT \"Runder Tisch\"")).containsExactly(2L);
        assertThat(found(index, "(Kita OR Schule) AND Förderung")).containsExactly(2L);
        assertThat(found(index, "\"Runder Tisch\" OR Förderung")).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void inAWholeSentenceHyphensAndQuotationMarksAreNoCommands() throws Exception {
        assertThat(found(index, "Was steht über „Runder Tisch“-Kita und Schule?"))
                .contains(1L, 2L);
        assertThat(found(index, "Wo sind Tische und -schule?")).contains(1L, 3L, 4L);
        assertThat(found(index, "Tische und -schule")).doesNotContain(1L, 3L);
    }

    @Test
    void anExclusionAloneFindsTheRest() throws Exception {
        assertThat(found(index, "-Kita")).containsExactlyInAnyOrder(3L, 4L);
        assertThat(found(index, "Förderung OR NOT Kita")).containsExactlyInAnyOrder(2L, 3L, 4L);
    }

    @Test
    void limitsNarrowAndAloneListEverythingFreshestFirst() throws Exception {
        assertThat(found(index, "kind:protokoll Kita")).containsExactlyInAnyOrder(1L, 2L);
        assertThat(found(index, "Kita jahr:2023")).containsExactly(2L);
        assertThat(found(index, "jahr:2023")).containsExactlyInAnyOrder(2L, 3L);
        assertThat(found(index, "kind:minutes")).containsExactly(2L, 1L);
        assertThat(found(index, "jahr:2018-2020 OR kind:konzept")).containsExactlyInAnyOrder(1L, 4L);
        assertThat(found(index, "nirgendwo jahr:2023")).isEmpty();
    }

    @Test
    void aBeginningFindsAllWordsThatGoOnFromIt() throws Exception {
        assertThat(found(index, "integrat*")).containsExactlyInAnyOrder(3L, 4L);
        assertThat(found(index, "Förderung*")).containsExactly(2L);
        assertThat(index.search(SearchRequest.of("integrationsk*", Findables.ALL))
                        .hits()
                        .getFirst()
                        .snippet())
                .contains(new Fragment("Integrationskurse", true));
    }

    @Test
    void aChoiceWithoutWordsListsWhatFits() throws Exception {
        SearchRequest request = SearchRequest.of("", Findables.ALL).kinds(Set.of("minutes"));
        assertThat(index.search(request).hits()).extracting(Hit::subjectId).containsExactly(2L, 1L);
        assertThat(index.search(SearchRequest.of("", Findables.ALL)).total()).isZero();
    }

    @Test
    void whatWasNotUnderstoodIsTold() throws Exception {
        assertThat(index.search(SearchRequest.of("Kita kind:quatsch", Findables.ALL))
                        .notes())
                .containsExactly(new Note(Note.Type.FILTER_UNKNOWN, "kind:quatsch", List.of()));
        assertThat(index.search(SearchRequest.of("Kita ".repeat(500), Findables.ALL))
                        .notes())
                .extracting(Note::type)
                .containsExactly(Note.Type.SHORTENED);
    }
}
