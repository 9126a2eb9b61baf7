package de.rundertisch.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import de.rundertisch.core.demo.DemoLogins;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the moderation looks at before everybody reads it, what readers report to it, and what it hides. */
@SystemTest
class ModerationJourneyIT {

    private static final String SENTENCE = "Die Sporthalle öffnet am Abend.";
    private static final String WORDS = "Bitte auch am Wochenende.";
    private static final String STRANGER = "thomas.brandes@sozialwerk-auenburg.example";

    @Test
    void whatIsReleasedWaitsIsPublishedReportedHiddenAndShownAgain(
            Visitor moderator, Visitor member, Visitor releaser, Visitor stranger) {
        String version = putUpChecked(moderator);
        release(member, releaser, version);
        assertThat(note(releaser.open(version))).containsText("Wartet auf Prüfung");
        Accessibility.assertNoViolations(releaser.page(), "a comment that waits");
        assertThat(releaser.open("/responses/ours")
                        .locator("main li", new Page.LocatorOptions().setHasText(WORDS))
                        .first())
                .containsText("Wartet auf Prüfung");
        stranger.signIn(STRANGER, DemoLogins.PASSWORD);
        Page page = stranger.open(version);
        assertThat(page.locator(".note")).hasCount(0);

        Page desk = publish(moderator, version);
        assertThat(note(page)).isVisible();

        report(stranger);
        hide(moderator, desk, version);
        assertThat(note(member.open(version))).containsText("Von der Moderation ausgeblendet: Nennt eine Person.");
        assertThat(stranger.open(version).locator(".note"))
                .containsText("Von der Moderation ausgeblendet: Nennt eine Person.");
        assertThat(page.locator("main")).not().containsText(WORDS);

        desk.navigate(moderator.uri("/moderation/waiting"));
        desk.locator("li", new Page.LocatorOptions().setHasText("Nennt eine Person."))
                .locator("[name=taken]")
                .check();
        desk.locator("#takeBack").click();
        assertThat(note(page)).isVisible();
        assertThat(stranger.open("/moderation/waiting").title()).doesNotContain("Moderation –");
    }

    @Test
    void theModerationDeclinesWithAReasonThatItsPeopleRead(Visitor moderator, Visitor member, Visitor releaser) {
        String version = putUpChecked(moderator);
        release(member, releaser, version);
        Page desk = moderator.open("/moderation/waiting");
        card(desk, version).locator("[name=chosen]").check();
        desk.locator("#decline").click();
        assertThat(desk.locator("#check .error").first()).containsText("Bitte nennen Sie einen Grund");
        card(desk, version).locator("[name=chosen]").check();
        desk.locator("#declineReason").fill("Das gehört zu einem anderen Entwurf.");
        desk.locator("#decline").click();
        assertThat(desk.locator("#notices")).containsText("Abgelehnt");
        assertThat(note(member.open(version))).containsText("Das gehört zu einem anderen Entwurf.");
    }

    private static String putUpChecked(Visitor moderator) {
        String title = "Sport " + UUID.randomUUID();
        Page desk = DraftDesk.importText(moderator, title, "# Sport\n\n" + SENTENCE + "\n");
        DraftDesk.publish(desk);
        desk.locator("#checkedFirst").check();
        DraftDesk.openConsultation(desk, 14);
        assertThat(desk.locator("main")).containsText("Kommentare werden vor der Veröffentlichung geprüft.");
        Accessibility.assertNoViolations(desk, "a consultation with checking");
        return DraftDesk.readingPage(desk, title);
    }

    private static void release(Visitor member, Visitor releaser, String version) {
        Page page = member.signIn(DemoLogins.MEMBER);
        member.open(version);
        page.locator(".para .add").first().click();
        page.locator("#body").fill(WORDS);
        page.locator("#send").click();
        assertThat(note(page)).isVisible();
        releaser.signIn(DemoLogins.RELEASER);
        releaser.open(version.replace("/drafts/read", "/statements/prepare"))
                .locator("#release")
                .click();
        releaser.page().waitForURL(url -> url.contains("/statements/check"));
    }

    private static Page publish(Visitor moderator, String version) {
        Page desk = moderator.open("/start");
        desk.locator("main a[href$='/moderation/waiting']").click();
        card(desk, version).locator("[name=chosen]").check();
        Accessibility.assertNoViolations(desk, "what waits for the moderation");
        moderator.photograph("moderation-waiting-1440");
        moderator.use(360, ColorScheme.DARK);
        moderator.photograph("moderation-waiting-360");
        moderator.use(1440, ColorScheme.LIGHT);
        desk.locator("#approve").click();
        assertThat(desk.locator("#notices")).containsText("Veröffentlicht");
        return desk;
    }

    /** The page has just shown the comment by itself. */
    private static void report(Visitor stranger) {
        Page page = stranger.page();
        note(page).locator("a[href*='/moderation/report']").click();
        page.locator("#send").click();
        assertThat(page.locator("#object .error").first()).containsText("Bitte wählen Sie einen Grund");
        page.locator("[value=PERSONAL_DATA]").check();
        page.locator("#words").fill("Der Name gehört nicht hierher.");
        Accessibility.assertNoViolations(page, "reporting a comment");
        stranger.photograph("moderation-report-1440");
        page.locator("#send").click();
        assertThat(page.locator("#notices")).containsText("Die Moderation sieht sich den Kommentar an");
    }

    private static void hide(Visitor moderator, Page desk, String version) {
        moderator.open("/moderation/waiting");
        Locator card = card(desk, version);
        assertThat(card).containsText("Gemeldet von Thomas Brandes");
        assertThat(card).containsText("Der Name gehört nicht hierher.");
        card.locator("[name=reported]").check();
        desk.locator("#hideReason").fill("Nennt eine Person.");
        desk.locator("#hide").click();
        assertThat(desk.locator("#notices")).containsText("Ausgeblendet");
    }

    /** The card of the comment on this version. */
    private static Locator card(Page desk, String version) {
        String id = version.replaceAll(".*version=(\\d+).*", "$1");
        return desk.locator("article.card:has(a[href*='version=" + id + "&'])");
    }

    private static Locator note(Page page) {
        return page.locator(".note", new Page.LocatorOptions().setHasText(WORDS));
    }
}
