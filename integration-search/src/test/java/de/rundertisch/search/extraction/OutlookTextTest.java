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
