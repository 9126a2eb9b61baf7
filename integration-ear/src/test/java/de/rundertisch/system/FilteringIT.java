package de.rundertisch.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import de.rundertisch.core.demo.DemoLogins;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Reading only what one is looking for: one kind of comments, or those of one's own organisation; by keyboard and without script. */
@SystemTest
class FilteringIT {

    @Test
    void oneKindIsShownOnEveryPageUntilAllAreWanted(Visitor visitor) {
        Page page = visitor.signIn(DemoLogins.MEMBER);
        page.route("**/resources/js/**", route -> route.abort());
        DraftDesk.read(page);
        page.locator(".turn .onward").click();
        assertThat(page.locator(".note").first()).isAttached();
        int all = railSum(page);
        assertThat(page.locator(".filter li").first().locator("[aria-current=true]"))
                .containsText("Alle");

        chip(page, "Bedenken").focus();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("only=CONCERN"));
        assertThat(page).hasTitle(Pattern.compile("Kommentaren\\)"));
        assertThat(page.locator(".filter [role=status]")).containsText("werden gezeigt");
        onlyKind(page, "Bedenken");
        assertThat(railSum(page)).isPositive().isLessThan(all);
        page.unrouteAll();
        page.reload();
        Accessibility.assertNoViolations(page, "reading one kind of comments");
        onEveryWidth(visitor, page);

        page.locator(".turn .onward").click();
        assertThat(page).hasURL(Pattern.compile("only=CONCERN"));
        onlyKind(page, "Bedenken");

        chip(page, "Nur unsere").click();
        assertThat(page).hasURL(Pattern.compile("ours=true"));
        for (Locator voice : page.locator(".note > header b").all()) {
            assertThat(voice).containsText("Frauentreff Nord");
        }
        page.locator(".filter a", new Page.LocatorOptions().setHasText("Alle zeigen"))
                .click();
        assertThat(page.locator(".filter [role=status]")).hasCount(0);
        assertThat(railSum(page)).isEqualTo(all);
    }

    @Test
    void nonsenseInTheAddressShowsEverything(Visitor visitor) {
        Page page = visitor.signIn(DemoLogins.MEMBER);
        DraftDesk.read(page);
        page.navigate(page.url() + "&only=%3Cscript%3E&ours=nonsense");
        assertThat(page.locator(".filter [role=status]")).hasCount(0);
        assertThat(page.locator("h1")).isVisible();
    }

    private static void onEveryWidth(Visitor visitor, Page page) {
        for (int width : new int[] {360, 768, 1440}) {
            visitor.use(width, width == 360 ? ColorScheme.DARK : ColorScheme.LIGHT);
            visitor.photograph("reading-filter-" + width);
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
        }
    }

    private static Locator chip(Page page, String name) {
        return page.locator(".filter a", new Page.LocatorOptions().setHasText(name));
    }

    private static void onlyKind(Page page, String kind) {
        for (Locator chip : page.locator(".note > header .chip.kind").all()) {
            assertThat(chip).hasText(kind);
        }
    }

    private static int railSum(Page page) {
        return page.locator(".rail .count").allTextContents().stream()
                .mapToInt(count -> Integer.parseInt(count.replaceAll("\\D", "")))
                .sum();
    }
}
