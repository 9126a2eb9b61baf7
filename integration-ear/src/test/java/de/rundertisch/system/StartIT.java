package de.rundertisch.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.rundertisch.core.demo.DemoLogins;
import org.junit.jupiter.api.Test;

@SystemTest
class StartIT {

    @Test
    void theConsoleNamesTheAddressAndTheDemoLogins(Server server) {
        assertThat(server.console())
                .contains("is ready: " + server.uri("/"))
                .contains(DemoLogins.PASSWORD)
                .contains(DemoLogins.MODERATOR.email());
    }

    @Test
    void theConsoleIsQuiet(Server server) {
        assertThat(server.console().lines()).as("lines on the console").hasSizeLessThan(12);
    }

    @Test
    void everyRoleOfTheDemoSignsIn(Visitor visitor) {
        for (DemoLogins.Login login : DemoLogins.all()) {
            visitor.page().context().clearCookies();
            Page page = visitor.signIn(login);
            assertThat(page.locator("header").innerText()).contains(login.name());
        }
    }
}
