package de.rundertisch.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Two tabs, or two moderators, at the same place of a draft: nobody overwrites the other unknowingly, nothing typed is lost. */
@SystemTest
class EditingTogetherIT {

    private static final String TEXT = """
            # Brunnen bauen

            Auf jedem Platz steht ein Brunnen.

            # Brunnen pflegen

            Das Wasser wird geprüft.
            """;

    @Test
    void theSecondToSaveAParagraphSeesTheFirstOnesTextBesideHerOwn(Visitor moderator) {
        Page first = DraftDesk.importText(moderator, "Brunnen zu zweit", TEXT);
        DraftDesk.edit(first, "Auf jedem Platz");
        Page second = sameIn(first);
        DraftDesk.save(first, "Auf jedem Marktplatz steht ein Brunnen.");
        assertThat(first.locator("#notices")).containsText("Absatz gespeichert");

        DraftDesk.save(second, "Auf jedem Platz stehen zwei Brunnen.");
        assertThat(second.locator("#textMessage")).containsText("Jemand anderes hat diesen Absatz inzwischen geändert");
        assertThat(second.locator("#meanwhile")).hasText("Auf jedem Marktplatz steht ein Brunnen.");
        assertThat(second.locator("#text")).hasValue("Auf jedem Platz stehen zwei Brunnen.");
        Accessibility.assertNoViolations(second, "a paragraph changed meanwhile");

        DraftDesk.save(second, "Auf jedem Marktplatz stehen zwei Brunnen.");
        assertThat(second.locator("#notices")).containsText("Absatz gespeichert");
        assertThat(DraftDesk.paragraphs(second)).containsExactly("Auf jedem Marktplatz stehen zwei Brunnen.");
    }

    @Test
    void aParagraphDeletedMeanwhileComesBackAsANewOne(Visitor moderator) {
        Page first = DraftDesk.importText(moderator, "Brunnen gelöscht", TEXT);
        DraftDesk.edit(first, "Auf jedem Platz");
        Page second = sameIn(first);
        DraftDesk.unfold(first, "Weitere Schritte", "Löschen");
        first.locator("#delete").click();
        assertThat(first.locator("#notices")).containsText("Absatz gelöscht");

        DraftDesk.save(second, "Auf jedem Platz steht noch ein Brunnen.");
        assertThat(second.locator("#textMessage")).containsText("inzwischen gelöscht");
        assertThat(second.locator("#text")).hasValue("Auf jedem Platz steht noch ein Brunnen.");
        Accessibility.assertNoViolations(second, "a paragraph deleted meanwhile");
        second.locator("#save").click();
        assertThat(second.locator("#notices")).containsText("Absatz eingefügt");
        assertThat(DraftDesk.paragraphs(second)).containsExactly("Auf jedem Platz steht noch ein Brunnen.");
    }

    @Test
    void theSecondToSaveAHeadingReadsTheFirstOnes(Visitor moderator) {
        Page first = DraftDesk.importText(moderator, "Brunnen mit Überschrift", TEXT);
        Page second = sameIn(first);
        heading(first, "Brunnen für alle");
        assertThat(first.locator("#notices")).containsText("Kapitel gespeichert");

        heading(second, "Trinkbrunnen");
        assertThat(second.locator("#chapterTitleMessage")).containsText("lautet jetzt „Brunnen für alle“");
        assertThat(second.locator("#chapterTitle")).hasValue("Trinkbrunnen");
        Accessibility.assertNoViolations(second, "a heading changed meanwhile");
        second.locator("#saveChapter").click();
        assertThat(second.locator("#chapter > h2")).containsText("Trinkbrunnen");
    }

    @Test
    void aChapterDeletedMeanwhileIsNotMistakenForAnother(Visitor moderator) {
        Page first = DraftDesk.importText(moderator, "Brunnen ohne Pflege", TEXT);
        first.locator(".rail a", new Page.LocatorOptions().setHasText("Brunnen pflegen"))
                .click();
        assertThat(first.locator("#chapterTitle")).hasValue("Brunnen pflegen");
        Page second = sameIn(first);
        DraftDesk.unfold(first, "Kapitel löschen");
        first.locator("#deleteChapter").click();
        assertThat(first.locator("#notices")).containsText("Kapitel gelöscht");

        heading(second, "Brunnen reinigen");
        assertThat(second.locator("#chapterTitleMessage")).containsText("inzwischen gelöscht");
        assertThat(second.locator("#chapterTitle")).hasValue("Brunnen reinigen");
        DraftDesk.unfold(second, "Kapitel löschen");
        second.locator("#deleteChapter").click();
        assertThat(second.locator("#chapterTitleMessage")).containsText("inzwischen gelöscht");
        assertThat(second.locator(".rail li")).hasCount(1);
        assertThat(second.locator(".rail")).containsText("Brunnen bauen");
    }

    private static Page sameIn(Page first) {
        Page second = first.context().newPage();
        second.navigate(first.url());
        return second;
    }

    private static void heading(Page desk, String words) {
        desk.locator("#chapterTitle").fill(words);
        desk.locator("#saveChapter").click();
    }
}
