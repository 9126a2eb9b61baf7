package de.rundertisch.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.rundertisch.core.demo.DemoLogins;
import org.junit.jupiter.api.Test;

/** From a new partner at the table to a comment in its name, and to the day somebody leaves. */
@SystemTest
class PartnersIT {

    private static final String PASSWORD = "Drei Birnen im Korb";

    @Test
    void anInvitedMemberCommentsForHerOrganisationUntilHerMembershipEnds(Visitor moderator, Visitor invited) {
        moderator.signIn(DemoLogins.MODERATOR);
        Page desk = PartnerDesk.newOrganisation(moderator, "Verein Zwei Ufer");
        String link = inviteNadia(desk);
        invited.page().navigate(link);
        assertThat(invited.page().locator("h1")).hasText("Willkommen, Nadia Karimi");
        Accessibility.assertNoViolations(invited.page(), "an opened invitation");
        PartnerDesk.accept(invited, link, PASSWORD);
        assertThat(invited.page().locator("#notices")).containsText("Ihr Passwort ist festgelegt");
        Page page = invited.signIn("nadia.karimi@zwei-ufer.example", PASSWORD);
        assertThat(whoLine(page)).containsText("Verein Zwei Ufer");

        String words = "Am Fluss fehlt ein Treffpunkt. Geschrieben von Nadia.";
        comment(page, words);
        Locator note = page.locator(".note", new Page.LocatorOptions().setHasText(words));
        assertThat(note.locator("header b")).hasText("Verein Zwei Ufer");
        assertThat(note.locator(".by")).containsText("Nadia Karimi");

        String comment = page.url();
        page.locator(".para .add").first().focus();
        page.keyboard().press("Enter");
        page.locator("#body").fill("Noch ein Gedanke.");
        String membership = endMembership(desk);
        page.locator("#send").click();
        assertThat(page.locator("#closed")).containsText("Ihr Zugang ist zurzeit geschlossen");
        assertThat(page.locator("#closed")).containsText("auf diesem Gerät aufgehoben");
        Accessibility.assertNoViolations(page, "a closed access");
        assertThat(invited.open("/").locator("h1")).hasText("Anmelden");

        desk.navigate(membership);
        desk.locator("#resume").click();
        assertThat(desk.locator("#notices")).containsText("Die Mitgliedschaft gilt wieder");
        page.navigate(comment);
        assertThat(page.locator(".waiting")).containsText("Noch ein Gedanke.");
        assertThat(note.locator("header b")).hasText("Verein Zwei Ufer");
    }

    private static String inviteNadia(Page desk) {
        Accessibility.assertNoViolations(desk, "a new organisation");
        PartnerDesk.newMember(desk, "Nadia", "Karimi", "nadia.karimi@zwei-ufer.example");
        assertThat(desk.locator("main table")).containsText("Verein Zwei Ufer");
        Accessibility.assertNoViolations(desk, "a new person");
        String link = PartnerDesk.invite(desk);
        Accessibility.assertNoViolations(desk, "an invitation link just made");
        assertThat(desk.locator("#familyName")).hasValue("Karimi");
        return link;
    }

    @Test
    void anAdministratorInvitesAReleaserAndChangesHerRole(Visitor administrator, Visitor invited) {
        administrator.signIn(DemoLogins.ADMINISTRATOR);
        Page desk = PartnerDesk.newOrganisation(administrator, "Chor der Nachbarschaft");
        PartnerDesk.newMember(desk, "Olena", "Bondar", "olena.bondar@chor.example");
        String link = PartnerDesk.invite(desk);
        desk.locator("a[href*='/partners/membership']").click();
        Accessibility.assertNoViolations(desk, "a membership");
        desk.locator("#memberRole").selectOption("RELEASER");
        desk.locator("#change").click();
        assertThat(desk.locator("#notices")).containsText("Die Rolle ist geändert");
        assertThat(desk.locator("#memberRole")).hasValue("RELEASER");

        PartnerDesk.accept(invited, link, PASSWORD);
        Page page = invited.signIn("olena.bondar@chor.example", PASSWORD);
        assertThat(whoLine(page)).containsText("Chor der Nachbarschaft");

        desk.locator("#endNow").click();
        assertThat(desk.locator("#notices")).containsText("Die Mitgliedschaft ist beendet");
        Accessibility.assertNoViolations(desk, "an ended membership");
        page.reload();
        assertThat(page.locator("h1")).hasText("Anmelden");
        desk.locator("#resume").click();
        assertThat(desk.locator("#notices")).containsText("Die Mitgliedschaft gilt wieder");
        invited.open("/");
        assertThat(whoLine(page)).containsText("Chor der Nachbarschaft");
    }

