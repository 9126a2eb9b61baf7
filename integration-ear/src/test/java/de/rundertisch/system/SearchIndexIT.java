package de.rundertisch.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.rundertisch.core.demo.DemoLogins;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The search index agrees with the database after whatever happens to the server or its disk. */
@SystemTest
class SearchIndexIT {

    private static final String DEMO = "rundertisch.demo=true";
    private static final String SHORT_LEASE = "rundertisch.extraction.lease=PT10S";
    private static final int UPLOADS = 25;
    private static final int MEASURED = 5;

    @Test
    void afterKillsDuringIndexingAndDuringARebuildEverythingIsFoundAndNothingDiffers(Visitor staff, Visitor admin) {
        Path data = RunningServer.emptyFolder("index-crash");
        List<String> acknowledged = new ArrayList<>();
        Server server = Server.start(data, DEMO, SHORT_LEASE);
        String token = uploadAndKill(server, staff, acknowledged);

        server = server.startAgain();
        rebuildAndKill(server, token, acknowledged, admin);

        server = server.startAgain();
        try {
            Program program = new Program(server, token);
            allFound(program, acknowledged);
            printHowSoonAnUploadIsFound(program);
            nothingDiffers(admin);
        } finally {
            server.stop();
        }
        Server check = Server.launch(data, "rundertisch.check=true");
        assertThat(check.awaitEnd()).as(check.console()).isZero();
        assertThat(check.console()).contains("agree");
    }

    private static String uploadAndKill(Server server, Visitor staff, List<String> acknowledged) {
        try {
            staff.goTo(server);
            staff.signIn(DemoLogins.STAFF);
            String token = staff.createToken("index");
            Program program = new Program(server, token);
            for (int i = 0; i < UPLOADS; i++) {
                acknowledged.add(upload(program, i));
            }
            return token;
        } finally {
            server.kill();
        }
    }

    private static void rebuildAndKill(Server server, String token, List<String> acknowledged, Visitor admin) {
        try {
            allFound(new Program(server, token), acknowledged);
            admin.goTo(server);
            admin.signIn(DemoLogins.ADMINISTRATOR);
            Page upkeep = admin.open("/upkeep/search-index");
            upkeep.locator("#rebuild").click();
            assertThat(upkeep.locator("#notices")).containsText("Neuaufbau");
        } finally {
            server.kill();
        }
    }

    private static String upload(Program program, int number) {
        String word = "Quorbelinde" + (char) ('a' + number % 26) + "x";
        String text = "Der Verein " + word + " lädt ein.";
        var answer = program.upload("einladung-" + number + ".txt", text.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return word;
    }

    private static void allFound(Program program, List<String> words) {
        for (String word : words) {
            assertThat(program.finds("\"" + word + "\"")).as(word).isTrue();
            assertThat(program.hits("\"" + word + "\"")).as(word).isEqualTo(1);
        }
    }

    /** A figure for whoever reads the log of the build; the goal is two seconds. */
    private static void printHowSoonAnUploadIsFound(Program program) {
        for (int i = 0; i < MEASURED; i++) {
            String word = "Zimbrolatte" + (char) ('a' + i) + "x";
            long start = System.nanoTime();
            program.upload("neu-" + i + ".txt", ("Neu: " + word).getBytes(StandardCharsets.UTF_8));
            assertThat(program.finds("\"" + word + "\"")).isTrue();
            System.out.printf("Found %d ms after the upload began%n", (System.nanoTime() - start) / 1_000_000);
        }
    }

    private static void nothingDiffers(Visitor admin) {
        Page upkeep = admin.signIn(DemoLogins.ADMINISTRATOR);
        upkeep = admin.open("/upkeep/search-index");
        upkeep.locator("#check").click();
        assertThat(upkeep.locator("#notices")).containsText("Vergleich");
        Page page = upkeep;
        page.waitForCondition(() -> {
            page.reload();
            return page.locator(".chip").count() > 0;
        });
        assertThat(page.locator("main .chip")).hasText("Keine Abweichung");
    }

    @Test
    void anAnswerCutShortSaysThatThereMayBeMore(Visitor member) {
        Server server =
                Server.start(RunningServer.emptyFolder("search-in-no-time"), DEMO, "rundertisch.search.longest=PT0S");
        try {
            member.goTo(server);
            member.signIn(DemoLogins.MEMBER);
            Page page = member.page();
            page.waitForCondition(
                    () -> {
                        member.open("/search?q=Sprache");
                        return page.locator(".notice.warn").count() > 0;
                    },
                    new Page.WaitForConditionOptions().setTimeout(120_000));
            assertThat(page.locator(".notice.warn")).containsText("Vielleicht gibt es noch mehr");
            assertThat(page.locator("main")).not().containsText("Das hilft oft weiter");
            assertThat(page.locator("main a[href*='/searches/save?']")).isVisible();
            Accessibility.assertNoViolations(page, "an answer cut short");
            member.photograph("search-partial");
        } finally {
            server.stop();
        }
    }

    @Test
    void whatStandsInTheWayOfTheIndexIsToldAndWhenItIsGoneSearchWorksWithoutARestart(Visitor admin) throws Exception {
        Path data = RunningServer.emptyFolder("index-in-the-way");
        Files.createDirectories(data);
        Path inTheWay = Files.writeString(data.resolve("index"), "a file, not a folder");
        Server server = Server.start(data, DEMO);
        try {
            admin.goTo(server);
            admin.signIn(DemoLogins.ADMINISTRATOR);
            Program program = new Program(server, admin.createToken("index"));
            var answer = Program.json(program.get("/api/v1/search?q=Sprache"));
            assertThat(answer.get("partial").getAsBoolean())
                    .as("the answer does not claim to be complete")
                    .isTrue();
            assertThat(answer.get("total").getAsInt()).isZero();
            Page search = admin.open("/search?q=Sprache");
            assertThat(search.locator("main")).containsText("Die Suche ist gerade nicht erreichbar");
            assertThat(search.locator("main")).not().containsText("Nichts gefunden");
            Page upkeep = admin.open("/upkeep/search-index");
            assertThat(upkeep.locator(".notice.bad")).containsText("nicht beschreiben");
            Files.delete(inTheWay);
            assertThat(program.finds("Sprache")).isTrue();
            upkeep.reload();
            assertThat(upkeep.locator(".notice.bad")).hasCount(0);
        } finally {
            server.stop();
        }
    }
}
