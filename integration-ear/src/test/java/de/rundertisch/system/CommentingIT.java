package de.rundertisch.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import de.rundertisch.core.demo.DemoFacts;
import de.rundertisch.core.demo.DemoLogins;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The partners' main job: sign in, read, say something about a passage. */
@SystemTest
class CommentingIT {

    @Test
    void aPassageSelectedWithTheMouseGetsACommentInTheMargin(Visitor visitor) {
        visitor.signIn(DemoLogins.MEMBER);
        Page page = openTextWith(visitor, DemoFacts.UNCOMMENTED_PASSAGE);
        select(page, DemoFacts.UNCOMMENTED_PASSAGE);
        page.locator("#selection-bar button").click();
        assertThat(page.locator("#say .quote")).hasText(DemoFacts.UNCOMMENTED_PASSAGE);

        String words = "Tür an Tür ist gut, aber bitte auch abends. Gesehen mit der Maus.";
        send(page, words);

        Locator note = page.locator(".note", new Page.LocatorOptions().setHasText(words));
        assertThat(note).isVisible();
        assertThat(note.locator(".quote")).hasText(DemoFacts.UNCOMMENTED_PASSAGE);
        Locator mark = page.locator("mark[data-comments~='" + note.getAttribute("data-comment") + "']");
        assertThat(String.join("", mark.allTextContents())).isEqualTo(DemoFacts.UNCOMMENTED_PASSAGE);
        Accessibility.assertNoViolations(page, "reading view with a new comment");
    }

    @Test
    void theSameGoesByKeyboardAloneWithTheSentencePicker(Visitor visitor) {
        visitor.signIn(DemoLogins.RELEASER);
        Page page = openTextWith(visitor, DemoFacts.DRAFT_PASSAGE);
        Locator paragraph = page.locator(".para", new Page.LocatorOptions().setHasText(DemoFacts.DRAFT_PASSAGE));
        paragraph.locator(".add").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#body")).isFocused();

        page.locator("#say .picker summary").focus();
        page.keyboard().press("Enter");
        page.locator("#say .sentences label", new Page.LocatorOptions().setHasText(DemoFacts.DRAFT_PASSAGE))
                .locator("input")
                .focus();
        page.keyboard().press("Space");
        assertThat(page.locator("#say .quote")).hasText(DemoFacts.DRAFT_PASSAGE);

        String words = "Das ist für uns der wichtigste Satz. Geschrieben mit der Tastatur.";
        page.locator("#body").focus();
        page.keyboard().insertText(words);
        page.locator("#send").focus();
        page.keyboard().press("Enter");

        Locator note = page.locator(".note", new Page.LocatorOptions().setHasText(words));
        assertThat(note.locator(".quote")).hasText(DemoFacts.DRAFT_PASSAGE);
    }

    @Test
    void anOverlongCommentIsRefusedAndKept(Visitor visitor) {
        visitor.signIn(DemoLogins.MEMBER);
        Page page = openTextWith(visitor, DemoFacts.DRAFT_PASSAGE);
        page.locator(".para .add").first().focus();
        page.keyboard().press("Enter");
        String words = "Sehr viel. ".repeat(20_000).strip();
        page.locator("#body").fill(words);
        page.locator("#send").click();
        assertThat(page.locator("#bodyMessage")).not().isEmpty();
        assertThat(page.locator("#body")).hasValue(words);
    }

    @Test
    void scriptInACommentStaysText(Visitor visitor) {
        visitor.signIn(DemoLogins.MEMBER);
        Page page = openTextWith(visitor, DemoFacts.DRAFT_PASSAGE);
        String script = "<img src=x onerror=\"document.title='owned'\"> im Kommentar";
        page.locator(".para .add").first().focus();
        page.keyboard().press("Enter");
        send(page, script);
        assertThat(page.locator(".note .body", new Page.LocatorOptions().setHasText(script)))
                .isVisible();
        assertThat(page.title()).isNotEqualTo("owned");
    }

    @Test
    void wordsOfALostSessionComeBackIntoTheFormThatTheAddressOpens(Visitor visitor) {
        visitor.signIn(DemoLogins.MEMBER);
        Page page = openTextWith(visitor, DemoFacts.DRAFT_PASSAGE);
        page.navigate(
                page.locator(".para .add").first().evaluate("link => link.href").toString());
        String words = "Geschrieben in einem eigenen Fenster, als die Anmeldung zu Ende ging.";
        page.locator("#body").fill(words);
        page.locator("#aside").check();
        visitor.loseSession();
        page.locator("#send").click();
        assertThat(page.locator("#ended")).containsText("aufgehoben");
        Accessibility.assertNoViolations(page, "sign-in after a lost session");
        visitor.enter(DemoLogins.MEMBER);
        assertThat(page.locator("#body")).hasValue(words);
        assertThat(page.locator("#aside")).isChecked();

        page.locator("#send").click();

        assertThat(page.locator(".note", new Page.LocatorOptions().setHasText(words)))
                .isVisible();
        assertThat(page.locator(".waiting")).hasCount(0);
    }

