package de.rundertisch.core.archive;

import de.rundertisch.core.shared.BusinessException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of one page as it travels between the worker, the archive and the index.
 *
 * @param number place in the document from 1, as a viewer counts
 * @param label the number printed on the page where the file tells it, such as {@code iv}; null otherwise; at most 50 characters
 * @param heading the chapters it belongs to, as far as the file tells; null otherwise; cut at {@value #MAX_HEADING} characters
 * @param text what stands on the page, maybe empty, at most {@value #MAX_LENGTH} UTF-16 units; NUL characters and halves of
 *     surrogate pairs, which no database stores, are left out
 * @param ocrConfidence how sure the recognition of a scanned page was, in percent; null where the text stands in the file
 */
public record PageText(
        int number,
        @Nullable String label,
        @Nullable String heading,
        String text,
        @Nullable Integer ocrConfidence) {

    public static final int MAX_LENGTH = 1_000_000;
    public static final int MAX_HEADING = 300;
    private static final int MAX_LABEL = 50;
    private static final Pattern NOT_STORABLE = Pattern.compile("[\\x00\\ud800-\\udfff]");

    /** @throws BusinessException {@code archive.page.tooLong} with page number, if a page is longer than anything real */
    public PageText {
        if (number < 1) {
            throw new IllegalArgumentException("Pages are counted from 1, not " + number);
        }
        if (text.length() > MAX_LENGTH) {
            throw new BusinessException("archive.page.tooLong", number);
        }
        text = NOT_STORABLE.matcher(text).replaceAll("");
        heading = heading == null || heading.isBlank()
                ? null
                : cut(NOT_STORABLE.matcher(heading).replaceAll(""));
        label = label == null || label.isBlank() || label.length() > MAX_LABEL
                ? null
                : NOT_STORABLE.matcher(label).replaceAll("");
    }

    /** A page as the file tells it, without a chapter. */
    public PageText(int number, @Nullable String label, String text) {
        this(number, label, null, text, null);
    }

    private static String cut(String heading) {
        if (heading.length() <= MAX_HEADING) {
            return heading;
        }
        boolean halved = Character.isHighSurrogate(heading.charAt(MAX_HEADING - 2));
        return heading.substring(0, halved ? MAX_HEADING - 2 : MAX_HEADING - 1) + "…";
    }
}
