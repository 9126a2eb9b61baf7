package de.rundertisch.launcher;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The configuration, from {@code -D} or the environment ({@code rundertisch.db.url} or {@code RUNDERTISCH_DB_URL}); the first wins.
 * What is derived from it, as the database's driver from its address, is handed to the application as system properties. The
 * table of all settings is docs/configuration.md.
 */
final class Settings {

    /** Compares search index and database, tells the result and ends. */
    private static final String CHECK_INDEX = "check-index";

    private final String address;
    private final int port;
    private final Path data;

    private Settings(String address, int port, Path data) {
        this.address = address;
        this.port = port;
        this.data = data;
    }

    /**
     * Reads the settings.
     *
     * @param args settings given after the jar's name, {@code -Dkey=value} each, and perhaps the command {@value #CHECK_INDEX}
     */
    static Settings read(String... args) throws CannotStart {
        for (String arg : args) {
            take(arg);
        }
        Path data = Path.of(value("rundertisch.data", "data")).toAbsolutePath().normalize();
        if (checks()) {
            return new Settings("127.0.0.1", freePort(), data);
        }
        return new Settings(value("rundertisch.address", "127.0.0.1"), port(value("rundertisch.port", "8080")), data);
    }

    private static void take(String arg) throws CannotStart {
        if (arg.equals(CHECK_INDEX)) {
            System.setProperty("rundertisch.check", "true");
            return;
        }
        int equals = arg.indexOf('=');
        if (!arg.startsWith("-Drundertisch.") || equals < 0) {
            throw new CannotStart("option.unknown", arg);
        }
        System.setProperty(arg.substring(2, equals), arg.substring(equals + 1));
    }

    /** Whether the server starts only to compare index and database. */
    static boolean checks() {
        return Boolean.getBoolean("rundertisch.check");
    }

    /** Nobody but the launcher itself needs to find the server then. */
    private static int freePort() throws CannotStart {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new CannotStart("port.refused", "127.0.0.1", "0", e.getMessage());
        }
    }

    /** The first that is not blank: {@code -D}, environment, the default. */
    private static String value(String key, String otherwise) {
        String variable = System.getenv(key.replace('.', '_').toUpperCase(Locale.ROOT));
        String value = System.getProperty(key, "");
        if (value.isBlank() && variable != null) {
            value = variable;
        }
        return value.isBlank() ? otherwise : value;
    }

    private static int port(String text) throws CannotStart {
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65535) {
            throw new CannotStart("port.notANumber", text);
        }
        return Integer.parseInt(text);
    }

    /** Tells the application, which reads the same keys, what was decided here. */
    void publish() {
        // No delay in writing: what was acknowledged must survive a kill, and the index must never be ahead of the
        // database.
        String url = value(
                "rundertisch.db.url",
                "jdbc:h2:file:" + data.resolve("database/rundertisch") + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0");
        System.setProperty("rundertisch.data", data.toString());
        System.setProperty("rundertisch.db.url", url);
        System.setProperty("rundertisch.db.driver", value("rundertisch.db.driver", driver(url)));
        System.setProperty("rundertisch.db.user", value("rundertisch.db.user", "sa"));
        System.setProperty("rundertisch.db.password", value("rundertisch.db.password", ""));
        System.setProperty("rundertisch.demo", value("rundertisch.demo", "false"));
    }

    private static String driver(String url) {
        return url.startsWith("jdbc:postgresql:")
                ? "org.postgresql.ds.PGSimpleDataSource"
                : "org.h2.jdbcx.JdbcDataSource";
    }

    String address() {
        return address;
    }

    int port() {
        return port;
    }

    Path data() {
        return data;
    }

    /** Whether the server ends with the process that started it, as {@code mvn -Prun} wants it. */
    boolean stopsWithParent() {
        return Boolean.parseBoolean(value("rundertisch.stopWithParent", "false"));
    }

    /** What to type into a browser on this machine. */
    String url() {
        boolean here = address.equals("127.0.0.1") || address.equals("0.0.0.0");
        return "http://" + (here ? "localhost" : address) + ":" + port + "/";
    }
}
