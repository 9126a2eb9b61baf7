package de.rundertisch.search.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutlookTextTest {

    @TempDir
    Path folder;

    @Test
    void aMessageIsReadWithSubjectPeopleDayWordsAndTheNamesOfWhatIsAttached() throws Exception {
        Reading reading =
                Reading.of(write("a.msg", OutlookMessage.of("1000001F", "Grüße vom Verein.\r\n\r\nBis bald!")));
        assertThat(reading.result())
                .returns(MediaType.OUTLOOK, ExtractedText::mediaType)
                .returns("Sprachförderung", ExtractedText::title)
                .returns(LocalDate.of(2023, 11, 15), ExtractedText::date);
        assertThat(reading.text())
                .contains("Von: Ayşe Demir", "An: Runder Tisch", "Grüße vom Verein.", "Bis bald!")
                .contains("Anhänge: Protokoll.pdf");
    }

    @Test
    void aMessageThatIsOnlyAWebPageIsRead() throws Exception {
        byte[] message = OutlookMessage.of("1013001F", "<h1>Gr&uuml;&szlig;e</h1><script>x()</script>");
        assertThat(Reading.of(write("a.msg", message)).text()).contains("Grüße").doesNotContain("x()");
    }

    @Test
    void aMessageThatIsOnlyRichTextIsReadWithItsLinksAndWithoutFontsAndFormulas() throws Exception {
        String rtf =
                "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss Arial;}{\\f1\\fnil\\fcharset162 Tahoma;}}"
                        + "{\\stylesheet{\\s1 Vorlage;}}{\\*\\generator Riched20;}\\pard\\f0 Gr\\'fc\\'dfe vom {\\b Verein} <alle>.\\par"
                        + "\\f1 Ay\\'feeg\\'fcl \\u351?im\\f0\\par Mehr {\\field{\\*\\fldinst HYPERLINK \"http://a.example\"}"
                        + "{\\fldrslt hier}}.\\par}";
        Reading reading = Reading.of(write("a.msg", OutlookMessage.ofRichText(rtf)));
        assertThat(reading.text())
                .contains("Von: Ayşe Demir", "Grüße vom Verein <alle>.", "Ayşegül şim", "Mehr hier.")
                .doesNotContain("Tahoma", "Vorlage", "Riched20", "HYPERLINK");
    }

    @Test
    void aWebPageWrappedInRichTextIsReadAsTheWebPage() throws Exception {
        String rtf =
                "{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 \\deff0{\\fonttbl{\\f0\\fswiss Arial;}}\\uc1\\pard\\plain\\f0"
                        + "{\\*\\htmltag64 <h1>}Gr\\'fc\\'dfe{\\*\\htmltag64 </h1>}{\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 An "
                        + "{\\*\\htmltag84 <b>}\\htmlrtf {\\b\\htmlrtf0 alle{\\*\\htmltag92 </b>}\\htmlrtf }\\htmlrtf0"
                        + "{\\*\\htmltag84 &nbsp;}\\htmlrtf \\'a0\\htmlrtf0 Vereine\\htmlrtf\\par}\\htmlrtf0{\\*\\htmltag72 </p>}}";
        Reading reading = Reading.of(write("a.msg", OutlookMessage.ofRichText(rtf)));
        assertThat(reading.text().replace('\u00a0', ' '))
                .contains("Grüße", "An alle Vereine")
                .doesNotContain("htmltag", "<b>", "Arial");
    }

    @Test
    void plainWordsWrappedInRichTextAreReadAsPlainWords() throws Exception {
        String rtf = "{\\rtf1\\ansi\\ansicpg1254\\fromtext \\deff0{\\fonttbl{\\f0\\fswiss\\fcharset162 Arial;}}"
                + "\\pard\\f0 Ay\\'fee gr\\'fc\\'dft.\\par\\par Bis bald!\\par}";
        assertThat(Reading.of(write("a.msg", OutlookMessage.ofRichText(rtf))).text())
                .contains("Ayşe grüßt.", "Bis bald!");
    }

    @Test
    void richTextWithWrongBytesIsReadOrRefusedAndNothingElse() throws Exception {
        byte[] whole = OutlookMessage.ofRichText(
                "{\\rtf1\\ansi\\fromhtml1 " + "{\\*\\htmltag64 <p>}Gr\\'fc\\'dfe".repeat(300) + "}");
        Random random = new Random(4712);
        for (int round = 0; round < 200; round++) {
            byte[] wrong = whole.clone();
            for (int i = 0; i < 20; i++) {
                wrong[8 + random.nextInt(wrong.length - 8)] = (byte) random.nextInt();
            }
            assertReadOrRefused(wrong);
        }
    }

    @Test
    void aMessageIsKnownByItsContentWhateverItIsCalled() throws Exception {
        assertThat(Reading.of(write("a.txt", OutlookMessage.of("1000001F", "Text")))
                        .result()
                        .mediaType())
                .isEqualTo(MediaType.OUTLOOK);
    }

    @Test
    void aMessageCutAnywhereIsReadOrRefusedAndNothingElse() throws Exception {
        byte[] whole = OutlookMessage.of("1000001F", "Grüße ".repeat(2_000));
        for (int length = 8; length < whole.length; length += 509) {
            assertReadOrRefused(Arrays.copyOf(whole, length));
        }
    }

    @Test
    void aMessageWithWrongBytesIsReadOrRefusedAndNothingElse() throws Exception {
        byte[] whole = OutlookMessage.of("1000001F", "Grüße ".repeat(200));
        Random random = new Random(4711);
        for (int round = 0; round < 200; round++) {
            byte[] wrong = whole.clone();
            for (int i = 0; i < 20; i++) {
                wrong[8 + random.nextInt(wrong.length - 8)] = (byte) random.nextInt();
            }
            assertReadOrRefused(wrong);
        }
    }

    @Test
    void anotherFileOfTheOldContainerFormatIsNoMessage() throws Exception {
        try (POIFSFileSystem word = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            word.getRoot().createDocument("WordDocument", new ByteArrayInputStream(new byte[5_000]));
            word.writeFilesystem(bytes);
            Path file = write("a.msg", bytes.toByteArray());
            assertThat(catchThrowableOfType(ExtractionFailed.class, () -> Reading.of(file))
                            .reason())
                    .isEqualTo(FailureReason.UNSUPPORTED);
        }
    }

    /** The reasons such a file may be refused for; anything else thrown fails the test. */
    private void assertReadOrRefused(byte[] content) throws Exception {
        try {
            Reading.of(write("b.msg", content));
        } catch (ExtractionFailed refused) {
            assertThat(refused.reason())
                    .isIn(
                            FailureReason.BROKEN,
                            FailureReason.UNSUPPORTED,
                            FailureReason.TOO_LARGE,
                            FailureReason.ENCRYPTED);
        }
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }
}
