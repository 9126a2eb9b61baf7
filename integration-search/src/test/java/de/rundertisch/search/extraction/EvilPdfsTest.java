package de.rundertisch.search.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files whose parts lead in circles, nest without end or are larger than anything real: each ends in a result or a reason. */
class EvilPdfsTest {

    private static final COSName SELF = COSName.getPDFName("F");
    private static final String[] BOUNDED = {"text", "BROKEN", "TIMED_OUT", "TOO_LARGE"};

    @TempDir
    Path folder;

    @Test
    void aDrawingThatDrawsItselfManyTimesIsStopped() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDFormXObject form = new PDFormXObject(stream(pdf, "q /F Do Q ".repeat(20)));
            PDResources resources = new PDResources();
            resources.put(SELF, form);
            form.setResources(resources);
            form.setBBox(PDRectangle.A4);
            PDPage page = new PDPage();
            page.setResources(resources);
            page.setContents(stream(pdf, "/F Do"));
            pdf.addPage(page);
            assertThat(outcome(save(pdf))).isIn((Object[]) BOUNDED);
        }
    }

    @Test
    void aTreeOfPagesThatHoldsItselfIsStopped() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            COSDictionary pages = pdf.getPages().getCOSObject();
            ((COSArray) pages.getDictionaryObject(COSName.KIDS)).add(pages);
            assertThat(outcome(save(pdf))).isIn((Object[]) BOUNDED);
        }
    }

    @Test
    void aPageOfAKilometreIsReadWithoutBeingDrawn() throws Exception {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(3_000_000, 3_000_000));
            page.setContents(stream(pdf, "0 0 m 1 1 l S ".repeat(1_000)));
            pdf.addPage(page);
            Reading reading = Reading.of(save(pdf), "a.pdf", TesseractInstallation.ready());
            assertThat(reading.pages()).singleElement().returns(0, ExtractedPage::recognised);
        }
    }

    @Test
    void aFontThatIsNoneCostsItsLettersOnly() throws Exception {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            COSDictionary font = new COSDictionary();
            font.setItem(COSName.TYPE, COSName.FONT);
            font.setItem(COSName.SUBTYPE, COSName.TYPE0);
            PDResources resources = new PDResources();
            COSDictionary fonts = new COSDictionary();
            fonts.setItem("F1", font);
            resources.getCOSObject().setItem(COSName.FONT, fonts);
            page.setResources(resources);
            page.setContents(stream(pdf, "BT /F1 12 Tf 70 700 Td (Text) Tj ET"));
            pdf.addPage(page);
            pdf.addPage(new PDPage());
            assertThat(outcome(save(pdf))).isIn("text", "BROKEN");
        }
    }

    @Test
    void listsWithinListsWithoutEndAreStopped() throws IOException {
        String nested = "%PDF-1.4\n1 0 obj " + "[".repeat(200_000) + "]".repeat(200_000)
                + " endobj\ntrailer << /Root 1 0 R >>\n%%EOF";
        Path file = Files.writeString(folder.resolve("nested.pdf"), nested, StandardCharsets.ISO_8859_1);
        assertThat(outcome(file)).isIn((Object[]) BOUNDED);
    }

    @Test
    void anOpenDocumentThatAsksForAFileOfTheServerDoesNotGetIt() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "streng geheim");
        String content = "<!DOCTYPE o [<!ENTITY secret SYSTEM \"" + secret.toUri()
                + "\">]><o:c xmlns:o=\"o\" xmlns:text=\"t\"><text:p>Vorher &secret; nachher</text:p></o:c>";
        Path file =
                BadFiles.zip(folder.resolve("a.odt"), Map.of("content.xml", content, "META-INF/manifest.xml", "<m/>"));
        List<String> texts = new ArrayList<>();
        try {
            Reading.of(file).pages().forEach(page -> texts.add(page.text()));
        } catch (ExtractionFailed e) {
            assertThat(e.reason()).isEqualTo(FailureReason.BROKEN);
        }
        assertThat(texts).noneMatch(text -> text.contains("geheim"));
    }

    private static PDStream stream(PDDocument pdf, String content) throws IOException {
        PDStream stream = new PDStream(pdf);
        try (OutputStream out = stream.createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    private Path save(PDDocument pdf) throws IOException {
        Path file = folder.resolve("evil.pdf");
        pdf.save(file.toFile());
        return file;
    }

    private static String outcome(Path file) {
        try {
            TextExtraction.read(
                    file, "evil.pdf", Deadline.in(Duration.ofSeconds(3)), Recogniser.none(), (page, expected) -> {});
            return "text";
        } catch (ExtractionFailed e) {
            return e.reason().name();
        }
    }
}
