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
 * -Pbench verify -Dcorpus=folder -Dbench.rows=100000}.
 */
class SearchSpeedBench {

    private static final int ROWS = Integer.getInteger("bench.rows", 100_000);
    private static final int QUESTIONS = 100;
    private static final int ROUNDS = 9;

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
        LawRows rows = LawRows.read(ROWS);
        List<String> questions = drawn(rows.questions());
        try (SearchIndex index = SearchIndex.open(folder)) {
            for (Map.Entry<String, List<Findable>> group : rows.groups().entrySet()) {
                index.replace(group.getKey(), group.getValue());
            }
            index.commit(1);
            System.out.printf(
                    "%nSearching %,d paragraphs, %,d characters, in %,d laws: %d questions%n",
                    ROWS, rows.characters(), rows.groups().size(), questions.size());
            search(index, rows, questions);
            complete(index, questions);
        }
    }

    private static List<String> drawn(List<String> headings) {
        List<String> drawn = new ArrayList<>(headings.stream().distinct().toList());
        Collections.shuffle(drawn, new Random(1));
        return drawn.subList(0, Math.min(QUESTIONS, drawn.size()));
    }

    private void search(SearchIndex index, LawRows rows, List<String> questions) throws Exception {
        List<Connection> connections = new ArrayList<>();
        try (BareLucene bare = new BareLucene(folder);
                PostgresText postgres = PostgresText.of(rows.findables().stream()
                        .map(one -> new PostgresText.Row(one.kind(), one.date().getYear(), one.text()))
                        .toList())) {
            List<SearchRequest> requests = questions.stream()
                    .map(question -> SearchRequest.of(question, LawRows.ASKER))
                    .toList();
            List<BareLucene.Prepared> queries = new ArrayList<>();
            for (SearchRequest request : requests) {
                queries.add(bare.prepare(request));
            }
            Map<String, Chain> lucene = new LinkedHashMap<>();
            lucene.put("Lucene, facets, highlights", () -> i -> bare.withFacetsAndHighlights(queries.get(i)));
            lucene.put("Lucene, ranking alone", () -> i -> bare.alone(queries.get(i)));
            Chain ours = () -> i -> index.search(requests.get(i)).total();
            lucene.put("ours, the full call", ours);
            lucene.put(
                    "ours, by document",
                    () -> i -> index.search(requests.get(i).grouped(3)).total());
            Map<String, Chain> others = new LinkedHashMap<>();
            others.put("ours, the full call", ours);
            others.put("PostgreSQL, ranking alone", () -> {
                Connection connection = opened(connections, postgres);
                return i -> PostgresText.best(connection, questions.get(i)).size();
            });
            others.put("PostgreSQL, counts, headlines", () -> {
                Connection connection = opened(connections, postgres);
                return i -> PostgresText.page(connection, questions.get(i));
            });
            for (int threads = 1; threads <= 2; threads++) {
                compare(lucene, threads, questions.size(), ROUNDS);
                compare(others, threads, questions.size(), 1);
            }
            for (Connection connection : connections) {
                connection.close();
            }
        }
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
        compare(
                Map.of(
                        "ours, completing",
                        () -> i -> index.complete(beginnings.get(i), LawRows.ASKER, 8)
                                .size()),
                1,
                beginnings.size(),
                ROUNDS);
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
