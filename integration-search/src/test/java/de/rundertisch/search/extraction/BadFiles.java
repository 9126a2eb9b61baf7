package de.rundertisch.search.extraction;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Makes the files of the extraction's tests, good and bad, at the moment they are needed. */
final class BadFiles {

    private static final String WORD =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    private static final String DROW = "</w:body></w:document>";
    private static final int MEGABYTE = 1 << 20;

    private BadFiles() {}

    /** A PDF with one line of text a page; a null line makes an empty page. */
    static Path pdf(Path file, String... lines) throws IOException {
        try (PDDocument pdf = document(lines)) {
            pdf.save(file.toFile());
        }
        return file;
    }

    /** A PDF whose first two pages are numbered i, ii and the others from 1. */
    static Path labelledPdf(Path file, String... lines) throws IOException {
        try (PDDocument pdf = document(lines)) {
            PDPageLabels labels = new PDPageLabels(pdf);
            PDPageLabelRange roman = new PDPageLabelRange();
            roman.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
            PDPageLabelRange arabic = new PDPageLabelRange();
            arabic.setStyle(PDPageLabelRange.STYLE_DECIMAL);
            labels.setLabelItem(0, roman);
            labels.setLabelItem(2, arabic);
            pdf.getDocumentCatalog().setPageLabels(labels);
            pdf.getDocumentInformation().setTitle("Integrationsbericht 2024");
            pdf.save(file.toFile());
        }
        return file;
    }

    static Path encryptedPdf(Path file, String userPassword) throws IOException {
        try (PDDocument pdf = document("Geheime Förderung")) {
            pdf.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
            pdf.save(file.toFile());
        }
        return file;
    }

    static Path emptyPages(Path file, int pages) throws IOException {
        return pdf(file, new String[pages]);
    }

    private static PDDocument document(String... lines) throws IOException {
        PDDocument pdf = new PDDocument();
        for (String line : lines) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            if (line != null) {
                write(pdf, page, line);
            }
        }
        return pdf;
    }

    private static void write(PDDocument pdf, PDPage page, String text) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(70, 700);
            for (String line : text.split("\n")) {
                content.showText(line);
                content.newLineAtOffset(0, -15);
            }
            content.endText();
        }
    }

    static Path docx(Path file, String body) throws IOException {
        return zip(file, Map.of(OfficeText.DOCX_TEXT, WORD + body + DROW));
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    static String heading(String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"berschrift1\"/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    /** Small on disk, endless when unpacked. */
    static Path bombDocx(Path file, int megabytes) throws IOException {
        byte[] spaces = " ".repeat(MEGABYTE).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(OfficeText.DOCX_TEXT));
            zip.write((WORD + "<w:p><w:r><w:t>").getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < megabytes; i++) {
                zip.write(spaces);
            }
            zip.write(("</w:t></w:r></w:p>" + DROW).getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    /** Asks the reader for a file of this machine. */
    static Path xxeDocx(Path file, Path secret) throws IOException {
        String xml = "<!DOCTYPE w [<!ENTITY secret SYSTEM \"" + secret.toUri() + "\">]>"
                + WORD
                + paragraph("Vorher &secret; nachher")
                + DROW;
        return zip(file, Map.of(OfficeText.DOCX_TEXT, xml));
    }

    /** A billion laughs: entities of entities. */
    static Path laughingDocx(Path file) throws IOException {
        StringBuilder xml = new StringBuilder("<!DOCTYPE w [<!ENTITY a0 \"haha\">");
        for (int i = 1; i < 30; i++) {
            xml.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        xml.append("]>").append(WORD).append(paragraph("&a29;")).append(DROW);
        return zip(file, Map.of(OfficeText.DOCX_TEXT, xml.toString()));
    }

    static Path zip(Path file, Map<String, String> entries) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
