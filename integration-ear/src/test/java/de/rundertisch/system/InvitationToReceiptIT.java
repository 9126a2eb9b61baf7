package de.rundertisch.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A new organisation on one volunteer's telephone: from the invitation to the receipt for what it said. */
@SystemTest
class InvitationToReceiptIT {

    private static final String PASSWORD = "Sieben Laternen im Hof";
    private static final String SENTENCE = "Jede Bibliothek hat Bücher in zehn Sprachen.";
    private static final String WORDS = "Bitte auch Hörbücher, viele unserer Eltern lesen nicht gern.";

    @Test
    void anInvitedVolunteerHoldsAReceiptOnTheSameEvening(Visitor moderator, Visitor invited, Visitor anyone) {
        String title = "Leitlinie Bibliotheken " + UUID.randomUUID();
        DraftDesk.putUp(moderator, title, "# Bibliotheken\n\n" + SENTENCE + "\n");
        String link = invite(moderator);

        Visitor volunteer = invited.atTelephone();
        PartnerDesk.accept(volunteer, link, PASSWORD);
        Page page = volunteer.signIn("selma.aksoy@lesefest.example", PASSWORD);
        page.locator("main .card", new Page.LocatorOptions().setHasText(title))
                .locator("a[href*='/drafts/read']")
                .click();
        comment(page);
        release(volunteer, page);
        assertThat(page.locator("main")).containsText("Lesefest");
        assertThat(page.locator("main")).containsText("Selma Aksoy");
        fits(page, "a receipt");
        volunteer.photograph("telephone-receipt");

        anyone.page().navigate(page.url());
        assertThat(anyone.page().locator("main")).containsText("Unverändert");
    }

    private static String invite(Visitor moderator) {
        Page desk = PartnerDesk.newOrganisation(moderator, "Lesefest e. V.");
        PartnerDesk.newMember(desk, "Selma", "Aksoy", "selma.aksoy@lesefest.example");
        String link = PartnerDesk.invite(desk);
        desk.locator("a[href*='/partners/membership']").click();
        desk.locator("#memberRole").selectOption("RELEASER");
        desk.locator("#change").click();
        assertThat(desk.locator("#notices")).containsText("Die Rolle ist geändert");
        return link;
    }

    private static void comment(Page page) {
        fits(page, "the text");
        Locator paragraph = page.locator(".para", new Page.LocatorOptions().setHasText(SENTENCE));
        paragraph.locator(".add").tap();
        page.locator("#body").fill(WORDS);
        fits(page, "the form");
        page.locator("#send").tap();
        assertThat(page.locator(".note", new Page.LocatorOptions().setHasText(WORDS)))
                .containsText("Intern");
    }

    private static void release(Visitor volunteer, Page page) {
        page.locator("a[href*='/statements/prepare']").tap();
        page.waitForURL(url -> url.contains("/statements/prepare"));
        fits(page, "a statement being prepared");
        volunteer.photograph("telephone-statement");
        page.locator("#coverNote").fill("Wir freuen uns über die Leitlinie.");
        page.locator("#release").tap();
        page.waitForURL(url -> url.contains("/statements/check"));
    }

    private static void fits(Page page, String what) {
        org.assertj.core.api.Assertions.assertThat(EveryPageIT.overflow(page))
                .as("beyond the screen: " + what)
                .isLessThanOrEqualTo(0);
        Accessibility.assertNoViolations(page, what + " on a telephone");
    }
}
