package de.rundertisch.system;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Many released comments on one version, written straight into the database of a server that is not running, because nobody can type
 * 5,000 of them. Closed after use.
 */
final class BenchComments implements AutoCloseable {

    /** Far above what the server's own sequence hands out in a benchmark. */
    private static final long FIRST_ID = 50_000_000;

    private static final int REPLY_EVERY = 3;

    private static final String INSERT =
            "insert into draft_comment (id, version, draft_version_id, parent_id, kind, target_level, chapter_lasting_id,"
                    + " paragraph_lasting_id, passage_start, passage_end, passage_exact, passage_prefix, passage_suffix, body,"
                    + " author_id, organisation_id, circle_id, audience, posted_at, submission)"
                    + " values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'EVERYONE', current_timestamp, ?)";

    private final Connection connection;
    private final long version;
    private long next = FIRST_ID;

    BenchComments(String url, long version) throws SQLException {
        connection = DriverManager.getConnection(url, "sa", "");
        connection.setAutoCommit(false);
        this.version = version;
    }

    /** Leaves this many comments on the version, in turn by everybody who belongs to an organisation; each third has a reply. */
    void spread(int comments) throws SQLException {
        write(comments, places());
    }

    /** Leaves this many comments, and all of them on one paragraph of the first chapter. */
    void heap(int comments) throws SQLException {
        write(comments, places().subList(1, 2));
    }

    private List<Object[]> places() throws SQLException {
        return rows("select cast(c.lasting_id as varchar(36)), cast(p.lasting_id as varchar(36)),"
                + " p.text_start, substring(p.content, 1, 60) from paragraph p join chapter c on c.id = p.chapter_id"
                + " where c.draft_version_id = " + version + " order by c.position, p.position");
    }

    private void write(int comments, List<Object[]> places) throws SQLException {
        List<Object[]> people = rows("select person_id, organisation_id from membership order by id");
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from draft_comment where parent_id >= " + FIRST_ID);
            statement.executeUpdate("delete from draft_comment where id >= " + FIRST_ID);
        }
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < comments; i++) {
                Object[] place = places.get((int) ((long) i * places.size() / comments));
                long id = add(insert, null, place, people.get(i % people.size()));
                if (i % REPLY_EVERY == 0) {
                    add(insert, id, place, people.get((i + 1) % people.size()));
                }
            }
            insert.executeBatch();
        }
        connection.commit();
    }

    private long add(PreparedStatement insert, Long parent, Object[] place, Object[] speaker) throws SQLException {
        long id = next++;
        Object[] values = {
            id,
            version,
            parent,
            parent == null ? "CONCERN" : "NOTE",
            "PASSAGE",
            place[0],
            place[1],
            place[2],
            ((Number) place[2]).intValue() + place[3].toString().length(),
            place[3],
            "",
            "",
            "Das sollte verbindlicher klingen; in unserem Stadtteil fehlt genau diese Beratung seit zwei Jahren.",
            speaker[0],
            speaker[1],
            speaker[1],
            UUID.randomUUID()
        };
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
        return id;
    }

    private List<Object[]> rows(String query) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            int width = found.getMetaData().getColumnCount();
            while (found.next()) {
                Object[] row = new Object[width];
                for (int i = 0; i < width; i++) {
                    row[i] = found.getObject(i + 1);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
