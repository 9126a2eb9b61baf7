package de.rundertisch.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.rundertisch.core.demo.DemoLogins;
import de.rundertisch.core.shared.SystemClock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What changes for a page that is open, other than that somebody says something: a deadline, what may be read, and who reads. */
@SystemTest
class LiveChangesIT {

    private static final String SENTENCE = "Die Sporthalle öffnet am Abend.";
    private static final String TEXT = "# Sport\n\n" + SENTENCE + "\n";
    private static final String STRANGER = "thomas.brandes@sozialwerk-auenburg.example";
    private static final String WORDS = "Bitte auch am Wochenende.";
    private static final String PASSWORD = "ein-langes-passwort-fuer-lea";

    @Test
    void aDeadlineThatIsPutOffAppearsWhileOneIsTyping(Visitor moderator, Visitor stranger) {
        String title = "Sport " + UUID.randomUUID();
        Page desk = DraftDesk.putUp(moderator, title, TEXT);
        String manage = desk.url();
        String version = DraftDesk.readingPage(desk, title);
        Page page = open(stranger, version);
        page.locator(".para .add").first().click();
        page.locator("#body").fill("Ich schreibe gerade.");

        LocalDate later = LocalDate.now(SystemClock.OFFICE_ZONE).plusDays(30);
        extend(moderator, manage, later);

        assertThat(page.locator(".frist"))
                .containsText(later.format(DateTimeFormatter.ofPattern("dd.MM.yyyy")) + ", 23:59 Uhr");
        assertThat(page.locator("#body")).hasValue("Ich schreibe gerade.");
        assertThat(page.locator("#body")).isFocused();
    }

    @Test
    void whatMayNotBeReadAnyMoreGoesFromOpenPagesAndARefusalTakenBackIsNoNews(
            Visitor moderator, Visitor member, Visitor releaser, Visitor stranger) {
        String version = putUpChecked(moderator);
        release(member, releaser, version);
        Page page = open(stranger, version);
        try (LiveStream stream = LiveStream.open(stranger, LiveStreamIT.stream(page))) {
            decide(moderator, version, "decline");
            takeBack(moderator);
            decide(moderator, version, "approve");
            assertThat(stream.until("part"))
                    .as("nothing before what all may read")
                    .hasSize(1);
        }
        assertThat(page.locator(".note")).containsText(WORDS);

        takeBack(moderator);

        assertThat(page.locator(".note")).hasCount(0);
        assertThat(page.locator("main")).not().containsText(WORDS);
    }

    @Test
    void otherWordsThanThoseThatWereLookedAtGoFromOpenPagesToo(
            Visitor moderator, Visitor member, Visitor releaser, Visitor stranger) {
        String version = putUpChecked(moderator);
        Page page = open(stranger, version);
        release(member, releaser, version);
        decide(moderator, version, "approve");
        Locator note = page.locator(".note");
        assertThat(note).containsText(WORDS);
        note.locator("[data-say^=reply]").click();
        page.locator("#body").fill("Sehr gern.");
        page.locator("#send").click();
        Page other = member.open(version);
        assertThat(other.locator(".reply")).hasCount(0);
        connected(other);
        decide(moderator, version, "approve");
        assertThat(other.locator(".reply")).containsText("Sehr gern.");

        page.locator(".reply [data-say^=edit]").click();
        page.locator("#body").fill("Sehr gern, sagt Max Muster.");
        page.locator("#send").click();

        assertThat(other.locator(".reply")).hasCount(0);
        assertThat(other.locator("main")).not().containsText("Sehr gern");
    }

    @Test
    void aPageOfOneOrganisationNeverShowsWhatBelongsToTheOther(Visitor moderator, Visitor lea) {
        String version = DraftDesk.putUpToRead(moderator, "Sport " + UUID.randomUUID(), TEXT);
        memberOfTwo(moderator, lea);
        Page page = lea.open(version);
        String before = page.locator("#in-whose-name").textContent();
        page.locator(".para .add").click();
        page.locator("#body").fill("Unter uns gesagt.");
        page.locator("#send").click();
        assertThat(page.locator(".note")).containsText("Unter uns gesagt.");
        connected(page);
        String stream = LiveStreamIT.stream(page);

        speakForTheOther(lea);

        assertThat(page.locator(".note")).hasCount(0);
        assertThat(page.locator("#in-whose-name")).not().hasText(before);
        connected(page);
        try (LiveStream stale = LiveStream.open(lea, stream)) {
            assertThat(stale.untilItEnds()).contains("event: voice").noneMatch(line -> line.contains("part"));
        }
    }

