package de.rundertisch.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import de.rundertisch.core.demo.DemoLogins;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What others say appears on an open page, without a reload and without disturbing whoever types there. */
@SystemTest
class LiveIT {

    private static final Logger LOG = Logger.getLogger(LiveIT.class.getName());

    private static final String FIRST = "Der Treff öffnet am Vormittag.";
    private static final String SECOND = "Es gibt Tee und Gebäck.";
    private static final String THIRD = "Wer möchte, bringt etwas mit.";
    private static final String TEXT = "# Treffpunkt\n\n" + FIRST + "\n\n" + SECOND + "\n\n" + THIRD + "\n\n"
            + "Ein Satz, damit die Seite lang wird.\n\n".repeat(30);

    @Test
    void aCommentAppearsWhileOneIsTypingAndNothingMoves(Visitor moderator, Visitor member, Visitor releaser) {
        String version = draft(moderator);
        typing(releaser, version, DemoLogins.RELEASER, THIRD);
        Page page = releaser.page();
        page.locator("#body").evaluate("body => body.setSelectionRange(3, 5)");
        double top = top(page, "#say");

        say(member, version, FIRST, "Bitte auch am Abend.");

        assertThat(note(page, "Bitte auch am Abend.")).isVisible();
        assertThat(page.locator("#live")).hasText("Neuer Kommentar von Frauentreff Nord e. V. zu Absatz 1.1");
        assertThat(page.locator("mark")).hasCount(0);
        assertThat(page.locator(".rail .count")).containsText("1");
        assertUndisturbed(page, top);
        Accessibility.assertNoViolations(page, "a page that has just changed");
        releaser.photograph("reading-live");
        page.locator("#live a").click();
        assertThat(page.locator(".note.here")).containsText("Bitte auch am Abend.");

        page.locator("#send").click();
        assertThat(note(page, "Ich schreibe")).isVisible();
        assertThat(note(member.page(), "Ich schreibe")).isVisible();
        assertThat(member.complaints()).isEmpty();
        assertThat(releaser.complaints()).isEmpty();
    }

    @Test
    void onThePhoneWhatComesAboveDoesNotPushAwayWhatOneWrites(Visitor moderator, Visitor member, Visitor releaser) {
        String version = draft(moderator);
        releaser.use(360, ColorScheme.LIGHT);
        typing(releaser, version, DemoLogins.RELEASER, THIRD);
        Page page = releaser.page();
        page.locator("#body").evaluate("body => body.setSelectionRange(3, 5)");
        double top = top(page, "#say");

        say(member, version, FIRST, "Bitte auch am Abend.");

        assertThat(page.locator(".notes summary").first()).containsText("1 Kommentar");
        assertUndisturbed(page, top);
        releaser.photograph("reading-live-360");
    }

    @Test
    void repliesChangesAndWithdrawalsAppearAlsoInTheThreadOneAnswers(
            Visitor moderator, Visitor member, Visitor releaser) {
        String version = draft(moderator);
        say(member, version, FIRST, "Bitte auch am Abend.");
        Page page = releaser.signIn(DemoLogins.RELEASER);
        releaser.open(version);
        Locator thread = page.locator(".note");
        thread.locator("[data-say^=reply]").click();
        page.locator("#body").fill("Ich schreibe gerade eine Antwort.");

        Page other = member.page();
        other.locator(".note [data-say^=reply]").click();
        other.locator("#body").fill("Oder am Wochenende.");
        other.locator("#send").click();
        assertThat(thread.locator(".reply")).containsText("Oder am Wochenende.");
        assertThat(page.locator("#live")).containsText("Neue Antwort von Frauentreff Nord e. V. zu Absatz 1.1");

        other.locator(".note > footer [data-say^=edit]").click();
        other.locator("#body").fill("Bitte auch am Abend, bis acht.");
        other.locator("#send").click();
        assertThat(thread).containsText("bis acht");

        other.locator(".reply [data-withdraw]").click();
        other.locator("#take-asked [data-yes]").click();
        assertThat(thread.locator(".reply")).containsText("zurückgezogen");
        assertThat(page.locator("#body")).hasValue("Ich schreibe gerade eine Antwort.");
        assertThat(page.locator("#body")).isFocused();
    }

    @Test
    void aReleaseAndAnAnswerAppearToThoseTheyAreFor(
            Visitor moderator, Visitor member, Visitor releaser, Visitor stranger) {
        String version = draft(moderator);
        say(member, version, FIRST, "Bitte auch am Abend.");
        stranger.signIn("thomas.brandes@sozialwerk-auenburg.example", DemoLogins.PASSWORD);
        Page page = stranger.open(version);
        Page desk = moderator.open(version);
        connected(page);
        connected(desk);
        assertThat(page.locator(".note")).hasCount(0);

        releaser.signIn(DemoLogins.RELEASER);
        releaser.open(version.replace("/drafts/read", "/statements/prepare"))
                .locator("#release")
                .click();

        assertThat(note(page, "Bitte auch am Abend.")).isVisible();
        note(desk, "Bitte auch am Abend.")
                .locator("a[href*='/responses/answer']")
                .click();
        desk.locator("[value=ACCEPTED]").check();
        desk.locator("#reason").fill("Der Träger hat zugesagt.");
        desk.locator("#save").click();
        assertThat(note(page, "Bitte auch am Abend.")).containsText("Der Träger hat zugesagt.");
        assertThat(page.locator("#live")).containsText("Neue Rückmeldung der Moderation zu Absatz 1.1");
    }

