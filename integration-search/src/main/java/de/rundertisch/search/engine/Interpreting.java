package de.rundertisch.search.engine;

import de.rundertisch.search.language.Translation;
import de.rundertisch.search.question.Asked;
import de.rundertisch.search.question.QuestionParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * Turns the tree of a question into a query: loose words by {@link Understanding}, the rest here. However a question is written, the
 * query stays small: words, beginnings and the terms these stand for are counted.
 */
final class Interpreting {

    /**
     * What is searched for.
     *
     * @param query null if nothing was asked
     * @param words German words searched for a question in another language
     */
    record Interpretation(@Nullable GermanQuery query, List<Translation> words, List<Note> notes) {}

    private static final int MOST_BEGINNINGS = 4;
    private static final int MOST_TERMS_OF_A_BEGINNING = 50;
    private static final int MOST_WORDS_OF_A_PHRASE = 32;
    private static final int MOST_PARTS = 32;

    private final Understanding understanding;
    private final Analyzer analysis;
    private final String language;
    private final boolean demanding;
    private final View view;
    private final List<Translation> words = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private int beginnings;
    private int parts;

    private Interpreting(Understanding understanding, Analyzer analysis, SearchRequest request, View view) {
        this.understanding = understanding;
        this.analysis = analysis;
        this.language = request.language();
        this.demanding = request.demanding();
        this.view = view;
    }

    static Interpretation of(SearchRequest request, Understanding understanding, Analyzer analysis, View view)
            throws IOException {
        QuestionParser.Parsed parsed = QuestionParser.parse(Question.withoutCommands(request.text()));
        Interpreting interpreting = new Interpreting(understanding, analysis, request, view);
        if (parsed.shortened()) {
            interpreting.note(Note.Type.SHORTENED, "");
        }
        parsed.unknown().forEach(limit -> interpreting.note(Note.Type.FILTER_UNKNOWN, limit));
        GermanQuery query = interpreting.query(parsed.asked());
        if (query == null && parsed.asked().isEmpty() && !request.choice().everything()) {
            query = Joining.everything();
        }
        return new Interpretation(query, interpreting.words, interpreting.notes);
    }

    private void note(Note.Type type, String typed) {
        notes.add(new Note(type, typed, List.of()));
    }

    /** Null for what says nothing, such as a lone sign. */
    private @Nullable GermanQuery query(Asked asked) throws IOException {
        if (++parts > MOST_PARTS) {
            return null;
        }
        return switch (asked) {
            case Asked.Words loose -> loose(loose.text());
            case Asked.Phrase phrase -> phrase(phrase.text());
            case Asked.Beginning beginning -> beginning(beginning.text());
            case Asked.OfKind kind ->
                same(new ConstantScoreQuery(new TermQuery(new Term(Dimension.KIND.field(), kind.kind()))));
            case Asked.Dated dated -> same(new ConstantScoreQuery(Narrowing.between(dated.since(), dated.until())));
            case Asked.Every every -> joined(every.parts(), part -> Occur.MUST);
            case Asked.Without without -> joined(List.of(without), part -> Occur.MUST);
            case Asked.Sum sum -> joined(sum.parts(), this::inSum);
            case Asked.Either either -> either(either.parts());
        };
    }

    private static GermanQuery same(Query query) {
        return new GermanQuery(query);
    }

    private @Nullable GermanQuery loose(String text) throws IOException {
        Understanding.Understood understood = understanding.of(text, language, demanding, view);
        words.addAll(understood.words());
        understood.notes().stream().filter(one -> !notes.contains(one)).forEach(notes::add);
        return understood.isEmpty() ? null : understood.query();
    }

    private @Nullable GermanQuery phrase(String text) {
        List<Question.Word> phrase = Question.analyse(text, analysis);
        List<Question.Word> bounded = phrase.subList(0, Math.min(phrase.size(), MOST_WORDS_OF_A_PHRASE));
        return bounded.isEmpty() ? null : same(WordQuery.phrase(bounded));
    }

    private @Nullable GermanQuery beginning(String text) throws IOException {
        if (++beginnings > MOST_BEGINNINGS) {
            return loose(text);
        }
        String folded = Typed.folded(text, analysis);
        Beginnings found = Beginnings.of(view.reader(), Fields.TEXT, folded, MOST_TERMS_OF_A_BEGINNING);
        if (found.cut()) {
            note(Note.Type.BEGINNING_CUT, text);
        }
        Set<String> terms = new TreeSet<>(found.terms());
        Question.analyse(text, analysis).stream()
                .map(Question.Word::term)
                .limit(1)
                .forEach(terms::add);
        SynonymQuery.Builder any = new SynonymQuery.Builder(Fields.TEXT);
        terms.forEach(term -> any.addTerm(new Term(Fields.TEXT, term)));
        return terms.isEmpty() ? null : same(any.build());
    }

    private @Nullable GermanQuery either(List<Asked> asked) throws IOException {
        Joining joining = new Joining();
        for (Asked part : asked) {
            joining.add(query(part), Occur.SHOULD);
        }
        return joining.joined();
    }

    /** @param occur how a part that is no exclusion is joined */
    private @Nullable GermanQuery joined(List<Asked> asked, Function<Asked, Occur> occur) throws IOException {
        Joining joining = new Joining();
        for (Asked part : asked) {
            if (part instanceof Asked.Without without) {
                joining.add(query(without.part()), Occur.MUST_NOT);
            } else {
                joining.add(query(part), occur.apply(part));
            }
        }
        return joining.joined();
    }

    /** Of words and beginnings any may match unless all are demanded; whoever takes the trouble to write more means it. */
    private Occur inSum(Asked part) {
        return switch (part) {
            case Asked.Words loose -> demanding ? Occur.MUST : Occur.SHOULD;
            case Asked.Beginning beginning -> demanding ? Occur.MUST : Occur.SHOULD;
            case Asked.OfKind kind -> Occur.FILTER;
            case Asked.Dated dated -> Occur.FILTER;
            default -> Occur.MUST;
        };
    }
}
