package de.rundertisch.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.rundertisch.core.demo.DemoLogins;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An orderly stop and a second start on the same data: what was entered is there, what was only typed waits for its author. */
@SystemTest
class RestartIT {

    private static final String POSTED = "Gesagt, bevor der Server angehalten wurde.";
    private static final String TYPED = "Getippt, aber noch nicht gesendet, als der Server angehalten wurde.";
    private static final String STALE = "Getippt in einem Fenster, das den Neustart nicht bemerkt hat.";
    private static final String NOTE = "Die Quittenlaube bleibt im Sommer geschlossen.";

    /** What the Java machine says when it has ended on SIGTERM and its shutdown hooks have run. */
    private static final int TERMINATED = 143;

    private static Server server;
    private static int exit;
    private static String farewell;
    private static String token;
    private static Visitor member;
    private static Visitor releaser;
    private static Visitor staff;

    @BeforeAll
    static void enterStopAndStartAgain(Visitor one, Visitor another, Visitor office) {
        server = Server.start(RunningServer.emptyFolder("restart"), "rundertisch.demo=true");
        member = one;
        releaser = another;
        staff = office;
        upload();
        Page page = read(member, DemoLogins.MEMBER);
        type(page, POSTED);
        page.locator("#send").click();
        assertThat(note(page, POSTED)).isVisible();
        type(page, TYPED);
        type(read(releaser, DemoLogins.RELEASER), STALE);
        exit = server.stop();
        farewell = server.console();
        server = server.startAgain();
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    private static void upload() {
        staff.goTo(server);
        staff.signIn(DemoLogins.STAFF);
        token = staff.createToken("restart");
        Program program = new Program(server, token);
        assertThat(program.upload("laube.txt", NOTE.getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(202);
        assertThat(program.finds("Quittenlaube")).isTrue();
    }

    @Test
    void theStopIsOrderly() {
        assertThat(exit).isEqualTo(TERMINATED);
        assertThat(farewell.strip()).endsWith("Stopping ...");
        assertThat(server.log()).doesNotContain("SEVERE", "\tat ");
    }

    @Test
    void aDocumentIsFoundAtOnceWithTheTokenFromBefore() {
        assertThat(new Program(server, token).hits("Quittenlaube")).isEqualTo(1);
    }

    @Test
    void aCommentStandsWhereItStood(Visitor reader) {
        assertThat(note(read(reader, DemoLogins.RELEASER), POSTED)).isVisible();
    }

    @Test
    void wordsTypedBeforeTheStopWaitUntilTheirAuthorHasSignedInAgain() {
        Page page = member.page();
        page.locator("#send").click();
        assertThat(page.locator("#ended")).containsText("noch einmal an");
        assertThat(page.locator("#ended")).containsText("aufgehoben");
        member.enter(DemoLogins.MEMBER);

        assertThat(page.locator(".waiting q")).hasText(TYPED);
        page.locator(".waiting [data-go-on]").click();
        assertThat(page.locator("#body")).hasValue(TYPED);
        page.locator("#send").click();

        assertThat(note(page, TYPED)).isVisible();
        assertThat(page.locator(".waiting")).hasCount(0);
    }

    @Test
    void aReadingPageFromBeforeTheStopSendsItsWordsAsIfNothingHadHappened() {
        Page stale = releaser.page();
        Page other = stale.context().newPage();
        other.navigate(releaser.uri("/accounts/sign-in"));
        other.locator("#email").fill(DemoLogins.RELEASER.email());
        other.locator("#password").fill(DemoLogins.PASSWORD);
        other.locator("#enter").click();
        other.waitForURL(url -> url.endsWith("/start"));

        stale.locator("#send").click();

        assertThat(note(stale, STALE)).isVisible();
    }

    @Test
    void aPageThatTheServerHadToRememberIsOpenedAfreshBehindTheSignIn() {
        Page page = staff.page();
        page.locator("#tokenName").fill("second");
        page.locator("#createToken").click();
        assertThat(page.locator("#ended")).containsText("noch einmal an");
        staff.enter(DemoLogins.STAFF);
        assertThat(page.locator("h1")).hasText("Mein Profil");
    }

    /** Signs in and opens the draft that is up for comment. */
    private static Page read(Visitor visitor, DemoLogins.Login login) {
        visitor.goTo(server);
        Page page = visitor.signIn(login);
        page.locator("main a[href*='/drafts/read']").first().click();
        page.waitForURL(url -> url.contains("/drafts/read"));
        return page;
    }

    private static void type(Page page, String words) {
        page.locator(".para .add").first().click();
        page.locator("#body").fill(words);
    }

    private static Locator note(Page page, String words) {
        return page.locator(".note", new Page.LocatorOptions().setHasText(words));
    }
}
