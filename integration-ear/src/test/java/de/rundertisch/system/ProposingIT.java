package de.rundertisch.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import de.rundertisch.core.demo.DemoLogins;
import java.nio.file.Files;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A proposed wording on its way from the words it is about to the organisation's receipt. */
@SystemTest
class ProposingIT {

    private static final String OPENING = "Die Beratung öffnet an zwei Nachmittagen in der Woche.";
    private static final String TEXT = "# Beratung\n\n" + OPENING + " Sie ist kostenlos.\n\nBitte anrufen.\n";
    private static final String WANTED = "Die Beratung öffnet an drei Nachmittagen in der Woche.";

    @Test
    void aWordingIsProposedComparedReleasedAndStandsOnTheReceipt(Visitor moderator, Visitor member, Visitor releaser)
            throws Exception {
        String title = "Leitlinie Vorschlag " + UUID.randomUUID();
        DraftDesk.putUp(moderator, title, TEXT);
        String version = DraftDesk.readingPage(member.signIn(DemoLogins.MEMBER), title);

        Page page = member.open(version);
        composeOnFirstSentence(page);
        assertThat(page.locator("#replacement")).isHidden();
        choose(page, "Änderungsvorschlag");
        assertThat(page.locator("#replacement")).hasValue(OPENING);
        page.locator("#send").click();
        assertThat(page.locator("#replacementMessage")).containsText("derselbe wie der alte");

        page.locator("#replacement").fill(WANTED);
        assertThat(page.locator("#say .preview del")).containsText("zwei");
        assertThat(page.locator("#say .preview ins")).containsText("drei");
        Accessibility.assertNoViolations(page, "typing a proposal");
        onThePhone(member);
        page.locator("#send").click();
        Locator note = DraftDesk.note(page, "drei");
        assertThat(note.locator(".changes del")).containsText("zwei");
        assertThat(note.locator(".changes ins")).containsText("drei");
        Accessibility.assertNoViolations(page, "a proposal in the margin");
        member.photograph("reading-proposal");

        changeOnesMind(page, note);
        release(releaser, version);
    }

    @Test
    void unsentWordingComesBackAndAParagraphCanBeStruckOutByKeyboard(Visitor moderator, Visitor member) {
        String title = "Leitlinie Streichung " + UUID.randomUUID();
        DraftDesk.putUp(moderator, title, TEXT);
        String version = DraftDesk.readingPage(member.signIn(DemoLogins.MEMBER), title);
        Page page = member.open(version);
        Locator add = page.locator(".para", new Page.LocatorOptions().setHasText("Bitte anrufen."))
                .locator(".add");
        add.focus();
        page.keyboard().press("Enter");
        choose(page, "Änderungsvorschlag");
        page.locator("#replacement").fill("Bitte anrufen oder schreiben.");
        page.reload();
        assertThat(page.locator(".waiting q")).hasText("Bitte anrufen oder schreiben.");
        page.locator(".waiting [data-go-on]").click();
        assertThat(page.locator("#replacement")).hasValue("Bitte anrufen oder schreiben.");
        assertThat(page.locator("#say .preview ins")).containsText("oder schreiben");

        page.locator("#strike").focus();
        page.keyboard().press("Space");
        assertThat(page.locator("#say .preview del")).containsText("Bitte anrufen.");
        page.locator("#send").focus();
        page.keyboard().press("Enter");
        Locator note = DraftDesk.note(page, "ersatzlos streichen");
        assertThat(note.locator(".changes del")).containsText("Bitte anrufen.");
        assertThat(page.locator(".waiting")).hasCount(0);
    }

    @Test
    void withoutScriptTheFormIsFilledByTheServer(Visitor moderator, Visitor member) {
        String title = "Leitlinie ohne Skript " + UUID.randomUUID();
        DraftDesk.putUp(moderator, title, TEXT);
        String version = DraftDesk.readingPage(member.signIn(DemoLogins.MEMBER), title);
        Page page = member.page();
        page.route("**/resources/js/**", route -> route.abort());
        member.open(version);
        page.navigate(
                page.locator(".para .add").first().evaluate("link => link.href").toString());
        assertThat(page.locator("#replacement")).isHidden();
        choose(page, "Änderungsvorschlag");
        assertThat(page.locator("#replacement")).hasValue(OPENING + " Sie ist kostenlos.");
        page.locator("#replacement").fill(WANTED + " Sie ist kostenlos.");
        page.locator("#send").click();
        page.unrouteAll();
        assertThat(page.locator(".note .changes ins")).containsText("drei");
    }

