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
    private static final String OTHER = "Vorgelesen wird jeden Samstag.";
    private static final String WORDS = "Bitte auch Hörbücher, viele unserer Eltern lesen nicht gern.";

    private static final String MORE = "Am Samstag haben viele von uns Unterricht.";

    @Test
    void anInvitedVolunteerHoldsAReceiptOnTheSameEvening(Visitor moderator, Visitor invited, Visitor anyone) {
        String title = "Leitlinie Bibliotheken " + UUID.randomUUID();
        DraftDesk.putUp(moderator, title, "# Bibliotheken\n\n" + SENTENCE + " " + OTHER + "\n");
        String link = invite(moderator);

        Visitor volunteer = invited.atTelephone();
        PartnerDesk.accept(volunteer, link, PASSWORD);
        Page page = volunteer.signIn("selma.aksoy@lesefest.example", PASSWORD);
        page.locator("main .card", new Page.LocatorOptions().setHasText(title))
                .locator("a[href*='/drafts/read']")
                .click();
        comment(page);
        commentOnASelection(page);
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
        page.locator("#say .picker summary").tap();
        page.locator("#say .sentences label", new Page.LocatorOptions().setHasText(SENTENCE))
                .tap();
        assertThat(page.locator("#say .quote")).hasText(SENTENCE);
        page.locator("#body").fill(WORDS);
        fits(page, "the form");
        page.locator("#send").tap();
        assertThat(note(page, WORDS)).containsText("Intern");
        assertThat(note(page, WORDS).locator(".quote")).hasText(SENTENCE);
        // Written by the page's script, which therefore is awake.
        assertThat(note(page, WORDS)).containsText("Gespeichert");
    }

    /** A finger held on the text leaves a selection, which only the browser itself can make; from there on it is taps again. */
    private static void commentOnASelection(Page page) {
        page.locator(".para").first().evaluate("""
                (paragraph, words) => {
                  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
                  while (walker.nextNode()) {
                    const at = walker.currentNode.data.indexOf(words);
                    if (at >= 0) getSelection().setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + words.length);
                  }
                }""", OTHER);
        page.locator("#selection-bar button").tap();
        assertThat(page.locator("#say .quote")).hasText(OTHER);
        fits(page, "the form for a selection");
        page.locator("#body").fill(MORE);
        page.locator("#send").tap();
        assertThat(note(page, MORE).locator(".quote")).hasText(OTHER);
    }

    private static Locator note(Page page, String words) {
        return page.locator(".note", new Page.LocatorOptions().setHasText(words));
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
