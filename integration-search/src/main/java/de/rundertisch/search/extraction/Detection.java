package de.rundertisch.search.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** Tells by the content what a file is. */
final class Detection {

    private static final int HEAD = 8_192;
    private static final int PDF_MAY_START_LATE = 1_024;
    private static final String OLE2 = "\u00d0\u00cf\u0011\u00e0";
    private static final int OLE2_DIRECTORY = 1 << 20;

    private static final Pattern BEGINS_AS_MAIL = Pattern.compile("[A-Za-z][A-Za-z0-9-]{1,40}:[ \\t]");
    private static final Pattern USUAL_IN_MAIL = Pattern.compile(
            "(?im)^(?:received|return-path|from|to|subject|date|message-id|mime-version|content-type):");

    private Detection() {}

    static MediaType detect(Path file, String name) throws IOException, ExtractionFailed {
        String head = start(file, HEAD);
        if (head.isEmpty()) {
            throw new ExtractionFailed(FailureReason.EMPTY);
        }
        if (head.substring(0, Math.min(head.length(), PDF_MAY_START_LATE)).contains("%PDF-")) {
            return MediaType.PDF;
        }
        if (head.startsWith("PK\3\4")) {
            return zipped(file);
        }
        if (head.startsWith(OLE2) && OutlookText.isMessage(file)) {
            return MediaType.OUTLOOK;
        }
        if (head.startsWith(OLE2)) {
            throw new ExtractionFailed(oldOffice(file));
        }
        if (isBinary(head)) {
            throw new ExtractionFailed(FailureReason.UNSUPPORTED);
        }
        if (isMail(head, name)) {
            return MediaType.EMAIL;
        }
        return isHtml(head, name) ? MediaType.HTML : MediaType.TEXT;
    }

    private static String start(Path file, int length) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(length), StandardCharsets.ISO_8859_1);
        }
    }

    private static MediaType zipped(Path file) throws IOException, ExtractionFailed {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry(OfficeText.DOCX_TEXT) != null) {
                return MediaType.DOCX;
            }
            if (zip.getEntry(OfficeText.ODT_TEXT) != null && zip.getEntry("META-INF/manifest.xml") != null) {
                return MediaType.ODT;
            }
        }
        throw new ExtractionFailed(FailureReason.UNSUPPORTED);
    }

    /** Word wraps an encrypted DOCX into the old container format; anything else in there is an old Word file. */
    private static FailureReason oldOffice(Path file) throws IOException {
        String mark = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return start(file, OLE2_DIRECTORY).contains(mark) ? FailureReason.ENCRYPTED : FailureReason.UNSUPPORTED;
    }

    private static boolean isBinary(String head) {
        boolean utf16 = head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff");
        return !utf16 && head.indexOf('\0') >= 0;
    }

    /** Begins with lines such as {@code Received: …}; two of those every mail has must be among them, or one under the right name. */
    private static boolean isMail(String head, String name) {
        String header = head.split("\\r?\\n\\r?\\n", 2)[0];
        boolean named = name.toLowerCase(Locale.ROOT).endsWith(".eml");
        return BEGINS_AS_MAIL.matcher(header).lookingAt()
                && USUAL_IN_MAIL.matcher(header).results().limit(2).count() >= (named ? 1 : 2);
    }

    private static boolean isHtml(String head, String name) {
        String text = head.toLowerCase(Locale.ROOT);
        boolean named = name.toLowerCase(Locale.ROOT).matches(".*\\.x?html?");
        return text.contains("<!doctype html") || text.contains("<html") || (named && text.contains("<"));
    }
}
