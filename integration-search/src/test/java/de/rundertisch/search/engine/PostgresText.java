package de.rundertisch.search.engine;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * PostgreSQL's own full-text search as a baseline: {@code to_tsvector('german', …)} with a GIN index. The words of a question are joined
 * by OR, because with the AND of {@code websearch_to_tsquery} most questions find nothing; that makes it the better baseline. Ranked by
 * {@code ts_rank} with length normalisation 1, the best of its rankings: on XQuAD-de MRR@10 .908 against .763 to .786 of {@code
 * ts_rank_cd}, which wants all words to stand near each other.
 *
 * <p>A server of its own with default settings but 256 MB of shared buffers; {@link #close} ends it.
 */
final class PostgresText implements Closeable {

    private static final int BATCH = 1_000;

    private static final String ASKED = "replace(plainto_tsquery('german', ?)::text, ' & ', ' | ')::tsquery";

    private static final String BEST = "select id from texts, (select " + ASKED + " q) asked where found @@ q"
            + " order by ts_rank(found, q, 1) desc, id limit " + Worth.TOP;

    private static final String HEADLINES = "select id, ts_headline('german', words, q, 'MaxFragments=2') from ("
            + "select id, words, q from texts, (select " + ASKED + " q) asked where found @@ q"
            + " order by ts_rank(found, q, 1) desc, id limit " + Worth.TOP + ") best";

    private static final String COUNTS = "select kind, year, count(*) from texts, (select " + ASKED
            + " q) asked where found @@ q group by grouping sets ((kind), (year), ())";

    private final EmbeddedPostgres server;

    private PostgresText(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Text by text: its number is its place in the order they come in. */
    record Row(String kind, int year, String words) {}

    /** Hands rows over one by one, so that they need not be in memory together. */
    interface Source {
        void into(Taking taking) throws Exception;
    }

    interface Taking {
        void take(Row row) throws SQLException;
    }

    static PostgresText of(Iterable<Row> rows) throws Exception {
        return filledBy(taking -> {
            for (Row row : rows) {
                taking.take(row);
            }
        });
    }

    static PostgresText filledBy(Source source) throws Exception {
        PostgresText text = new PostgresText(EmbeddedPostgres.builder()
                .setServerConfig("shared_buffers", "256MB")
                .start());
        try (Connection connection = text.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create table texts (id bigint primary key, kind text, year int, words text,"
                    + " found tsvector generated always as (to_tsvector('german', words)) stored)");
            insert(connection, source);
            statement.execute("create index texts_found on texts using gin (found)");
            statement.execute("vacuum analyze texts");
        }
        return text;
    }

    private static void insert(Connection connection, Source source) throws Exception {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into texts (id, kind, year, words) values (?, ?, ?, ?)")) {
            AtomicLong number = new AtomicLong();
            source.into(row -> add(insert, number.getAndIncrement(), row));
            insert.executeBatch();
        }
    }

    private static void add(PreparedStatement insert, long number, Row row) throws SQLException {
        insert.setLong(1, number);
        insert.setString(2, row.kind());
        insert.setInt(3, row.year());
        insert.setString(4, row.words().replace("\u0000", ""));
        insert.addBatch();
        if (number % BATCH == 0) {
            insert.executeBatch();
        }
    }

    /** For one thread; the caller closes it. */
    Connection connect() throws SQLException {
        return server.getPostgresDatabase().getConnection();
    }

    /** Numbers of the best texts, best first. */
    static List<Integer> best(Connection connection, String question) throws SQLException {
        List<Integer> best = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(BEST)) {
            query.setString(1, question);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    best.add(rows.getInt(1));
                }
            }
        }
        return best;
    }

    /** The best texts with marked excerpts, and the counts by kind and year: what a page of results needs. */
    static int page(Connection connection, String question) throws SQLException {
        return read(connection, HEADLINES, question) + read(connection, COUNTS, question);
    }

    private static int read(Connection connection, String sql, String question) throws SQLException {
        int rows = 0;
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, question);
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    rows++;
                }
            }
        }
        return rows;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
