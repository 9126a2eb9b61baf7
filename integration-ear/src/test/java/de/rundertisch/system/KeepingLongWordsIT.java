package de.rundertisch.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.rundertisch.core.demo.DemoLogins;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** More words than a browser sends while a page is left (64 KiB): they stay on the device, are offered again and reach the server then. */
@SystemTest
class KeepingLongWordsIT {

    private static final String TEXT = "# Lesen\n\nBücher für alle.\n";

    /** As characters fewer than the limit, as bytes more. */
    private static final String LONG = "Größere Räume für ältere Büchereigäste. ".repeat(1_450);

    @Test
    void whatIsTooLongToBeSentWhileLeavingIsOfferedAgainAndThenKeptOnTheServerToo(
            Visitor moderator, Visitor writer, Visitor atAnotherDevice) {
        String version = DraftDesk.putUpToRead(moderator, "Lesen " + UUID.randomUUID(), TEXT);
        writer.signIn(DemoLogins.MEMBER);
        Page page = writer.open(version);
        page.locator(".para .add").first().click();
        page.locator("#body").fill(LONG);
        assertThat(page.locator("#body")).hasValue(LONG);

        page.navigate(writer.uri("/start"));
        writer.open(version);

        assertThat(page.locator(".waiting q")).containsText("Größere Räume");
        page.locator(".waiting [data-go-on]").click();
        assertThat(page.locator("#body")).hasValue(LONG);
        assertThat(writer.complaints()).isEmpty();

        atAnotherDevice.signIn(DemoLogins.MEMBER);
        Page other = atAnotherDevice.open(version);
        other.waitForCondition(() -> {
            other.reload();
            other.waitForLoadState();
            return other.locator(".waiting q").count() > 0;
        });
        other.locator(".waiting [data-go-on]").click();
        assertThat(other.locator("#body")).hasValue(LONG);
    }
}
