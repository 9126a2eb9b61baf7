package de.rundertisch.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How often the right paragraph comes first: German questions against the paragraphs that answer them, our chain beside Lucene's
 * own German analyser. Run by {@code mvn -Pbench verify -Dcorpus=folder}, where the folder holds {@code xquad/xquad.de.json}.
 */
class SearchQualityBench {

    private static final int TOP = 10;

    private record Asked(String question, int paragraph) {}

    private record Judged(List<String> paragraphs, List<Asked> questions) {}

    /** What a ranking is worth: mean reciprocal rank and share of answers among the first ten. */
    private record Worth(double mrr, double recall, double millis) {}

    /** Answers a question with the numbers of paragraphs, best first. */
    private interface Ranking {
        List<Integer> answer(String question) throws Exception;
    }

    @TempDir
    Path folder;

    @Test
    void germanQuestionsFindTheirParagraphs() throws Exception {
        Judged corpus = read(Path.of(System.getProperty("corpus"), "xquad", "xquad.de.json"));
        Worth plain = plainGermanAnalyzer(corpus);
        Worth ours = ours(corpus);
        System.out.printf(
                "%nXQuAD de: %d questions, %d paragraphs%n", corpus.questions.size(), corpus.paragraphs.size());
        System.out.println("| chain                      | MRR@10 | recall@10 | ms/question |");
        System.out.println("|----------------------------|--------|-----------|-------------|");
        print("Lucene GermanAnalyzer, OR", plain);
        print("ours, with all permissions", ours);
        assertThat(ours.mrr).isGreaterThan(plain.mrr);
        assertThat(ours.recall).isGreaterThan(plain.recall);
    }

    private static void print(String name, Worth worth) {
        System.out.printf("| %-26s | %.4f | %.4f    | %11.2f |%n", name, worth.mrr, worth.recall, worth.millis);
    }

    private Worth ours(Judged corpus) throws Exception {
        try (SearchIndex index = SearchIndex.open(folder)) {
            for (int i = 0; i < corpus.paragraphs.size(); i++) {
                index.replace("DOCUMENT:" + i, List.of(paragraph(i, corpus.paragraphs.get(i))));
            }
            index.commit(1);
            return worth(
                    corpus,
                    question -> index.search(SearchRequest.of(question, Findables.ALL)).hits().stream()
                            .map(hit -> (int) hit.subjectId())
                            .toList());
        }
    }

    private static Findable paragraph(int number, String text) {
        String group = "DOCUMENT:" + number;
        return new Findable(
                group, group, "report", number, "", "", text, 1, "", "", null, Belonging.NOWHERE, Set.of("all"));
    }

    private static Worth plainGermanAnalyzer(Judged corpus) throws Exception {
        Analyzer analyzer = new GermanAnalyzer();
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (String paragraph : corpus.paragraphs) {
                Document document = new Document();
                document.add(new TextField("text", paragraph, Field.Store.NO));
                writer.addDocument(document);
            }
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            return worth(corpus, question -> {
                Query query = new QueryBuilder(analyzer).createBooleanQuery("text", question);
                List<Integer> best = new ArrayList<>();
                for (ScoreDoc hit : searcher.search(query == null ? new MatchNoDocsQuery() : query, TOP).scoreDocs) {
                    best.add(hit.doc);
                }
                return best;
            });
        }
    }

    private static Worth worth(Judged corpus, Ranking ranking) throws Exception {
        double reciprocal = 0;
        int found = 0;
        long start = System.nanoTime();
        for (Asked asked : corpus.questions) {
            int place = ranking.answer(asked.question).indexOf(asked.paragraph);
            reciprocal += place < 0 ? 0 : 1.0 / (place + 1);
            found += place < 0 ? 0 : 1;
        }
        double size = corpus.questions.size();
        return new Worth(reciprocal / size, found / size, (System.nanoTime() - start) / 1e6 / size);
    }

    private static Judged read(Path file) throws Exception {
        Judged corpus = new Judged(new ArrayList<>(), new ArrayList<>());
        try (Reader in = Files.newBufferedReader(file);
                JsonReader json = Json.createReader(in)) {
            for (JsonValue article : json.readObject().getJsonArray("data")) {
                for (JsonValue paragraph : article.asJsonObject().getJsonArray("paragraphs")) {
                    add(corpus, paragraph.asJsonObject());
                }
            }
        }
        return corpus;
    }

    private static void add(Judged corpus, JsonObject paragraph) {
        corpus.paragraphs.add(paragraph.getString("context"));
        for (JsonValue question : paragraph.getJsonArray("qas")) {
            corpus.questions.add(
                    new Asked(question.asJsonObject().getString("question"), corpus.paragraphs.size() - 1));
        }
    }
}
