package de.rundertisch.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.search.language.Thesaurus;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody is told of has everything the question asks for; a list may go on with less. */
class DemandingQuestionsTest {

    @TempDir
    Path folder;

    private SearchIndex index;

    @BeforeEach
    void open() throws Exception {
        index = Findables.open(folder);
    }

    @AfterEach
    void close() throws Exception {
        index.close();
    }

    @Test
    void aPartOfACompoundIsNotEnough() throws Exception {
        Findables.fill(
                index,
                "Die Sprachförderungen beginnen",
                "Zur Förderung der Sprache",
                "Amt für Wirtschaftsförderung",
                "Eine Fremdsprache");
        assertThat(told("Sprachförderung")).containsExactlyInAnyOrder(1L, 2L);
        assertThat(listed("Sprachförderung")).contains(3L, 4L);
    }

    @Test
    void aWordInsideACompoundIsTheWord() throws Exception {
        Findables.fill(index, "Die Sprachförderung beginnt", "Amt für Wirtschaft");
        assertThat(told("Förderung")).containsExactly(1L);
    }

    @Test
    void everyWordIsDemanded() throws Exception {
        Findables.fill(index, "Sprachkurse in der Kita", "Sprachkurse am Abend", "Eine neue Kita");
        assertThat(told("Sprachkurs Kita")).containsExactly(1L);
        assertThat(told("Kita Sprachk*")).containsExactly(1L);
        assertThat(told("Sprachkurs ODER Kita")).containsExactlyInAnyOrder(1L, 2L, 3L);
    }

    @Test
    void whatMeansTheSameCounts() throws Exception {
        Findables.fill(
                index, "Die IK beginnen", "Ein Integrationskurs beginnt", "Integration und Kurse", "Ik bin Berliner");
        index.use(new Thesaurus(List.of(Set.of("IK", "Integrationskurs"))));
        assertThat(told("IK")).contains(1L, 2L).doesNotContain(4L);
    }

    @Test
    void aMisspeltWordIsNotGuessedAt() throws Exception {
        Findables.fill(index, "Die Sprachförderung beginnt");
        assertThat(told("Sprachförderug")).isEmpty();
        assertThat(listed("Sprachförderug")).containsExactly(1L);
    }

    private List<Long> told(String question) throws Exception {
        return ids(SearchRequest.of(question, Findables.ALL).demandingAll());
    }

    private List<Long> listed(String question) throws Exception {
        return ids(SearchRequest.of(question, Findables.ALL));
    }

    private List<Long> ids(SearchRequest request) throws Exception {
        return index.search(request).hits().stream().map(Hit::subjectId).toList();
    }
}