    @Test
    void anInvitationWorksOnceAndOnlyTheNewestOne(Visitor moderator, Visitor invited) {
        moderator.signIn(DemoLogins.MODERATOR);
        Page desk = PartnerDesk.newOrganisation(moderator, "Werkstatt am Ring");
        PartnerDesk.newMember(desk, "Ali", "Demir", "ali.demir@werkstatt.example");
        String older = PartnerDesk.invite(desk);
        String link = PartnerDesk.invite(desk);
        assertOver(invited, older);
        assertOver(invited, link.replaceFirst("code=.*", "code=erfunden"));
        Accessibility.assertNoViolations(invited.page(), "an invitation that is over");

        Page page = PartnerDesk.accept(invited, link, "kurz");
        assertThat(page.locator("main")).containsText("10 bis");
        Accessibility.assertNoViolations(page, "a password refused");
        page.locator("#password").fill("");
        page.locator("#accept").click();
        assertThat(page.locator("#passwordMessage")).not().isEmpty();
        PartnerDesk.accept(invited, link, PASSWORD);
        assertThat(page.locator("#notices")).containsText("Ihr Passwort ist festgelegt");
        assertOver(invited, link);
    }

    @Test
    void whoSpeaksForTwoSpeaksForNeitherByMistake(Visitor moderator, Visitor invited) {
        moderator.signIn(DemoLogins.MODERATOR);
        Page desk = PartnerDesk.newOrganisation(moderator, "Garten Ost");
        PartnerDesk.newMember(desk, "Lea", "Vogel", "lea.vogel@garten.example");
        String link = PartnerDesk.invite(desk);
        PartnerDesk.newOrganisation(moderator, "Garten West");
        desk.locator("#joinEmail").fill("lea.vogel@garten.example");
        desk.locator("#joinAdd").click();
        assertThat(desk.locator("#notices")).containsText("ist jetzt Mitglied");
        PartnerDesk.accept(invited, link, PASSWORD);
        Page page = invited.signIn("lea.vogel@garten.example", PASSWORD);
        String before = whoLine(page).textContent().contains("Garten Ost") ? "Garten Ost" : "Garten West";
        String after = before.equals("Garten Ost") ? "Garten West" : "Garten Ost";

        write(page, "Für welchen Garten?");
        assertThat(page.locator("#in-whose-name")).containsText(before);
        Page profile = page.context().newPage();
        profile.navigate(invited.uri("/accounts/profile"));
        profile.locator("main form [type=submit][value*='" + after + "']").click();
        assertThat(profile.locator("#notices")).containsText("Gemerkt");
        page.locator("#send").click();
        assertThat(page.locator("#bodyMessage")).containsText("Sie sprechen inzwischen für „" + after + "“");
        assertThat(page.locator("#body")).hasValue("Für welchen Garten?");
        page.locator("#send").click();
        assertThat(page.locator(".note", new Page.LocatorOptions().setHasText("Für welchen Garten?"))
                        .locator("header b"))
                .hasText(after);
    }

    private static void assertOver(Visitor invited, String link) {
        invited.page().navigate(link);
        assertThat(invited.page().locator("main")).containsText("Dieser Einladungslink gilt nicht mehr");
        assertThat(invited.page().locator("#password")).hasCount(0);
    }

    /** Returns the address of the membership. */
    private static String endMembership(Page desk) {
        desk.locator("a[href*='/partners/membership']").click();
        desk.locator("#endNow").click();
        assertThat(desk.locator("#notices")).containsText("Die Mitgliedschaft ist beendet");
        return desk.url();
    }

    private static Locator whoLine(Page page) {
        return page.locator("header .who-line");
    }

    private static void comment(Page page, String words) {
        write(page, words);
        page.locator("#send").click();
        page.waitForURL(url -> url.contains("comment"));
    }

    private static void write(Page page, String words) {
        DraftDesk.read(page);
        page.locator(".para .add").first().focus();
        page.keyboard().press("Enter");
        page.locator("#body").fill(words);
    }
}
