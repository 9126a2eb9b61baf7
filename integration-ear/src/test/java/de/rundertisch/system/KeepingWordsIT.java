package de.rundertisch.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import de.rundertisch.core.demo.DemoLogins;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing typed is lost: not with the device, the connection, the session or the window, and not to another window. */
@SystemTest
class KeepingWordsIT {

    private static final String TEXT = """
            # Spielplätze

            Jeder Stadtteil hat einen Spielplatz. Er ist ohne Stufen zu erreichen.

            Die Geräte werden jedes Jahr geprüft.
            """;

    private String draft;

    @BeforeEach
    void aDraftOfItsOwnIsUpForComment(Visitor moderator) {
        String title = "Spielplätze " + UUID.randomUUID();
        Page desk = DraftDesk.putUp(moderator, title, TEXT);
        draft = DraftDesk.readingPage(desk, title);
    }

    @Test
    void wordsTypedOnOneDeviceAreOfferedOnAnother(Visitor phone, Visitor laptop) {
        phone.signIn(DemoLogins.MEMBER);
        phone.use(360, ColorScheme.LIGHT);
        String words = "Auf dem Telefon angefangen, im Bus.";
        type(phone, words);
        assertSaved(phone.page());
        phone.photograph("keeping-saved-360");
        Accessibility.assertNoViolations(phone.page(), "the form with words that are kept");
        phone.close();

        laptop.signIn(DemoLogins.MEMBER);
        Page page = laptop.open(draft);
        assertThat(page.locator(".waiting q")).hasText(words);
        goOn(page);
        assertThat(page.locator("#body")).hasValue(words);
        assertThat(kind(page, "Bedenken")).isChecked();
        send(page);
        assertThat(note(page, words)).isVisible();
        assertThat(page.locator(".waiting")).hasCount(0);
        page.reload();
        assertThat(note(page, words)).isVisible();
        assertThat(page.locator(".waiting")).hasCount(0);
        assertThat(laptop.complaints()).isEmpty();
    }

    @Test
    void wordsAreThereWhenTheWindowIsGoneBeforeAPauseInTyping(Visitor first, Visitor second) {
        first.signIn(DemoLogins.MEMBER);
        String words = "Getippt und das Fenster sofort geschlossen.";
        type(first, words);
        first.page().close(new Page.CloseOptions().setRunBeforeUnload(false));
        second.signIn(DemoLogins.MEMBER);
        Page page = second.open(draft);
        for (int look = 0; look < 10 && page.locator(".waiting").count() == 0; look++) {
            page.waitForTimeout(500);
            page.reload();
        }
        assertThat(page.locator(".waiting q")).hasText(words);
    }

    @Test
    void nobodyElseAtTheSameBrowserSeesThem(Visitor visitor) {
        visitor.signIn(DemoLogins.MEMBER);
        type(visitor, "Das geht nur mich etwas an.");
        assertSaved(visitor.page());
        visitor.forgetEverything();
        visitor.signIn(DemoLogins.RELEASER);
        Page page = visitor.open(draft);
        page.locator(".para .add").first().click();
        assertThat(page.locator("#body")).hasValue("");
        assertThat(page.locator(".waiting")).hasCount(0);
        assertThat(page.content()).doesNotContain("Das geht nur mich etwas an.");
        visitor.forgetEverything();
        visitor.signIn(DemoLogins.MEMBER);
        assertThat(visitor.open(draft).locator(".waiting q")).hasText("Das geht nur mich etwas an.");
    }

    @Test
    void aPageLeftOpenSendsNothingInTheNameOfWhoeverSignedInMeanwhile(Visitor visitor) {
        visitor.signIn(DemoLogins.MEMBER);
        String words = "Von mir, und nicht von Petra.";
        type(visitor, words);
        assertSaved(visitor.page());
        Page stale = visitor.page();
        signInBeside(visitor, DemoLogins.RELEASER);

        stale.locator("#body").fill(words + " Noch ein Satz.");
        assertThat(stale.locator(".kept")).containsText("jemand anderes angemeldet");
        stale.locator("#send").click();
        assertThat(stale.locator("#stranded")).containsText("Nicht abgesendet");
        assertThat(stale.locator("#stranded-words")).hasValue(words + " Noch ein Satz.");
        assertThat(stale.locator(".note")).hasCount(0);
        Accessibility.assertNoViolations(stale, "words of somebody else, not sent");
        stale.navigate(visitor.uri(draft));
        assertThat(stale.locator(".waiting")).hasCount(0);
        assertThat(stale.locator("#stranded")).hasCount(0);

        visitor.forgetEverything();
        visitor.signIn(DemoLogins.MEMBER);
        assertThat(visitor.open(draft).locator(".waiting q")).hasText(words + " Noch ein Satz.");
    }

