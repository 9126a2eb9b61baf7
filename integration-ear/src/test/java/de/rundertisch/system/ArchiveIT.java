package de.rundertisch.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import de.rundertisch.core.demo.DemoFacts;
import de.rundertisch.core.demo.DemoLogins;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

/** The office's main job: put a file into the archive, find a sentence again, on its page. */
@SystemTest
class ArchiveIT {

    @Test
    void anUploadedPdfIsFoundAndOpensAtThePage(Visitor visitor) throws IOException {
        visitor.signIn(DemoLogins.STAFF);
        Page page = visitor.open("/archive/upload");
        byte[] pdf = pdf("Deckblatt", "Die Mirabellux braucht einen Sprachkurs.", "Anhang");
        page.locator("#files").setInputFiles(new FilePayload("mirabellen.pdf", "application/pdf", pdf));
        if (page.locator("#list li").count() == 0) {
            page.locator("#send").click();
        }
        Locator row = page.locator("#list li", new Page.LocatorOptions().setHasText("mirabellen"));
        assertThat(row.locator(".state[data-done=true]"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));

        searchUntilFound(page, "Mirabellux").click();
        assertThat(page.locator("#pageTitle")).containsText(Pattern.compile("\\b2\\b"));
        assertThat(page.locator("#page mark").first()).containsText("Mirabellux");
        Accessibility.assertNoViolations(page, "document opened from a hit");
    }

    @Test
    void aSentenceOfTheMinutesIsFoundOnItsPage(Visitor visitor) {
        visitor.signIn(DemoLogins.MEMBER);
        Page page = visitor.open("/");
        Locator hit = searchUntilFound(page, "\"" + DemoFacts.MINUTES_SENTENCE + "\"");
        assertThat(page.locator("main")).containsText(DemoFacts.MINUTES_TITLE);
        hit.click();
        assertThat(page.locator("h1")).hasText(DemoFacts.MINUTES_TITLE);
        assertThat(page.locator("#pageTitle")).containsText(Pattern.compile("\\b" + DemoFacts.MINUTES_PAGE + "\\b"));
    }

    /** Types into the search box of the header; new texts need a moment until they are found. */
    private static Locator searchUntilFound(Page page, String words) {
        Locator hits = page.locator("main a.hit[href*='/archive/document?']");
        for (int attempt = 0; attempt < 60; attempt++) {
            page.locator("input[type=search]:visible").first().fill(words);
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains("/search"));
            if (hits.count() > 0) {
                return hits.first();
            }
            page.waitForTimeout(1000);
        }
        throw new AssertionError("Not found: " + words);
    }

    private static byte[] pdf(String... pages) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (String text : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(72, 720);
                    content.showText(text);
                    content.endText();
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
