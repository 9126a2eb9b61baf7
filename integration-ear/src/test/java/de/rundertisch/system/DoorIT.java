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
    void aPageFromBeforeALostSessionIsOpenedAfreshWithASentence(Visitor visitor) {
        visitor.signIn(DemoLogins.MEMBER);
        Page old = visitor.open("/accounts/profile");
        old.locator("#oldPassword").fill(DemoLogins.PASSWORD);
        old.locator("#newPassword").fill("ein ganz neuer Satz");
        old.context().clearCookies();
        Page other = old.context().newPage();
        other.navigate(visitor.uri("/accounts/sign-in"));
        other.locator("#email").fill(DemoLogins.MEMBER.email());
        other.locator("#password").fill(DemoLogins.PASSWORD);
        other.locator("#enter").click();
        other.waitForURL(url -> url.endsWith("/start"));

        old.locator("#savePassword").click();

        assertThat(old.locator("#notices")).containsText("zu alt");
        assertThat(old.locator("h1")).hasText("Mein Profil");
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
