package de.rundertisch.web.archive;

import de.rundertisch.core.partners.Actor;
import de.rundertisch.search.engine.Mark;
import de.rundertisch.search.indexing.Finding;
import de.rundertisch.web.archive.PageView.MarkedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Asks the search where on a page, and on which pages of a document, the words stand that somebody looks for. */
@ApplicationScoped
class PageHits {

    @Inject
    private Finding finding;

    /**
     * The pages of one document that hold the words asked for.
     *
     * @param asked whether anything was asked
     * @param count on how many pages
     * @param before number of the nearest such page before the one shown, null for none
     * @param after number of the nearest such page after the one shown, null for none
     */
    public record Hits(boolean asked, int count, Integer before, Integer after) {}

    Hits in(Actor actor, long documentId, int number, String typed, String language) {
        if (typed == null || typed.isBlank()) {
            return new Hits(false, 0, null, null);
        }
        TreeSet<Integer> pages = new TreeSet<>(finding.pages(actor, documentId, typed, language));
        return new Hits(true, pages.size(), pages.lower(number), pages.higher(number));
    }

    /** The text cut into marked and unmarked stretches. */
    List<MarkedText> marked(String typed, String language, String text) {
        List<MarkedText> fragments = new ArrayList<>();
        int at = 0;
        int hit = 0;
        for (Mark mark : typed == null || typed.isBlank() ? List.<Mark>of() : finding.marks(typed, language, text)) {
            add(fragments, text.substring(at, mark.start()), 0);
            add(fragments, text.substring(mark.start(), mark.end()), ++hit);
            at = mark.end();
        }
        add(fragments, text.substring(at), 0);
        return fragments;
    }

    private static void add(List<MarkedText> fragments, String text, int hit) {
        if (!text.isEmpty()) {
            fragments.add(new MarkedText(text, hit));
        }
    }
}
