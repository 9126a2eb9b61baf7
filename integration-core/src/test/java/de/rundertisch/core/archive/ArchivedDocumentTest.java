package de.rundertisch.core.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Person;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.shared.BusinessException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ArchivedDocumentTest {

    private static final Instant NOW = Instant.parse("2026-11-22T20:00:00Z");
    private static final Person STAFF = new Person("Maria", "Keller", "m.keller@stadt.example");

    @Test
    void whatNobodySaysIsGuessedAndKeptToTheOffice() {
        ArchivedDocument document = uploaded("Protokoll_2023-11-14.pdf", DocumentMetadata.NOTHING_SAID);

        assertThat(document.title()).isEqualTo("Protokoll 2023-11-14");
        assertThat(document.description().kind()).isEqualTo(DocumentKind.MINUTES);
        assertThat(document.description().language()).isEqualTo("de");
        assertThat(document.visibility()).isEqualTo(Visibility.OFFICE);
    }

    @Test
    void aGuessedTitleGivesWayToTheFilesOwn() {
        ArchivedDocument document = uploaded("scan0001.pdf", DocumentMetadata.NOTHING_SAID);

        document.description().suggest(titled("  Integrationsbericht\n2024 "));

        assertThat(document.title()).isEqualTo("Integrationsbericht 2024");
    }

    @Test
    void aTitleSomebodyHasTypedStays() {
        ArchivedDocument atUpload = uploaded("scan0001.pdf", entitled("Bericht an den Rat"));
        atUpload.description().suggest(titled("Microsoft Word - Dokument1"));
        ArchivedDocument later = uploaded("scan0001.pdf", DocumentMetadata.NOTHING_SAID);
        later.describe(entitled("Bericht an den Rat"), null);
        later.description().suggest(titled("Microsoft Word - Dokument1"));

        assertThat(atUpload.title()).isEqualTo("Bericht an den Rat");
        assertThat(later.title()).isEqualTo("Bericht an den Rat");
    }

    @Test
    void anEditNeedsATitleOfBearableLength() {
        ArchivedDocument document = uploaded("a.pdf", DocumentMetadata.NOTHING_SAID);

        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> document.describe(entitled("  "), null))
                .returns("archive.title.missing", BusinessException::key);
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> document.describe(entitled("x".repeat(301)), null))
                .returns("archive.title.tooLong", BusinessException::key);
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() ->
                        document.describe(new DocumentMetadata("a", null, null, "not a tag", null, null, null), null))
                .returns("archive.language.invalid", BusinessException::key);
    }

    @ParameterizedTest
    @CsvSource({"OFFICE, STAFF, true", "OFFICE, PARTNER_MEMBER, false", "PARTNERS, PARTNER_MEMBER, true"})
    void visibilityDecidesWhoSeesIt(Visibility visibility, Role role, boolean seen) {
        ArchivedDocument document =
                uploaded("a.pdf", new DocumentMetadata(null, null, null, null, null, null, visibility));

        assertThat(Archive.shows(document, new Actor(1, null, Set.of(role)))).isEqualTo(seen);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobodySeesAWithdrawnDocumentUntilItIsRestored(Role role) {
        ArchivedDocument document =
                uploaded("a.pdf", new DocumentMetadata(null, null, null, null, null, null, Visibility.PARTNERS));
        Actor actor = new Actor(1, null, Set.of(role));

        document.withdraw(STAFF, NOW);
        assertThat(Archive.shows(document, actor)).isFalse();

        document.restore();
        assertThat(Archive.shows(document, actor)).isTrue();
    }

    private static ArchivedDocument uploaded(String name, DocumentMetadata said) {
        StoredFile file = new StoredFile("0".repeat(64), 1, NOW);
        return new ArchivedDocument(
                file, new FileName(name), MediaTypes.PDF, said, null, new ArchivedDocument.Upload(STAFF, null, NOW));
    }

    private static DocumentMetadata entitled(String title) {
        return new DocumentMetadata(title, null, null, null, null, null, null);
    }

    private static Suggestion titled(String title) {
        return new Suggestion(title, null, null, null, null, Set.of());
    }

    @Test
    void theTextIsBelievedBeforeTheNameAndTheNameBeforeTheFilesOwnDate() {
        LocalDate inText = LocalDate.of(2023, 3, 12);
        LocalDate ofFile = LocalDate.of(2024, 1, 1);
        ArchivedDocument named = uploaded("Bericht 2023-11-14.pdf", DocumentMetadata.NOTHING_SAID);
        ArchivedDocument nameless = uploaded("scan.pdf", DocumentMetadata.NOTHING_SAID);

        named.description().suggest(new Suggestion(null, null, null, ofFile, null, Set.of()));
        nameless.description().suggest(new Suggestion(null, null, null, ofFile, null, Set.of()));
        assertThat(named.description().date()).isEqualTo(LocalDate.of(2023, 11, 14));
        assertThat(nameless.description().date()).isEqualTo(ofFile);

        named.description().suggest(new Suggestion(null, null, inText, ofFile, null, Set.of()));
        assertThat(named.description().date()).isEqualTo(inText);
    }

    @Test
    void whatIsGuessedIsMarkedUntilSomebodyConfirmsIt() {
        ArchivedDocument document = uploaded("scan.pdf", entitled("Bericht"));
        assertThat(document.description().guessed())
                .containsExactlyInAnyOrder(Described.KIND, Described.DATE, Described.LANGUAGE, Described.FIELDS);

        document.description().suggest(new Suggestion(null, null, null, null, "tr", Set.of(7L)));
        document.description().confirm();
        document.description().suggest(new Suggestion(null, null, null, null, "en", Set.of(8L)));

        assertThat(document.description())
                .returns("tr", Description::language)
                .returns(Set.of(7L), Description::fieldIds)
                .returns(Set.of(), Description::guessed);
    }
}
