package de.rundertisch.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import de.rundertisch.core.demo.DemoLogins;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What people teach the search about words is in force at once: synonyms of the office, a word list of another language. */
@SystemTest
class VocabularyIT {

    @Test
    void anAbbreviationFindsWhatItStandsForUntilItIsDeletedAndAgainOnceThatIsTakenBack(Visitor staff) {
        staff.signIn(DemoLogins.STAFF);
        Page page = staff.open("/vocabulary/synonym");
        page.locator("#words").fill("XKB\nKinderbetreuung");
        page.locator("#save").click();
        assertThat(page.locator("#notices")).containsText("XKB = Kinderbetreuung");
        Accessibility.assertNoViolations(page, "synonyms");
        staff.photograph("vocabulary-synonyms-filled");
        untilHeading(staff, "/search?q=XKB", Pattern.compile("Stelle"));

        page = staff.open("/vocabulary/synonyms?text=xkb");
        page.locator("button[name=delete]").click();
        assertThat(page.locator(".notice")).containsText("Gelöscht");
        untilHeading(staff, "/search?q=XKB", Pattern.compile("Nichts"));
        page.goBack();
        page.locator("button[name=restore]").click();
        assertThat(page.locator("#notices")).containsText("wieder da");
        untilHeading(staff, "/search?q=XKB", Pattern.compile("Stelle"));
        assertThat(staff.open("/vocabulary/synonyms").locator("details ol")).containsText("Lukas Berger");
    }

    @Test
    void aWordWithTwoMeaningsIsToldAndSavedOnlyIfThatIsMeant(Visitor staff) {
        staff.signIn(DemoLogins.STAFF);
        add(staff, "XMO\nXylophonverein");
        Page page = add(staff, "xmo\nMontag");
        assertThat(page.locator(".notice.warn")).containsText("XMO = Xylophonverein");
        Accessibility.assertNoViolations(page, "a word with two meanings");
        assertThat(page.locator("#words")).hasValue("xmo\nMontag");
        page.locator("input[name=despite]").check();
        page.locator("#save").click();
        assertThat(page.locator("#notices")).containsText("xmo = Montag");
        assertThat(staff.open("/vocabulary/synonyms?ambiguous=true&text=xmo").locator("tbody .chip.warn"))
                .hasCount(2);
    }

    private static Page add(Visitor staff, String words) {
        Page page = staff.open("/vocabulary/synonym");
        page.locator("#words").fill(words);
        page.locator("#save").click();
        return page;
    }

    @Test
    void aQuestionInTurkishFindsGermanTextsAndSaysByWhichWords(Visitor administrator, Visitor member) {
        administrator.signIn(DemoLogins.ADMINISTRATOR);
        Page page = administrator.open("/vocabulary/lexica");
        page.locator("#language").selectOption("tr");
        page.locator("#file")
                .setInputFiles(new FilePayload(
                        "tr-de.tsv",
                        "text/tab-separated-values",
                        "çocuk\tkind\t2\ndil\tsprache\t1\nkein Paar\n".getBytes(StandardCharsets.UTF_8)));
        page.locator("#licence").fill("Von uns selbst, CC0");
        page.locator("#take").click();
        assertThat(page.locator("#notices")).containsText("Importiert: 2 Einträge");
        assertThat(page.locator("#notices")).containsText("Zeile 3");
        Accessibility.assertNoViolations(page, "lexica");

        member.signIn(DemoLogins.MEMBER);
        Page own = member.open("/vocabulary/language");
        own.locator("#wish").selectOption("tr");
        own.locator("#save").click();
        assertThat(own.locator("#notices")).containsText("Gespeichert");
        untilHeading(member, "/search?q=%C3%A7ocuk+dil", Pattern.compile("Stellen"));
        Locator notes = own.locator(".found-head ul.plain");
        assertThat(notes).containsText(Pattern.compile("çocuk.*kind", Pattern.CASE_INSENSITIVE));
        Accessibility.assertNoViolations(own, "results of a Turkish question");
        assertThat(member.open("/vocabulary/language").locator("main")).containsText("Von uns selbst, CC0");
        own.locator("#wish").selectOption("");
        own.locator("#save").click();
    }

    private static void untilHeading(Visitor visitor, String path, Pattern heading) {
        Page page = visitor.page();
        for (int attempt = 0; attempt < 30; attempt++) {
            visitor.open(path);
            if (heading.matcher(page.locator("h1").innerText()).find()) {
                return;
            }
            page.waitForTimeout(500);
        }
        assertThat(page.locator("h1").innerText()).as(path).containsPattern(heading);
    }
}
