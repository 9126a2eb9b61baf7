package de.rundertisch.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import de.rundertisch.core.demo.DemoLogins;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What goes wrong in the forms for organisations and persons: a sentence, and everything typed still there. */
@SystemTest
class PartnersBadInputIT {

    private static final String SCRIPT = "<img src=x onerror=\"document.title='owned'\">";

    @Test
    void anAddressThatSomebodyHasIsRefused(Visitor administrator) {
        administrator.signIn(DemoLogins.ADMINISTRATOR);
        Page desk = administrator.open("/partners/person");
        String taken = DemoLogins.MEMBER.email().toUpperCase(Locale.ROOT);
        PartnerDesk.person(desk, "Doppelt", "Vorhanden", taken);
        assertThat(desk.locator("main")).containsText("gehört schon zu einer anderen Person");
        assertThat(desk.locator("#familyName")).hasValue("Vorhanden");
        assertThat(desk.locator("#email")).hasValue(taken);
        Accessibility.assertNoViolations(desk, "an address refused");

        desk.locator("#email").evaluate("input => input.type = 'text'");
        PartnerDesk.person(desk, "Doppelt", "Vorhanden", "keine Adresse");
        assertThat(desk.locator("main")).containsText("ist keine E-Mail-Adresse");
    }

    @Test
    void withoutANameNothingIsSaved(Visitor moderator) {
        moderator.signIn(DemoLogins.MODERATOR);
        Page desk = moderator.open("/partners/organisation");
        desk.locator("#description").fill("Was wir tun");
        desk.locator("#save").click();
        assertThat(desk.locator("#nameMessage")).hasAttribute("role", "alert");
        assertThat(desk.locator("#nameMessage")).containsText("Bitte geben Sie den Namen der Organisation ein");
        assertThat(desk.locator("#description")).hasValue("Was wir tun");
        Accessibility.assertNoViolations(desk, "an organisation without name refused");
        desk.locator("#name").fill("   ");
        desk.locator("#save").click();
        assertThat(desk.locator("main")).containsText("Bitte geben Sie den Namen der Organisation ein");
        assertThat(desk.locator("#description")).hasValue("Was wir tun");

        moderator.open("/partners/person");
        PartnerDesk.person(desk, "Nur", "", "");
        assertThat(desk.locator("#familyNameMessage")).containsText("Bitte geben Sie den Nachnamen ein");
        assertThat(desk.locator("#emailMessage")).containsText("Bitte geben Sie eine E-Mail-Adresse ein");
        assertThat(desk.locator("#givenName")).hasValue("Nur");
        Accessibility.assertNoViolations(desk, "a person without name refused");
    }

    @Test
    void veryLongNamesAreRefusedOrFitThePhone(Visitor moderator) {
        moderator.signIn(DemoLogins.MODERATOR);
        Page desk = moderator.open("/partners/organisation");
        DraftDesk.allowAnyLength(desk.locator("#name"));
        desk.locator("#name").fill("W".repeat(201));
        desk.locator("#save").click();
        assertThat(desk.locator("main")).containsText("Der Name ist zu lang: 201 statt höchstens 200 Zeichen");
        assertThat(desk.locator("#name")).hasValue("W".repeat(201));

        PartnerDesk.newOrganisation(moderator, "Z".repeat(200));
        PartnerDesk.newMember(desk, "V".repeat(100), "W".repeat(100), "w".repeat(64) + "@lang.example");
        String person = desk.url();
        desk.locator("a[href*='/partners/membership']").click();
        String membership = desk.url();
        moderator.use(360, ColorScheme.LIGHT);
        for (String address : new String[] {person, membership, moderator.uri("/partners/organisations?text=zzzz")}) {
            desk.navigate(address);
            assertThat(EveryPageIT.overflow(desk))
                    .as("beyond the phone at " + address)
                    .isLessThanOrEqualTo(0);
            Accessibility.assertNoViolations(desk, "very long names at " + address);
        }
    }

    @Test
    void scriptInNamesStaysText(Visitor moderator, Visitor invited) {
        moderator.signIn(DemoLogins.MODERATOR);
        Page desk = PartnerDesk.newOrganisation(moderator, "Zirkel " + SCRIPT);
        assertThat(desk.locator("h1")).hasText("Zirkel " + SCRIPT);
        PartnerDesk.newMember(desk, SCRIPT, "Skript", "skript@zirkel.example");
        assertThat(desk.locator("h1")).hasText(SCRIPT + " Skript");
        String link = PartnerDesk.invite(desk);
        desk.locator("a[href*='/partners/membership']").click();
        assertThat(desk.locator("h1")).containsText(SCRIPT);
        assertThat(desk.title()).isNotEqualTo("owned");

        PartnerDesk.accept(invited, link, "Drei Birnen im Korb");
        Page page = invited.signIn("skript@zirkel.example", "Drei Birnen im Korb");
        assertThat(page.locator("header .who-line")).containsText("Zirkel " + SCRIPT);
        assertThat(page.title()).isNotEqualTo("owned");
    }

    @Test
    void nobodyIsAddedTwiceNorFromNowhere(Visitor moderator) {
        moderator.signIn(DemoLogins.MODERATOR);
        Page desk = PartnerDesk.newOrganisation(moderator, "Zusammen lesen");
        join(desk, "niemand@nirgends.example");
        assertThat(desk.locator("main")).containsText("Niemand hat die Adresse niemand@nirgends.example");
        assertThat(desk.locator("#joinEmail")).hasValue("niemand@nirgends.example");
        assertThat(desk.locator("#name")).hasValue("Zusammen lesen");
        Accessibility.assertNoViolations(desk, "nobody to be added");
        join(desk, DemoLogins.STAFF.email());
        assertThat(desk.locator("#notices")).containsText(DemoLogins.STAFF.name() + " ist jetzt Mitglied");
        join(desk, DemoLogins.STAFF.email());
        assertThat(desk.locator("main")).containsText("ist schon Mitglied");
        assertThat(desk.locator("main tbody tr")).hasCount(1);
        desk.locator("a[href*='/partners/membership']").click();
        desk.locator("#endNow").click();
        assertThat(desk.locator("#notices")).containsText("Die Mitgliedschaft ist beendet");
    }

    private static void join(Page desk, String email) {
        desk.locator("#joinEmail").fill(email);
        desk.locator("#joinAdd").click();
    }
}
