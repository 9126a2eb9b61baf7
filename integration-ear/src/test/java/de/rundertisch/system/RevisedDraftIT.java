package de.rundertisch.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import de.rundertisch.core.demo.DemoFacts;
import de.rundertisch.core.demo.DemoLogins;
import org.junit.jupiter.api.Test;

/** What whoever tries the demo sees of carried comments, on the draft whose second version took some of them over. */
@SystemTest
class RevisedDraftIT {

    @Test
    void everyFateOfACommentIsSeenAtOnceAndTheChangedWordsLeadToTheCommentAndBack(Server server, Visitor member) {
        member.signIn(DemoLogins.MEMBER);
        Page page = open(member);
        assertThat(fate(page, "So kann immer jemand kommen")).containsText("unverändert");
        assertThat(fate(page, "Bekommen wir den Bericht schriftlich?")).containsText("verschoben");
        turn(page);
        assertThat(fate(page, "Zwei Wochen sind zu kurz")).containsText("Text geändert");
        turn(page);
        assertThat(page.locator("#homeless")).containsText("Das trifft kleine Vereine");
        Locator proposal = DraftDesk.note(page, "Nach vier Wochen weiß niemand mehr");
        assertThat(proposal).containsText("übernommen");
        assertThat(proposal).containsText("Das schaffen wir. Der Satz ist geändert.");
        photograph(member, "revised-draft");

        Locator causes = page.locator(
                        ".para", new Page.LocatorOptions().setHasText("Das Protokoll wird innerhalb von zwei"))
                .locator(".causes a");
        causes.first().click();
        assertThat(page.locator(".note.here")).containsText("Nach vier Wochen weiß niemand mehr");
        page.locator(".note.here .response a[href*='place=']").click();
        assertThat(page.locator(".para.chosen"))
                .containsText("Das Protokoll wird innerhalb von zwei Wochen verschickt");
        assertThat(member.complaints()).isEmpty();
    }

    @Test
    void theModeratorFindsDoubtfulCasesAndACommentOnTheWholeDraftHasItsNameForAPlace(Server server, Visitor moderator) {
        moderator.signIn(DemoLogins.MODERATOR);
        Page page = open(moderator);
        page.locator("a[href*='/comments/queue']").first().click();
        assertThat(page.locator("main")).containsText("Mindestens eine Sitzung gehört auf den Abend.");
        photograph(moderator, "revised-queue");

        open(moderator);
        DraftDesk.note(page, "Gut, dass es endlich klare Regeln gibt.")
                .locator("a[href*='/responses/answer']")
                .click();
        assertThat(page.locator(".excerpt")).containsText("Gesamter Entwurf");
        assertThat(page.locator(".excerpt mark")).containsText(DemoFacts.RULES_TITLE);
        photograph(moderator, "revised-answer-whole");
        open(moderator);
        DraftDesk.note(page, "Gut, dass es endlich klare Regeln gibt.")
                .locator("a[href*='/comments/queue']")
                .click();
        assertThat(page.locator(".excerpt").first()).containsText(DemoFacts.RULES_TITLE);
        photograph(moderator, "revised-queue-whole");
    }

    private static Page open(Visitor visitor) {
        Page page = visitor.open("/drafts/list");
        page.locator("article.card", new Page.LocatorOptions().setHasText(DemoFacts.RULES_TITLE))
                .locator("a[href*='/drafts/read']")
                .first()
                .click();
        page.waitForURL(url -> url.contains("/drafts/read"));
        return page;
    }

    /** Every chapter of the first level is a page of its own. */
    private static void turn(Page page) {
        String before = page.locator("#read").getAttribute("data-unit");
        page.locator(".turn .onward").click();
        assertThat(page.locator("#read")).not().hasAttribute("data-unit", before);
    }

    private static Locator fate(Page page, String words) {
        return DraftDesk.note(page, words).locator(".carried");
    }

    private static void photograph(Visitor visitor, String name) {
        for (int width : new int[] {360, 1440}) {
            visitor.use(width, ColorScheme.LIGHT);
            assertThat(EveryPageIT.overflow(visitor.page())).isLessThanOrEqualTo(0);
            visitor.photograph(name + "-" + width);
        }
    }
}
