package de.rundertisch.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.search.CorpusFiles;
import de.rundertisch.search.language.Lexicon;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How often the right text comes first, our chain beside {@linkplain PostgresText PostgreSQL} and Lucene's own German analyser:
 * questions as they are, each half of them, and changed as people change them ({@link ChangedQuestions}); headings of laws; questions in other languages. Run by {@code mvn -Pbench
 * verify -Dcorpus=folder}, see {@link HandedOutSets} for what the folder holds.
 */
class SearchQualityBench {

    /** A busy machine must not cut answers short: time is measured elsewhere. */
    private static final long NO_HURRY = 60_000;

    @TempDir
    Path folder;

    @Test
    void germanQuestionsFindTheirParagraphs() throws Exception {
        JudgedSet set = HandedOutSets.xquad("de");
        List<JudgedSet> sets = new ArrayList<>(List.of(set));
        for (ChangedQuestions changed : ChangedQuestions.values()) {
            sets.add(changed.of(set));
        }
        compare(sets, List.of(set.half(0), set.half(1)));
    }

    @Test
    void headingsFindTheirSections() throws Exception {
        JudgedSet set = HandedOutSets.lawHeadings();
        compare(List.of(set), List.of(set.half(0), set.half(1)));
    }

    @Test
    void questionsInOtherLanguagesFindGermanParagraphs() throws Exception {
        try (SearchIndex index = filled(HandedOutSets.xquad("de"))) {
            head();
            for (String language : List.of("en", "tr", "ru", "ar")) {
                try (Reader pairs = Files.newBufferedReader(CorpusFiles.find("lexicon/" + language + "-de.tsv"))) {
                    index.use(Lexicon.read(language, pairs));
                }
                JudgedSet set = HandedOutSets.xquad(language);
                print("ours", set, Worth.of(set, ours(index, language)));
            }
        }
    }

    /**
     * The first set is what must be better than the plain analyser; all have its texts.
     *
     * @param halves only for tuning our own chain
     */
    private void compare(List<JudgedSet> sets, List<JudgedSet> halves) throws Exception {
        JudgedSet first = sets.getFirst();
        try (SearchIndex index = filled(first);
                DirectoryReader reader = plain(first);
                PostgresText postgres = postgres(first);
                Connection connection = postgres.connect()) {
            head();
            for (JudgedSet set : sets) {
                print("PostgreSQL german, OR", set, Worth.of(set, question -> PostgresText.best(connection, question)));
                Worth plain = print("Lucene GermanAnalyzer, OR", set, Worth.of(set, plain(reader)));
                Worth ours = print("ours, the whole call", set, Worth.of(set, ours(index, "")));
                if (set == first) {
                    assertThat(ours.mrr()).isGreaterThan(plain.mrr());
                }
            }
            for (JudgedSet half : halves) {
                print("ours, the whole call", half, Worth.of(half, ours(index, "")));
            }
        }
    }

    private static void head() {
        System.out.println(
                "| set                      | chain                     | questions | nDCG@10 | MRR@10 | recall@10 | ms |");
        System.out.println(
                "|--------------------------|---------------------------|-----------|---------|--------|-----------|----|");
    }

    private static Worth print(String chain, JudgedSet set, Worth worth) {
        System.out.printf(
                "| %-24s | %-25s | %9d | %.4f  | %.4f | %.4f    | %.1f |%n",
                set.name(), chain, set.questions().size(), worth.ndcg(), worth.mrr(), worth.recall(), worth.millis());
        return worth;
    }

    private static Worth.Ranking ours(SearchIndex index, String language) {
        return question -> index
                .search(SearchRequest.of(question, Findables.ALL).inLanguage(language))
                .hits()
                .stream()
                .map(hit -> (int) hit.subjectId())
                .toList();
    }

    private SearchIndex filled(JudgedSet set) throws Exception {
        SearchIndex index = SearchIndex.open(folder.resolve(set.name().replace(' ', '-')));
        index.limit(NO_HURRY);
        for (int i = 0; i < set.texts().size(); i++) {
            JudgedSet.Text text = set.texts().get(i);
            Findable page = Findables.page(i, 1, text.words(), "report", Set.of("all"));
            index.replace(page.group(), List.of(Findables.named(page, text.title(), text.heading())));
        }
        index.commit(1);
        return index;
    }

    private static PostgresText postgres(JudgedSet set) throws Exception {
        return PostgresText.of(set.texts().stream()
                .map(text -> new PostgresText.Row("report", 2025, text.words()))
                .toList());
    }

    private static DirectoryReader plain(JudgedSet set) throws Exception {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new GermanAnalyzer()))) {
            int number = 0;
            for (JudgedSet.Text text : set.texts()) {
                Document document = new Document();
                document.add(new TextField("text", text.words(), Field.Store.NO));
                document.add(new NumericDocValuesField("number", number++));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        return DirectoryReader.open(directory);
    }

    private static Worth.Ranking plain(DirectoryReader reader) {
        Analyzer analyzer = new GermanAnalyzer();
        IndexSearcher searcher = new IndexSearcher(reader);
        return question -> {
            Query query = new QueryBuilder(analyzer).createBooleanQuery("text", question);
            List<Integer> best = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query == null ? new MatchNoDocsQuery() : query, Worth.TOP).scoreDocs) {
                NumericDocValues numbers =
                        DocValues.getNumeric(reader.leaves().getFirst().reader(), "number");
                best.add(numbers.advanceExact(hit.doc) ? (int) numbers.longValue() : -1);
            }
            return best;
        };
    }
}
