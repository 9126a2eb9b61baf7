package de.rundertisch.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import de.rundertisch.core.demo.DemoLogins;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From a released comment to its answer, and to the organisation that reads it. */
@SystemTest
class RespondingIT {

    private static final String TITLE = "Leitlinien Sprachcafés";
    private static final String TEXT = """
            # Sprachcafés

            Jedes Sprachcafé öffnet einmal in der Woche. Ehrenamtliche leiten die Gespräche.

            # Räume

            Die Stadt stellt die Räume.
            """;
    private static final String COMMENT = "Einmal in der Woche ist zu wenig, bitte zweimal.";
    private static final String REASON = "Zweimal geht, sobald die zweite Stelle besetzt ist.";

    /** Two frames, as long as an eye would wait. */
    private static final String SETTLE =
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))";

    @Test
    void aModeratorAnswersAndTheOrganisationReadsItOnThePassageAndInItsList(
            Visitor moderator, Visitor releaser, Visitor member) {
        Page desk = DraftDesk.importText(moderator, TITLE, TEXT);
        DraftDesk.publish(desk);
        DraftDesk.openConsultation(desk, 21);
        releases(releaser);

        theModeratorAnswersFromTheList(moderator);
        changesTheAnswerAndNamesTheWording(moderator);
        theMemberReadsIt(member);
    }

    private static void releases(Visitor releaser) {
        Page page = releaser.signIn(DemoLogins.RELEASER);
        openDraft(releaser);
        page.locator(".para .add").first().focus();
        page.keyboard().press("Enter");
        page.locator("#body").fill(COMMENT);
        page.locator("#send").click();
        assertThat(note(page)).isVisible();
        page.locator("a[href*='/statements/prepare']").click();
        page.locator("#release").click();
        assertThat(page.locator("#notices")).containsText("freigegeben");
    }

    private static void theModeratorAnswersFromTheList(Visitor moderator) {
        Page desk = openDraft(moderator);
        desk.locator("a[href*='/responses/open']").click();
        assertThat(desk.locator("h1")).containsText("ohne Rückmeldung 1");
        lookAt(moderator, "responses-open");
        desk.locator(".said a.btn").focus();
        desk.keyboard().press("Enter");
        assertThat(desk.locator("main")).containsText(COMMENT);

        desk.locator("#reason").fill(REASON);
        desk.locator("#saveAndNext").click();
        assertThat(desk.locator("#outcomeMessage")).containsText("wie entschieden");
        assertThat(desk.locator("#reason")).hasValue(REASON);
        choose(desk, "Nicht übernommen");
        lookAt(moderator, "responses-answer");
        desk.locator("#saveAndNext").click();
        assertThat(desk.locator("#notices")).containsText("Kein weiterer Kommentar");
        assertThat(desk.locator(".empty")).isVisible();
    }

    private static void changesTheAnswerAndNamesTheWording(Visitor moderator) {
        Page desk = openDraft(moderator);
        note(desk)
                .locator("a", new Locator.LocatorOptions().setHasText("Rückmeldung ändern"))
                .click();
        choose(desk, "Teilweise übernommen");
        desk.locator("#place").fill("2.1");
        desk.locator("#words").fill("gibt es nicht");
        desk.locator("#save").click();
        assertThat(desk.locator("#wordsMessage")).containsText("stehen so nicht");
        desk.locator("#words").fill("Die Stadt stellt die Räume.");
        desk.locator("#save").click();
        assertThat(note(desk).locator(".response .chip").first()).hasText("Teilweise übernommen");
        assertThat(note(desk).locator(".response")).containsText("Frühere Rückmeldung");
        lookAt(moderator, "drafts-read-answered");
        note(desk)
                .locator("a", new Locator.LocatorOptions().setHasText("Neuer Wortlaut in Fassung 1"))
                .click();
        desk.waitForURL(Pattern.compile(".*place=.*#p-.*"));
        Locator back = desk.locator(".causes a");
        assertThat(back).containsText("Frauentreff");
        back.click();
        desk.waitForURL(Pattern.compile(".*comment=.*#comment-.*"));
    }

    private static void theMemberReadsIt(Visitor member) {
        Page page = member.signIn(DemoLogins.MEMBER);
        page.locator(".main-nav a", new Page.LocatorOptions().setHasText("Unsere Kommentare"))
                .click();
        Locator entry = page.locator(".said > li", new Page.LocatorOptions().setHasText(COMMENT));
        assertThat(entry).containsText(REASON);
        assertThat(entry).containsText("Teilweise übernommen");
        lookAt(member, "responses-ours");
        page.locator("#state").selectOption("INTERNAL");
        page.locator(".filters button").click();
        assertThat(entry).hasCount(0);
        page.locator("#state").selectOption("ANSWERED");
        page.locator(".filters button").click();
        entry.locator("a").first().click();
        assertThat(note(page).locator(".response")).containsText(REASON);
        Accessibility.assertNoViolations(page, "reading view with an answer");
    }

    private static void choose(Page page, String outcome) {
        page.getByLabel(outcome, new Page.GetByLabelOptions().setExact(true)).check();
    }

    private static Page openDraft(Visitor visitor) {
        Page page = visitor.open("/drafts/list");
        page.locator(".card", new Page.LocatorOptions().setHasText(TITLE))
                .locator("a[href*='/drafts/read']")
                .first()
                .click();
        return page;
    }

    private static Locator note(Page page) {
        return page.locator(".note", new Page.LocatorOptions().setHasText(COMMENT));
    }

    private static void lookAt(Visitor visitor, String name) {
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            for (int width : List.of(360, 768, 1440)) {
                visitor.use(width, scheme);
                visitor.page().evaluate(SETTLE);
                Accessibility.assertNoViolations(visitor.page(), name + " at " + width + " " + scheme);
                visitor.photograph("%s-%d-%s".formatted(name, width, scheme).toLowerCase(Locale.ROOT));
            }
        }
        visitor.use(1440, ColorScheme.LIGHT);
    }
}