    @Test
    void withoutAConnectionTheDeviceKeepsThemAndLaterTheServerDoes(Visitor visitor, Visitor other) {
        visitor.signIn(DemoLogins.MEMBER);
        Page page = visitor.open(draft);
        page.locator(".para .add").first().click();
        page.context().setOffline(true);
        String words = "Im Tunnel getippt.";
        page.locator("#body").fill(words);
        assertThat(page.locator(".kept")).containsText("Keine Verbindung");
        assertThat(page.locator(".kept-told")).containsText("auf diesem Gerät gespeichert");
        page.context().setOffline(false);
        assertSaved(page);
        other.signIn(DemoLogins.MEMBER);
        assertThat(other.open(draft).locator(".waiting q")).hasText(words);
    }

    @Test
    void whenTheSessionEndsWhileTypingEverythingIsStillTyped(Visitor visitor) {
        visitor.signIn(DemoLogins.MEMBER);
        type(visitor, "Vor dem Ende der Sitzung");
        Page page = visitor.page();
        assertSaved(page);
        visitor.loseSession();
        String words = "Vor dem Ende der Sitzung und danach.";
        page.locator("#body").fill(words);
        assertThat(page.locator(".kept")).containsText("Sie sind abgemeldet");
        page.locator("#send").click();
        visitor.enter(DemoLogins.MEMBER);
        assertThat(page.locator(".waiting q")).hasText(words);
        goOn(page);
        send(page);
        assertThat(note(page, words)).isVisible();
        assertThat(page.locator(".waiting")).hasCount(0);
    }

    @Test
    void twoWindowsAtOnePlaceAreOfferedBothTexts(Visitor visitor) {
        visitor.signIn(DemoLogins.MEMBER);
        Page second = visitor.open(draft);
        Page first = second.context().newPage();
        first.navigate(visitor.uri(draft));
        open(first);
        open(second);
        first.locator("#body").fill("Der Spielplatz braucht Schatten.");
        assertSaved(first);
        second.locator("#body").fill("Der Spielplatz braucht Wasser.");
        Locator panel = second.locator("#merge");
        assertThat(panel).containsText("in einem anderen Fenster");
        assertThat(panel.locator("del")).containsText("Schatten");
        assertThat(panel.locator("ins")).containsText("Wasser");
        assertThat(second.locator("#body")).hasValue("Der Spielplatz braucht Wasser.");
        Accessibility.assertNoViolations(second, "two texts for one place");
        photographOnEveryScreen(visitor, "keeping-merge");

        panel.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Anderen Text nehmen"))
                .press("Enter");
        assertThat(second.locator("#body")).hasValue("Der Spielplatz braucht Schatten.");
        panel.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Meinen Text nehmen"))
                .press("Enter");
        assertThat(second.locator("#body")).hasValue("Der Spielplatz braucht Wasser.");
        assertSaved(second);

        first.locator("#body").fill("Der Spielplatz braucht Schatten und Bänke.");
        assertThat(first.locator("#merge del")).containsText("Wasser");
        send(first);
        assertThat(note(first, "Schatten und Bänke")).isVisible();
        assertThat(first.locator(".waiting q")).hasText("Der Spielplatz braucht Wasser.");
    }

    @Test
    void whoEditsACommentThatChangedMeanwhileSeesBothAndOverwritesNothing(Visitor visitor) {
        visitor.signIn(DemoLogins.MEMBER);
        Page first = visitor.open(draft);
        open(first);
        first.locator("#body").fill("Die Rutsche ist zu steil.");
        send(first);
        Page second = first.context().newPage();
        second.navigate(visitor.uri(draft));
        second.locator("[data-say^='edit:']").click();
        edit(first, "Die Rutsche ist viel zu steil.");
        assertThat(note(first, "viel zu steil")).isVisible();

        second.locator("#body").fill("Die Rutsche ist zu hoch.");
        second.locator("#send").click();
        assertThat(second.locator("#bodyMessage")).containsText("inzwischen geändert");
        assertThat(second.locator("#body")).hasValue("Die Rutsche ist zu hoch.");
        Locator panel = second.locator("#merge");
        assertThat(panel.locator("ins").last()).containsText("hoch");
        assertThat(panel.locator("del").first()).containsText("viel");
        Accessibility.assertNoViolations(second, "a comment that changed meanwhile");
        assertThat(note(second, "viel zu steil").first()).isVisible();

        panel.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Anderen Text nehmen"))
                .click();
        assertThat(second.locator("#body")).hasValue("Die Rutsche ist viel zu steil.");
        second.locator("#body").fill("Die Rutsche ist viel zu steil und zu hoch.");
        send(second);
        assertThat(note(second, "viel zu steil und zu hoch.")).isVisible();
        assertThat(second.locator(".waiting")).hasCount(0);
    }