    @Test
    void aCommentNamedInTheAddressIsNotTakenForTheWordsThatWereNeverSent(Visitor visitor) {
        visitor.signIn(DemoLogins.RELEASER);
        Page page = openTextWith(visitor, DemoFacts.DRAFT_PASSAGE);
        String seen = page.locator(".note").first().getAttribute("data-comment");
        page.navigate(page.url().replaceAll("#.*", "") + "&comment=" + seen);
        page.locator(".para .add").first().click();
        String words = "Das darf nicht verschwinden, nur weil ein anderer Kommentar zu sehen ist.";
        page.locator("#body").fill(words);
        visitor.loseSession();
        page.locator("#send").click();
        visitor.enter(DemoLogins.RELEASER);

        assertThat(page.locator(".waiting q")).hasText(words);
        assertThat(page.locator(".note .chip.ok[role=status]")).hasCount(0);
    }

    @Test
    void wordsWhoseAnswerGotLostAreOneCommentHoweverOftenTheyAreSent(Visitor visitor) {
        visitor.signIn(DemoLogins.RELEASER);
        Page page = openTextWith(visitor, DemoFacts.DRAFT_PASSAGE);
        String address = page.url();
        page.locator(".para .add").first().click();
        String words = "Das kam an, nur die Antwort nicht.";
        page.locator("#body").fill(words);
        loseTheAnswerOnce(page);
        page.locator("#send").click();
        page.waitForURL(url -> url.startsWith("chrome-error:"));

        page.navigate(address);
        assertThat(page.locator(".waiting q")).hasText(words);
        page.locator(".waiting [data-go-on]").click();
        page.locator("#send").click();

        page.waitForURL(url -> url.contains("#comment-"));
        assertThat(page.locator(".note", new Page.LocatorOptions().setHasText(words)))
                .hasCount(1);
        assertThat(page.locator(".waiting")).hasCount(0);
    }

    /** The next form reaches the server, but what the server says does not reach the browser. */
    private static void loseTheAnswerOnce(Page page) {
        page.route(
                "**/drafts/read**",
                route -> {
                    if (route.request().method().equals("POST")) {
                        route.fetch(new Route.FetchOptions().setMaxRedirects(0));
                        route.abort("connectionreset");
                    } else {
                        route.fallback();
                    }
                },
                new Page.RouteOptions().setTimes(1));
    }

    private static void send(Page page, String words) {
        page.locator("#body").fill(words);
        page.locator("#send").click();
        page.waitForURL(url -> url.contains("comment"));
    }

    /** From the start page to the draft, and on through its contents until the words are on the page. */
    private static Page openTextWith(Visitor visitor, String words) {
        Page page = visitor.open("/");
        DraftDesk.read(page);
        if (shows(page, words)) {
            return page;
        }
        List<?> contents =
                (List<?>) page.evaluate("() => [...document.querySelectorAll('.rail a[href]')].map(a => a.href)");
        for (Object link : contents) {
            page.navigate(link.toString());
            if (shows(page, words)) {
                return page;
            }
        }
        throw new AssertionError("No part of the draft shows: " + words);
    }

    private static boolean shows(Page page, String words) {
        return page.locator(".para", new Page.LocatorOptions().setHasText(words))
                        .count()
                > 0;
    }

    /** Drags the mouse over the words, as a person does. */
    private static void select(Page page, String words) {
        Locator paragraph = page.locator(".para", new Page.LocatorOptions().setHasText(words));
        paragraph.scrollIntoViewIfNeeded();
        Map<?, ?> ends = (Map<?, ?>) paragraph.evaluate("""
                (paragraph, words) => {
                  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
                  const parts = [];
                  for (let node = walker.nextNode(); node; node = walker.nextNode()) parts.push(node);
                  const whole = parts.map(node => node.data).join('');
                  const at = (position, end) => {
                    for (const node of parts) {
                      if (position < node.length || (end && position === node.length)) return [node, position];
                      position -= node.length;
                    }
                  };
                  const range = document.createRange();
                  const start = whole.indexOf(words);
                  range.setStart(...at(start, false));
                  range.setEnd(...at(start + words.length, true));
                  const lines = [...range.getClientRects()].filter(line => line.width > 0);
                  const last = lines.at(-1);
                  return { x1: lines[0].left + 0.5, y1: lines[0].top + lines[0].height / 2,
                           x2: last.right, y2: last.top + last.height / 2 };
                }""", words);
        page.mouse().move(number(ends, "x1"), number(ends, "y1"));
        page.mouse().down();
        page.mouse().move(number(ends, "x2"), number(ends, "y2"));
        page.mouse().up();
    }

    private static double number(Map<?, ?> values, String key) {
        return ((Number) values.get(key)).doubleValue();
    }
}
