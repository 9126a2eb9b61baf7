package de.rundertisch.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.rundertisch.core.demo.DemoFacts;
import de.rundertisch.core.demo.DemoLogins;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an organisation keeps to itself is seen by nobody else, by whatever door they come: pages, addresses, search, programs. */
@SystemTest
class InternalCommentsIT {

    /** Said by the Frauentreff in the demo, and not released. */
    private static final List<String> WORDS =
            List.of("Begehung mit uns Frauen", "weniger nach Prüfung", "Begrüßung und wichtige Wörter");

    /** No other comment of the demo has this word. */
    private static final String QUESTION = "?kind=comment&q=Begehung";

    private static final String NOTHING = "\"total\":0";

    @Test
    void membersOfTheOrganisationSeeThemEverywhere(Server server, Visitor member) {
        member.signIn(DemoLogins.MEMBER);
        Map<String, String> seen = walk(server, member, "member");
        assertThat(seen.get("reading")).contains(WORDS);
        assertThat(seen.get("search")).contains("comment=");
        assertThat(seen.get("program")).doesNotContain(NOTHING);
    }

    @Test
    void anotherOrganisationSeesNothingOfThem(Server server, Visitor member, Visitor stranger) {
        member.signIn(DemoLogins.MEMBER);
        String address = addressOfAnInternalComment(member);
        stranger.signIn("thomas.brandes@sozialwerk-auenburg.example", DemoLogins.PASSWORD);
        assertNothing(walk(server, stranger, "stranger"));
        assertThat(stranger.open(address).content()).doesNotContain(WORDS.getFirst());
    }

    @Test
    void notEvenTheModerationTheOfficeOrTheAdministrationDo(Server server, Visitor visitor) {
        for (DemoLogins.Login login : List.of(DemoLogins.MODERATOR, DemoLogins.STAFF, DemoLogins.ADMINISTRATOR)) {
            visitor.forgetEverything();
            visitor.signIn(login);
            assertNothing(walk(server, visitor, login.email()));
        }
    }

    private static void assertNothing(Map<String, String> seen) {
        seen.forEach(
                (door, text) -> WORDS.forEach(words -> assertThat(text).as(door).doesNotContain(words)));
        assertThat(seen.get("search")).doesNotContain("comment=");
        assertThat(seen.get("program")).contains(NOTHING);
    }

    /** Everything a person gets to read by every door. */
    private static Map<String, String> walk(Server server, Visitor visitor, String name) {
        Map<String, String> seen = new LinkedHashMap<>();
        seen.put("start", visitor.open("/start").content());
        String version = version(visitor.open("/drafts/list"));
        seen.put("reading", reading(visitor, version));
        seen.put("search", visitor.open("/search" + QUESTION).content());
        seen.put("statements", statements(visitor, version));
        seen.put("queue", visitor.open("/comments/queue?version=" + version).content());
        seen.put("answers", visitor.open("/responses/open?version=" + version).content());
        seen.put("ours", visitor.open("/responses/ours").content());
        seen.put(
                "prepare",
                name.equals("member")
                        ? ""
                        : visitor.open("/statements/prepare?version=" + version).content());
        Program program = new Program(server, visitor.createToken("walk " + name));
        seen.put("program", program.get("/api/v1/search" + QUESTION).body());
        return seen;
    }

    private static String version(Page list) {
        return list.locator("article.card", new Page.LocatorOptions().setHasText(DemoFacts.DRAFT_TITLE))
                .locator("a[href*='/drafts/read']", new Locator.LocatorOptions().setHasText("Fassung 2"))
                .first()
                .getAttribute("href")
                .replaceAll(".*version=(\\d+).*", "$1");
    }

    /** All units of the draft. */
    private static String reading(Visitor visitor, String version) {
        StringBuilder text = new StringBuilder();
        Page page = visitor.open("/drafts/read?version=" + version);
        while (true) {
            text.append(page.content());
            if (page.locator("a.onward").count() == 0) {
                return text.toString();
            }
            page.locator("a.onward").click();
            page.waitForLoadState();
        }
    }

    private static String statements(Visitor visitor, String version) {
        Page page = visitor.open("/statements/received?version=" + version);
        StringBuilder text = new StringBuilder(page.content());
        List<Object> links = page.locator("main a[href*='/statements/check']").all().stream()
                .map(link -> (Object) link.getAttribute("href"))
                .toList();
        links.forEach(link -> text.append(visitor.open(link.toString()).content()));
        return text.toString();
    }

    private static String addressOfAnInternalComment(Visitor member) {
        return member.open("/search" + QUESTION)
                .locator("main a[href*='/drafts/read'][href*='comment=']")
                .first()
                .getAttribute("href");
    }
}
