package de.rundertisch.search.extraction;

import com.ibm.icu.text.CharsetDetector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.commons.io.IOUtils;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.logging.log4j.LogManager;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.bbottema.rtftohtml.RTF2HTMLConverter;
import org.jsoup.Jsoup;
import org.slf4j.LoggerFactory;

/**
 * Reads the text of one file. What the file is, its content decides; the name it was given only helps to tell HTML from plain
 * text. Whatever the file does to its parser, the call ends in a result or in {@link ExtractionFailed}, and the next file can be
 * read; running out of stack or memory on one file counts as that file's failure.
 */
public final class TextExtraction {

    /** A PDF with more pages, or another file with more sections, is refused. */
    public static final int MOST_PAGES = 10_000;

    /** Text beyond this on one page is left out; no real page has it. */
    public static final int LONGEST_PAGE = 1_000_000;

    private static final long LARGEST_FILE = 2L << 30;

    /** PDFBox and its fonts report every oddity of a file with a stack trace; what matters of it comes out as a reason. */
    private static final Logger[] CHATTY = {
        Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox")
    };

    static {
        for (Logger logger : CHATTY) {
            logger.setLevel(Level.OFF);
        }
    }

    private TextExtraction() {}

    /**
     * Reads {@code file} and hands its pages to {@code pages} in order.
     *
     * @param name what the file was called where it came from
     * @param deadline when to give up
     * @param recogniser for scanned pages
     * @param pages what it throws comes out of this call unchanged and ends the reading
     * @throws ExtractionFailed with the reason; pages handed over until then are to be thrown away
     */
    public static ExtractedText read(Path file, String name, Deadline deadline, Recogniser recogniser, PageSink pages)
            throws ExtractionFailed {
        PageCounter counter = new PageCounter(pages, deadline);
        try {
            MediaType type = Detection.detect(file, name);
            if (Files.size(file) > LARGEST_FILE) {
                throw new ExtractionFailed(FailureReason.TOO_LARGE);
            }
            FileFacts facts = read(type, file, counter, recogniser);
            return new ExtractedText(
                    type, Titles.clean(facts.title()), facts.date(), counter.pages(), counter.hasText());
        } catch (StoppedByLimit e) {
            throw new ExtractionFailed(e.reason());
        } catch (SinkFailed e) {
            throw e.thrown();
        } catch (IOException | StackOverflowError e) {
            throw new ExtractionFailed(FailureReason.BROKEN, e);
        } catch (OutOfMemoryError e) {
            throw new ExtractionFailed(FailureReason.TOO_LARGE, e);
        }
    }

    /** One class of each library that reading needs, for whoever has to find those libraries. */
    public static List<Class<?>> parsers() {
        return List.of(
                TextExtraction.class,
                PDDocument.class,
                RandomAccessRead.class,
                FontBoxFont.class,
                LogFactory.class,
                Jsoup.class,
                MimeStreamParser.class,
                DefaultBodyDescriptorBuilder.class,
                IOUtils.class,
                CharsetDetector.class,
                MAPIMessage.class,
                POIFSFileSystem.class,
                LogManager.class,
                RTF2HTMLConverter.class,
                LoggerFactory.class);
    }

    private static FileFacts read(MediaType type, Path file, PageCounter pages, Recogniser recogniser)
            throws IOException, ExtractionFailed {
        return switch (type) {
            case PDF -> PdfText.read(file, pages, recogniser);
            case DOCX -> OfficeText.docx(file, pages);
            case ODT -> OfficeText.odt(file, pages);
            case HTML -> HtmlText.read(file, pages);
            case TEXT -> PlainText.read(file, pages);
            case EMAIL -> MailText.read(file, pages);
            case OUTLOOK -> OutlookText.read(file, pages);
        };
    }
}
