package de.rundertisch.web.archive;

import de.rundertisch.core.archive.ArchivedDocument;
import de.rundertisch.core.archive.Extraction;
import de.rundertisch.core.archive.PageText;
import java.util.List;
import java.util.Optional;

/**
 * One page of a document as the screen shows it.
 *
 * @param number from 1, as a viewer counts
 * @param pages how many the document has, 0 as long as nobody knows
 * @param place what people call the page: its number, or what is printed on it
 * @param named whether the place says by itself what it is, such as <i>Abschnitt 3</i>
 * @param fragments its text, cut where the words asked for begin and end; empty if there is none
 * @param ocrConfidence how sure the text recognition was, in percent; null where the text stands in the file or there is none
 * @param whyEmpty key of the sentence that says why there is no text, null if there is some
 */
public record PageView(
        int number,
        int pages,
        String place,
        boolean named,
        List<MarkedText> fragments,
        Integer ocrConfidence,
        String whyEmpty) {

    /**
     * A stretch of the page.
     *
     * @param hit number of the hit on this page from 1, 0 for a stretch that is none
     */
    public record MarkedText(String text, int hit) {

        public boolean marked() {
            return hit > 0;
        }
    }

    public PageView {
        fragments = List.copyOf(fragments);
    }

    static PageView of(ArchivedDocument document, int number, Optional<PageText> page, List<MarkedText> fragments) {
        boolean empty = page.map(PageText::text).orElse("").isBlank();
        return new PageView(
                number,
                pages(document.extraction()),
                page.map(PageView::place).orElse(Integer.toString(number)),
                page.filter(PageView::named).isPresent(),
                empty ? List.of() : fragments,
                empty ? null : page.map(PageText::ocrConfidence).orElse(null),
                empty ? whyEmpty(document, page) : null);
    }

    /**
     * The page to show.
     *
     * @param asked what the address says; the first page if that is no number, the last one if it lies behind it
     * @param pages how many there are, 0 as long as nobody knows: then any number will do
     */
    static int inside(String asked, int pages) {
        int number = asked != null && asked.matches("\\d{1,9}") ? Integer.parseInt(asked) : 1;
        return Math.clamp(number, 1, pages == 0 ? Integer.MAX_VALUE : pages);
    }

    static int pages(Extraction extraction) {
        Integer expected = extraction.pagesExpected();
        return Math.max(extraction.pageCount(), expected == null ? 0 : expected);
    }

    private static boolean named(PageText page) {
        return page.label() != null && page.label().contains(" ");
    }

    private static String place(PageText page) {
        String number = Integer.toString(page.number());
        if (named(page)) {
            return page.label();
        }
        return page.label() == null || page.label().equals(number) ? number : page.label() + " (" + number + ")";
    }

    private static String whyEmpty(ArchivedDocument document, Optional<PageText> page) {
        if (page.map(PageText::ocrConfidence).isPresent()) {
            return "archive.page.notRecognised";
        }
        if (page.isPresent() && document.extraction().picturedPages() > 0) {
            return "archive.page.pictured";
        }
        return switch (document.extraction().state()) {
            case WAITING, EXTRACTING -> "archive.page.notYet";
            case SEARCHABLE -> "archive.page.empty";
            case NO_TEXT -> "archive.page.noText";
            case FAILED -> "archive.page.failed";
        };
    }

    /** Number of hits on this page. */
    public long hits() {
        return fragments.stream().filter(MarkedText::marked).count();
    }

    /** Number of the page before, null on the first. */
    public Integer previous() {
        return number > 1 ? number - 1 : null;
    }

    /** Number of the page after, null on the last. */
    public Integer next() {
        return number < pages ? number + 1 : null;
    }
}
