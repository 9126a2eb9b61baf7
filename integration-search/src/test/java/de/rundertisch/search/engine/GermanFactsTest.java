package de.rundertisch.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GermanFactsTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "„{0}“ finds „{1}“")
    @CsvSource({
        "Förderung, Die Förderung wird ausgebaut",
        "förderungen, Die FÖRDERUNG wird ausgebaut",
        "Foerderung, Die Förderung wird ausgebaut",
        "Förderung, Die Foerderung wird ausgebaut",
        "STRASSE, Die Straße wird gesperrt",
        "Straße, DIE STRASSE WIRD GESPERRT",
        "Kurs, Alle Kurse sind belegt",
        "strasse, Er wohnt in der Goethestraße",
        "Kind, Angebote mit den Kindern im Verein",
        "Haus, Die Häuser der Stadt",
        "Verein, die Vereine und des Vereines",
        "Förderung, Die Sprachförderung in den Kitas",
        "Foerderung, Die Sprachfoerderung in den Kitas",
        "Sprachförderung, Die Förderung der Sprache",
        "Kurs, Alle Integrationskurse der Volkshochschule",
        "Integration, Alle Integrationskurse der Volkshochschule",
        "Pflege, Pflegekräfte aus dem Ausland",
        "Kräfte, Pflegekräfte aus dem Ausland",
        "Arbeit, der Zugang zum Arbeitsmarkt",
        "Markt, der Zugang zum Arbeitsmarkt",
        "Bericht, im Integrations-Bericht 2024",
        "Integrationsbericht, im Integrations-Bericht 2024",
        "Gesundheit, die Gesundheitsversorgung der Stadt",
        "Gemeinde, viele Religionsgemeinden feiern",
        "Integrazion, Ohne Integration geht es nicht",
        "Spracförderung, Die Sprachförderung in den Kitas",
        "Ｆörderung, Die Förderung wird ausgebaut",
        "Cafe, Das Elterncafé öffnet montags",
        "Yasar, Frau Yaşar leitet die Gruppe",
        "Paten, Die Bildungspaten treffen sich",
        "Ehe, Die Eheberatung der Stadt",
        "2024, im Bericht 2023/2024 steht",
        "Sprache, Die Sprachkurse der Stadt",
        "sprechen, Sie sprach mit dem Amt",
        "Museum, Die Museen der Stadt",
        "Thema, Alle Themen des Abends",
        "gehen, Sie ging zur Beratung",
        "helfen, Den Eltern wurde geholfen",
        "gewinnen, Der Verein gewann Ehrenamtliche",
        "treffen, Die Gruppe traf sich",
        "Atlas, Die Atlanten der Bibliothek",
        "Museumsbesuch, Der Besuch des Museums",
        "offene, Das Büro ist geöffnet und offen",
    })
    void finds(String question, String text) throws Exception {
        try (SearchIndex index = Findables.open(folder)) {
            Findables.fill(index, "Ganz anderes steht hier", text);
            assertThat(Findables.found(index, question)).containsExactly(2L);
        }
    }

    @Test
    void aLetterWithItsDotsApartIsTheSameLetter() throws Exception {
        try (SearchIndex index = Findables.open(folder)) {
            Findables.fill(index, "Die Fo\u0308rderung und die So\u00adzi\u00adal\u00adar\u00adbeit");
            assertThat(Findables.found(index, "Förderung")).containsExactly(1L);
            assertThat(Findables.found(index, "Sozialarbeit")).containsExactly(1L);
        }
    }
}
