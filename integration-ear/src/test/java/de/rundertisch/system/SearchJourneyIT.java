package de.rundertisch.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import de.rundertisch.core.demo.DemoLogins;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What staff do all day: bring files, find a word, narrow down, read the place, take the list along. By mouse, keyboard and telephone. */
@SystemTest
class SearchJourneyIT {

    @Test
    void tenFilesAreBroughtFoundNarrowedDownAndReadAtThePlace(Visitor staff) {
        String word = word("Quittenrunde");
        staff.signIn(DemoLogins.STAFF);
        bring(staff, word, 10);
        Page page = untilFound(staff, "/search?q=" + word, Pattern.compile("^10 Stellen in 10 Dokumenten"));
        assertThat(page.locator(".result")).hasCount(10);
        Accessibility.assertNoViolations(page, "a list of results");

        page.locator(".facets input[name=year]").first().check();
        page.waitForURL(url -> url.contains("year="));
        assertThat(page.locator(".chip.removable")).hasCount(1);
        assertThat(page.locator(".facets input[name=year]:checked")).isFocused();
        page.locator(".chip.removable").click();
        page.waitForURL(url -> !url.contains("year="));

        page.locator("a.hit").first().click();
        assertThat(page.locator("#hit-1")).containsText(word);
        page.locator("[data-step='1']").click();
        assertThat(page.locator("#hit-1")).isFocused();
        page.keyboard().press("n");
        assertThat(page.locator("#hit-2")).isFocused();
        page.keyboard().press("p");
        assertThat(page.locator("mark.current")).hasId("hit-1");
        Accessibility.assertNoViolations(page, "a document with its hits");
        page.locator(".breadcrumb a[href*='/search?']").click();
        assertThat(page.locator("h1")).hasText(Pattern.compile("^10 Stellen"));
        assertTakenAlong(page, word);
    }

    private static void assertTakenAlong(Page page, String word) {
        String path = page.locator("a[href*='format=csv']").getAttribute("href");
        APIResponse csv = page.request().get(page.url().replaceFirst("/search.*", "") + path);
        assertThat(csv.headers().get("content-disposition")).contains("attachment");
        assertThat(csv.text().lines()).hasSize(11).anyMatch(line -> line.contains(word));
    }

    @Test
    void aQuestionIsCompletedAndAskedByKeyboardAlone(Visitor member) {
        Page page = member.signIn(DemoLogins.MEMBER);
        Locator box = page.locator("header input[type=search]");
        box.focus();
        box.pressSequentially("sprachf");
        Locator options = page.locator("header [role=option]");
        assertThat(options.first()).isVisible(patiently());
        assertThat(box).hasAttribute("aria-expanded", "true");
        Accessibility.assertNoViolations(page, "completing a question");
        page.keyboard().press("ArrowDown");
        assertThat(options.first()).hasAttribute("aria-selected", "true");
        assertThat(box).hasValue(options.first().innerText());
        page.keyboard().press("Escape");
        assertThat(box).hasValue("sprachf");
        assertThat(box).hasAttribute("aria-expanded", "false");
        box.pressSequentially("ö");
        assertThat(options.first()).isVisible(patiently());
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/search?q="));
        assertThat(page.locator("a.hit").first()).isVisible();
        page.locator("a.hit").first().focus();
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/search"));
    }

