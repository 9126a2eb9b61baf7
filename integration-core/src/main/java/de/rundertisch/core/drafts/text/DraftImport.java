package de.rundertisch.core.drafts.text;

import de.rundertisch.core.shared.BusinessException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Reads a file or a pasted text into chapters and paragraphs: DOCX, Markdown, plain text. Keeps nothing and changes nothing; show
 * the result, then hand it to {@code DraftEditing}. Time and memory are bounded whatever the file is, and everything that cannot be
 * read is a {@link BusinessException} that says why: {@code drafts.import.empty}, {@code .tooLarge} (megabytes allowed), {@code
 * .tooLong}, {@code .broken}, {@code .encrypted}, {@code .oldWord}, {@code .pdf}, {@code .wrongKind}, {@code .wrongName}, {@code
 * .unsafe}, {@code .notText}, {@code .paragraphTooLong}.
 */
public final class DraftImport {

    /** Largest file taken, in megabytes. */
    public static final int LARGEST = 30;

    private static final Pattern MARKDOWN_HEADING = Pattern.compile("(?m)^#{1,6} \\S");

    private DraftImport() {}

    /**
     * @param fileName decides about the format, together with the content: a file that is not what its name says is refused
     */
    public static ImportedText file(String fileName, byte[] content) {
        if (content.length == 0) {
            throw new BusinessException("drafts.import.empty");
        }
        if (content.length > LARGEST * 1024 * 1024) {
            throw new BusinessException("drafts.import.tooLarge", LARGEST);
        }
        boolean word = startsWith(content, "PK\u0003\u0004");
        refuseForeign(content, fileName);
        return switch (extension(fileName)) {
            case "docx" -> docx(content, word);
            case "md", "markdown" -> MarkdownReader.read(text(content, word));
            case "txt", "text" -> PlainTextReader.read(text(content, word));
            default -> throw new BusinessException("drafts.import.wrongKind", fileName);
        };
    }

    /** Markdown when there are headings in its manner, plain text otherwise. */
    public static ImportedText pasted(String text) {
        if (text.isBlank()) {
            throw new BusinessException("drafts.import.empty");
        }
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return MARKDOWN_HEADING.matcher(lines).find() ? MarkdownReader.read(lines) : PlainTextReader.read(lines);
    }

    private static ImportedText docx(byte[] content, boolean word) {
        if (!word) {
            throw new BusinessException("drafts.import.wrongName");
        }
        return DocxReader.read(content);
    }

    private static String text(byte[] content, boolean word) {
        if (word) {
            throw new BusinessException("drafts.import.wrongName");
        }
        return Decoding.text(content);
    }

    private static void refuseForeign(byte[] content, String fileName) {
        if (startsWith(content, "%PDF")) {
            throw new BusinessException("drafts.import.pdf");
        }
        if (startsWith(content, "{\\rtf")) {
            throw new BusinessException("drafts.import.wrongKind", fileName);
        }
        if (startsWith(content, "\u00D0\u00CF\u0011\u00E0")) {
            throw new BusinessException(encrypted(content) ? "drafts.import.encrypted" : "drafts.import.oldWord");
        }
    }

    /** Word wraps an encrypted document into the container that old Word files use. */
    private static boolean encrypted(byte[] content) {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            return container.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        } catch (IOException | RuntimeException broken) {
            // POI reports damaged containers by several unchecked exceptions.
            throw new BusinessException("drafts.import.broken");
        }
    }

    private static boolean startsWith(byte[] content, String magic) {
        byte[] bytes = magic.getBytes(StandardCharsets.ISO_8859_1);
        return content.length >= bytes.length && Arrays.equals(content, 0, bytes.length, bytes, 0, bytes.length);
    }

    private static String extension(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
