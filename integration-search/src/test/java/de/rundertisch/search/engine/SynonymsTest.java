package de.rundertisch.search.engine;

import static de.rundertisch.search.engine.Findables.found;
import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.search.language.Thesaurus;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SynonymsTest {

    private static final Thesaurus HOUSE = new Thesaurus(List.of(
            Set.of("IK", "Integrationskurs"),
            Set.of("MO", "Migrantenorganisation", "Verein von Migranten"),
            Set.of("JMDs", "Jugendmigrationsdienste"),
            Set.of("MBE", "Migrationsberatung für erwachsene Zugewanderte")));

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
    void anAbbreviationFindsWhatItMeansAndTheOtherWayRound() throws Exception {
        Findables.fill(index, "Alle Integrationskurse sind belegt", "Die IK beginnen im Mai", "Etwas anderes");
        index.use(HOUSE);
        assertThat(found(index, "IK")).containsExactly(2L, 1L);
        assertThat(found(index, "Integrationskurs")).containsExactly(1L, 2L);
    }

    @Test
    void aThesaurusWorksAtOnceOnWhatIsIndexed() throws Exception {
        Findables.fill(index, "Alle Integrationskurse sind belegt");
        assertThat(found(index, "IK")).isEmpty();
        index.use(HOUSE);
        assertThat(found(index, "IK")).containsExactly(1L);
        index.use(Thesaurus.empty());
        assertThat(found(index, "IK")).isEmpty();
    }

    @Test
    void theAnswerTellsWhatElseWasSearched() throws Exception {
        Findables.fill(index, "Alle Integrationskurse sind belegt");
        index.use(HOUSE);
        assertThat(notes("die IK und noch einmal IK"))
                .containsExactly(new Note(Note.Type.SYNONYMS, "IK", List.of("Integrationskurs")));
        assertThat(notes("Wer fördert einen Verein von Migranten"))
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.typed()).isEqualTo("Verein Migranten");
                    assertThat(note.searched()).containsExactlyInAnyOrder("MO", "Migrantenorganisation");
                });
        assertThat(notes("Mo")).as("a Monday").isEmpty();
        assertThat(notes("\"IK\"")).as("exactly this word").isEmpty();
    }

    private List<Note> notes(String question) throws Exception {
        return index.search(SearchRequest.of(question, Findables.ALL)).notes();
    }

    @Test
    void anOrganisationInCapitalsIsNoMonday() throws Exception {
        Findables.fill(index, "Mo bis Fr geöffnet", "Die MO wird gefördert", "Drei MOs wurden gehört");
        index.use(HOUSE);
        assertThat(found(index, "Migrantenorganisation")).containsExactlyInAnyOrder(2L, 3L);
    }

    @Test
    void aMondayIsNoOrganisation() throws Exception {
        Findables.fill(index, "Mo bis Fr geöffnet", "Eine Migrantenorganisation stellt sich vor");
        index.use(HOUSE);
        assertThat(found(index, "Mo")).containsExactly(1L);
        assertThat(found(index, "MO")).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void aPhraseIsFoundAsAPhrase() throws Exception {
        Findables.fill(index, "Ein Verein von Migranten", "Migranten gehen in jeden Verein der Stadt");
        index.use(HOUSE);
        assertThat(found(index, "Migrantenorganisation")).startsWith(1L);
        assertThat(index.search(SearchRequest.of("MO", Findables.ALL)).hits())
                .extracting(Hit::subjectId)
                .containsExactly(1L);
    }

    @Test
    void aTypedPhraseMeansItsAbbreviation() throws Exception {
        Findables.fill(index, "Die MBE ist montags da", "Etwas anderes");
        index.use(HOUSE);
        assertThat(found(index, "Was macht die Migrationsberatung für erwachsene Zugewanderte?"))
                .containsExactly(1L);
    }

    @Test
    void longerAbbreviationsMayBeTypedSmall() throws Exception {
        Findables.fill(index, "Jugendmigrationsdienste helfen", "Etwas anderes");
        index.use(HOUSE);
        assertThat(found(index, "jmds")).containsExactly(1L);
    }

    @Test
    void whatMeansTheSameIsMarked() throws Exception {
        index.use(HOUSE);
        String text = "Ein Integrationskurs beginnt.";
        assertThat(index.marks("IK", text))
                .extracting(mark -> text.substring(mark.start(), mark.end()))
                .containsExactly("Integrationskurs");
    }
}
