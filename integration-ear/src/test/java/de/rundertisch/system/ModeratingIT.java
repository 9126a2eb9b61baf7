package de.rundertisch.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import de.rundertisch.core.demo.DemoLogins;
import org.junit.jupiter.api.Test;

/** The moderators' first job: from a file to a consultation that partners see. */
@SystemTest
class ModeratingIT {

    private static final String TITLE = "Leitbild Stadtteilgärten";
    private static final String TEXT = """
            # Stadtteilgärten

            ## 1 Gärten anlegen

            In jedem Stadtteil entsteht ein Garten, in dem Nachbarinnen und Nachbarn gemeinsam Beete pflegen.

            ## 2 Gärten erhalten

            Das Gartenamt stellt Wasser und Werkzeug.
            """;

    @Test
    void aFileBecomesADraftIsCorrectedPublishedAndPutUpForComment(Visitor moderator, Visitor member) {
        Page desk = DraftDesk.importText(moderator, TITLE, TEXT);
        assertThat(desk.locator("main")).containsText("Gärten anlegen");

        DraftDesk.publish(desk);
        DraftDesk.openConsultation(desk, 21);
        assertThat(desk.locator(".chip").first()).containsText("23:59 Uhr");
        Accessibility.assertNoViolations(desk, "a consultation just opened");

        Page home = member.signIn(DemoLogins.MEMBER);
        Locator card = home.locator(".card", new Page.LocatorOptions().setHasText(TITLE));
        assertThat(card).containsText("Noch 21 Tage");
        card.locator("a.btn").click();
        assertThat(home.locator("main")).containsText("In jedem Stadtteil entsteht ein Garten");
        assertThat(home.locator(".para .add").first()).isAttached();
    }

    @Test
    void aFileThatIsNoTextIsRefusedInASentence(Visitor moderator) {
        moderator.signIn(DemoLogins.MODERATOR);
        Page desk = moderator.open("/drafts/import");
        desk.locator("#title").fill("Kein Entwurf");
        desk.locator("#file")
                .setInputFiles(
                        new FilePayload("kaputt.docx", "application/octet-stream", new byte[] {'P', 'K', 3, 4, 0}));
        desk.locator("#read").click();
        assertThat(desk.locator("#notices, .error").first()).not().isEmpty();
        assertThat(desk.locator("#title")).hasValue("Kein Entwurf");
        assertThat(desk.locator("h1")).isVisible();
    }

    @Test
    void aWrongPasswordIsRefusedWithoutSayingWhyAndTheAddressStays(Visitor visitor) {
        Page page = visitor.open("/accounts/sign-in");
        page.locator("#email").fill("niemand@nirgendwo.example");
        page.locator("#password").fill("falsches Passwort");
        page.locator("#enter").click();
        assertThat(page.locator("#notices")).containsText("passen nicht zusammen");
        assertThat(page.locator("#email")).hasValue("niemand@nirgendwo.example");
        assertThat(page.locator("#password")).hasValue("");
        Accessibility.assertNoViolations(page, "refused sign-in");
    }
}
