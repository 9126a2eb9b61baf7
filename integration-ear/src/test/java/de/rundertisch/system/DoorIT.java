package de.rundertisch.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.rundertisch.core.demo.DemoLogins;
import org.junit.jupiter.api.Test;

/** Coming in, coming back, and what stands on the door. */
@SystemTest
class DoorIT {

    @Test
    void signingInGivesTheSessionANewId(Visitor visitor) {
        visitor.signIn(DemoLogins.STAFF);
        String before = session(visitor);
        visitor.signIn(DemoLogins.MEMBER);
        assertThat(session(visitor)).isNotBlank().isNotEqualTo(before);
    }

    @Test
    void whoOnlyLooksAtTheDoorGetsNoSession(Visitor visitor) {
        visitor.open("/accounts/sign-in");
        assertThat(visitor.page().context().cookies()).noneMatch(cookie -> cookie.name.equals("rundertisch"));
    }

    @Test
    void whatWasTypedIntoAFormComesBackBehindTheSignIn(Visitor visitor) {
        visitor.signIn(DemoLogins.MODERATOR);
        Page page = openGoal(visitor);
        page.locator("#text").fill("Ein Ziel, an dem gerade noch geschrieben wird.");
        visitor.loseSession();
        page.locator("#save").click();
        assertThat(page.locator("#ended")).isVisible();
        visitor.enter(DemoLogins.MODERATOR);

        assertThat(page.locator("#text")).hasValue("Ein Ziel, an dem gerade noch geschrieben wird.");
        assertThat(page.locator("#words")).containsText("noch nicht gespeichert");
    }

    @Test
    void whatWasTypedComesBackIntoAPageThatWasTooOldAndCanBeSaved(Visitor visitor) {
        visitor.signIn(DemoLogins.MODERATOR);
        Page old = openGoal(visitor);
        String words = old.locator("#text").inputValue() + " Auch abends.";
        old.locator("#text").fill(words);
        signInElsewhere(visitor, DemoLogins.MODERATOR);

        old.locator("#save").click();
        assertThat(old.locator("#notices")).containsText("zu alt");
        assertThat(old.locator("#text")).hasValue(words);

        old.locator("#save").click();
        assertThat(old.locator("main")).containsText("Auch abends.");
        assertThat(old.locator("#words")).hasCount(0);
    }

    @Test
    void whatSomebodyElseTypedIsNotShown(Visitor visitor) {
        visitor.signIn(DemoLogins.MODERATOR);
        Page page = visitor.open("/accounts/profile");
        page.locator("#tokenName").fill("Programm von Frau Vogt");
        visitor.loseSession();
        page.locator("#createToken").click();
        assertThat(page.locator("#ended")).isVisible();
        visitor.enter(DemoLogins.STAFF);

        assertThat(page.locator("h1")).hasText("Mein Profil");
        assertThat(page.locator("#tokenName")).hasValue("");
    }

    @Test
    void aPageThatWasTooOldAsksForPasswordsAgain(Visitor visitor) {
        visitor.signIn(DemoLogins.MEMBER);
        Page old = visitor.open("/accounts/profile");
        old.locator("#oldPassword").fill(DemoLogins.PASSWORD);
        old.locator("#newPassword").fill("ein ganz neuer Satz");
        signInElsewhere(visitor, DemoLogins.MEMBER);

        old.locator("#savePassword").click();

        assertThat(old.locator("#notices")).containsText("zu alt");
        assertThat(old.locator("h1")).hasText("Mein Profil");
        assertThat(old.locator("#newPassword")).hasValue("");
    }

    /** The form for the words of the concept's first goal. */
    private static Page openGoal(Visitor visitor) {
        Page page = visitor.open("/concept/overview?edit=true");
        page.locator("main a[href*='type=GOAL'][href*='id=']").first().click();
        page.waitForURL(url -> url.contains("/concept/edit"));
        return page;
    }

    /** The session ends, and its owner signs in again in another window. */
    private static void signInElsewhere(Visitor visitor, DemoLogins.Login login) {
        visitor.loseSession();
        Page other = visitor.page().context().newPage();
        other.navigate(visitor.uri("/accounts/sign-in"));
        other.locator("#email").fill(login.email());
        other.locator("#password").fill(DemoLogins.PASSWORD);
        other.locator("#enter").click();
        other.waitForURL(url -> url.endsWith("/start"));
    }

    @Test
    void theInterfaceForProgramsDescribesItself(Visitor visitor) {
        var answer = visitor.page().request().get(visitor.uri("/openapi"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("/api/v1/documents", "/api/v1/search", "bearer");
    }

    private static String session(Visitor visitor) {
        return visitor.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("rundertisch"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }
}
