package de.rundertisch.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.rundertisch.core.demo.DemoLogins;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same product on PostgreSQL, chosen by settings alone; and what a test can only show who may reach into the database. */
@SystemTest
class PostgresIT {

    private static final String NOTE = "Der Holunderbeerenverein bittet um einen Aushang im Nachbarschaftszentrum.";

    /** Milliseconds until a mail is written: matches are gathered first, and slow machines take their time. */
    private static final int PATIENCE = 240_000;

    private static final Path DATA = RunningServer.emptyFolder("postgres");
    private static EmbeddedPostgres postgres;
    private static Server server;

    @BeforeAll
    static void start() throws Exception {
        postgres = EmbeddedPostgres.builder().start();
        server = Server.start(
                DATA,
                "rundertisch.demo=true",
                "rundertisch.db.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                "rundertisch.db.user=postgres");
    }

    @AfterAll
    static void stop() throws Exception {
        if (server != null) {
            server.stop();
        }
        postgres.close();
    }

    @Test
    void uploadingAndFindingWorkOnPostgresql(Visitor visitor) {
        visitor.goTo(server);
        visitor.signIn(DemoLogins.STAFF);
        Program program = new Program(server, visitor.createToken("postgres"));
        var answer = program.upload("aushang.txt", NOTE.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        assertThat(program.finds("Holunderbeerenverein")).isTrue();
        assertThat(DATA.resolve("database"))
                .as("an H2 database beside PostgreSQL")
                .doesNotExist();
    }

    @Test
    void savedSearchesTellOfWhatIsNewAndVocabularyIsInForceOnPostgresql(
            Visitor staff, Visitor administrator, Visitor clerk, Visitor technician, Visitor member) {
        List.of(staff, administrator, clerk, technician, member).forEach(visitor -> visitor.goTo(server));
        staff.signIn(DemoLogins.STAFF);
        Page page = staff.open("/search?q=%22Mispelwegfest%22");
        page.locator("main a[href*='/searches/save?']").first().click();
        page.locator("#keep").click();
        page.waitForURL(url -> url.contains("/searches/saved"));
        Program program = new Program(server, staff.createToken("saved"));
        var answer =
                program.upload("einladung.txt", "Einladung zum Mispelwegfest im Mai.".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        assertThat(program.finds("Mispelwegfest")).isTrue();
        administrator.signIn(DemoLogins.ADMINISTRATOR);
        untilMailed(administrator, "Mispelwegfest");

        VocabularyIT vocabulary = new VocabularyIT();
        vocabulary.anAbbreviationFindsWhatItStandsForUntilItIsDeletedAndAgainOnceThatIsTakenBack(clerk);
        vocabulary.aQuestionInTurkishFindsGermanTextsAndSaysByWhichWords(technician, member);
    }

    /** Nothing is sent without a mail server; what would be stands in the outbox. */
    private static void untilMailed(Visitor administrator, String word) {
        Page page = administrator.page();
        page.waitForCondition(
                () -> {
                    administrator.open("/messages/outbox?text=" + word);
                    return page.locator("main .empty").count() == 0;
                },
                new Page.WaitForConditionOptions().setTimeout(PATIENCE));
        assertThat(page.locator("main")).containsText("Ein neuer Treffer: \"" + word + "\"");
    }

    @Test
    void statementsAndCarriedCommentsWorkOnPostgresql(
            Visitor moderator, Visitor member, Visitor releaser, Visitor stranger, Visitor anyone) throws Exception {
        List.of(moderator, member, releaser, stranger, anyone).forEach(visitor -> visitor.goTo(server));
        new StatementJourney(moderator, member, releaser, stranger, anyone).go();
    }

    @Test
    void proposalsSupportAndMentionsWorkOnPostgresql(
            Visitor moderator, Visitor member, Visitor releaser, Visitor stranger, Visitor other) throws Exception {
        List.of(moderator, member, releaser, stranger, other).forEach(visitor -> visitor.goTo(server));
        new ProposingIT().aWordingIsProposedComparedReleasedAndStandsOnTheReceipt(moderator, member, releaser);
        new SupportingIT()
                .aMemberSuggestsAReleaserConfirmsAndEverybodySeesIt(moderator, stranger, other, member, releaser);
    }

    @Test
    void whatComesAfterTheDeadlineIsRefusedAndKeptForItsAuthor(Visitor visitor, Visitor elsewhere) throws Exception {
        visitor.goTo(server);
        Page page = visitor.signIn(DemoLogins.MEMBER);
        DraftDesk.read(page);
        String reading = page.url();
        page.locator(".para .add").first().focus();
        page.keyboard().press("Enter");
        String words = "Das kam leider eine Minute zu spät, war aber lang überlegt.";
        page.locator("#body").fill(words);

        letTheDeadlinePass();
        page.locator("#send").click();

        assertThat(page.locator("#bodyMessage")).containsText("23:59 Uhr");
        assertThat(page.locator("#body")).hasValue(words);
        assertThat(page.locator("#refused-kept")).containsText("Ihr Text ist aufgehoben");
        Accessibility.assertNoViolations(page, "refused after the deadline");

        elsewhere.goTo(server);
        Page list = elsewhere.signIn(DemoLogins.MEMBER);
        list.locator(".unsent-waiting a").click();
        var text = list.locator("article.unsent", new Page.LocatorOptions().setHasText("Absatz"))
                .filter(new Locator.FilterOptions()
                        .setHas(list.locator("textarea").and(list.getByText(words))));
        assertThat(text).hasCount(1);
        assertThat(list.locator("main")).containsText("Absenden geht hier nicht mehr");
        assertThat(text.locator("a.btn")).hasCount(0);
        assertThat(text.locator("button[data-copy]")).isVisible();
        Accessibility.assertNoViolations(list, "unsent words after the deadline");
        list.navigate(reading);
        assertThat(list.locator(".unsent-waiting")).containsText("noch nicht abgesendet");
    }

    private static void letTheDeadlinePass() throws Exception {
        change("update consultation set deadline = current_date - 1");
    }

    private static void change(String statement) throws Exception {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                var database = connection.createStatement()) {
            assertThat(database.executeUpdate(statement)).isPositive();
        }
    }

    @Test
    void whatDiffersBetweenIndexAndDatabaseIsALinkToIt(Visitor staff, Visitor administrator) throws Exception {
        staff.goTo(server);
        staff.signIn(DemoLogins.STAFF);
        Program program = new Program(server, staff.createToken("difference"));
        program.upload("herbst.txt", "Der Quittenkurs findet statt.".getBytes(StandardCharsets.UTF_8));
        assertThat(program.finds("\"Der Quittenkurs\"")).isTrue();
        change("update page set page_text = 'Der Quittenkurs entfällt.' where page_text like '%Quittenkurs%'");

        administrator.goTo(server);
        administrator.signIn(DemoLogins.ADMINISTRATOR);
        Page page = administrator.open("/upkeep/search-index");
        page.locator("#check").click();
        page.waitForCondition(() -> {
            page.reload();
            return page.locator("main .list a").count() > 0;
        });
        assertThat(page.locator("main .list li")).containsText("in einer früheren Fassung");
        Accessibility.assertNoViolations(page, "differences between index and database");
        administrator.photograph("upkeep-search-index-differences");
        page.locator("main .list a").click();
        assertThat(page.locator("main")).containsText("Der Quittenkurs entfällt.");
        change("update page set page_text = 'Der Quittenkurs findet statt.' where page_text like '%Quittenkurs%'");
    }
}
