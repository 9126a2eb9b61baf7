package de.rundertisch.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.rundertisch.core.demo.DemoLogins;
import java.io.IOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** An organisation finds its words, releases them, and sees what the next version makes of them; on whichever database. */
record StatementJourney(Visitor moderator, Visitor member, Visitor releaser, Visitor stranger, Visitor anyone) {

    private static final String FIRST = "Die Beratung öffnet an zwei Nachmittagen in der Woche.";
    private static final String SECOND = "Anmelden kann man sich per Telefon.";
    private static final String TEXT = "# Beratung\n\n" + FIRST + "\n\n" + SECOND + "\n";
    private static final String STRANGER = "thomas.brandes@sozialwerk-auenburg.example";

    void go() throws IOException, NoSuchAlgorithmException {
        String title = "Leitlinie Beratung " + UUID.randomUUID();
        Page desk = openForComment(moderator, title);
        String version = DraftDesk.readingPage(member.signIn(DemoLogins.MEMBER), title);

        comment(member.open(version), FIRST, "Bitte auch am Vormittag.", false);
        comment(member.open(version), SECOND, "Muss ich noch prüfen.", true);
        assertThat(note(member.page(), "Bitte auch am Vormittag.")).containsText("Intern");
        assertThat(note(member.page(), "Muss ich noch prüfen.")).containsText("Nur Sie sehen das");
        Accessibility.assertNoViolations(member.page(), "internal and personal comments");

        stranger.signIn(STRANGER, DemoLogins.PASSWORD);
        assertThat(stranger.open(version).locator(".note")).hasCount(0);
        assertThat(moderator.open(version).locator(".note")).hasCount(0);

        String receipt = release(releaser, version);
        assertThat(stranger.open(version).locator(".note")).hasCount(1);
        assertThat(note(stranger.page(), "Bitte auch am Vormittag.")).containsText("Frauentreff Nord");
        checkReceipt(anyone, receipt);

        DraftDesk.publishNext(moderator, title, FIRST, FIRST.replace("zwei", "drei"));
        String next = DraftDesk.readingPage(stranger.open("/start"), title);
        // No journey gets past the worker in the background faster than a person; the page is opened until it has done
        // its work.
        for (int look = 0; look < 40 && stranger.open(next).locator(".note").count() == 0; look++) {
            stranger.page().waitForTimeout(250);
        }
        Locator carried = note(stranger.page(), "Bitte auch am Vormittag.");
        assertThat(carried).containsText("Aus Fassung 1");
        assertThat(carried).containsText("Text geändert");
        assertThat(carried).containsText(FIRST);
        Accessibility.assertNoViolations(stranger.page(), "a comment of an earlier version");
        stranger.photograph("reading-carried");

        placeByHand(moderator, next);
        assertThat(stranger.open(next).locator("mark")).containsText("per Telefon");
        answerOnTheNextVersion(moderator, next);
        assertThat(note(stranger.open(next), "Bitte auch am Vormittag."))
                .containsText("Wird am Runden Tisch besprochen");
    }

    private static Page openForComment(Visitor moderator, String title) {
        Page desk = DraftDesk.importText(moderator, title, TEXT);
        DraftDesk.publish(desk);
        Accessibility.assertNoViolations(desk, "who reads what is released");
        DraftDesk.openConsultation(desk, 14);
        return desk;
    }

    private static void comment(Page page, String paragraph, String words, boolean personal) {
        Locator place = page.locator(".para", new Page.LocatorOptions().setHasText(paragraph));
        place.locator(".add").focus();
        page.keyboard().press("Enter");
        page.locator("#body").fill(words);
        if (personal) {
            page.locator("#aside").check();
        }
        page.locator("#send").click();
        assertThat(note(page, words)).isVisible();
    }

    private static Locator note(Page page, String words) {
        return page.locator(".note", new Page.LocatorOptions().setHasText(words));
    }

