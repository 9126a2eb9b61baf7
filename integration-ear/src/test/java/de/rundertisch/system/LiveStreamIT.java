package de.rundertisch.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.rundertisch.core.demo.DemoLogins;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the streams of live updates say, to whom, and for how long; read from the wire. */
@SystemTest
class LiveStreamIT {

    private static final Logger LOG = Logger.getLogger(LiveStreamIT.class.getName());
    private static final String TEXT = "# Lernen\n\nBücher für alle.\n\nHallen am Abend.\n";
    private static final String PUBLIC = "data: {\"part\":\"draft\"}";
    private static final Pattern EMAIL = Pattern.compile("[\\w.-]+@(?!verein)[\\w.-]+\\.example");
    private static final String STRANGER = "thomas.brandes@sozialwerk-auenburg.example";

    @Test
    void nobodyLearnsThatAnotherOrganisationTalksAmongItself(
            Server server, Visitor moderator, Visitor member, Visitor stranger) {
        String version = DraftDesk.putUpToRead(moderator, "Lernen " + UUID.randomUUID(), TEXT);
        stranger.signIn(STRANGER, DemoLogins.PASSWORD);
        Page page = stranger.open(version);
        try (LiveStream foreign = LiveStream.open(stranger, stream(page));
                LiveStream office = LiveStream.open(moderator, stream(moderator.open(version)))) {
            member.signIn(DemoLogins.MEMBER);
            say(member, version, "Bücher", "Unter uns.");
            Page thread = member.page();
            thread.locator(".note [data-say^=reply]").click();
            thread.locator("#body").fill("Noch etwas unter uns.");
            thread.locator("#send").click();
            thread.waitForURL(url -> url.contains("sent="));
            sayToAll(moderator, version, "Für alle.");

            assertThat(foreign.until(PUBLIC)).containsExactly(PUBLIC);
            assertThat(office.until(PUBLIC)).containsExactly(PUBLIC);
        }
    }

    @Test
    void theMembersOfTheOrganisationLearnItAndNoWordsTravel(
            Server server, Visitor moderator, Visitor member, Visitor releaser) {
        String version = DraftDesk.putUpToRead(moderator, "Lernen " + UUID.randomUUID(), TEXT);
        releaser.signIn(DemoLogins.RELEASER);
        Page page = releaser.open(version);
        String learning = page.locator(".chapter-head").first().getAttribute("data-paragraph");
        try (LiveStream stream = LiveStream.open(releaser, stream(page))) {
            member.signIn(DemoLogins.MEMBER);
            say(member, version, "Bücher", "Unter uns.");
            assertThat(stream.until(learning)).containsExactly("data: {\"part\":\"" + learning + "\"}");
        }
    }

    @Test
    void whatOneMayNotReadHasNoStreamAndWhoeverIsNotSignedInGetsNone(
            Server server, Visitor moderator, Visitor member, Visitor guest) {
        Page desk = DraftDesk.importText(moderator, "Lernen " + UUID.randomUUID(), TEXT);
        String working = "/live/stream?version=" + desk.url().replaceAll(".*version=(\\d+).*", "$1");
        assertThat(status(moderator, working)).isEqualTo(200);
        member.signIn(DemoLogins.MEMBER);
        assertThat(status(member, working)).isEqualTo(404);
        assertThat(status(member, "/live/stream?version=999999999")).isEqualTo(404);
        assertThat(status(member, "/live/stream?version=all")).isEqualTo(404);
        assertThat(status(guest, working)).isEqualTo(401);
        Program program = new Program(server, member.createToken("stream"));
        HttpResponse<String> answer = program.get(working);
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void aBookmarkOfNobodysMakingMeansReadingEverythingAnew(Visitor moderator) {
        String version = DraftDesk.putUpToRead(moderator, "Lernen " + UUID.randomUUID(), TEXT);
        String path = stream(moderator.open(version));
        for (String since : List.of("17", "0".repeat(32), "%00", "'--")) {
            try (LiveStream stream = LiveStream.open(moderator, path.replaceFirst("since=.*", "since=" + since))) {
                assertThat(stream.until("event: all")).containsExactly("event: all");
            }
        }
    }

    @Test
    void aStreamEndsWithItsSession(Visitor moderator) {
        String version = DraftDesk.putUpToRead(moderator, "Lernen " + UUID.randomUUID(), TEXT);
        try (LiveStream stream = LiveStream.open(moderator, stream(moderator.open(version)))) {
            moderator.open("/accounts/profile");
            moderator.page().locator("details.menu summary").click();
            moderator.page().locator("#signOut").click();
            assertThat(stream.untilItEnds()).isNotEmpty();
        }
    }

    @Test
    void whoeverOpensTooManyKeepsTheNewest(Visitor moderator) {
        String version = DraftDesk.putUpToRead(moderator, "Lernen " + UUID.randomUUID(), TEXT);
        String path = stream(moderator.open(version));
        moderator.open("/start");
        List<LiveStream> streams = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            streams.add(LiveStream.open(moderator, path));
        }
        assertThat(streams.getFirst().until("event: rest")).containsExactly("event: rest");
        assertThat(streams.getFirst().untilItEnds()).isNotEmpty();
        sayToAll(moderator, version, "Noch da?");
        assertThat(streams.getLast().until("part").getLast()).isEqualTo("event: part");
        streams.forEach(LiveStream::close);
    }

