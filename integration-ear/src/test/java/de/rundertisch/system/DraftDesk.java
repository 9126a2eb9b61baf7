package de.rundertisch.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import de.rundertisch.core.demo.DemoFacts;
import de.rundertisch.core.demo.DemoLogins;
import de.rundertisch.core.shared.SystemClock;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** The moderator at work on a draft: the steps that several journeys share. */
final class DraftDesk {

    private DraftDesk() {}

    /** Signs the moderator in and has a text of headings and paragraphs read in; leads to the page where it is edited. */
    static Page importText(Visitor moderator, String title, String text) {
        moderator.signIn(DemoLogins.MODERATOR);
        Page desk = moderator.open("/drafts/import");
        desk.locator("#title").fill(title);
        desk.locator("#file")
                .setInputFiles(new FilePayload("text.md", "text/markdown", text.getBytes(StandardCharsets.UTF_8)));
        desk.locator("#read").click();
        desk.waitForURL(url -> url.contains("/drafts/edit?"));
        return desk;
    }

    /** From the page where a draft is edited to the one where it is managed, and there publishes it. */
    static void publish(Page desk) {
        desk.locator(".breadcrumb a[href*='/drafts/manage']").click();
        desk.locator("#publish").click();
        assertThat(desk.locator("#notices")).containsText("veröffentlicht");
    }

    /** On the page where a draft is managed: opens a consultation until some days from now. */
    static void openConsultation(Page desk, int days) {
        desk.locator("#deadline")
                .fill(LocalDate.now(SystemClock.OFFICE_ZONE).plusDays(days).toString());
        desk.locator("#open").click();
        assertThat(desk.locator("#notices")).containsText("Beteiligung eröffnet");
    }

    /** Puts a text up for comment for two weeks, from importing it to opening the consultation. */
    static Page putUp(Visitor moderator, String title, String text) {
        Page desk = importText(moderator, title, text);
        publish(desk);
        openConsultation(desk, 14);
        return desk;
    }

    /** Puts a text up for comment; returns the address where it is read. */
    static String putUpToRead(Visitor moderator, String title, String text) {
        putUp(moderator, title, text);
        return readingPage(moderator.page(), title);
    }

    /** Publishes the next version of a draft with one paragraph changed; its first chapter is the one that opens for editing. */
    static void publishNext(Visitor moderator, String title, String before, String after) {
        Page desk = moderator.open("/drafts/list");
        desk.locator("article.card", new Page.LocatorOptions().setHasText(title))
                .locator("a[href*='/drafts/manage']")
                .click();
        desk.locator("#copy").click();
        edit(desk, before);
        save(desk, after);
        publish(desk);
    }

    /** The address of the newest version's reading page, found in the list. */
    static String readingPage(Page page, String title) {
        page.navigate(page.url().replaceFirst("(//[^/]+)/.*", "$1/drafts/list"));
        return page.locator("article.card", new Page.LocatorOptions().setHasText(title))
                .locator("a[href*='/drafts/read']")
                .first()
                .getAttribute("href");
    }

    /** The comment with these words in the margin. */
    static Locator note(Page page, String words) {
        return page.locator(".note", new Page.LocatorOptions().setHasText(words));
    }

    /** From the start page to the demo's draft, whatever else other journeys have put up for comment. */
    static void read(Page start) {
        start.locator("main .card", new Page.LocatorOptions().setHasText(DemoFacts.DRAFT_TITLE))
                .locator("a[href*='/drafts/read']")
                .click();
        start.waitForURL(url -> url.contains("/drafts/read"));
    }

    /** Opens the form of the paragraph with these words. */
    static void edit(Page desk, String words) {
        card(desk, words)
                .locator("a", new Locator.LocatorOptions().setHasText("Bearbeiten"))
                .click();
        assertThat(desk.locator("#text")).isFocused();
    }

    static void save(Page desk, String text) {
        desk.locator("#text").fill(text);
        desk.locator("#save").click();
    }

    /** Lifts the browser's own limit, to see what the server says. */
    static void allowAnyLength(Locator input) {
        input.evaluate("input => input.removeAttribute('maxlength')");
    }

    static Locator card(Page desk, String words) {
        return desk.locator("#chapter > .card[id^=p]", new Page.LocatorOptions().setHasText(words));
    }

    /** The texts of the paragraphs as they stand on the page, without their numbers. */
    static List<String> paragraphs(Page desk) {
        return desk.locator("#chapter > .card[id^=p] > p").allInnerTexts().stream()
                .map(text -> text.replaceFirst("^[\\d.]+[\\s\\u00a0]+", "").strip())
                .toList();
    }

    /** Opens the folded parts with these words, from the outermost to the innermost. */
    static void unfold(Page desk, String... summaries) {
        for (String words : summaries) {
            desk.locator("main summary", new Page.LocatorOptions().setHasText(words))
                    .click();
        }
    }
}
