package de.rundertisch.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import de.rundertisch.core.demo.DemoLogins;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Another organisation stands behind what one has said: suggested by a member, given by whoever may release. */
@SystemTest
class SupportingIT {

    private static final String WORDS = "Bitte auch am Vormittag öffnen.";
    private static final String TEXT = "# Beratung\n\nDie Beratung öffnet am Nachmittag.\n";

    @Test
    void aMemberSuggestsAReleaserConfirmsAndEverybodySeesIt(
            Visitor moderator, Visitor thomas, Visitor nadja, Visitor member, Visitor releaser) {
        String title = "Leitlinie Unterstützung " + UUID.randomUUID();
        DraftDesk.putUp(moderator, title, TEXT);
        String version = DraftDesk.readingPage(
                thomas.signIn("thomas.brandes@sozialwerk-auenburg.example", DemoLogins.PASSWORD), title);
        comment(thomas.open(version));
        thomas.open(version.replace("/drafts/read", "/statements/prepare"))
                .locator("#release")
                .click();
        assertThat(thomas.page().locator("#notices")).containsText("freigegeben");

        Locator ours = DraftDesk.note(thomas.open(version), WORDS);
        assertThat(ours.locator("button[name=join]")).hasCount(0);

        suggest(member, version);
        nadja.signIn("nadja.hoffmann@sozialwerk-auenburg.example", DemoLogins.PASSWORD);
        assertThat(nadja.open(version).locator(".support")).hasCount(0);

        Page open = nadja.page();
        confirm(releaser, version);
        assertThat(open.locator(".support"))
                .containsText("Frauentreff Nord e. V.", new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
        assertThat(DraftDesk.note(nadja.open(version), WORDS))
                .containsText("1 Organisation schließt sich an: Frauentreff Nord e. V.");
        for (int width : new int[] {360, 768, 1440}) {
            nadja.use(width, width == 768 ? ColorScheme.DARK : ColorScheme.LIGHT);
            nadja.photograph("support-" + width);
        }
        moderator.open(version.replace("/drafts/read", "/responses/open"));
        assertThat(moderator.page().locator("main")).containsText("1 Organisation schließt sich an");

        takeBack(member, releaser, version);
        assertThat(nadja.open(version).locator(".support")).hasCount(0);
    }

    @Test
    void whatMostOrganisationsStandBehindIsListedFirst(Visitor moderator) {
        Page page = moderator.signIn(DemoLogins.MODERATOR);
        moderator.open(DraftDesk.readingPage(page, "Fortschreibung des Integrationskonzepts")
                .replace("/drafts/read", "/responses/open"));
        page.locator("#order").selectOption("SUPPORT");
        page.locator(".filters button").click();
        page.waitForURL(url -> url.contains("order=SUPPORT"));
        List<Integer> support = page.locator(".said > li").allInnerTexts().stream()
                .map(SupportingIT::organisations)
                .toList();
        assertThat(support.getFirst()).isGreaterThan(1);
        assertThat(support).isSortedAccordingTo(Comparator.reverseOrder()).contains(0);
    }

    private static int organisations(String card) {
        Matcher number = Pattern.compile("(\\d+) Organisation(en)? schlie").matcher(card);
        return number.find() ? Integer.parseInt(number.group(1)) : 0;
    }

    private static void suggest(Visitor member, String version) {
        Page page = member.signIn(DemoLogins.MEMBER);
        member.open(version);
        DraftDesk.note(page, WORDS).locator("button[name=join]").click();
        assertThat(page.locator("#notices")).containsText("Vorgeschlagen");
        assertThat(DraftDesk.note(page, WORDS)).containsText("In Ihrer Organisation vorgeschlagen");
        Accessibility.assertNoViolations(page, "a suggested support");
    }

    private static void confirm(Visitor releaser, String version) {
        Page confirming = releaser.signIn(DemoLogins.RELEASER);
        releaser.open(version);
        Locator confirm = DraftDesk.note(confirming, WORDS).locator("button[name=join]");
        assertThat(confirm).hasText("Vorschlag bestätigen: Wir schließen uns an");
        confirm.focus();
        confirming.keyboard().press("Enter");
        assertThat(confirming.locator("#notices")).containsText("schließt sich diesem Kommentar an");
        Accessibility.assertNoViolations(confirming, "a given support");
    }

    private static void takeBack(Visitor member, Visitor releaser, String version) {
        assertThat(DraftDesk.note(member.open(version), WORDS).locator("button[name=leave]"))
                .hasCount(0);
        DraftDesk.note(releaser.open(version), WORDS)
                .locator("button[name=leave]")
                .click();
        assertThat(releaser.page().locator("#notices")).containsText("Zurückgenommen");
    }

    private static void comment(Page page) {
        page.locator(".para .add").first().focus();
        page.keyboard().press("Enter");
        page.locator("#body").fill(WORDS);
        page.locator("#send").click();
        assertThat(DraftDesk.note(page, WORDS)).isVisible();
    }
}
