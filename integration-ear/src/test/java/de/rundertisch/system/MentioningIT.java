package de.rundertisch.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import de.rundertisch.core.demo.DemoLogins;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Addressing a person: the name is completed by keyboard, shown as a name, and tells her by mail. */
@SystemTest
class MentioningIT {

    private static final String TEXT = "# Beratung\n\nDie Beratung öffnet am Nachmittag.\n";

    @Test
    void aNameIsCompletedByKeyboardAndThePersonGetsAMail(
            Visitor moderator, Visitor member, Visitor releaser, Visitor stranger, Visitor administrator) {
        String title = "Leitlinie Erwähnung " + UUID.randomUUID();
        DraftDesk.putUp(moderator, title, TEXT);
        String version = DraftDesk.readingPage(member.signIn(DemoLogins.MEMBER), title);
        Page page = member.open(version);
        page.locator(".para .add").first().focus();
        page.keyboard().press("Enter");
        complete(member);
        page.keyboard().insertText("reicht uns das?");
        assertThat(page.locator("#body")).hasValue("@Petra Lindner reicht uns das?");
        page.locator("#send").click();
        Locator note = DraftDesk.note(page, "reicht uns das?");
        assertThat(note.locator(".mention")).hasText("@Petra Lindner");
        Accessibility.assertNoViolations(page, "a comment that names somebody");

        releaser.signIn(DemoLogins.RELEASER);
        assertThat(DraftDesk.note(releaser.open(version), "reicht uns das?").locator(".mention"))
                .isVisible();
        assertThat(mails(administrator, "Amira Haddad (Frauentreff Nord e. V.) hat Sie erwähnt: " + title))
                .isPositive();
        nobodyElseIsOffered(stranger, version);
    }

    /** Types the beginning, moves through the list, lets it go once, and takes the name. */
    private static void complete(Visitor member) {
        Page page = member.page();
        page.locator("#body").pressSequentially("@pet");
        Locator option = page.locator("#names [role=option]", new Page.LocatorOptions().setHasText("Petra Lindner"));
        assertThat(option).hasAttribute("aria-selected", "true");
        assertThat(page.locator("#body")).hasAttribute("aria-activedescendant", "name-0");
        assertThat(page.locator("#names-status")).containsText("1 Person gefunden");
        Accessibility.assertNoViolations(page, "choosing a name");
        member.use(360, ColorScheme.LIGHT);
        member.photograph("mention-list-360");
        member.use(1440, ColorScheme.LIGHT);
        page.keyboard().press("Escape");
        assertThat(page.locator("#names")).isHidden();
        assertThat(page.locator("#say")).isVisible();
        page.keyboard().type("r");
        assertThat(option).isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator("#names")).isHidden();
    }

    private static void nobodyElseIsOffered(Visitor stranger, String version) {
        Page page = stranger.signIn("thomas.brandes@sozialwerk-auenburg.example", DemoLogins.PASSWORD);
        stranger.open(version).locator(".para .add").first().click();
        page.waitForResponse("**/api/v1/mentions**", () -> page.locator("#body").pressSequentially("@petra"));
        assertThat(page.locator("#names")).isHidden();
        page.locator("#body").fill("");
        page.locator("#body").pressSequentially("@na");
        assertThat(page.locator("#names [role=option]")).containsText(new String[] {"Nadja Hoffmann"});
    }

    /** The worker needs a moment; the outbox is opened until the mail is there. */
    private static int mails(Visitor administrator, String subject) {
        administrator.signIn(DemoLogins.ADMINISTRATOR);
        int found = 0;
        for (int look = 0; look < 40 && found == 0; look++) {
            found = administrator
                    .open("/messages/outbox?text=hat+Sie+erw%C3%A4hnt")
                    .getByText(subject)
                    .count();
            administrator.page().waitForTimeout(250);
        }
        return found;
    }
}
