package de.rundertisch.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.rundertisch.core.demo.DemoLogins;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The same product on PostgreSQL, chosen by settings alone. */
@SystemTest
class PostgresIT {

    private static final String NOTE = "Der Holunderbeerenverein bittet um einen Aushang im Nachbarschaftszentrum.";

    @Test
    void readingUploadingAndFindingWorkOnPostgresql(Visitor visitor) throws Exception {
        Path data = RunningServer.emptyFolder("postgres");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            Server server = Server.start(
                    data,
                    "rundertisch.demo=true",
                    "rundertisch.db.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                    "rundertisch.db.user=postgres");
            try {
                visitor.goTo(server);
                Page page = visitor.signIn(DemoLogins.STAFF);
                page.locator("main a[href*='/drafts/read']").first().click();
                page.waitForURL(url -> url.contains("/drafts/read"));
                assertThat(page.locator(".para").count()).isPositive();

                Program program = new Program(server, visitor.createToken("postgres"));
                var answer = program.upload("aushang.txt", NOTE.getBytes(StandardCharsets.UTF_8));
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
                assertThat(program.finds("Holunderbeerenverein")).isTrue();
                assertThat(data.resolve("database"))
                        .as("an H2 database beside PostgreSQL")
                        .doesNotExist();
            } finally {
                server.stop();
            }
        }
    }
}