    /** The releaser sees what is internal, adds a cover note, releases, and gets the address of the receipt. */
    private static String release(Visitor releaser, String version) {
        releaser.signIn(DemoLogins.RELEASER);
        Page page = releaser.open(version);
        assertThat(page.locator("main")).containsText("Ein Kommentar Ihrer Organisation ist noch nicht freigegeben");
        page.locator("a[href*='/statements/prepare']").click();
        assertThat(page.locator("main")).containsText("Bitte auch am Vormittag.");
        assertThat(page.locator("main")).not().containsText("Muss ich noch prüfen.");
        Accessibility.assertNoViolations(page, "preparing a statement");
        releaser.photograph("statement-prepare");
        page.locator("#coverNote").fill("Wir haben im Frauencafé darüber gesprochen.");
        page.locator("#release").click();
        page.waitForURL(url -> url.contains("/statements/check"));
        assertThat(page.locator("#notices")).containsText("freigegeben");
        Accessibility.assertNoViolations(page, "a receipt");
        releaser.photograph("statement-receipt");
        return page.url();
    }

    /** Somebody without an account holds the receipt: the page vouches for it, and so does the text file by its own hash. */
    private static void checkReceipt(Visitor anyone, String receipt) throws IOException, NoSuchAlgorithmException {
        Page page = anyone.page();
        page.navigate(receipt);
        assertThat(page.locator("main")).containsText("Unverändert");
        String hash = page.locator("code.hash").innerText();
        byte[] text = read(page, "Wortlaut als Textdatei");
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text)))
                .isEqualTo(hash);
        try (PDDocument pdf = Loader.loadPDF(read(page, "Quittung als PDF"))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Frauentreff Nord e. V.", "Petra Lindner", "Bitte auch am Vormittag.", "Frauencafé")
                    .doesNotContain("Muss ich noch prüfen.");
        }
        anyone.open("/statements/check?code=AAAA-AAAA-AAAA");
        assertThat(page.locator("main [role=alert]")).containsText("gibt es nicht");
        Accessibility.assertNoViolations(page, "an unknown receipt");
    }

    private static byte[] read(Page page, String link) throws IOException {
        Download file = page.waitForDownload(() ->
                page.locator("a", new Page.LocatorOptions().setHasText(link)).click());
        return Files.readAllBytes(file.path());
    }

    /** The moderator thinks the comment belongs to the other paragraph, errs once in the number, and puts it there. */
    private static void placeByHand(Visitor moderator, String next) {
        Page page = moderator.open(next);
        page.locator(".note a[href*='/comments/queue']").click();
        assertThat(page.locator(".excerpt").first()).containsText("zwei Nachmittagen");
        assertThat(page.locator(".excerpt").last()).containsText("drei Nachmittagen");
        Accessibility.assertNoViolations(page, "where a comment belongs");
        moderator.photograph("comments-queue");
        page.locator("#number").fill("7.7");
        page.locator("#words").fill("per Telefon");
        page.locator("#place").click();
        assertThat(page.locator("main")).containsText("Diese Nummer gibt es in der Fassung nicht");
        assertThat(page.locator("#words")).hasValue("per Telefon");
        page.locator("#number").fill("1.2");
        page.locator("#place").click();
        assertThat(page.locator("#notices")).containsText("Zugeordnet");
        assertThat(page.locator("main")).containsText("Alles ist zugeordnet");
    }

    /** What was said about the first version waits for its answer in the second one's list. */
    private static void answerOnTheNextVersion(Visitor moderator, String next) {
        Page page = moderator.open(next);
        page.locator("a[href*='/responses/open']").first().click();
        Locator waiting = page.locator(".said > li");
        assertThat(waiting).hasCount(1);
        assertThat(waiting).containsText("Aus Fassung 1");
        assertThat(waiting).containsText("Absatz 1.2");
        Accessibility.assertNoViolations(page, "a carried comment that waits for an answer");
        moderator.photograph("responses-open-carried");
        waiting.locator("a.btn").click();
        page.getByLabel("Wird am Runden Tisch besprochen").check();
        page.locator("#reason").fill("Das klären wir mit den Beratungsstellen.");
        page.locator("#save").click();
        page.waitForURL(url -> url.contains(next.replaceFirst(".*version=", "version=")));
    }
}