    @Test
    void anotherOrganisationProposesOtherWordsAndBothKnowOfEachOther(
            Visitor moderator, Visitor member, Visitor releaser, Visitor stranger) {
        String title = "Leitlinie Wettbewerb " + UUID.randomUUID();
        DraftDesk.putUp(moderator, title, TEXT);
        String version = DraftDesk.readingPage(member.signIn(DemoLogins.MEMBER), title);
        Page page = member.open(version);
        composeOnFirstSentence(page);
        choose(page, "Änderungsvorschlag");
        page.locator("#replacement").fill(WANTED);
        page.locator("#send").click();
        assertThat(DraftDesk.note(page, "drei")).isVisible();
        releaser.signIn(DemoLogins.RELEASER);
        releaser.open(version.replace("/drafts/read", "/statements/prepare"))
                .locator("#release")
                .click();
        assertThat(releaser.page().locator("#notices")).containsText("freigegeben");

        Page other = stranger.signIn("thomas.brandes@sozialwerk-auenburg.example", DemoLogins.PASSWORD);
        stranger.open(version);
        DraftDesk.note(other, "drei")
                .locator("a", new Locator.LocatorOptions().setHasText("Anderen Wortlaut vorschlagen"))
                .click();
        assertThat(other.locator("#say .quote")).hasText(OPENING);
        assertThat(other.locator("#replacement")).hasValue(WANTED);
        other.locator("#replacement").fill(WANTED.replace("drei", "fünf"));
        other.locator("#send").click();
        Locator own = DraftDesk.note(other, "fünf");
        assertThat(own.locator(".rivals")).containsText("Konkurriert mit dem Vorschlag von Frauentreff Nord");
        own.locator(".rivals a").click();
        other.waitForURL(url -> url.contains("#comment-"));
        assertThat(DraftDesk.note(other, "drei")).isInViewport();
        assertThat(DraftDesk.note(other, "drei").locator(".rivals")).containsText("Sozialwerk");
        Accessibility.assertNoViolations(other, "competing proposals");
        stranger.photograph("reading-rivals");

        // The other one is not released yet.
        assertThat(member.open(version).locator(".rivals")).hasCount(0);
    }

    /** Marks the first sentence of the first paragraph and opens the form for it. */
    private static void composeOnFirstSentence(Page page) {
        page.locator(".para .words").first().evaluate("""
                (words, length) => {
                  const range = document.createRange();
                  range.setStart(words.firstChild, 0);
                  range.setEnd(words.firstChild, length);
                  document.getSelection().removeAllRanges();
                  document.getSelection().addRange(range);
                }""", OPENING.length());
        page.locator("#selection-bar button").click();
        assertThat(page.locator("#say .quote")).hasText(OPENING);
    }

    static void choose(Page page, String kind) {
        page.locator("#say .kinds label", new Page.LocatorOptions().setHasText(kind))
                .click();
    }

    /** The form fits a phone, in both colour schemes and both directions. */
    private static void onThePhone(Visitor member) {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
            member.use(360, scheme);
            member.photograph("proposal-form-360-" + scheme);
            assertThat((int) member.page().evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(360);
        }
        member.page().evaluate("document.documentElement.dir = 'rtl'");
        member.photograph("proposal-form-360-rtl");
        member.page().evaluate("document.documentElement.dir = 'ltr'");
        member.use(1440, ColorScheme.LIGHT);
    }

    private static void changeOnesMind(Page page, Locator note) {
        note.locator("[data-say^='edit:']").click();
        assertThat(page.locator("#replacement")).hasValue(WANTED);
        page.locator("#replacement").fill(WANTED.replace("drei", "vier"));
        page.locator("#body").fill("Drei reichen nicht.");
        page.locator("#send").click();
        assertThat(DraftDesk.note(page, "Drei reichen nicht.").locator(".changes ins"))
                .containsText("vier");
        assertThat(page.locator(".note")).hasCount(1);
    }

    private static void release(Visitor releaser, String version) throws Exception {
        releaser.signIn(DemoLogins.RELEASER);
        Page page = releaser.open(version.replace("/drafts/read", "/statements/prepare"));
        assertThat(page.locator("main .changes ins")).containsText("vier");
        Accessibility.assertNoViolations(page, "preparing a statement with a proposal");
        page.locator("#release").click();
        page.waitForURL(url -> url.contains("/statements/check"));
        assertThat(page.locator("main .changes del")).containsText("zwei");
        assertThat(page.locator("main .changes ins")).containsText("vier");
        assertThat(page.locator("main")).containsText("Unverändert");
        Accessibility.assertNoViolations(page, "a receipt with a proposal");
        releaser.photograph("statement-receipt-proposal");
        byte[] pdf = Files.readAllBytes(page.waitForDownload(
                        () -> page.locator("a", new Page.LocatorOptions().setHasText("Quittung als PDF"))
                                .click())
                .path());
        try (PDDocument receipt = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(receipt).replaceAll("\\s+", " "))
                    .contains("Bisheriger Wortlaut " + OPENING)
                    .contains("Neuer Wortlaut Die Beratung öffnet an vier Nachmittagen in der Woche.");
        }
    }
}
