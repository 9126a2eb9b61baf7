package de.rundertisch.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A full Payara Server with a domain of its own: new folder, free ports, loopback only. Closing stops that domain and nothing else.
 * The server itself is unpacked by Maven.
 */
final class PayaraServer implements AutoCloseable {

    private static final String DOMAIN = "rundertisch";

    private final Path asadmin;
    private final Path domains;
    private final int portBase;

    private PayaraServer(Path home, Path domains, int portBase) {
        this.asadmin = home.resolve("bin").resolve("asadmin");
        this.domains = domains;
        this.portBase = portBase;
    }

    /** Makes a domain and starts it. */
    static PayaraServer start(Path home, Path domains) throws IOException {
        PayaraServer server = new PayaraServer(home, domains, Server.freePort() - 80);
        Files.createDirectories(domains);
        server.run(
                "create-domain",
                "--nopassword",
                "--portbase",
                "" + server.portBase,
                "--domaindir",
                "" + domains,
                DOMAIN);
        server.listenOnLoopbackOnly();
        server.run("start-domain", "--domaindir", "" + domains, DOMAIN);
        return server;
    }

    private void listenOnLoopbackOnly() throws IOException {
        Path configuration = domains.resolve(DOMAIN).resolve("config").resolve("domain.xml");
        String text = Files.readString(configuration)
                .replace("address=\"0.0.0.0\"", "address=\"127.0.0.1\"")
                .replaceAll("<network-listener (?!address)", "<network-listener address=\"127.0.0.1\" ")
                .replace(
                        "<hazelcast-config-specific-configuration",
                        "<hazelcast-config-specific-configuration enabled=\"false\"");
        Files.writeString(configuration, text);
    }

    /** Runs a command of the administration against the running domain. */
    void admin(String... command) {
        List<String> all = new ArrayList<>(List.of("--host", "127.0.0.1", "--port", "" + (portBase + 48)));
        all.addAll(Arrays.asList(command));
        run(all.toArray(String[]::new));
    }

    /** An address of the domain's applications. */
    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + (portBase + 80) + path);
    }

    @Override
    public void close() {
        run("stop-domain", "--domaindir", "" + domains, DOMAIN);
    }

    private void run(String... command) {
        List<String> all = new ArrayList<>(List.of(asadmin.toString()));
        all.addAll(Arrays.asList(command));
        try {
            Path said = Files.createTempFile(domains, "asadmin", ".log");
            ProcessBuilder builder =
                    new ProcessBuilder(all).redirectErrorStream(true).redirectOutput(said.toFile());
            builder.environment().put("AS_JAVA", System.getProperty("java.home"));
            builder.environment().put("RUNDERTISCH_DB_URL", "jdbc:h2:mem:rundertisch;DB_CLOSE_DELAY=-1");
            builder.environment()
                    .put("RUNDERTISCH_DATA", domains.resolve("data").toString());
            Process process = builder.start();
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("%s ended", all).isTrue();
            assertThat(process.exitValue())
                    .as("%s said: %s", all, Files.readString(said))
                    .isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
