package de.rundertisch.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Words and phrases of the texts that go on from what was typed. The index knows only stems; how people write the word, and which
 * words follow it, is read from a few texts that the asker may see.
 */
record WordCompletion(IndexSearcher index, Analyzer analysis, Set<String> audiences, Typed typed) {

    private static final int MOST_STEMS = 12;
    private static final int TEXTS_READ = 12;
    private static final int FREQUENT = 3;
    private static final int LONGEST_LOST_ENDING = 4;
    private static final int SHORTEST_STEM = 4;

    /** The next word of a phrase, on the same line and not beyond a sign. */
    private static final Pattern NEXT_WORD = Pattern.compile("\\G[ \\u00a0]([\\p{L}\\p{N}-]{2,40})");

    private record Counted(String text, long weight) {}

    /** Most frequent first. */
    List<String> phrases() throws IOException {
        List<Counted> found = new ArrayList<>();
        for (String stem : stems()) {
            Query query = visible(stem);
            long count = index.count(query);
            if (count > 0) {
                found.addAll(read(stem, query, count));
            }
        }
        found.sort(Comparator.comparingLong(Counted::weight).reversed());
        return found.stream().map(one -> typed.before() + one.text()).distinct().toList();
    }

    /** Terms that begin like what was typed, and those it loses its ending to. */
    private Set<String> stems() throws IOException {
        Set<String> stems =
                new LinkedHashSet<>(Beginnings.of(index.getIndexReader(), Fields.TEXT, typed.folded(), MOST_STEMS)
                        .terms());
        String folded = typed.folded();
        for (int end = folded.length() - 1;
                end >= Math.max(SHORTEST_STEM, folded.length() - LONGEST_LOST_ENDING);
                end--) {
            stems.add(folded.substring(0, end));
        }
        return stems;
    }

    private Query visible(String stem) {
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.TEXT, stem)), Occur.FILTER)
                .add(Narrowing.in(Fields.AUDIENCE, audiences), Occur.FILTER);
        typed.words().forEach(word -> query.add(new TermQuery(new Term(Fields.TEXT, word)), Occur.FILTER));
        return query.build();
    }

    /** The commonest spelling of the word, and the phrases that begin with it in several texts. */
    private List<Counted> read(String stem, Query query, long count) throws IOException {
        Map<String, Integer> words = new HashMap<>();
        Map<String, Integer> phrases = new HashMap<>();
        for (Spelling.Place place : Spelling.places(index, query, stem, TEXTS_READ)) {
            String word = place.word();
            if (Typed.folded(word, analysis).startsWith(typed.folded()) && follows(place)) {
                words.merge(word, 1, Integer::sum);
                phrase(place).ifPresent(phrase -> phrases.merge(phrase, 1, Integer::sum));
            }
        }
        List<Counted> read = new ArrayList<>();
        words.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .ifPresent(word -> read.add(new Counted(word.getKey(), count)));
        phrases.entrySet().stream()
                .filter(phrase -> phrase.getValue() >= FREQUENT)
                .forEach(phrase -> read.add(new Counted(phrase.getKey(), count * phrase.getValue() / TEXTS_READ)));
        return read;
    }

    /** Whether the word stands behind the one that was typed before it. */
    private boolean follows(Spelling.Place place) {
        String before = Typed.folded(typed.before().strip(), analysis);
        String lead = place.text().substring(Math.max(0, place.start() - before.length() * 2 - 8), place.start());
        return before.isEmpty() || Typed.folded(lead.strip(), analysis).endsWith(before);
    }

    private static java.util.Optional<String> phrase(Spelling.Place place) {
        Matcher next = NEXT_WORD.matcher(place.text());
        boolean found = next.find(place.end());
        if (found && Character.isUpperCase(next.group(1).charAt(0))) {
            return java.util.Optional.of(place.word() + " " + next.group(1));
        }
        return java.util.Optional.empty();
    }
}
