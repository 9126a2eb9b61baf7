package de.rundertisch.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionTest {

    private static final Set<String> FIRST = Set.of("all", "organisation:1");
    private static final Set<String> SECOND = Set.of("all", "organisation:2");

    @TempDir
    Path folder;

    private SearchIndex index;

    @BeforeEach
    void fill() throws Exception {
        index = Findables.open(folder);
        put(1, "Integrationsbericht 2023", "Zugang zur Sprachförderung", "Der Runde Tisch tagte.", Set.of("all"));
        put(2, "Protokoll der Sitzung", "", "Am Runden Tisch im Rathaus. Die Förderung läuft.", Set.of("all"));
        put(3, "Geheimplan", "Geheimer Abschnitt", "Geheimnisse des Vereins", Set.of("organisation:1"));
        for (int id = 10; id < 15; id++) {
            put(id, "Heft " + id, "", "Das Integrationskonzept Kassel gilt.", Set.of("all"));
        }
        index.refresh();
    }

    private void put(long id, String title, String heading, String text, Set<String> audiences) throws Exception {
        Findable page = Findables.page(id, 1, text, "report", audiences);
        index.replace("DOCUMENT:" + id, List.of(Findables.named(page, title, heading)));
    }

    @AfterEach
    void close() throws Exception {
        index.close();
    }

    @Test
    void titlesAndHeadingsAreOffered() throws Exception {
        assertThat(complete("integrationsb")).contains("Integrationsbericht 2023");
        assertThat(complete("Sitz")).contains("Protokoll der Sitzung");
        assertThat(complete("Zugang zur Spr")).contains("Zugang zur Sprachförderung");
    }

    @Test
    void wordsAreOfferedAsPeopleWriteThem() throws Exception {
        assertThat(complete("foerd")).contains("Förderung");
        assertThat(complete("Förderun")).contains("Förderung");
    }

    @Test
    void thePhraseGoesOnFromTheWordBefore() throws Exception {
        assertThat(complete("Runden Ti")).contains("Runden Tisch");
        assertThat(complete("Rathaus Ti")).doesNotContain("Rathaus Tisch");
    }

    @Test
    void frequentPhrasesAreOffered() throws Exception {
        assertThat(complete("Integrationsk")).contains("Integrationskonzept", "Integrationskonzept Kassel");
    }

    @Test
    void nothingThatOthersWroteAmongThemselvesIsOffered() throws Exception {
        assertThat(index.complete("Geh", FIRST, 10)).isNotEmpty();
        assertThat(index.complete("Geh", SECOND, 10)).isEmpty();
        assertThat(index.complete("Geh", Set.of(), 10)).isEmpty();
    }

    @Test
    void whatOthersWroteDoesNotChangeTheOrder() throws Exception {
        List<String> before = index.complete("Ru", SECOND, 10);
        for (int id = 100; id < 120; id++) {
            put(id, "Rundschreiben", "Rundgang", "Rudern und Ruhe", Set.of("organisation:1"));
        }
        index.refresh();
        assertThat(index.complete("Ru", SECOND, 10)).isEqualTo(before);
    }

    @Test
    void tooLittleOrTooMuchOffersNothing() throws Exception {
        assertThat(complete("")).isEmpty();
        assertThat(complete("I")).isEmpty();
        assertThat(complete("*")).isEmpty();
        assertThat(complete("wort ".repeat(100) + "Integ")).isEmpty();
    }

    private List<String> complete(String typed) throws Exception {
        return index.complete(typed, SECOND, 10);
    }
}
