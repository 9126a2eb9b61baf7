package de.rundertisch.search.extraction;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * The bookmarks of a PDF: which chapters begin on which page. Entries may point at each other in circles, so each is visited once and
 * no more than {@value #MOST} are; a damaged outline counts as none.
 */
final class PdfOutline {

    private static final int MOST = 5_000;

    private final Map<Integer, List<Entry>> byPage = new HashMap<>();

    /** @param depth 1 for the outermost */
    record Entry(String title, int depth) {}

    private record Step(PDOutlineItem item, int depth) {}

    static PdfOutline of(PDDocument pdf) {
        PdfOutline outline = new PdfOutline();
        try {
            PDDocumentOutline root = pdf.getDocumentCatalog().getDocumentOutline();
            if (root != null && root.getFirstChild() != null) {
                outline.walk(root.getFirstChild(), pdf, pages(pdf));
            }
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            outline.byPage.clear();
        }
        return outline;
    }

    private static Map<COSDictionary, Integer> pages(PDDocument pdf) {
        Map<COSDictionary, Integer> pages = new IdentityHashMap<>();
        for (PDPage page : pdf.getPages()) {
            pages.putIfAbsent(page.getCOSObject(), pages.size());
        }
        return pages;
    }

    /** Depth first, as a reader reads it: children before the next sibling. */
    private void walk(PDOutlineItem begin, PDDocument pdf, Map<COSDictionary, Integer> pages) throws IOException {
        Set<COSDictionary> visited = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Step> steps = new ArrayDeque<>();
        steps.push(new Step(begin, 1));
        while (!steps.isEmpty() && visited.size() < MOST) {
            Step step = steps.pop();
            if (visited.add(step.item().getCOSObject())) {
                note(step, step.item().findDestinationPage(pdf), pages);
                push(steps, step.item().getNextSibling(), step.depth());
                push(steps, step.item().getFirstChild(), step.depth() + 1);
            }
        }
    }

    private static void push(Deque<Step> steps, PDOutlineItem item, int depth) {
        if (item != null) {
            steps.push(new Step(item, depth));
        }
    }

    private void note(Step step, PDPage page, Map<COSDictionary, Integer> pages) {
        String title = Titles.clean(step.item().getTitle());
        Integer index = page == null ? null : pages.get(page.getCOSObject());
        if (title != null && index != null) {
            byPage.computeIfAbsent(index, first -> new ArrayList<>()).add(new Entry(title, step.depth()));
        }
    }

    boolean isEmpty() {
        return byPage.isEmpty();
    }

    /** The chapters that begin on a page counted from 0, in order. */
    List<Entry> on(int index) {
        return byPage.getOrDefault(index, List.of());
    }
}