    @Test
    void whatWasMissedInTheBackgroundComesWhenThePageIsLookedAtAgain(
            Visitor moderator, Visitor member, Visitor releaser) {
        String version = draft(moderator);
        Page page = releaser.signIn(DemoLogins.RELEASER);
        releaser.open(version);
        connected(page);
        look(page, "hidden");
        assertThat(page.locator("#read")).hasAttribute("data-live", "off");
        say(member, version, FIRST, "Bitte auch am Abend.");
        assertThat(page.locator(".note")).hasCount(0);

        look(page, "visible");

        assertThat(note(page, "Bitte auch am Abend.")).isVisible();
    }

    /** Not asserted: machines differ. The line is what the notes quote. */
    @Test
    void theTimeFromPressingTheButtonToTheOtherPageIsToldInTheLog(Visitor moderator, Visitor member, Visitor releaser) {
        String version = DraftDesk.putUpToRead(
                moderator,
                "Treffpunkt " + UUID.randomUUID(),
                "# Vieles\n\n"
                        + IntStream.range(0, 12).mapToObj(LiveIT::paragraph).collect(Collectors.joining("\n\n")));
        Page page = releaser.signIn(DemoLogins.RELEASER);
        releaser.open(version);
        connected(page);
        member.signIn(DemoLogins.MEMBER);
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String words = "Nummer " + UUID.randomUUID();
            page.evaluate("""
                    words => { window.shown = new Promise(done => new MutationObserver((changes, watch) => {
                      if (document.body.textContent.includes(words)) { watch.disconnect(); done(Date.now()); }
                    }).observe(document.getElementById('read'), { childList: true, subtree: true, characterData: true })); }""", words);
            Page other = member.open(version);
            other.locator(".para", new Page.LocatorOptions().setHasText(paragraph(i)))
                    .locator(".add")
                    .click();
            other.locator("#body").fill(words);
            double pressed = ((Number) other.evaluate(
                            "() => { const now = Date.now(); document.getElementById('send').click(); return now; }"))
                    .doubleValue();
            double shown = ((Number) page.evaluate("() => window.shown")).doubleValue();
            assertThat(note(other, words)).isVisible();
            millis.add(shown - pressed);
        }
        Collections.sort(millis);
        LOG.info(() -> "Live, button pressed to shown on another page, ms: p50 " + millis.get(millis.size() / 2)
                + ", max " + millis.getLast() + ", all " + millis);
        assertThat(millis).hasSize(12);
    }

    /** A paragraph for each comment, because a place shows only a few of its comments at once. */
    private static String paragraph(int number) {
        return "Absatz mit der Nummer " + (char) ('A' + number) + ".";
    }

    private static String draft(Visitor moderator) {
        return DraftDesk.putUpToRead(moderator, "Treffpunkt " + UUID.randomUUID(), TEXT);
    }

    /** Opens the form of a paragraph and begins to write. */
    private static void typing(Visitor visitor, String version, DemoLogins.Login login, String paragraph) {
        visitor.signIn(login);
        Page page = visitor.open(version);
        connected(page);
        page.evaluate("() => { window.sameDocument = true; }");
        page.locator(".para", new Page.LocatorOptions().setHasText(paragraph))
                .locator(".add")
                .click();
        page.locator("#body").fill("Ich schreibe gerade.");
    }

    private static void assertUndisturbed(Page page, double top) {
        assertThat(page.evaluate("() => window.sameDocument")).isEqualTo(true);
        assertThat(page.locator("#body")).hasValue("Ich schreibe gerade.");
        assertThat(page.locator("#body")).isFocused();
        assertThat(page.evaluate("() => document.getElementById('body').selectionStart"))
                .isEqualTo(3);
        assertThat(top(page, "#say")).isCloseTo(top, Offset.offset(1.0));
    }

    private static double top(Page page, String selector) {
        return ((Number) page.locator(selector).evaluate("element => element.getBoundingClientRect().top"))
                .doubleValue();
    }

    /** Signs the member in and has them comment on a paragraph. */
    private static void say(Visitor visitor, String version, String paragraph, String words) {
        visitor.signIn(DemoLogins.MEMBER);
        Page page = visitor.open(version);
        page.locator(".para", new Page.LocatorOptions().setHasText(paragraph))
                .locator(".add")
                .click();
        page.locator("#body").fill(words);
        page.locator("#send").click();
        assertThat(note(page, words)).isVisible();
    }

    private static void connected(Page page) {
        assertThat(page.locator("#read")).hasAttribute("data-live", "on");
    }

    private static void look(Page page, String state) {
        page.evaluate("""
                state => { Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
                  document.dispatchEvent(new Event('visibilitychange')); }""", state);
    }

    private static Locator note(Page page, String words) {
        return page.locator(".note", new Page.LocatorOptions().setHasText(words));
    }
}
