package de.rundertisch.search.description;

import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.core.archive.DocumentKind;
import de.rundertisch.core.archive.Suggestion;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuessingTest {

    private static final FieldGuess FIELDS = new FieldGuess(List.of(
            new FieldGuess.Topic(
                    1, List.of("Zugang zu Sprachförderung und Bildung", "Sprachkurse in Kindertagesstätten")),
            new FieldGuess.Topic(2, List.of("Teilhabe am Arbeitsmarkt", "Anerkennung ausländischer Abschlüsse"))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Der Runde Tisch berät über die Förderung der Sprache und über das Miteinander in den Stadtteilen der Stadt.",
                "en | The round table talks about the support of language and about living together in the city and its districts.",
                "fr | La table ronde parle de la promotion des langues et de la vie en commun dans les quartiers de la ville.",
                "tr | Yuvarlak masa, kentin mahallelerinde birlikte yaşam için dil desteği ve eğitim gibi konuları daha çok görüşüyor.",
                "ru | Круглый стол обсуждает поддержку изучения языка и совместную жизнь в районах города, а также выборы.",
                "uk | Круглий стіл обговорює підтримку вивчення мови і спільне життя в районах міста, її мешканців та їхні потреби.",
                "ar | تناقش المائدة المستديرة دعم تعلم اللغة والعيش المشترك في أحياء المدينة وتعليم الأطفال والعمل والصحة",
                "fa | میز گرد دربارهٔ پشتیبانی از یادگیری زبان و زندگی مشترک در محله‌های شهر گفتگو می‌کند و پیشنهاد می‌دهد"
            })
    void theLanguageIsTold(String language, String text) {
        assertThat(LanguageGuess.of(text)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "'Kurz.'",
        "'lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor incididunt labore'"
    })
    void aDoubtfulLanguageIsNotTold(String text) {
        assertThat(LanguageGuess.of(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kassel, den 12. März 2023 | 2023-03-12",
                "Kassel, 12.03.2023 | 2023-03-12",
                "Frankfurt (Oder), den 3. Januar 2024 | 2024-01-03",
                "Stand: 1. Juli 2022 | 2022-07-01",
                "Protokoll der Sitzung vom 14.11.2023 | 2023-11-14",
                "Donnerstag, den 9. November 2023 | 2023-11-09",
                "Das Gesetz vom 5. Mai 2004 gilt. |",
                "Kassel, den 45. März 2023 |",
                "Stand: März 2023 |"
            })
    void theDayIsTheOneTheTextCallsItsOwn(String text, LocalDate day) {
        assertThat(DateGuess.in("Bericht\n" + text + "\nText")).isEqualTo(day);
    }

    @Test
    void theFieldsAreThoseWhoseWordsTheTextUses() {
        String text = "Die Sprachförderung und die Sprachkurse in den Kindertagesstätten. ".repeat(10);
        assertThat(FIELDS.of(text)).containsExactly(1L);
        assertThat(FIELDS.of(text + "Der Arbeitsmarkt, die Anerkennung der Abschlüsse. ".repeat(8)))
                .containsExactly(1L, 2L);
        assertThat(FIELDS.of("Die Feuerwehr löscht Brände in der ganzen Umgebung."))
                .isEmpty();
    }

    @Test
    void guessesComeTogether() {
        TextSample sample = new TextSample();
        sample.add("");
        sample.add(
                "Niederschrift\nKassel, den 12. März 2023\nZum Bericht der Verwaltung wird die Aussprache eröffnet.");
        Suggestion guess = new Guessing(FIELDS).about(sample, "Sitzung", LocalDate.of(2024, 1, 1));
        assertThat(guess)
                .returns(DocumentKind.MINUTES, Suggestion::kind)
                .returns(LocalDate.of(2023, 3, 12), Suggestion::dateInText)
                .returns("de", Suggestion::language);
    }
}
