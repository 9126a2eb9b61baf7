package de.rundertisch.search.engine;

import de.rundertisch.search.language.GermanAnalysis;
import de.rundertisch.search.language.Thesaurus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/**
 * A {@link Thesaurus} in the terms of the index. Words of a question that stand in it are searched together with what means the
 * same: the better of the two counts, the equivalent a little less, a phrase as a phrase. Since this happens to the question, a new
 * thesaurus works at once on what is indexed.
 */
final class Synonyms {

    /** So that what was typed comes before what means the same. */
    private static final float EQUIVALENT = 0.8f;

    private static final int MOST_WORDS_TOGETHER = 6;

    /** Abbreviations this short are words or days when written small: <i>in</i>, <i>Mo</i>, <i>ab</i>. */
    private static final int SHORT = 3;

    private record Entry(String text, List<Question.Word> words) {

        boolean isAbbreviation() {
            return Thesaurus.isAbbreviation(text);
        }

        boolean isMeantBy(List<Question.Word> typed) {
            return !isAbbreviation()
                    || text.length() > SHORT
                    || typed.getFirst().typed().startsWith(text);
        }
    }

    private record Meaning(Entry entry, List<Entry> group) {}

    private final Map<String, List<Meaning>> meanings = new HashMap<>();

    Synonyms(Thesaurus thesaurus, Analyzer analysis) {
        for (Set<String> group : thesaurus.groups()) {
            List<Entry> entries = group.stream()
                    .map(text -> new Entry(text, Question.analyse(text, analysis)))
                    .filter(entry -> !entry.words().isEmpty())
                    .toList();
            for (Entry entry : entries) {
                meanings.computeIfAbsent(terms(meaningful(entry.words())), any -> new ArrayList<>())
                        .add(new Meaning(entry, entries));
            }
        }
    }

    /** The clauses of a question's loose words, any of which may match, with what means the same. */
    List<Query> clauses(List<Question.Word> words, View view) throws IOException {
        List<Query> clauses = new ArrayList<>();
        for (List<Question.Word> stretch : stretches(words)) {
            if (meanings(stretch).isEmpty()) {
                clauses.addAll(WordQuery.clauses(stretch.getFirst(), view));
            } else {
                clauses.add(withEquivalents(stretch, view));
            }
        }
        return clauses;
    }

    /** The clauses of a question's loose words, each of which is demanded, with what means the same. */
    List<Query> wholes(List<Question.Word> words) {
        return stretches(words).stream()
                .map(stretch -> {
                    List<Query> either = new ArrayList<>();
                    either.add(typed(stretch));
                    equivalents(stretch).forEach(entry -> either.add(query(entry)));
                    return (Query) new DisjunctionMaxQuery(either, 0);
                })
                .toList();
    }

    /** An abbreviation in capitals is that abbreviation; other words stand for themselves or all their parts. */
    private static Query typed(List<Question.Word> words) {
        Question.Word first = words.getFirst();
        if (words.size() > 1) {
            return WordQuery.phrase(words);
        }
        return Thesaurus.isAbbreviation(first.typed())
                ? WordQuery.anywhere(GermanAnalysis.CAPITALS + first.term())
                : WordQuery.whole(first);
    }

    /** What is searched beside what was typed. */
    List<Note> notes(List<Question.Word> words) {
        return stretches(words).stream()
                .filter(stretch -> !meanings(stretch).isEmpty())
                .map(stretch -> new Note(
                        Note.Type.SYNONYMS,
                        stretch.stream().map(Question.Word::typed).collect(Collectors.joining(" ")),
                        equivalents(stretch).map(Entry::text).distinct().toList()))
                .toList();
    }

    /** The words as far as possible in stretches that have equivalents, the others one by one. */
    private List<List<Question.Word>> stretches(List<Question.Word> words) {
        List<List<Question.Word>> stretches = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            List<Question.Word> stretch = longestKnown(words, at);
            stretches.add(stretch);
            at += stretch.size();
        }
        return stretches;
    }

    private List<Question.Word> longestKnown(List<Question.Word> words, int at) {
        for (int count = Math.min(MOST_WORDS_TOGETHER, words.size() - at); count > 1; count--) {
            List<Question.Word> typed = words.subList(at, at + count);
            if (!meanings(typed).isEmpty()) {
                return typed;
            }
        }
        return words.subList(at, at + 1);
    }

    private Stream<Entry> equivalents(List<Question.Word> typed) {
        return meanings(typed).stream()
                .flatMap(meaning -> meaning.group().stream().filter(entry -> entry != meaning.entry()));
    }

    private List<Meaning> meanings(List<Question.Word> typed) {
        return meanings.getOrDefault(terms(typed), List.of()).stream()
                .filter(meaning -> meaning.entry().isMeantBy(typed))
                .toList();
    }

    private Query withEquivalents(List<Question.Word> typed, View view) throws IOException {
        List<Query> either = new ArrayList<>();
        either.add(WordQuery.sum(typed, view));
        equivalents(typed).forEach(entry -> either.add(new BoostQuery(query(entry), EQUIVALENT)));
        return new DisjunctionMaxQuery(either, 0);
    }

    private static Query query(Entry entry) {
        if (entry.isAbbreviation()) {
            return WordQuery.anywhere(
                    GermanAnalysis.CAPITALS + entry.words().getFirst().term());
        }
        return entry.words().size() == 1 ? WordQuery.whole(entry.words().getFirst()) : WordQuery.phrase(entry.words());
    }

    /** As in a question, where stop words are left out beside others. */
    private static List<Question.Word> meaningful(List<Question.Word> words) {
        List<Question.Word> rare = words.stream().filter(word -> !word.common()).toList();
        return rare.isEmpty() ? words : rare;
    }

    private static String terms(List<Question.Word> words) {
        return words.stream().map(Question.Word::term).collect(Collectors.joining(" "));
    }
}
