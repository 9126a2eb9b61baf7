package de.rundertisch.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import de.rundertisch.core.demo.DemoLogins;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A paragraph about which many have something to say: the first few comments are shown, the others counted and brought when wanted. */
@SystemTest
class ManyCommentsIT {

    private static final String TEXT = "# Treffpunkt\n\nDer Treff öffnet am Vormittag.\n\nEs gibt Tee.\n";

    @Test
    void theOthersComeWithTheKeyboardByALinkByABookmarkAndByTheNewsOfThem(
            Visitor moderator, Visitor member, Visitor releaser) {
        String version = DraftDesk.putUpToRead(moderator, "Treffpunkt " + UUID.randomUUID(), TEXT);
        member.signIn(DemoLogins.MEMBER);
        for (int i = 1; i <= 7; i++) {
            say(member, version, "Wunsch Nummer " + i);
        }
        String last = note(member.page(), "Wunsch Nummer 7").getAttribute("data-comment");
        releaser.signIn(DemoLogins.RELEASER);

        aFewAreShownAndTheOthersCounted(releaser, version, last);
        theKeyboardGoesOnWithTheFirstNewOne(releaser, version);
        aBookmarkUnfoldsItsPlace(releaser, version, last);
        whatComesLiveIsToldAndFound(releaser, member, version);
        assertThat(releaser.complaints()).isEmpty();
    }

    private static void aFewAreShownAndTheOthersCounted(Visitor reader, String version, String last) {
        Page page = reader.open(version);
        assertThat(page.locator(".note")).hasCount(3);
        assertThat(page.locator(".notes section")).hasAttribute("aria-label", "Kommentare zu Absatz 1.1: 7 Kommentare");
        assertThat(rest(page)).hasText("4 weitere Kommentare zeigen");
        Accessibility.assertNoViolations(page, "a paragraph with many comments");
        photograph(reader, "many-comments");
        String link = reader.uri("/drafts/read" + rest(page).getAttribute("href"));
        assertThat(page.request().get(link).text())
                .as("without script it is a link")
                .contains("id=\"comment-" + last + "\"");
    }

    private static void theKeyboardGoesOnWithTheFirstNewOne(Visitor reader, String version) {
        Page page = reader.page();
        rest(page).focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".note")).hasCount(7);
        assertThat(page.locator(".note").nth(3)).isFocused();
        assertThat(rest(page)).hasCount(0);
        assertThat(page).hasURL(reader.uri(version));
        Accessibility.assertNoViolations(page, "all comments of a paragraph");
    }

    private static void aBookmarkUnfoldsItsPlace(Visitor reader, String version, String last) {
        Page page = reader.open(version + "&comment=" + last);
        assertThat(page.locator(".note.here")).containsText("Wunsch Nummer 7");
        reader.open(version);
        assertThat(page.locator(".note")).hasCount(3);
        page.evaluate("id => { location.hash = `comment-${id}`; }", last);
        assertThat(page.locator(".note.here")).containsText("Wunsch Nummer 7");
    }

    private static void whatComesLiveIsToldAndFound(Visitor reader, Visitor speaker, String version) {
        Page page = reader.open(version);
        assertThat(page.locator("#read")).hasAttribute("data-live", "on");
        assertThat(page.locator(".note")).hasCount(3);
        say(speaker, version, "Wunsch Nummer 8");
        assertThat(page.locator("#live")).hasText("Neuer Kommentar zu Absatz 1.1");
        assertThat(rest(page)).hasText("5 weitere Kommentare zeigen");
        page.locator("#live a").click();
        assertThat(page.locator(".note.here")).containsText("Wunsch Nummer 8");
        say(speaker, version, "Wunsch Nummer 9");
        assertThat(note(page, "Wunsch Nummer 9")).isVisible();
    }

    private static Locator rest(Page page) {
        return page.locator("[data-rest]");
    }

    private static void photograph(Visitor visitor, String name) {
        for (int width : new int[] {360, 768, 1440}) {
            visitor.use(width, width == 768 ? ColorScheme.DARK : ColorScheme.LIGHT);
            assertThat(EveryPageIT.overflow(visitor.page())).isLessThanOrEqualTo(0);
            visitor.page().locator(".notes").first().evaluate("group => { group.open = true; }");
            visitor.photograph(name + "-" + width);
        }
    }

    private static void say(Visitor visitor, String version, String words) {
        Page page = visitor.open(version);
        page.locator(".para .add").first().click();
        page.locator("#body").fill(words);
        page.locator("#send").click();
        assertThat(note(page, words)).isVisible();
    }

    private static Locator note(Page page, String words) {
        return page.locator(".note", new Page.LocatorOptions().setHasText(words));
    }
}
