package de.rundertisch.core.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "Protokoll_Runder-Tisch_2023-11-14.pdf, MINUTES, 2023-11-14, Protokoll Runder-Tisch 2023-11-14",
        "20240305 Niederschrift.docx, MINUTES, 2024-03-05, 20240305 Niederschrift",
        "Integrationsbericht 2023_24.pdf, REPORT, , Integrationsbericht 2023 24",
        "Sitzung vom 5.3.2024.txt, OTHER, 2024-03-05, Sitzung vom 5.3.2024",
        "Integrationskonzept.pdf, CONCEPT, , Integrationskonzept",
        "Dokumentation%20Workshop.html, DOCUMENTATION, , Dokumentation Workshop",
        "Anlage 2023-13-45.pdf, OTHER, , Anlage 2023-13-45",
        "IMG_120231114.pdf, OTHER, , IMG 120231114"
    })
    void titleKindAndDateAreGuessed(String name, DocumentKind kind, LocalDate date, String title) {
        DocumentMetadata guessed = new FileName(name).complete(DocumentMetadata.NOTHING_SAID);

        assertThat(guessed.kind()).isEqualTo(kind);
        assertThat(guessed.date()).isEqualTo(date);
        assertThat(guessed.title()).isEqualTo(title);
    }

    @Test
    void whatWasSaidIsNotGuessedOver() {
        DocumentMetadata said = new DocumentMetadata(
                "Unser Titel",
                DocumentKind.OTHER,
                LocalDate.of(2020, 1, 2),
                "tr",
                Set.of(7L),
                null,
                Visibility.PARTNERS);

        assertThat(new FileName("Protokoll 2023-11-14.pdf").complete(said)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C:\\fakepath\\Bericht.pdf | Bericht.pdf",
                "../../../etc/passwd | passwd",
                "a/b/c.txt | c.txt",
                "Bu\u0308cher.pdf | B\u00fccher.pdf",
                "rechnung\u202efdp.exe | rechnungfdp.exe",
                "'' | unbenannt",
                "/ | unbenannt"
            })
    void foldersAndTricksAreTakenOffTheName(String sent, String kept) {
        assertThat(new FileName(sent).value()).isEqualTo(kept);
    }

    @Test
    void aHeaderCanNotBeSmuggledInByAName() {
        assertThat(new FileName("a\r\nSet-Cookie: x.pdf").value()).isEqualTo("aSet-Cookie: x.pdf");
    }

    @Test
    void anOverlongNameKeepsItsExtension() {
        FileName name = new FileName("ü".repeat(500) + ".docx");

        assertThat(name.value()).hasSize(FileName.MAX_LENGTH).endsWith("ü.docx");
        assertThat(name.extension()).isEqualTo("docx");
    }
}
