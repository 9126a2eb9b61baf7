package de.rundertisch.search.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.rundertisch.search.extraction.ExtractedPage;
import de.rundertisch.search.extraction.ExtractedText;
import de.rundertisch.search.extraction.ExtractionFailed;
import de.rundertisch.search.extraction.FailureReason;
import de.rundertisch.search.extraction.MediaType;
import de.rundertisch.search.extraction.OutlookMessage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IsolatedExtractionTest {

    @TempDir
    Path folder;

    private IsolatedExtraction extraction = within(Duration.ofSeconds(60), 256);

    @AfterEach
    void end() {
        extraction.close();
    }

    @Test
    void aFileIsReadInAnotherProcessWhichReadsTheNextOneToo() throws Exception {
        List<ExtractedPage> pages = new ArrayList<>();
        ExtractedText text = read("Die Förderung 🎓", pages);
        long first = extraction.pid();
        assertThat(text).returns(MediaType.TEXT, ExtractedText::mediaType).returns(1, ExtractedText::pages);
        assertThat(pages).extracting(ExtractedPage::text).containsExactly("Die Förderung 🎓");
        assertThat(first).isNotZero().isNotEqualTo(ProcessHandle.current().pid());

        read("Noch eine", pages);
        assertThat(extraction.pid()).isEqualTo(first);
    }

    @Test
    void everyKindOfFileIsReadThereWithTheLibrariesItNeeds() throws Exception {
        Path pdf = folder.resolve("a.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(pdf.toFile());
        }
        assertThat(typeOf(pdf)).isEqualTo(MediaType.PDF);
        assertThat(typeOf(written("a.html", "<html><p>Text</p>"))).isEqualTo(MediaType.HTML);
        assertThat(typeOf(written("a.txt", "F\u00f6rderung f\u00fcr alle"))).isEqualTo(MediaType.TEXT);
        assertThat(typeOf(written(
                        "a.eml", "From: =?utf-8?q?Ay=C5=9Fe?= <a@b.example>\r\nSubject: Gru\u00df\r\n\r\nText\r\n")))
                .isEqualTo(MediaType.EMAIL);
        Path message = Files.write(folder.resolve("a.msg"), OutlookMessage.of("1000001F", "Guten Tag"));
        assertThat(typeOf(message)).isEqualTo(MediaType.OUTLOOK);
        for (String wrapping : List.of("\\fromhtml1", "\\fromtext", "")) {
            String rtf = "{\\rtf1\\ansi" + wrapping + "\\deff0{\\fonttbl{\\f0 Arial;}}\\f0 Guten Tag}";
            Path rich = Files.write(folder.resolve("rich.msg"), OutlookMessage.ofRichText(rtf));
            assertThat(typeOf(rich)).isEqualTo(MediaType.OUTLOOK);
        }
        Path docx = folder.resolve("a.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(docx))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w:d xmlns:w='w'><w:p><w:t>Text</w:t></w:p></w:d>".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(typeOf(docx)).isEqualTo(MediaType.DOCX);
    }

    private Path written(String name, String text) throws Exception {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private MediaType typeOf(Path file) throws Exception {
        return extraction
                .read(file, file.getFileName().toString(), (page, expected) -> {})
                .mediaType();
    }

    @Test
    void aBadFileIsAReasonAndTheProcessGoesOn() throws Exception {
        read("gut", new ArrayList<>());
        long first = extraction.pid();
        assertThat(failure(Files.createFile(folder.resolve("empty.pdf")))).isEqualTo(FailureReason.EMPTY);
        read("auch gut", new ArrayList<>());
        assertThat(extraction.pid()).isEqualTo(first);
    }

    @Test
    void aProcessThatDiesInTheMiddleIsACrashOfThisFileAndReplacedForTheNext() throws Exception {
        Path file = Files.writeString(folder.resolve("long.txt"), "Viel Text.\n\n".repeat(20_000));
        ExtractionFailed failed = catchThrowableOfType(
                ExtractionFailed.class, () -> extraction.read(file, "long.txt", (page, expected) -> kill()));
        assertThat(failed.reason()).isEqualTo(FailureReason.CRASHED);
        assertThat(read("danach", new ArrayList<>()).pages()).isEqualTo(1);
    }

    @Test
    void aFileThatHangsItsReaderIsKilledWhenTheSilenceLastsTooLong() throws Exception {
        extraction = within(Duration.ofSeconds(3), 256);
        assertThat(failure(hanging())).isEqualTo(FailureReason.TIMED_OUT);
        assertThat(read("danach", new ArrayList<>()).pages()).isEqualTo(1);
    }

    @Test
    void aFileThatEatsMemoryIsRefusedAndTheNextOneRead() throws Exception {
        extraction = within(Duration.ofSeconds(60), 40);
        Path file = Files.writeString(folder.resolve("fat.html"), "<html>" + "<b>x</b>".repeat(2_000_000));
        assertThat(failure(file)).isIn(FailureReason.TOO_LARGE, FailureReason.TIMED_OUT, FailureReason.CRASHED);
        assertThat(read("danach", new ArrayList<>()).pages()).isEqualTo(1);
    }

    @Test
    void whatTheCallerThrowsComesOutAndEndsTheReading() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "Text");
        assertThatThrownBy(() -> extraction.read(file, "a.txt", (page, expected) -> {
                    throw new IllegalStateException("The database is gone");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(extraction.pid()).isZero();
    }

    @Test
    void theProcessEndsWithWhoeverStartedIt() throws Exception {
        ReadingProcess process = ReadingProcess.start(limits(Duration.ofSeconds(60), 64));
        ProcessHandle handle = ProcessHandle.of(process.pid()).orElseThrow();
        process.questions.writeUTF(hanging().toString());
        process.questions.writeUTF("a");
        process.questions.writeUTF("");
        process.questions.writeLong(600_000);
        process.questions.close();
        handle.onExit().get(30, TimeUnit.SECONDS);
        process.bury();
    }

    /** A named pipe that nobody writes to: whoever opens it to read waits for ever. */
    private Path hanging() throws Exception {
        Path pipe = folder.resolve("pipe");
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        return pipe;
    }

    private void kill() {
        ProcessHandle.of(extraction.pid()).ifPresent(ProcessHandle::destroyForcibly);
        ProcessHandle.of(extraction.pid()).ifPresent(handle -> handle.onExit().join());
    }

    private ExtractedText read(String text, List<ExtractedPage> pages) throws Exception {
        Path file = Files.writeString(folder.resolve("good.txt"), text);
        return extraction.read(file, "good.txt", (page, expected) -> pages.add(page));
    }

    private FailureReason failure(Path file) {
        return catchThrowableOfType(
                        ExtractionFailed.class,
                        () -> extraction.read(file, file.getFileName().toString(), (page, expected) -> {}))
                .reason();
    }

    private static IsolatedExtraction within(Duration silence, int megabytes) {
        return new IsolatedExtraction(limits(silence, megabytes));
    }

    private static ReadingLimits limits(Duration silence, int megabytes) {
        return new ReadingLimits(Duration.ofMinutes(2), silence, megabytes, "");
    }
}