    @Test
    void whoseMembershipHasEndedIsToldNothingMore(Visitor moderator, Visitor newcomer) {
        String version = DraftDesk.putUpToRead(moderator, "Lernen " + UUID.randomUUID(), TEXT);
        String email = "neu-" + UUID.randomUUID() + "@verein.example";
        Page desk = PartnerDesk.newOrganisation(moderator, "Lesekreis " + UUID.randomUUID());
        PartnerDesk.newMember(desk, "Nora", "Neumann", email);
        PartnerDesk.accept(newcomer, PartnerDesk.invite(desk), DemoLogins.PASSWORD);
        newcomer.signIn(email, DemoLogins.PASSWORD);
        try (LiveStream stream = LiveStream.open(newcomer, stream(newcomer.open(version)))) {
            desk.locator("a[href*='/partners/membership']").first().click();
            desk.locator("#endNow").click();
            sayToAll(moderator, version, "Für alle.");
            assertThat(stream.untilItEnds()).noneMatch(line -> line.contains("part"));
        }
    }

    /** More than the server has threads for requests: they hold none while nothing happens. */
    @Test
    void twoHundredOpenPagesLeaveTheServerFreeForOthers(Server server, Visitor moderator, Visitor many) {
        String version = DraftDesk.putUpToRead(moderator, "Lernen " + UUID.randomUUID(), TEXT);
        List<LiveStream> streams = new ArrayList<>();
        for (String email : people(moderator)) {
            many.forgetEverything();
            many.signIn(email, DemoLogins.PASSWORD);
            String path = stream(many.open(version));
            many.open("/start");
            for (int i = 0; i < 10 && streams.size() < 200; i++) {
                streams.add(LiveStream.open(many, path));
            }
        }
        assertThat(streams).hasSize(200).allMatch(stream -> stream.status() == 200);
        long before = System.nanoTime();
        for (int i = 0; i < 20; i++) {
            assertThat(many.page().request().get(many.uri("/start")).status()).isEqualTo(200);
        }
        long each = (System.nanoTime() - before) / 20_000_000;
        long said = System.nanoTime();
        sayToAll(moderator, version, "Für alle, die gerade lesen.");
        streams.forEach(stream -> assertThat(stream.until("part")).isNotEmpty());
        LOG.info(() -> "Live, 200 open streams: " + each + " ms for a page; all told after "
                + (System.nanoTime() - said) / 1_000_000 + " ms, a sign-in and three pages included");
        streams.forEach(LiveStream::close);
    }

    private static List<String> people(Visitor moderator) {
        Set<String> emails = new LinkedHashSet<>();
        Matcher found = EMAIL.matcher(moderator.open("/partners/persons").content());
        while (found.find()) {
            emails.add(found.group());
        }
        emails.remove(DemoLogins.MODERATOR.email()); // reads along in a browser
        return List.copyOf(emails);
    }

    /** The address of the stream that a reading page listens to. */
    static String stream(Page page) {
        return "/live/stream?version=" + page.locator("#read").getAttribute("data-version") + "&voice="
                + page.locator("#read").getAttribute("data-voice") + "&since="
                + page.locator("#read").getAttribute("data-bookmark");
    }

    private static int status(Visitor visitor, String path) {
        try (LiveStream stream = LiveStream.open(visitor, path)) {
            return stream.status();
        }
    }

    /** The moderation says something about the draft as a whole, which everybody may read. */
    private static void sayToAll(Visitor moderator, String version, String words) {
        Page page = moderator.open(version);
        page.locator("[data-say=draft]").click();
        page.locator("#body").fill(words);
        page.locator("#send").click();
        assertThat(page.locator(".note", new Page.LocatorOptions().setHasText(words)))
                .isVisible();
    }

    private static void say(Visitor visitor, String version, String paragraph, String words) {
        Page page = visitor.open(version);
        page.locator(".para", new Page.LocatorOptions().setHasText(paragraph))
                .locator(".add")
                .click();
        page.locator("#body").fill(words);
        page.locator("#send").click();
        assertThat(page.locator(".note", new Page.LocatorOptions().setHasText(words)))
                .isVisible();
    }
}
