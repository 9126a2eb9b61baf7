package de.rundertisch.search.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileFilesTest {

    @TempDir
    Path folder;

    @Test
    void anEmptyFile() throws Exception {
        assertThat(failure(Files.createFile(folder.resolve("a.pdf")))).isEqualTo(FailureReason.EMPTY);
    }

    @Test
    void aTruncatedPdfIsBrokenOrReadAsFarAsItGoes() throws Exception {
        Path file = BadFiles.pdf(folder.resolve("a.pdf"), "Eins", "Zwei", "Drei");
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
            content.setLength(40);
        }
        assertThat(failure(file)).isEqualTo(FailureReason.BROKEN);
    }

    @Test
    void bytesThatOnlyCallThemselvesPdf() throws Exception {
        byte[] noise = new byte[20_000];
        new Random(1).nextBytes(noise);
        System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, noise, 0, 9);
        assertThat(failure(Files.write(folder.resolve("a.pdf"), noise))).isEqualTo(FailureReason.BROKEN);
    }

    @Test
    void damageAnywhereInAPdfEndsInAResultOrAReason() throws Exception {
        byte[] good = Files.readAllBytes(BadFiles.pdf(folder.resolve("a.pdf"), "Eins", "Zwei", "Drei"));
        Random random = new Random(4711);
        for (int i = 0; i < 60; i++) {
            byte[] bad = good.clone();
            for (int hits = 0; hits < 12; hits++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt();
            }
            Path file = Files.write(folder.resolve("bad.pdf"), bad);
            assertThat(outcome(file)).isIn("text", "UNSUPPORTED", "BROKEN", "ENCRYPTED", "TOO_MANY_PAGES", "TOO_LARGE");
        }
    }

    @Test
    void aPdfWithAPassword() throws Exception {
        assertThat(failure(BadFiles.encryptedPdf(folder.resolve("a.pdf"), "secret")))
                .isEqualTo(FailureReason.ENCRYPTED);
    }

    @Test
    void aPdfThatOnlyForbidsChangesIsRead() throws Exception {
        assertThat(Reading.of(BadFiles.encryptedPdf(folder.resolve("a.pdf"), ""))
                        .text())
                .isEqualTo("Geheime Förderung");
    }

    @Test
    void aPdfWithMorePagesThanAnybodyReads() throws Exception {
        Path file = BadFiles.emptyPages(folder.resolve("a.pdf"), TextExtraction.MOST_PAGES + 1);
        assertThat(failure(file)).isEqualTo(FailureReason.TOO_MANY_PAGES);
    }

    @Test
    void aZipBombInAWordFile() throws Exception {
        Path file = BadFiles.bombDocx(folder.resolve("a.docx"), 300);
        assertThat(Files.size(file)).isLessThan(1 << 20);
        assertThat(failure(file)).isEqualTo(FailureReason.TOO_LARGE);
    }

    @Test
    void aWordFileThatAsksForAFileOfTheServer() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "streng geheim");
        Path file = BadFiles.xxeDocx(folder.resolve("a.docx"), secret);
        try {
            assertThat(Reading.of(file).text()).doesNotContain("geheim");
        } catch (ExtractionFailed e) {
            assertThat(e.reason()).isEqualTo(FailureReason.BROKEN);
        }
    }

    @Test
    void aWordFileThatMultipliesEntities() throws Exception {
        assertThat(outcome(BadFiles.laughingDocx(folder.resolve("a.docx")))).isIn("BROKEN", "text");
    }

    @Test
    void aWordFileCutInTheMiddle() throws Exception {
        Path file = BadFiles.docx(folder.resolve("a.docx"), BadFiles.paragraph("Förderung ".repeat(1_000)));
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
            content.setLength(content.length() / 2);
        }
        assertThat(failure(file)).isEqualTo(FailureReason.BROKEN);
    }

    @Test
    void aWordFileWhoseXmlEndsEarly() throws Exception {
        Path file = BadFiles.zip(folder.resolve("a.docx"), Map.of(OfficeText.DOCX_TEXT, "<w:document><w:p>"));
        assertThat(failure(file)).isEqualTo(FailureReason.BROKEN);
    }

    @Test
    void aWordFileWithAPassword() throws Exception {
        byte[] container = new byte[4_096];
        System.arraycopy(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, 0, container, 0, 4);
        byte[] entry = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(entry, 0, container, 1_024, entry.length);
        assertThat(failure(Files.write(folder.resolve("a.docx"), container))).isEqualTo(FailureReason.ENCRYPTED);
    }

    @Test
    void kindsOfFilesTheArchiveDoesNotRead() throws Exception {
        Path zip = BadFiles.zip(folder.resolve("a.docx"), Map.of("readme", "nur ein Archiv"));
        assertThat(failure(zip)).isEqualTo(FailureReason.UNSUPPORTED);
        Path picture = Files.write(folder.resolve("a.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1});
        assertThat(failure(picture)).isEqualTo(FailureReason.UNSUPPORTED);
    }

    @Test
    void aWebPageNestedWithoutEndIsRead() throws Exception {
        Path file = Files.writeString(folder.resolve("a.html"), "<html>" + "<div>".repeat(20_000) + "Förderung");
        assertThat(outcome(file)).isIn("text", "BROKEN");
    }

    @Test
    void aTextInOneEndlessLineIsCutIntoSections() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "Förderung ".repeat(100_000));
        Reading reading = Reading.of(file);
        assertThat(reading.pages())
                .hasSizeGreaterThan(5)
                .allSatisfy(page -> assertThat(page.text()).hasSizeLessThanOrEqualTo(TextExtraction.LONGEST_PAGE));
    }

    @Test
    void whoHasNoTimeIsToldSo() throws Exception {
        Path file = BadFiles.pdf(folder.resolve("a.pdf"), "Eins", "Zwei");
        ExtractionFailed failed = catchThrowableOfType(
                ExtractionFailed.class,
                () -> TextExtraction.read(
                        file, "a.pdf", Deadline.in(Duration.ZERO), Recogniser.none(), (page, expected) -> {}));
        assertThat(failed.reason()).isEqualTo(FailureReason.TIMED_OUT);
    }

    @Test
    void whatTheCallerThrowsIsNotTheFilesFault() throws Exception {
        Path file = BadFiles.pdf(folder.resolve("a.pdf"), "Eins");
        assertThatThrownBy(() -> TextExtraction.read(
                        file, "a.pdf", Deadline.in(Duration.ofMinutes(1)), Recogniser.none(), (page, expected) -> {
                            throw new IllegalStateException("The database is gone");
                        }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The database is gone");
    }

    @Test
    void everyReasonHasAKeyForPeople() {
        assertThat(FailureReason.TOO_MANY_PAGES.key()).isEqualTo("archive.failed.tooManyPages");
        assertThat(FailureReason.BROKEN.key()).isEqualTo("archive.failed.broken");
    }

    private static FailureReason failure(Path file) {
        return catchThrowableOfType(ExtractionFailed.class, () -> Reading.of(file))
                .reason();
    }

    private static String outcome(Path file) {
        try {
            Reading.of(file);
            return "text";
        } catch (ExtractionFailed e) {
            return e.reason().name();
        }
    }
}