    @Test
    void theListShowsWhatIsNotSentAndLetsOneGoOnOrDiscardAndTakeBack(Visitor visitor) {
        visitor.signIn(DemoLogins.MEMBER);
        String words = "Noch nicht fertig gedacht.";
        type(visitor, words);
        assertSaved(visitor.page());
        Page page = visitor.open("/start");
        page.locator(".unsent-waiting a").click();
        assertThat(page.locator("h1")).containsText("Nicht abgesendet");
        Locator card = page.locator("article.unsent", new Page.LocatorOptions().setHasText("Spielplätze"))
                .filter(new Locator.FilterOptions().setHas(page.locator("a[href*='" + version() + "']")));
        assertThat(card.locator("textarea")).hasValue(words);
        card.locator("button[name=discard]").click();
        assertThat(page.locator("#own")).containsText("Der Text ist verworfen");
        assertThat(card).hasCount(0);
        page.locator("button[name=restore]").click();
        assertThat(page.locator("#notices")).containsText("wieder da");
        photographOnEveryScreen(visitor, "keeping-list");

        card.locator("a.btn").click();
        assertThat(page.locator("#body")).hasValue(words);
        page.locator("#body").fill(words + " Jetzt schon.");
        send(page);
        assertThat(note(page, "Jetzt schon.")).isVisible();
        assertThat(visitor.open("/unsent/mine").locator("textarea").all().stream()
                        .map(Locator::inputValue)
                        .toList())
                .doesNotContain(words, words + " Jetzt schon.");
    }

    @Test
    void aTextDroppedOnThePageCanBeTakenBackThere(Visitor visitor) {
        visitor.signIn(DemoLogins.MEMBER);
        type(visitor, "Lieber nicht. Oder doch.");
        assertSaved(visitor.page());
        Page page = visitor.open(draft);
        page.locator(".waiting [data-drop]").click();
        assertThat(page.locator(".waiting")).containsText("Verworfen");
        page.keyboard().press("Enter");
        assertThat(page.locator(".waiting q")).hasText("Lieber nicht. Oder doch.");
        page.waitForTimeout(2500);
        page.reload();
        assertThat(page.locator(".waiting q")).hasText("Lieber nicht. Oder doch.");
        page.locator(".waiting [data-drop]").click();
        page.waitForTimeout(1000);
        page.reload();
        page.locator(".para .add").first().click();
        assertThat(page.locator("#body")).hasValue("");
    }

    @Test
    void aDoubleClickPostsOnce(Visitor visitor) {
        visitor.signIn(DemoLogins.MEMBER);
        type(visitor, "Zweimal geklickt.");
        visitor.page().locator("#send").dblclick();
        visitor.page().waitForURL(url -> url.contains("#comment-"));
        visitor.page().reload();
        assertThat(note(visitor.page(), "Zweimal geklickt.")).hasCount(1);
        assertThat(visitor.page().locator(".waiting")).hasCount(0);
    }

    private static void photographOnEveryScreen(Visitor visitor, String name) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : List.of(360, 768, 1440)) {
                visitor.use(width, scheme);
                visitor.photograph("%s-%d-%s".formatted(name, width, scheme).toLowerCase());
            }
        }
        visitor.use(1440, ColorScheme.LIGHT);
        visitor.page().evaluate("() => { document.documentElement.dir = 'rtl'; }");
        visitor.photograph(name + "-1440-rtl");
        visitor.page().evaluate("() => { document.documentElement.dir = 'ltr'; }");
    }

    private String version() {
        return draft.replaceAll(".*version=(\\d+).*", "version=$1");
    }

    private static void signInBeside(Visitor visitor, DemoLogins.Login login) {
        visitor.forgetEverything();
        Page beside = visitor.page().context().newPage();
        beside.navigate(visitor.uri("/accounts/sign-in"));
        beside.locator("#email").fill(login.email());
        beside.locator("#password").fill(DemoLogins.PASSWORD);
        beside.locator("#enter").click();
        beside.waitForURL(url -> url.endsWith("/start"));
        beside.close();
    }

    private void type(Visitor visitor, String words) {
        Page page = visitor.open(draft);
        open(page);
        kind(page, "Bedenken").check();
        page.locator("#body").fill(words);
    }

    private static void open(Page page) {
        page.locator(".para .add").first().click();
        assertThat(page.locator("#body")).isFocused();
    }

    private static void edit(Page page, String words) {
        page.locator("[data-say^='edit:']").click();
        page.locator("#body").fill(words);
        send(page);
    }

    private static void goOn(Page page) {
        page.locator(".waiting [data-go-on]").click();
        assertThat(page.locator("#body")).isFocused();
    }

    private static void send(Page page) {
        page.locator("#send").click();
        page.waitForURL(url -> url.contains("#comment-"));
    }

    private static void assertSaved(Page page) {
        assertThat(page.locator(".kept")).containsText("Entwurf gespeichert");
    }

    private static Locator kind(Page page, String label) {
        return page.locator("#say .kinds label", new Page.LocatorOptions().setHasText(label))
                .locator("xpath=preceding-sibling::input | input");
    }

    private static Locator note(Page page, String words) {
        return page.locator(".note", new Page.LocatorOptions().setHasText(words));
    }
}
