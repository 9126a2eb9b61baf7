package de.rundertisch.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestionTest {

    private static final Set<String> FIRST = Set.of("all", "organisation:1");
    private static final Set<String> SECOND = Set.of("all", "organisation:2");

    @TempDir
    Path folder;

    private SearchIndex index;

    @BeforeEach
    void fill() throws Exception {
        index = Findables.open(folder);
        Findables.fill(index, "Der Haushalt der Landeshauptstadt", "Die Sprachförderung beginnt");
        put(3, "Das Geheimwort der Ersten", "organisation:1");
        index.refresh();
    }

    private void put(long id, String text, String audience) throws Exception {
        index.replace("DOCUMENT:" + id, List.of(Findables.page(id, 1, text, "comment", Set.of(audience))));
    }

    @AfterEach
    void close() throws Exception {
        index.close();
    }

    @Test
    void aMisspelledWordIsOfferedAsItIsWritten() throws Exception {
        assertThat(suggestion("Hausahlt", SECOND)).isEqualTo("Haushalt");
        assertThat(suggestion("der Hausahlt jahr:2025", SECOND)).isEqualTo("der Haushalt jahr:2025");
    }

    @Test
    void whatIsKnownOrLikeNothingIsLeftAlone() throws Exception {
        assertThat(suggestion("Haushalt", SECOND)).isNull();
        assertThat(suggestion("Förderung", SECOND)).isNull();
        assertThat(suggestion("Xylophonbau", SECOND)).isNull();
    }

    @Test
    void onlyWordsThatMayBeSeenAreOffered() throws Exception {
        assertThat(suggestion("Geheimwurt", FIRST)).isEqualTo("Geheimwort");
        assertThat(suggestion("Geheimwurt", SECOND)).isNull();
    }

    @Test
    void aWordOnlyOthersWroteIsAsUnknownAsOneNobodyWrote() throws Exception {
        put(4, "Das Zarbotel der Ersten", "organisation:1");
        put(5, "Mein Zarbotul", "organisation:2");
        index.refresh();
        SearchResult hidden = index.search(SearchRequest.of("Zarbotel", SECOND));
        SearchResult nowhere = index.search(SearchRequest.of("Zarbotol", SECOND));
        assertThat(hidden.suggestion()).isEqualTo("Zarbotul");
        assertThat(nowhere.suggestion()).isEqualTo("Zarbotul");
        assertThat(hidden.hits()).extracting(Hit::subjectId).containsExactly(5L);
        assertThat(nowhere.hits()).extracting(Hit::subjectId).containsExactly(5L);
    }

    private String suggestion(String question, Set<String> audiences) throws Exception {
        return index.search(SearchRequest.of(question, audiences)).suggestion();
    }
}
