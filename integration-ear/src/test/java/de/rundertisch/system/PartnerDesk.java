package de.rundertisch.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** Whoever keeps the list of partners, at work: the steps that several journeys share. */
final class PartnerDesk {

    private PartnerDesk() {}

    /** Takes an organisation in; leads to its page. */
    static Page newOrganisation(Visitor keeper, String name) {
        Page desk = keeper.open("/partners/organisations");
        desk.locator("main a.btn[href$='/partners/organisation']").click();
        desk.locator("#name").fill(name);
        desk.locator("#save").click();
        assertThat(desk.locator("#notices")).containsText("ist gespeichert");
        return desk;
    }

    /** From the page of an organisation: takes a person in who speaks for it; leads to the person's page. */
    static void newMember(Page desk, String givenName, String familyName, String email) {
        desk.locator("#join a[href*='/partners/person']").click();
        person(desk, givenName, familyName, email);
        assertThat(desk.locator("#notices")).containsText("Die Person ist gespeichert");
    }

    /** Fills the form of a person in and sends it. */
    static void person(Page desk, String givenName, String familyName, String email) {
        desk.locator("#givenName").fill(givenName);
        desk.locator("#familyName").fill(familyName);
        desk.locator("#email").fill(email);
        desk.locator("#save").click();
    }

    /** On a person's page: makes an invitation and returns its link. */
    static String invite(Page desk) {
        String before =
                desk.locator("#link").count() == 0 ? "" : desk.locator("#link").inputValue();
        desk.locator("#invite").click();
        assertThat(desk.locator("#link")).not().hasValue(before);
        return desk.locator("#link").inputValue();
    }

    /** The invited person follows the link and chooses a password; leads to the sign-in page. */
    static Page accept(Visitor invited, String link, String password) {
        Page page = invited.page();
        page.navigate(link);
        page.locator("#password").fill(password);
        page.locator("#accept").click();
        return page;
    }
}