    @Test
    void whoIsTypingIsToldAndFindsTheWordsAgainAfterwards(Visitor moderator, Visitor lea) {
        String version = DraftDesk.putUpToRead(moderator, "Sport " + UUID.randomUUID(), TEXT);
        memberOfTwo(moderator, lea);
        Page page = lea.open(version);
        connected(page);
        page.locator(".para .add").click();
        page.locator("#body").fill("Noch nicht fertig");

        speakForTheOther(lea);

        assertThat(page.locator("#live")).containsText("Sie sprechen inzwischen für jemand anderen");
        assertThat(page.locator("#body")).hasValue("Noch nicht fertig");
        Accessibility.assertNoViolations(page, "a page made for another organisation");
        page.locator("#live a").click();
        assertThat(page.locator(".waiting q")).hasText("Noch nicht fertig");
    }

    private static void memberOfTwo(Visitor moderator, Visitor lea) {
        String email = "lea-" + UUID.randomUUID() + "@garten.example";
        Page desk = PartnerDesk.newOrganisation(moderator, "Garten Ost " + UUID.randomUUID());
        PartnerDesk.newMember(desk, "Lea", "Vogel", email);
        String link = PartnerDesk.invite(desk);
        PartnerDesk.newOrganisation(moderator, "Garten West " + UUID.randomUUID());
        desk.locator("#joinEmail").fill(email);
        desk.locator("#joinAdd").click();
        assertThat(desk.locator("#notices")).containsText("ist jetzt Mitglied");
        PartnerDesk.accept(lea, link, PASSWORD);
        lea.signIn(email, PASSWORD);
    }

    /** In another window of the same browser. */
    private static void speakForTheOther(Visitor lea) {
        Page window = lea.page().context().newPage();
        window.navigate(lea.uri("/accounts/profile"));
        window.locator("main form [type=submit][value*=Garten]").first().click();
        assertThat(window.locator("#notices")).containsText("Gemerkt");
        window.close();
    }

    private static Page open(Visitor stranger, String version) {
        stranger.signIn(STRANGER, DemoLogins.PASSWORD);
        Page page = stranger.open(version);
        connected(page);
        return page;
    }

    private static void connected(Page page) {
        assertThat(page.locator("#read")).hasAttribute("data-live", "on");
    }

    private static void extend(Visitor moderator, String manage, LocalDate later) {
        Page desk = moderator.page();
        desk.navigate(manage);
        DraftDesk.unfold(desk, "Frist verlängern");
        desk.locator("#newDeadline").fill(later.toString());
        desk.locator("#extend").click();
        assertThat(desk.locator("main")).containsText(later.format(DateTimeFormatter.ofPattern("dd.MM.yyyy")));
    }

    private static String putUpChecked(Visitor moderator) {
        String title = "Sport " + UUID.randomUUID();
        Page desk = DraftDesk.importText(moderator, title, TEXT);
        DraftDesk.publish(desk);
        desk.locator("#checkedFirst").check();
        DraftDesk.openConsultation(desk, 14);
        return DraftDesk.readingPage(desk, title);
    }

    private static void release(Visitor member, Visitor releaser, String version) {
        member.signIn(DemoLogins.MEMBER);
        Page page = member.open(version);
        page.locator(".para .add").first().click();
        page.locator("#body").fill(WORDS);
        page.locator("#send").click();
        assertThat(page.locator(".note")).containsText(WORDS);
        releaser.signIn(DemoLogins.RELEASER);
        releaser.open(version.replace("/drafts/read", "/statements/prepare"))
                .locator("#release")
                .click();
        releaser.page().waitForURL(url -> url.contains("/statements/check"));
    }

    private static void decide(Visitor moderator, String version, String button) {
        Page desk = moderator.open("/moderation/waiting");
        String id = version.replaceAll(".*version=(\\d+).*", "$1");
        desk.locator("article.card:has(a[href*='version=" + id + "&']) [name=chosen]")
                .check();
        if (button.equals("decline")) {
            desk.locator("#declineReason").fill("Bitte ohne Namen.");
        }
        desk.locator("#" + button).click();
        assertThat(desk.locator("#notices")).not().isEmpty();
    }

    /** What was decided last. */
    private static void takeBack(Visitor moderator) {
        Page desk = moderator.open("/moderation/waiting");
        desk.locator("[name=taken]").first().check();
        desk.locator("#takeBack").click();
        assertThat(desk.locator("#notices")).not().isEmpty();
    }
}