    @Test
    void aMisspeltWordIsFoundAllTheSameAndItsSpellingOffered(Visitor member) {
        Page page = member.signIn(DemoLogins.MEMBER);
        untilFound(member, "/search?q=Sprachf%C3%B6rderug", Pattern.compile("Stelle"));
        assertThat(page.locator(".suggestion")).hasText(Pattern.compile("Meinten Sie:\\s+Sprachförderung"));
        page.locator(".suggestion a").focus();
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("rderung"));
        assertThat(page.locator("#question")).hasValue("Sprachförderung");
        assertThat(page.locator(".suggestion")).hasCount(0);
        assertThat(page.locator("a.hit").first()).isVisible();
    }

    @Test
    void anAbbreviationOfTheHouseIsSearchedWithWhatItStandsForAndTheListSaysSo(Visitor member) {
        Page page = member.signIn(DemoLogins.MEMBER);
        untilFound(member, "/search?q=IK", Pattern.compile("Stelle"));
        assertThat(page.locator(".found-head ul.plain")).hasText("Auch gesucht für „IK“: Integrationskurs");
        assertThat(page.locator(".result mark").first()).containsText("Integrationskurs");
    }

    @Test
    void draftsAndCommentsAreCountedInTheirFieldOfAction(Visitor member) {
        Page page = member.signIn(DemoLogins.MEMBER);
        untilFound(member, "/search?q=Sprache&kind=draft&kind=comment", Pattern.compile("Stellen"));
        page.locator(".facets input[name=field]").first().check();
        page.waitForURL(url -> url.contains("field="));
        assertThat(page.locator(".chip.removable")).hasCount(3);
        assertThat(page.locator(".result").first()).isVisible();
    }

    @Test
    void aParagraphOfADraftLeadsByKeyboardToWhatResemblesItAndBack(Visitor member) {
        Page page = member.signIn(DemoLogins.MEMBER);
        untilFound(member, "/search?q=Sprachf%C3%B6rderung&kind=draft", Pattern.compile("Stelle"));
        page.locator("a.hit").first().click();
        Locator paragraph = page.locator(".para:target");
        assertThat(paragraph.locator(".alike")).isVisible();
        assertThat(page.locator(".para .alike:visible")).hasCount(1);
        paragraph.locator(".no").focus();
        page.keyboard().press("Tab");
        assertThat(paragraph.locator(".alike")).isFocused();
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/search/similar"));
        assertThat(page.locator("a.hit").first()).isVisible();
        Accessibility.assertNoViolations(page, "what resembles a paragraph");
        page.locator("#origin").click();
        assertThat(page.locator(".para:target")).isVisible();
    }

    @Test
    void onATelephoneTheNarrowingIsADrawerAndNothingStandsBeyondTheEdge(Visitor member) {
        Visitor phone = member.atTelephone();
        phone.signIn(DemoLogins.MEMBER);
        Page page = phone.open("/search?q=Sprache");
        assertThat(page.locator(".facets")).isHidden();
        page.locator(".narrow .drawer > summary").tap();
        assertThat(page.locator(".facets")).isVisible();
        page.locator(".facets input[name=kind]").first().check();
        page.waitForURL(url -> url.contains("kind="));
        assertThat(page.locator(".chip.removable")).hasCount(1);
        assertThat(EveryPageIT.overflow(page)).isLessThanOrEqualTo(0);
        Accessibility.assertNoViolations(page, "results on a telephone");
        phone.photograph("search-telephone");
    }

    @Test
    void theCourseOverTheYearsIsAPictureAndATable(Visitor member) {
        member.signIn(DemoLogins.MEMBER);
        Page page = member.open("/search/years?q=Sprache");
        assertThat(page.locator(".year-chart rect.bar").first()).isVisible();
        Accessibility.assertNoViolations(page, "years");
        member.use(360, ColorScheme.DARK);
        assertThat(EveryPageIT.overflow(page)).isLessThanOrEqualTo(0);
        page.locator("table tbody th a").first().click();
        assertThat(page.locator(".chip.removable")).hasCount(1);
        assertThat(member.complaints()).isEmpty();
    }

    @Test
    void whatIsNotForAPartnerIsNeitherCountedCompletedExportedNorFed(Visitor staff, Visitor member) {
        String word = word("Geheimquitte");
        staff.signIn(DemoLogins.STAFF);
        Page page = staff.open("/archive/upload");
        page.locator("#visibility").selectOption("OFFICE");
        choose(page, word, 1);
        untilFound(staff, "/search?q=" + word, Pattern.compile("^1 Stelle"));
        Page other = member.signIn(DemoLogins.MEMBER);
        assertThat(member.open("/search?q=" + word).locator("h1")).hasText(Pattern.compile("^Nichts"));
        assertThat(other.locator("main")).not().containsText("OFFICE");
        assertThat(got(member, "/api/v1/search/completion?q=" + word.substring(0, 10)))
                .isEqualTo("[]");
        assertThat(got(member, "/api/v1/search?q=" + word))
                .contains("\"total\":0")
                .doesNotContain(word + " steht");
        assertThat(got(member, "/search/export?format=csv&q=" + word).lines()).hasSize(1);
        assertThat(got(member, "/search/atom?q=" + word)).doesNotContain("<entry>");
    }

    private static String got(Visitor visitor, String path) {
        return visitor.page().request().get(visitor.uri(path)).text();
    }

    private static String word(String beginning) {
        return beginning + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    private static void bring(Visitor staff, String word, int files) {
        Page page = staff.open("/archive/upload");
        choose(page, word, files);
        assertThat(page.locator("#list li .state[data-done=true]"))
                .hasCount(files, new LocatorAssertions.HasCountOptions().setTimeout(120_000));
    }

    private static void choose(Page page, String word, int files) {
        FilePayload[] payloads = IntStream.rangeClosed(1, files)
                .mapToObj(number -> new FilePayload(
                        "Protokoll 2024-03-%02d %s.txt".formatted(number, word),
                        "text/plain",
                        ("Blatt " + number + ": " + word + " steht hier. Und noch einmal: " + word + ".")
                                .getBytes(StandardCharsets.UTF_8)))
                .toArray(FilePayload[]::new);
        page.locator("#files").setInputFiles(payloads);
        if (page.locator("#list li").count() == 0) {
            page.locator("#send").click();
        }
    }

    /** The index needs a moment; the page is opened until it is there. */
    private static Page untilFound(Visitor visitor, String path, Pattern heading) {
        Page page = visitor.page();
        for (int attempt = 0; attempt < 60; attempt++) {
            visitor.open(path);
            if (heading.matcher(page.locator("h1").innerText()).find()) {
                return page;
            }
            page.waitForTimeout(1000);
        }
        throw new AssertionError(
                "Not found: " + path + ", but " + page.locator("h1").innerText());
    }

    private static LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);
    }
}
