package de.rundertisch.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.rundertisch.core.demo.DemoLogins;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** What was acknowledged survives a power cut, and the index catches up by itself. */
@SystemTest
class CrashIT {

    private static final String DEMO = "rundertisch.demo=true";

    /** A killed worker's file is taken up again when its lease is over; nobody wants to wait two minutes here. */
    private static final String SHORT_LEASE = "rundertisch.extraction.lease=PT10S";

    /** Pages that take longer to read than to look whether they are being read. */
    private static final int LONG = 1_500;

    private static final String NOTE = "Der Verein Brimsellotax bittet um einen Aushang im Nachbarschaftszentrum.";

    @Test
    void anUploadAcknowledgedJustBeforeTheServerIsKilledIsFoundAfterTheRestart(Visitor visitor) {
        Path data = RunningServer.emptyFolder("crash");
        Server server = Server.start(data, DEMO, SHORT_LEASE);
        String token;
        try {
            visitor.goTo(server);
            visitor.signIn(DemoLogins.STAFF);
            token = visitor.createToken("crash");
            var answer = new Program(server, token).upload("aushang.txt", NOTE.getBytes(StandardCharsets.UTF_8));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        } finally {
            server.kill();
        }

        Server again = Server.start(data, DEMO, SHORT_LEASE);
        try {
            Program program = new Program(again, token);
            assertThat(program.finds("Brimsellotax"))
                    .as("found after the restart")
                    .isTrue();
            assertThat(program.hits("Brimsellotax")).as("found once").isEqualTo(1);
        } finally {
            again.stop();
        }
    }

    @Test
    void aServerKilledInTheMiddleOfAFileLeavesNoProcessBehindAndReadsTheFileWholeAfterwards(Visitor visitor)
            throws Exception {
        Server server = Server.start(RunningServer.emptyFolder("crash-reading"), SHORT_LEASE, DEMO);
        String token;
        String document;
        List<ProcessHandle> readers;
        try {
            visitor.goTo(server);
            visitor.signIn(DemoLogins.STAFF);
            token = visitor.createToken("crash");
            Program program = new Program(server, token);
            var answer = program.upload("lang.pdf", LongPdf.of(LONG));
            document = "/api/v1/documents/" + Program.json(answer).get("id").getAsLong();
            await(() -> Program.json(program.get(document)).get("pages").getAsInt() > 0);
            readers = server.children();
            assertThat(readers).as("a process that reads").isNotEmpty();
        } finally {
            server.kill();
        }
        for (ProcessHandle reader : readers) {
            reader.onExit().get(30, TimeUnit.SECONDS);
        }

        Server again = server.startAgain();
        try {
            Program program = new Program(again, token);
            await(() -> "SEARCHABLE"
                    .equals(Program.json(program.get(document)).get("state").getAsString()));
            assertThat(Program.json(program.get(document)).get("pages").getAsInt())
                    .isEqualTo(LONG);
        } finally {
            again.stop();
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        Instant deadline = Instant.now().plus(Duration.ofMinutes(5));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("patience").isBefore(deadline);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    @Test
    void wordsThatThePageCalledSavedAreThereAfterTheServerWasKilled(Visitor writer, Visitor atAnotherDevice) {
        Server server = Server.start(RunningServer.emptyFolder("crash-words"), DEMO);
        String words = "Getippt, gespeichert, nicht abgesendet: Brimsellotax.";
        String address;
        try {
            writer.goTo(server);
            Page page = writer.signIn(DemoLogins.RELEASER);
            DraftDesk.read(page);
            address = page.url();
            page.locator(".para .add").first().click();
            page.locator("#body").fill(words);
            assertThat(page.locator(".kept")).containsText("Entwurf gespeichert");
        } finally {
            server.kill();
        }

        Server again = server.startAgain();
        try {
            atAnotherDevice.goTo(again);
            Page page = atAnotherDevice.signIn(DemoLogins.RELEASER);
            page.navigate(address);
            assertThat(page.locator(".waiting q")).hasText(words);
        } finally {
            again.stop();
        }
    }
}
