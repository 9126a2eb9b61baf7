package de.rundertisch.search.engine;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How fast the product answers, beside Lucene alone ({@link BareLucene} says what that does) and PostgreSQL ({@link PostgresText}, which
 * counts in two dimensions only and knows no permissions) on the same rows ({@link LawRows}), with one thread and with two. A hundred headings of
 * sections drawn from all of them are the questions; what is compared takes turns. Aim: the full call's median at most 1.25 times that of
 * Lucene with facets and highlights. Then how fast typed beginnings are completed, letter by letter; aim below 20 ms. Run by {@code mvn
 * -Pbench verify -Dcorpus=folder -Dbench.rows=100000}, with {@code -Dbench.rounds} for more or fewer turns than nine and {@code
 * -Dbench.postgres=false} without PostgreSQL, which takes long for a million rows. Rows are read one by one and not kept.
 */
class SearchSpeedBench {

    private static final int ROWS = Integer.getInteger("bench.rows", 100_000);
    private static final int QUESTIONS = 100;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 9);
    private static final boolean POSTGRES = !"false".equals(System.getProperty("bench.postgres"));

    /** Seconds for each chain in each round: PostgreSQL takes its time. */
    private static final double BUDGET = 30;

    @TempDir
    Path folder;

    private interface Chain {
        /** For one thread. */
        Timing.Worker worker() throws Exception;
    }

    @Test
    void questionsAndBeginnings() throws Exception {
        try (SearchIndex index = SearchIndex.open(folder)) {
            LawRows rows = LawRows.read(ROWS, index::replace);
            index.commit(1);
            List<String> questions = drawn(rows.questions());
            System.out.printf(
                    "%nSearching %,d paragraphs, %,d characters, in %,d laws: %d questions%n",
                    ROWS, rows.characters(), rows.groups(), questions.size());
            search(index, questions);
            complete(index, questions);
            if (POSTGRES) {
                withPostgres(index, questions);
            }
        }
    }

    private static List<String> drawn(List<String> headings) {
        List<String> drawn = new ArrayList<>(headings.stream().distinct().toList());
        Collections.shuffle(drawn, new Random(1));
        return drawn.subList(0, Math.min(QUESTIONS, drawn.size()));
    }

    private void search(SearchIndex index, List<String> questions) throws Exception {
        List<SearchRequest> requests = questions.stream()
                .map(question -> SearchRequest.of(question, LawRows.ASKER))
                .toList();
        try (BareLucene bare = new BareLucene(folder)) {
            List<BareLucene.Prepared> queries = new ArrayList<>();
            for (SearchRequest request : requests) {
                queries.add(bare.prepare(request));
            }
            Map<String, Chain> hits = new LinkedHashMap<>();
            hits.put("Lucene, facets, highlights", () -> i -> bare.withFacetsAndHighlights(queries.get(i)));
            hits.put("Lucene, same, words alone", () -> i -> bare.wordsAlone(queries.get(i)));
            hits.put("Lucene, ranking alone", () -> i -> bare.alone(queries.get(i)));
            hits.put(
                    "ours, the full call",
                    () -> i -> index.search(requests.get(i)).total());
            Map<String, Chain> documents = new LinkedHashMap<>();
            documents.put("Lucene, by document", () -> i -> bare.byDocument(queries.get(i)));
            documents.put(
                    "ours, by document",
                    () -> i -> index.search(requests.get(i).grouped(3)).total());
            for (int threads = 1; threads <= 2; threads++) {
                compare(hits, threads, questions.size(), ROUNDS);
                compare(documents, threads, questions.size(), ROUNDS);
            }
        }
    }

    /** In one round of its own, since it takes its time. */
    private static void withPostgres(SearchIndex index, List<String> questions) throws Exception {
        List<Connection> connections = new ArrayList<>();
        try (PostgresText postgres = PostgresText.filledBy(SearchSpeedBench::texts)) {
            Map<String, Chain> chains = new LinkedHashMap<>();
            chains.put(
                    "ours, the full call",
                    () -> i -> index.search(SearchRequest.of(questions.get(i), LawRows.ASKER))
                            .total());
            chains.put("PostgreSQL, ranking alone", () -> {
                Connection connection = opened(connections, postgres);
                return i -> PostgresText.best(connection, questions.get(i)).size();
            });
            chains.put("PostgreSQL, counts, headlines", () -> {
                Connection connection = opened(connections, postgres);
                return i -> PostgresText.page(connection, questions.get(i));
            });
            for (int threads = 1; threads <= 2; threads++) {
                compare(chains, threads, questions.size(), 1);
            }
            for (Connection connection : connections) {
                connection.close();
            }
        }
    }

    private static void texts(PostgresText.Taking taking) throws Exception {
        LawRows.read(ROWS, (group, rows) -> {
            for (Findable one : rows) {
                taking.take(new PostgresText.Row(one.kind(), one.date().getYear(), one.text()));
            }
        });
    }

    private static Connection opened(List<Connection> connections, PostgresText postgres) throws Exception {
        connections.add(postgres.connect());
        return connections.getLast();
    }

    private static void complete(SearchIndex index, List<String> questions) throws Exception {
        List<String> beginnings = new ArrayList<>();
        for (String question : questions.subList(0, Math.min(50, questions.size()))) {
            for (int letters = 1; letters <= Math.min(12, question.length()); letters++) {
                beginnings.add(question.substring(0, letters));
            }
        }
        Chain completing =
                () -> i -> index.complete(beginnings.get(i), LawRows.ASKER, 8).size();
        for (int threads = 1; threads <= 2; threads++) {
            compare(Map.of("ours, completing", completing), threads, beginnings.size(), ROUNDS);
        }
    }

    /** The first chain is what the others are compared with; one round before those that count. */
    private static void compare(Map<String, Chain> chains, int threads, int questions, int rounds) throws Exception {
        Map<String, Timing> timings = new LinkedHashMap<>();
        for (int round = 0; round <= rounds; round++) {
            for (Map.Entry<String, Chain> chain : chains.entrySet()) {
                List<Timing.Worker> workers = new ArrayList<>();
                for (int i = 0; i < threads; i++) {
                    workers.add(chain.getValue().worker());
                }
                Timing timing = Timing.of(workers, questions, BUDGET);
                timings.merge(chain.getKey(), round == 0 ? Timing.NONE : timing, Timing::and);
            }
        }
        print(threads, timings);
    }

    private static void print(int threads, Map<String, Timing> timings) {
        Timing first = timings.values().iterator().next();
        System.out.printf(
                "%n| %d thread(s)                   | calls | p50 ms  | p99 ms  | calls/s | p50 ratio | time ratio |%n",
                threads);
        System.out.println(
                "|-------------------------------|-------|---------|---------|---------|-----------|------------|");
        timings.forEach((name, timing) -> System.out.printf(
                "| %-29s | %5d | %7.2f | %7.2f | %7.1f | %9.2f | %10.2f |%n",
                name,
                timing.micros().length,
                timing.percentile(0.5),
                timing.percentile(0.99),
                timing.perSecond(),
                timing.percentile(0.5) / first.percentile(0.5),
                first.perSecond() / timing.perSecond()));
    }
}
