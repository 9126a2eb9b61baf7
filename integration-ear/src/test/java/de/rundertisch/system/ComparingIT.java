package de.rundertisch.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import de.rundertisch.core.demo.DemoFacts;
import de.rundertisch.core.demo.DemoLogins;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Two versions of a draft beside each other, on the screen and on paper. */
@SystemTest
class ComparingIT {

    @Test
    void theChapterListSaysWhatChangedAndTheWordsStandInOneTextOrSideBySideAndOnPaper(Server server, Visitor member)
            throws IOException {
        member.signIn(DemoLogins.MEMBER);
        Page page = member.open("/drafts/list");
        page.locator("article.card", new Page.LocatorOptions().setHasText(DemoFacts.RULES_TITLE))
                .locator("a[href*='/drafts/compare']")
                .click();
        assertThat(page.locator(".rail li")).hasCount(4);
        page.locator(".rail a", new Page.LocatorOptions().setHasText("Sitzungen"))
                .click();
        Locator changed =
                page.locator(".compared-paragraph.CHANGED", new Page.LocatorOptions().setHasText("Die Einladung"));
        assertThat(changed.locator("del").first()).containsText("zwei");
        assertThat(changed.locator("ins").first()).containsText("vier");
        Accessibility.assertNoViolations(page, "a comparison in one text");

        page.locator(".compare-choice a").click();
        assertThat(changed.locator(".beside > *")).hasCount(2);
        assertThat(changed.locator(".beside > *").first().locator("ins")).hasCount(0);
        assertThat(changed.locator(".beside > *").last().locator("del")).hasCount(0);
        Accessibility.assertNoViolations(page, "a comparison side by side");
        for (int width : new int[] {360, 1440}) {
            member.use(width, ColorScheme.LIGHT);
            assertThat(EveryPageIT.overflow(page)).isLessThanOrEqualTo(0);
            member.photograph("compare-" + width);
        }

        page.locator(".rail li a").last().evaluate("link => link.click()");
        page.waitForURL(url -> url.contains("chapter=all"));
        assertThat(onPaper(page))
                .contains("spätestens", "vier", "Wochen", "Das Protokoll", "Wer am Runden Tisch sitzt")
                .doesNotContain("Anzeigen", "Zum Inhalt");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".compare-choice")).isHidden();
        assertThat(page.locator(".rail")).isHidden();
        assertThat(page.locator("del").first()).isVisible();
    }

    private static String onPaper(Page page) throws IOException {
        try (PDDocument paper = Loader.loadPDF(page.pdf())) {
            return new PDFTextStripper().getText(paper);
        }
    }
}
