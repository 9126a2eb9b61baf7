package de.rundertisch.core.archive;

import de.rundertisch.core.shared.BusinessException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Tells what a file is by its first bytes, helped by the extension where the bytes leave a choice. What the browser claims plays
 * no part. Whether the file is sound is for the extraction to find out; here only what can never be read is turned away.
 */
final class MediaTypes {

    static final String PDF = "application/pdf";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String ODT = "application/vnd.oasis.opendocument.text";
    static final String EMAIL = "message/rfc822";
    static final String OUTLOOK = "application/vnd.ms-outlook";
    static final String HTML = "text/html";
    static final String TEXT = "text/plain";

    private static final Map<String, String> ZIPPED = Map.of("docx", DOCX, "odt", ODT);
    private static final Map<String, String> WRITTEN =
            Map.of("html", HTML, "htm", HTML, "txt", TEXT, "md", TEXT, "eml", EMAIL);

    /** How files of the old office programs begin. */
    private static final String CONTAINER = "\u00d0\u00cf\u0011\u00e0";

    private static final int PDF_MAY_START_LATE = 1024;

    private MediaTypes() {}

    /**
     * @param head the first bytes of the content
     * @throws BusinessException {@code archive.upload.unsupported} if this is no kind of file the archive reads,
     *     {@code archive.upload.mismatch} (name) if the content is not what the extension says
     */
    static String of(FileName name, byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.substring(0, Math.min(start.length(), PDF_MAY_START_LATE)).contains("%PDF-")) {
            return PDF;
        }
        String extension = name.extension();
        if (ZIPPED.containsKey(extension)) {
            return matching(name, start.startsWith("PK\3\4"), ZIPPED.get(extension));
        }
        if (WRITTEN.containsKey(extension)) {
            return matching(name, looksWritten(start), WRITTEN.get(extension));
        }
        if (extension.equals("msg")) {
            return matching(name, start.startsWith(CONTAINER), OUTLOOK);
        }
        if (extension.equals("pdf")) {
            throw new BusinessException("archive.upload.mismatch", name.value());
        }
        throw new BusinessException("archive.upload.unsupported", name.value());
    }

    private static String matching(FileName name, boolean matches, String mediaType) {
        if (!matches) {
            throw new BusinessException("archive.upload.mismatch", name.value());
        }
        return mediaType;
    }

    /** Binary files have NUL bytes early; text in UTF-16 has them too, but says so by its first two bytes. */
    private static boolean looksWritten(String start) {
        return start.startsWith("\u00ff\u00fe") || start.startsWith("\u00fe\u00ff") || start.indexOf('\0') < 0;
    }
}
