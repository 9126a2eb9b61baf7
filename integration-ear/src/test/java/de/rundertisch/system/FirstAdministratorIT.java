package de.rundertisch.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.rundertisch.core.demo.DemoLogins;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A house without demo data and without people: the first visit makes the first administrator. */
@SystemTest
class FirstAdministratorIT {

    private static final Pattern CODE = Pattern.compile("/accounts/setup: (\\S+)");

    @Test
    void theFirstVisitWithTheCodeFromTheLogCreatesTheAdministrator(Visitor visitor) {
        Server server = Server.start(RunningServer.emptyFolder("production"));
        try {
            assertThat(server.console()).doesNotContain(DemoLogins.PASSWORD);
            Matcher code = CODE.matcher(server.console());
            assertThat(code.find()).as("code in the log").isTrue();

            Page page = visitor.goTo(server);
            visitor.open("/");
            assertThat(page).hasURL(Pattern.compile(".*/accounts/setup"));
            Accessibility.assertNoViolations(page, "setup");
            visitor.photograph("accounts-setup-1440-light");

            fill(page, "WRONG-CODE-0000");
            page.locator("#create").click();
            assertThat(page).hasURL(Pattern.compile(".*/accounts/setup"));

            fill(page, code.group(1));
            page.locator("#create").click();
            page.waitForURL(url -> !url.contains("/accounts/setup"));

            visitor.signIn("it@stadt.example", "Ein-gutes-Passwort-2026");
            assertThat(page.locator("header")).containsText("Kim Sommer");
        } finally {
            server.stop();
        }
    }

    private static void fill(Page page, String code) {
        page.locator("#code").fill(code);
        page.locator("#givenName").fill("Kim");
        page.locator("#familyName").fill("Sommer");
        page.locator("#email").fill("it@stadt.example");
        page.locator("#password").fill("Ein-gutes-Passwort-2026");
    }
}
