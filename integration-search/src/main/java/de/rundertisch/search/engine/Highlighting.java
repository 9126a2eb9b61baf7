package de.rundertisch.search.engine;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/**
 * Shows where a question hit: snippets of whole sentences for the list of hits, and the marks of a whole page for the viewer.
 * Both are ranges of the plain text, never markup. Only the first {@value #LONGEST_TEXT} characters of a page are looked at for
 * its snippet, so that one monstrous page cannot hold up an answer.
 */
final class Highlighting {

    private static final int LONGEST_TEXT = 50_000;
    private static final int LONGEST_PAGE = 1_000_000;
    private static final int SNIPPET_GOAL = 160;
    private static final int SENTENCES = 2;

    private Highlighting() {}

    /** The snippets of these documents, in their order; where only the title was hit, the beginning of the text. */
    static List<List<Fragment>> snippets(IndexSearcher index, Analyzer analysis, Query query, int[] documents)
            throws IOException {
        List<List<Fragment>> snippets = new ArrayList<>();
        if (documents.length > 0) {
            for (Object snippet : new SnippetHighlighter(index, analysis).of(query, documents)) {
                snippets.add(snippet instanceof Snippet found ? found.fragments() : List.of());
            }
        }
        return snippets;
    }

    /** The places in {@code text} that the query hits, from start to end, without overlaps. */
    static List<Mark> marks(Analyzer analysis, Query query, String text) throws IOException {
        Object marks = UnifiedHighlighter.builderWithoutSearcher(analysis)
                .withMaxLength(LONGEST_PAGE)
                .withWeightMatches(false)
                .withBreakIterator(WholeBreakIterator::new)
                .withFormatter(formatter((passages, content) -> Marks.of(passages)))
                .build()
                .highlightWithoutSearcher(Fields.TEXT, query, text, 1);
        return marks instanceof Marks found ? found.list() : List.of();
    }

    private interface Formatting {
        Object format(org.apache.lucene.search.uhighlight.Passage[] passages, String content);
    }

    private static PassageFormatter formatter(Formatting formatting) {
        return new PassageFormatter() {
            @Override
            public Object format(org.apache.lucene.search.uhighlight.Passage[] passages, String content) {
                return formatting.format(passages, content);
            }
        };
    }

    /** Opens up the one method of Lucene's highlighter that returns objects instead of markup. */
    private static final class SnippetHighlighter extends UnifiedHighlighter {

        SnippetHighlighter(IndexSearcher index, Analyzer analysis) {
            super(UnifiedHighlighter.builder(index, analysis)
                    .withMaxLength(LONGEST_TEXT)
                    .withWeightMatches(false)
                    .withMaxNoHighlightPassages(1)
                    .withBreakIterator(() -> LengthGoalBreakIterator.createClosestToLength(
                            BreakIterator.getSentenceInstance(Locale.GERMAN), SNIPPET_GOAL, 0.5f))
                    .withFormatter(formatter(Snippet::of)));
        }

        Object[] of(Query query, int[] documents) throws IOException {
            Object[] snippets = highlightFieldsAsObjects(
                            new String[] {Fields.TEXT}, query, documents, new int[] {SENTENCES})
                    .get(Fields.TEXT);
            return Objects.requireNonNull(snippets);
        }
    }
}
