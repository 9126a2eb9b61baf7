package de.rundertisch.search.engine;

import de.rundertisch.search.language.GermanAnalysis;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How much text is indexed in a second, by {@link SearchIndex#replace} and one commit at the end, beside a bare {@link IndexWriter} that gets a
 * document for each row with what a search needs at least: title, heading and text with offsets, stored; key, group, kind, audience as
 * terms; the day and the group as doc values. Once with the product's analysis (aim: at least 0.8 of it), once with Lucene's {@link
 * GermanAnalyzer}, which neither splits compounds nor knows lemmas. One thread, in turns, the first round not counted, each time a new
 * index; the analysis starts without remembered words. {@link LawRows} says what is indexed.
 */
class IndexingSpeedBench {

    private static final int ROWS = Integer.getInteger("bench.rows", 100_000);
    private static final int ROUNDS = 3;
    private static final double MEMORY_MB = 64;
    private static final FieldType WORDS = new FieldType();

    static {
        WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        WORDS.setTokenized(true);
        WORDS.setStored(true);
        WORDS.freeze();
    }

    @TempDir
    Path folder;

    private interface Filling {
        void fill(Path place) throws Exception;
    }

    @Test
    void textInASecond() throws Exception {
        Map<String, List<Findable>> rows = new LinkedHashMap<>();
        double megabytes = LawRows.read(ROWS, rows::put).bytes() / 1e6;
        System.out.printf("%nIndexing %,d paragraphs, %.1f MB of titles, headings and texts%n", ROWS, megabytes);
        Map<String, Filling> fillings = new LinkedHashMap<>();
        fillings.put("IndexWriter, same analysis", place -> bare(place, rows, new GermanAnalysis()));
        fillings.put("IndexWriter, GermanAnalyzer", place -> bare(place, rows, new GermanAnalyzer()));
        fillings.put("ours", place -> ours(place, rows));
        Map<String, Double> seconds = new LinkedHashMap<>();
        for (int round = 0; round <= ROUNDS; round++) {
            for (Map.Entry<String, Filling> filling : fillings.entrySet()) {
                long start = System.nanoTime();
                filling.getValue().fill(folder.resolve(round + filling.getKey()));
                double took = (System.nanoTime() - start) / 1e9;
                seconds.merge(filling.getKey(), round == 0 ? 0 : took, Double::sum);
            }
        }
        double first = seconds.values().iterator().next();
        System.out.println("| chain                       | MB/s  | rows/s | ratio |");
        System.out.println("|-----------------------------|-------|--------|-------|");
        seconds.forEach((name, took) -> System.out.printf(
                "| %-27s | %5.2f | %6.0f | %5.2f |%n",
                name, megabytes * ROUNDS / took, ROWS * ROUNDS / took, first / took));
    }

    private static void ours(Path place, Map<String, List<Findable>> rows) throws Exception {
        try (SearchIndex index = SearchIndex.open(place)) {
            for (Map.Entry<String, List<Findable>> group : rows.entrySet()) {
                index.replace(group.getKey(), group.getValue());
            }
            index.commit(1);
        }
    }

    private static void bare(Path place, Map<String, List<Findable>> rows, Analyzer analysis) throws Exception {
        IndexWriterConfig config = new IndexWriterConfig(analysis).setRAMBufferSizeMB(MEMORY_MB);
        try (MMapDirectory directory = new MMapDirectory(place);
                IndexWriter writer = new IndexWriter(directory, config)) {
            for (List<Findable> group : rows.values()) {
                for (Findable row : group) {
                    writer.addDocument(document(row));
                }
            }
            writer.commit();
        }
    }

    private static Document document(Findable row) {
        Document document = new Document();
        document.add(new StringField("key", row.key(), Field.Store.YES));
        document.add(new StringField("group", row.group(), Field.Store.YES));
        document.add(new SortedDocValuesField("group", new BytesRef(row.group())));
        document.add(new StringField("kind", row.kind(), Field.Store.YES));
        row.audiences().forEach(one -> document.add(new StringField("audience", one, Field.Store.NO)));
        document.add(new NumericDocValuesField(
                "date", row.date() == null ? 0 : row.date().toEpochDay()));
        document.add(new Field("title", row.title(), WORDS));
        document.add(new Field("heading", row.heading(), WORDS));
        document.add(new Field("text", row.text(), WORDS));
        return document;
    }
}
