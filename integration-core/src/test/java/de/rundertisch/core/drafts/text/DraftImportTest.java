package de.rundertisch.core.drafts.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.rundertisch.core.shared.BusinessException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDecimalNumber;

class DraftImportTest {

    @Test
    void aDocumentWrittenByALibraryIsRead() throws Exception {
        ImportedText text = DraftImport.file("Konzept 2027.DOCX", bytes(document()));
        assertThat(text.chapters()).extracting(ImportedText.Chapter::title).containsExactly("Sprache", "Arbeit");
        assertThat(text.chapters().getFirst().paragraphs())
                .extracting(Wording::text)
                .containsExactly("Sprachförderung beginnt im Stadtteil.", "Jahr\tKurse\n2025\t12");
        assertThat(text.paragraphs()).isEqualTo(3);
    }

    @Test
    void anEmptyFileIsToldFromABrokenOne() throws Exception {
        byte[] whole = bytes(document());
        refuses("leer.docx", new byte[0], "drafts.import.empty");
        refuses("leer.txt", " \n\n".getBytes(StandardCharsets.UTF_8), "drafts.import.empty");
        refuses("leer.docx", Docx.body("<w:p/>").bytes(), "drafts.import.empty");
        refuses("halb.docx", Arrays.copyOf(whole, whole.length / 2), "drafts.import.broken");
        refuses("kaputt.docx", Docx.document("<w:document><w:body>").bytes(), "drafts.import.broken");
    }

    @Test
    void aFileThatIsNotWhatItsNameSaysIsRefused() throws Exception {
        byte[] word = bytes(document());
        refuses("konzept.txt", word, "drafts.import.wrongName");
        refuses("konzept.md", word, "drafts.import.wrongName");
        refuses("konzept.docx", "Nur Text".getBytes(StandardCharsets.UTF_8), "drafts.import.wrongName");
        refuses("konzept.docx", zip("irgendwas.xml", 10), "drafts.import.wrongName");
        refuses("konzept.docx", "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8), "drafts.import.pdf");
        refuses("konzept.odt", word, "drafts.import.wrongKind");
        refuses("konzept", word, "drafts.import.wrongKind");
        refuses("bild.txt", new byte[] {1, 2, 0, 3}, "drafts.import.notText");
    }

    @Test
    void anEncryptedDocumentIsToldFromAnOldOne() throws Exception {
        refuses("geheim.docx", encrypted(bytes(document())), "drafts.import.encrypted");
        try (POIFSFileSystem old = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            old.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
            old.writeFilesystem(bytes);
            refuses("alt.docx", bytes.toByteArray(), "drafts.import.oldWord");
        }
    }

    @Test
    void aDocumentTypeDeclarationIsRefusedBeforeAnythingIsResolved() {
        String attack = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + "<w:document xmlns:w=\"urn:w\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";
        refuses("angriff.docx", Docx.document(attack).bytes(), "drafts.import.unsafe");
    }

    @Test
    void aZipBombIsNoticedBeforeItFillsTheMemory() {
        refuses("bombe.docx", zip("word/document.xml", 200 << 20), "drafts.import.unsafe");
        refuses("bombe.docx", zip("word/media/bild.png", 600 << 20), "drafts.import.unsafe");
    }

    @Test
    void tooMuchIsRefused() {
        refuses("gross.txt", new byte[(DraftImport.LARGEST << 20) + 1], "drafts.import.tooLarge");
        refuses("lang.txt", "x".repeat(100_001).getBytes(StandardCharsets.UTF_8), "drafts.import.paragraphTooLong");
        refuses("viele.txt", "Satz.\n\n".repeat(30_001).getBytes(StandardCharsets.UTF_8), "drafts.import.tooLong");
    }

    @Test
    void damagedFilesAreAlwaysRefusedInWords() throws Exception {
        byte[] whole = bytes(document());
        Random random = new Random(5);
        for (int round = 0; round < 400; round++) {
            byte[] damaged = whole.clone();
            for (int i = 0; i < 1 + round % 20; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            try {
                assertThat(DraftImport.file("kaputt.docx", damaged).paragraphs())
                        .isPositive();
            } catch (BusinessException refused) {
                assertThat(refused.key()).startsWith("drafts.import.");
            }
        }
    }

    @Test
    void textIsReadInTheEncodingsThatOfficesWrite() {
        String text = "Größe zählt";
        for (Charset charset :
                new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("windows-1252")}) {
            ImportedText read = DraftImport.file("text.txt", text.getBytes(charset));
            assertThat(read.chapters().getFirst().paragraphs())
                    .extracting(Wording::text)
                    .containsExactly(text);
        }
    }

    @Test
    void pastedTextIsMarkdownWhenItHasItsHeadings() {
        assertThat(DraftImport.pasted("# A\r\n\r\neins\r\n\r\n# B\r\n\r\nzwei").chapters())
                .hasSize(2);
        assertThat(DraftImport.pasted("eins\n\nzwei").paragraphs()).isEqualTo(2);
        assertThatThrownBy(() -> DraftImport.pasted(" ")).isInstanceOf(BusinessException.class);
    }

    private static XWPFDocument document() {
        XWPFDocument document = new XWPFDocument();
        heading(document, "Sprache");
        document.createParagraph().createRun().setText("Sprachförderung beginnt im Stadtteil.");
        XWPFTable table = document.createTable(2, 2);
        table.getRow(0).getCell(0).setText("Jahr");
        table.getRow(0).getCell(1).setText("Kurse");
        table.getRow(1).getCell(0).setText("2025");
        table.getRow(1).getCell(1).setText("12");
        heading(document, "Arbeit");
        document.createParagraph().createRun().setText("Abschlüsse werden anerkannt.");
        return document;
    }

    private static void heading(XWPFDocument document, String title) {
        var paragraph = document.createParagraph();
        paragraph.createRun().setText(title);
        CTDecimalNumber outline = paragraph.getCTP().addNewPPr().addNewOutlineLvl();
        outline.setVal(BigInteger.ZERO);
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return bytes.toByteArray();
    }

    private static byte[] encrypted(byte[] document) throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write(document);
            }
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    /** A zip with one part of zeros. */
    private static byte[] zip(String part, int size) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            byte[] zeros = new byte[1 << 16];
            for (int written = 0; written < size; written += zeros.length) {
                zip.write(zeros);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void refuses(String name, byte[] content, String key) {
        assertThatThrownBy(() -> DraftImport.file(name, content))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
