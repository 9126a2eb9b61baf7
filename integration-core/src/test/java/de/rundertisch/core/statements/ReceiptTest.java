package de.rundertisch.core.statements;

import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.core.comments.ChangeProposal;
import de.rundertisch.core.comments.CommentKind;
import de.rundertisch.core.drafts.Sharing;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ReceiptTest {

    private static final String HASH = "a".repeat(64);

    @Test
    void theReceiptSaysWhoWhenWhatAndHowToCheckIt() throws IOException {
        String text = text(receipt("Wir danken.\n\nSehr.", item(1, "Der Abend ist zu spät für Eltern <script>.")));
        assertThat(text)
                .contains("Stellungnahme zu Integrationskonzept, Fassung 2")
                .contains("Frauentreff Nord e. V.")
                .contains("Freigabe 1 durch Petra Lindner am 12.03.2027, 19:30:00 Uhr (+01:00)")
                .contains("Wir danken.")
                .contains("1. Bedenken zu Absatz 1.1 (Sprache)")
                .contains("Der Abend ist zu spät für Eltern <script>.")
                .contains("K7QF-3M2P-9XWD");
        assertThat(text.replaceAll("\\s", "")).contains(HASH).contains("https://tisch.example/statements/check");
    }

    @Test
    void aProposedWordingStandsBesideTheOldOne() throws IOException {
        Receipt.Item wording = proposing("Kurse finden auch am Abend statt.", "Kurse finden am Morgen statt.");
        assertThat(text(receipt(null, wording)).replaceAll("\\s+", " "))
                .contains("Bisheriger Wortlaut Kurse finden auch am Abend statt.")
                .contains("Neuer Wortlaut Kurse finden am Morgen statt.");
        assertThat(text(receipt(null, proposing("Kurse finden statt.", ""))))
                .contains("Neuer Wortlaut: ersatzlos gestrichen");
    }

    private static Receipt.Item proposing(String before, String after) {
        ChangeProposal proposal = ChangeProposal.of(before, after);
        return new Receipt.Item(1, CommentKind.PROPOSAL, "Absatz 1.1", before, proposal, "", "Amira Haddad");
    }

    @Test
    void itIsTaggedAndNamesItsLanguageAndTitle() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(print(receipt(null, item(1, "Gut."))))) {
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("de");
            assertThat(pdf.getDocumentInformation().getTitle()).contains("Stellungnahme");
        }
    }

    @Test
    void aHundredLongCommentsFillPagesInOrder() throws IOException {
        Receipt.Item[] items = IntStream.rangeClosed(1, 100)
                .mapToObj(i -> item(i, "Satz ".repeat(200) + "Ende" + i + "."))
                .toArray(Receipt.Item[]::new);
        String text = text(receipt(null, items));
        assertThat(text.indexOf("Ende1.")).isBetween(0, text.indexOf("Ende50."));
        assertThat(text.indexOf("Ende50.")).isLessThan(text.indexOf("Ende100."));
    }

    @Test
    void codesAreReadAsPeopleTypeThem() {
        String code = ReceiptCode.next();
        assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}");
        assertThat(ReceiptCode.normalised(
                        " " + code.toLowerCase(java.util.Locale.ROOT).replace("-", "")))
                .isEqualTo(code);
        assertThat(ReceiptCode.normalised("oOiI-lL00-1111")).isEqualTo("0011-1100-1111");
        assertThat(ReceiptCode.normalised(null)).isEmpty();
    }

    @Test
    void theHashIsTheOneEverySha256ProgramGives() {
        assertThat(ReceiptText.hash("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    private static String text(Receipt receipt) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(print(receipt))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static byte[] print(Receipt receipt) {
        return ReceiptPdf.of(receipt, "https://tisch.example/statements/check");
    }

    private static Receipt receipt(String note, Receipt.Item... items) {
        ReleaseLine release = new ReleaseLine(
                1,
                "Frauentreff Nord e. V.",
                "Integrationskonzept",
                7,
                2,
                1,
                Instant.parse("2027-03-12T18:30:00Z"),
                "Petra Lindner",
                Sharing.EVERYONE,
                "K7QF-3M2P-9XWD",
                true);
        return new Receipt(release, note, List.of(items), "", HASH, true);
    }

    private static Receipt.Item item(int position, String body) {
        return new Receipt.Item(
                position,
                CommentKind.CONCERN,
                "Absatz 1.1 (Sprache)",
                "Kurse finden statt.",
                null,
                body,
                "Amira Haddad");
    }
}
