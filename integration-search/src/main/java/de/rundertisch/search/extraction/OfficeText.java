package de.rundertisch.search.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Word and OpenDocument files: the text of the paragraphs, read as a stream. No document tree is built, so a large file costs no
 * more memory than a small one; document types and external entities are not read; more than {@value #LARGEST} unpacked bytes are
 * taken for a bomb.
 */
final class OfficeText {

    static final String DOCX_TEXT = "word/document.xml";
    static final String ODT_TEXT = "content.xml";

    private static final long LARGEST = 200L << 20;
    private static final Set<String> SPACES = Set.of("tab", "br", "cr", "s", "line-break");
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private OfficeText() {}

    static FileFacts docx(Path file, PageCounter pages) throws IOException, ExtractionFailed {
        return read(file, pages, DOCX_TEXT, "docProps/core.xml");
    }

    static FileFacts odt(Path file, PageCounter pages) throws IOException, ExtractionFailed {
        return read(file, pages, ODT_TEXT, "meta.xml");
    }

    private static FileFacts read(Path file, PageCounter pages, String text, String properties)
            throws IOException, ExtractionFailed {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Sections sections = new Sections(pages);
            readText(zip, text, sections);
            if (zip.getEntry("word/footnotes.xml") != null) {
                readText(zip, "word/footnotes.xml", sections);
            }
            String heading = sections.finish();
            FileFacts facts = facts(zip, properties);
            String title = Titles.clean(facts.title());
            return new FileFacts(title == null ? heading : title, facts.date());
        } catch (XMLStreamException e) {
            throw new ExtractionFailed(FailureReason.BROKEN, e);
        }
    }

    private static InputStream open(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("No " + name + " in it");
        }
        return new BoundedInput(zip.getInputStream(entry), LARGEST);
    }

    private static void readText(ZipFile zip, String name, Sections sections) throws IOException, XMLStreamException {
        try (InputStream in = open(zip, name)) {
            XMLStreamReader xml = XML.createXMLStreamReader(in);
            Paragraphs paragraphs = new Paragraphs(sections);
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start(xml, paragraphs);
                    case XMLStreamConstants.END_ELEMENT -> paragraphs.end(xml.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> paragraphs.text(xml.getText());
                    default -> {
                        // comments and processing instructions are not text
                    }
                }
            }
            paragraphs.finish();
        }
    }

    private static void start(XMLStreamReader xml, Paragraphs paragraphs) {
        String name = xml.getLocalName();
        if (SPACES.contains(name)) {
            paragraphs.space();
        } else if (name.equals("pStyle")) {
            paragraphs.style(attribute(xml, "val"));
        } else if (name.equals("h")) {
            paragraphs.startHeading(attribute(xml, "outline-level"));
        } else {
            paragraphs.start(name);
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Title and date from a file's list of properties; both formats name them alike. */
    private static FileFacts facts(ZipFile zip, String name) throws IOException, XMLStreamException {
        if (zip.getEntry(name) == null) {
            return FileFacts.NONE;
        }
        String title = null;
        LocalDate date = null;
        try (InputStream in = open(zip, name)) {
            XMLStreamReader xml = XML.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "title" -> title = xml.getElementText();
                        case "created", "creation-date" -> date = day(xml.getElementText());
                        default -> {
                            // other properties say nothing people look for
                        }
                    }
                }
            }
        }
        return new FileFacts(title, date);
    }

    private static @Nullable LocalDate day(String moment) {
        try {
            return LocalDate.parse(moment.substring(0, Math.min(moment.length(), 10)));
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }
}
