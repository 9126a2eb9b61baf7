package de.rundertisch.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.rundertisch.core.demo.DemoLogins;
import org.junit.jupiter.api.Test;

/** The moderator writes a draft before anybody else sees it: headings, paragraphs, what a chapter is about. */
@SystemTest
class EditingIT {

    private static final String TEXT = """
            # Spielplätze planen

            Kinder werden gefragt, bevor gebaut wird.

            Eltern helfen beim Planen.

            # Spielplätze pflegen

            Die Stadt prüft jeden Spielplatz zweimal im Jahr.
            """;

    @Test
    void headingsAndParagraphsAreWrittenAnew(Visitor moderator) {
        Page desk = DraftDesk.importText(moderator, "Spielplätze schreiben", TEXT);
        Accessibility.assertNoViolations(desk, "a chapter to be edited");
        desk.locator("#chapterTitle").fill("Gemeinsam planen");
        desk.locator("#saveChapter").click();
        assertThat(desk.locator("#chapter > h2")).containsText("Gemeinsam planen");
        assertThat(desk.locator(".rail")).containsText("Gemeinsam planen");

        DraftDesk.edit(desk, "Kinder werden gefragt");
        Accessibility.assertNoViolations(desk, "a paragraph's form");
        DraftDesk.save(desk, "Kinder und Jugendliche werden gefragt.\n\nSie zeichnen ihren Platz.");
        assertThat(desk.locator("#notices")).containsText("Absatz gespeichert");

        DraftDesk.card(desk, "Sie zeichnen")
                .locator("a", new Locator.LocatorOptions().setHasText("einfügen"))
                .click();
        Accessibility.assertNoViolations(desk, "a new paragraph's form");
        desk.locator("#text").fill("Der Ortsbeirat hört zu.");
        desk.locator("#add").click();
        assertThat(desk.locator("#notices")).containsText("Absatz eingefügt");
        assertThat(DraftDesk.paragraphs(desk))
                .containsExactly(
                        "Kinder und Jugendliche werden gefragt.",
                        "Sie zeichnen ihren Platz.",
                        "Der Ortsbeirat hört zu.",
                        "Eltern helfen beim Planen.");
        Accessibility.assertNoViolations(desk, "a paragraph just inserted");
    }

    @Test
    void paragraphsAreMovedJoinedAndDeletedAndWhatIsTypedIsKept(Visitor moderator) {
        Page desk = DraftDesk.importText(moderator, "Spielplätze ordnen", TEXT);
        DraftDesk.edit(desk, "Eltern helfen");
        desk.locator("#text").fill("Eltern und Großeltern helfen.");
        DraftDesk.unfold(desk, "Weitere Schritte");
        Accessibility.assertNoViolations(desk, "the further steps with a paragraph");
        desk.locator("#up").click();
        assertThat(desk.locator("#notices")).containsText("Verschoben");
        assertThat(DraftDesk.paragraphs(desk))
                .containsExactly("Eltern und Großeltern helfen.", "Kinder werden gefragt, bevor gebaut wird.");

        DraftDesk.edit(desk, "Eltern und");
        desk.locator("#text").fill("Alle helfen.");
        DraftDesk.unfold(desk, "Weitere Schritte");
        desk.locator("#merge").click();
        assertThat(desk.locator("#notices")).containsText("zusammengeführt");
        assertThat(DraftDesk.paragraphs(desk)).singleElement().asString().contains("Alle helfen.", "Kinder werden");

        DraftDesk.edit(desk, "Alle helfen");
        DraftDesk.unfold(desk, "Weitere Schritte", "Löschen");
        desk.locator("#delete").click();
        assertThat(desk.locator("#notices")).containsText("Absatz gelöscht");
        assertThat(DraftDesk.paragraphs(desk)).isEmpty();
        Accessibility.assertNoViolations(desk, "a chapter without text");
    }

    @Test
    void chaptersAreAddedMovedAndDeleted(Visitor moderator) {
        Page desk = DraftDesk.importText(moderator, "Spielplätze gliedern", TEXT);
        desk.locator(".toolbar a", new Page.LocatorOptions().setHasText("Kapitel anlegen"))
                .click();
        Accessibility.assertNoViolations(desk, "a new chapter's form");
        desk.locator("#chapterTitle").fill("Spielplätze bezahlen");
        desk.locator("#addChapter").click();
        assertThat(desk.locator("#chapter > h2")).containsText("Spielplätze bezahlen");
        desk.locator("#chapterTitle").fill("Spielplätze finanzieren");
        desk.locator("#chapterUp").click();
        assertThat(desk.locator("#notices")).containsText("Verschoben");
        assertThat(desk.locator(".rail li").first()).containsText("Spielplätze finanzieren");

        DraftDesk.unfold(desk, "Kapitel löschen");
        desk.locator("#deleteChapter").click();
        assertThat(desk.locator("#notices")).containsText("Kapitel gelöscht");
        assertThat(desk.locator(".rail li")).hasCount(2);
        assertThat(desk.locator(".rail")).not().containsText("finanzieren");
    }

