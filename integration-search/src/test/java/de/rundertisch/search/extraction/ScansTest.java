package de.rundertisch.search.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScansTest {

    @TempDir
    Path folder;

    @Test
    void aScannedPageIsRecognisedAndSaysHowSurely() throws Exception {
        Reading reading = Reading.of(scan(), "scan.pdf", TesseractInstallation.ready());
        assertThat(reading.result().hasText()).isTrue();
        ExtractedPage page = reading.pages().getFirst();
        assertThat(page.text()).contains("Sprachförderung", "Stadtteil");
        assertThat(page.recognised()).isBetween(60, 100);
        assertThat(page.pictured()).isFalse();
    }

    @Test
    void withoutARecogniserAScannedPageIsMarkedAndNotSilentlyEmpty() throws Exception {
        for (String command : new String[] {"", folder.resolve("nothing-here").toString()}) {
            Reading reading = Reading.of(scan(), "scan.pdf", Recogniser.at(command));
            assertThat(reading.result().hasText()).isFalse();
            assertThat(reading.pages()).singleElement().returns(true, ExtractedPage::pictured);
        }
    }

    @Test
    void anEmptyPageIsNoPictureOfText() throws Exception {
        Path file = BadFiles.pdf(folder.resolve("a.pdf"), "Eins", null);
        assertThat(Reading.of(file).pages()).extracting(ExtractedPage::pictured).containsExactly(false, false);
    }

    @Test
    void aRecogniserThatFailsLeavesThePageEmptyAndTheDocumentReadable() throws Exception {
        Path program = Files.writeString(
                folder.resolve("tesseract"), "#!/bin/sh\n[ \"$1\" = --list-langs ] && echo deu && exit 0\nexit 1\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        Reading reading = Reading.of(scan(), "scan.pdf", Recogniser.at(program.toString()));
        assertThat(reading.pages())
                .singleElement()
                .returns("", ExtractedPage::text)
                .returns(0, ExtractedPage::recognised);
    }

    private Path scan() throws Exception {
        PrintedPdf pdf = new PrintedPdf();
        pdf.page();
        pdf.line(60, 760, 22, "Sprachförderung in der Stadt");
        pdf.line(60, 700, 14, "Die Kurse finden in jedem Stadtteil statt.");
        PrintedPdf scan = pdf.scanned();
        return scan.save(folder.resolve("scan.pdf"));
    }
}