    @Test
    void whatCannotBeSavedIsSaidAndStays(Visitor moderator) {
        Page desk = DraftDesk.importText(moderator, "Spielplätze mit Fehlern", TEXT);
        desk.locator("#chapterTitle").fill("");
        desk.locator("#saveChapter").click();
        assertThat(desk.locator("#chapterTitleMessage")).containsText("Überschrift");
        Accessibility.assertNoViolations(desk, "a chapter without heading refused");
        DraftDesk.allowAnyLength(desk.locator("#chapterTitle"));
        desk.locator("#chapterTitle").fill("Ü".repeat(501));
        desk.locator("#saveChapter").click();
        assertThat(desk.locator("#chapterTitleMessage")).containsText("zu lang");
        assertThat(desk.locator("#chapterTitle")).hasValue("Ü".repeat(501));

        DraftDesk.edit(desk, "Kinder werden");
        DraftDesk.save(desk, "  \n ");
        assertThat(desk.locator("#textMessage")).containsText("Bitte schreiben Sie einen Text");
        Accessibility.assertNoViolations(desk, "an empty paragraph refused");
        String script = "<img src=x onerror=\"document.title='owned'\"> & <b>fett</b>";
        DraftDesk.save(desk, script);
        assertThat(DraftDesk.card(desk, script)).isVisible();
        assertThat(desk.title()).isNotEqualTo("owned");
    }

    @Test
    void aChapterTellsItsReadersWhichRecommendationItIsAbout(Visitor moderator) {
        Page desk = DraftDesk.importText(moderator, "Spielplätze und Konzept", TEXT);
        DraftDesk.unfold(desk, "Handlungsempfehlungen");
        Accessibility.assertNoViolations(desk, "recommendations to choose from");
        Locator choice = desk.locator("#recommendations label").nth(2);
        String recommendation = choice.innerText().strip();
        choice.click();
        desk.locator("#saveLinks").click();
        assertThat(desk.locator("#notices")).containsText("Verknüpfungen gespeichert");
        assertThat(desk.locator("#links .count")).hasText("1 verknüpft");

        desk.locator("header a[href*='/drafts/read']").click();
        Locator topic = desk.locator(".chapter-head", new Page.LocatorOptions().setHasText("Spielplätze planen"))
                .locator(".topics a");
        assertThat(topic).hasText("Handlungsempfehlung " + recommendation);
        Accessibility.assertNoViolations(desk, "a chapter with its recommendation");
        topic.click();
        assertThat(desk.locator("h1")).isVisible();
        assertThat(recommendation).contains(desk.locator("h1").innerText());
        assertThat(desk.locator("main")).containsText("Spielplätze und Konzept");
    }

    @Test
    void aPublishedVersionRefusesEveryWayOfChangingIt(Visitor moderator, Visitor member) {
        Page desk = DraftDesk.importText(moderator, "Spielplätze für alle", TEXT);
        String list = desk.url().replaceFirst("#.*", "");
        DraftDesk.edit(desk, "Kinder werden");
        String form = desk.url().replaceFirst("#.*", "");
        Page late = desk.context().newPage();
        late.navigate(form);
        DraftDesk.publish(desk);

        for (String address : new String[] {list, form, list + "&add=chapter", list + "&after=0"}) {
            desk.navigate(address);
            assertThat(desk.locator("main .notice")).containsText("veröffentlicht und ändert sich nicht mehr");
            assertThat(desk.locator("#text, #chapterTitle")).hasCount(0);
            Accessibility.assertNoViolations(desk, "a published version at " + address);
        }
        DraftDesk.save(late, "Zu spät, aber nicht verloren.");
        assertThat(late.locator("#textMessage")).containsText("veröffentlicht und ändert sich nicht mehr");
        assertThat(late.locator("#text")).hasValue("Zu spät, aber nicht verloren.");

        member.signIn(DemoLogins.MEMBER);
        member.page().navigate(list);
        assertThat(member.page().locator("h1")).hasText("Dafür fehlt Ihnen die Berechtigung");
    }
}
