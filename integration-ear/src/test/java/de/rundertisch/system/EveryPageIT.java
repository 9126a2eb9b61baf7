package de.rundertisch.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import de.rundertisch.core.demo.DemoFacts;
import de.rundertisch.core.demo.DemoLogins;
import de.rundertisch.core.demo.DemoLogins.Login;
import de.rundertisch.core.partners.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * Every page, found as people find it: by following the links, once for each role. Each is looked at on a phone, a tablet and a laptop,
 * light and dark; a picture of each stays in target/screenshots.
 */
@SystemTest
class EveryPageIT {

    private static final List<Integer> WIDTHS = List.of(360, 768, 1440);

    /** Pages no link leads to, with the test or the way that looks at them instead. */
    private static final Set<String> WITHOUT_LINK = Set.of(
            "/accounts/setup", // FirstAdministratorIT
            "/accounts/welcome", // a link in a mail; opened below without one
            "/archive/delivery", // BringingManyIT: there once somebody has brought files
            "/comments/queue", // StatementIT: there once a comment was carried over to a new version
            "/messages/unsubscribe", // a link in a mail, MailIT
            "/errors/failed", // opened below
            "/errors/not-allowed",
            "/errors/not-found");

    private final Set<String> seen = new TreeSet<>();
    private final SoftAssertions softly = new SoftAssertions();

    @Test
    void everyPageIsAccessibleFitsEveryScreenAndAsksNobodyElse(Visitor visitor) throws IOException {
        explore(visitor, "guest", "/accounts/sign-in", "/accounts/welcome", "/errors/failed", "/errors/not-allowed");
        aDraftBeingWritten(visitor);
        for (Login login : inOrderOfWhatTheyMayOpen()) {
            visitor.page().context().clearCookies();
            visitor.signIn(login);
            explore(visitor, login.role().name(), starts(visitor, login));
        }
        softly.assertThat(visitor.complaints())
                .as("script errors, refused styles, foreign requests")
                .isEmpty();
        softly.assertThat(pagesOfTheProduct()).as("pages that were looked at").isSubsetOf(seen);
        softly.assertAll();
    }

    /** The walk begins at the draft of which there is something to see on every page, whatever other journeys have put up for comment. */
    private static String demoDraft(Visitor visitor) {
        DraftDesk.read(visitor.open("/start"));
        return visitor.page().url().replaceFirst("^https?://[^/]+", "").replaceFirst("#.*", "");
    }

    /** No link leads to it before the moderator begins one. */
    private void aDraftBeingWritten(Visitor visitor) {
        Page page =
                DraftDesk.importText(visitor, "Lesen", "# Lesen fördern\n\nJede Schule hat Bücher.\n\n# Lesen lernen");
        String path = page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("#.*", "");
        visit(visitor, "MODERATOR", path);
        visit(visitor, "MODERATOR", path + "&after=0");
        onEveryScreen(visitor, "MODERATOR at a paragraph's form", "drafts-edit-form");
    }

    /**
     * Where a person begins. The demo's draft comes first, at a place with comments, whatever other journeys have put up: pages with nothing
     * to show lead nowhere.
     */
    private static String[] starts(Visitor visitor, Login login) {
        String read = DraftDesk.readingPage(visitor.page(), DemoFacts.DRAFT_TITLE);
        String commented = visitor.open(read)
                .locator(".rail a:has(.count)")
                .first()
                .getAttribute("href")
                .replaceFirst("#.*", "");
        List<String> starts = new ArrayList<>(
                List.of("/drafts/read" + commented, read.replace("/drafts/read", "/statements/received")));
        if (login.role() == Role.MODERATOR) {
            starts.add(read.replace("/drafts/read", "/responses/open"));
        }
        starts.addAll(List.of("/", "/search?q=Kinderbetreuung", "/accounts/profile", "/there/is/nothing"));
        return starts.toArray(String[]::new);
    }

    private static List<Login> inOrderOfWhatTheyMayOpen() {
        return List.of(
                DemoLogins.MODERATOR,
                DemoLogins.STAFF,
                DemoLogins.ADMINISTRATOR,
                DemoLogins.RELEASER,
                DemoLogins.MEMBER);
    }

    private void explore(Visitor visitor, String role, String... starts) {
        Deque<String> waiting = new ArrayDeque<>(List.of(starts));
        Set<String> known = new TreeSet<>();
        while (!waiting.isEmpty()) {
            String path = waiting.poll();
            if (known.add(formOf(path))) {
                visit(visitor, role, path);
                links(visitor.page())
                        .filter(link -> !known.contains(formOf(link)))
                        .forEach(waiting::add);
            }
        }
    }

    private void visit(Visitor visitor, String role, String path) {
        Page page = visitor.page();
        Response response = page.navigate(visitor.uri(path));
        String where = role + " at " + path;
        if (!path.startsWith("/errors") && !path.startsWith("/there")) {
            softly.assertThat(response.status()).as(where).isEqualTo(200);
        }
        softly.assertThat(page.locator("h1").count()).as("headings of " + where).isEqualTo(1);
        softly.assertThat(page.title()).as("title of " + where).isNotBlank();
        look(visitor, path, where);
    }

    /** On every screen the first time; a page that differs with a query, as a form for something there is, on two more. */
    private void look(Visitor visitor, String path, String where) {
        String name = pageOf(path).substring(1).replace('/', '-');
        boolean first = seen.add(pageOf(path));
        if (first) {
            onEveryScreen(visitor, where, name);
            mirrored(visitor, where, name);
        }
        if (seen.add(formOf(path)) && !first) {
            onScreen(visitor, 360, ColorScheme.LIGHT, where, name + "-of");
            onScreen(visitor, 1440, ColorScheme.DARK, where, name + "-of");
        } else if (!first) {
            softly.check(() -> Accessibility.assertNoViolations(visitor.page(), where));
        }
    }

    private void onEveryScreen(Visitor visitor, String where, String name) {
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            for (int width : WIDTHS) {
                onScreen(visitor, width, scheme, where, name);
            }
        }
    }

    private void onScreen(Visitor visitor, int width, ColorScheme scheme, String where, String name) {
        visitor.use(width, scheme);
        String how = "%s, %d wide, %s".formatted(where, width, scheme);
        assertFits(visitor.page(), how);
        // Colours hang on the scheme, structure on the width: each of them is asked about, not every pair.
        if ((scheme == ColorScheme.DARK) == (width == 1440)) {
            softly.check(() -> Accessibility.assertNoViolations(visitor.page(), how));
        }
        visitor.photograph("%s-%d-%s".formatted(name, width, scheme).toLowerCase());
    }

    /** As for readers of Arabic and Farsi, whose pages begin on the right. */
    private void mirrored(Visitor visitor, String where, String name) {
        visitor.use(1440, ColorScheme.LIGHT);
        visitor.page().evaluate("() => { document.documentElement.dir = 'rtl'; }");
        assertFits(visitor.page(), where + ", from right to left");
        visitor.photograph(name + "-1440-rtl");
    }

    private void assertFits(Page page, String how) {
        softly.assertThat(overflow(page)).as("beyond the screen: " + how).isLessThanOrEqualTo(0);
    }

    /** Looked at when the page has had two frames to settle on the new screen, as the eye would. */
    static int overflow(Page page) {
        return ((Number) page.evaluate("""
                        () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() =>
                          done(document.documentElement.scrollWidth - document.documentElement.clientWidth)))))""")).intValue();
    }

    /** Paths of this server that the page links to, files excepted. */
    private static java.util.stream.Stream<String> links(Page page) {
        List<?> paths = (List<?>) page.evaluate("""
                () => [...document.querySelectorAll('a[href]')]
                    .filter(a => a.origin === location.origin && !a.hasAttribute('download'))
                    .map(a => a.pathname + a.search)""");
        return paths.stream()
                .map(String::valueOf)
                .filter(path ->
                        !path.matches("/(api|resources|openapi|archive/original|archive/viewer|statements/receipt).*"));
    }

    /** A page may be another one with a query, as the form for something new and for something there is. */
    private static String formOf(String path) {
        return pageOf(path) + (path.contains("?") ? "?" : "");
    }

    private static String pageOf(String path) {
        String page = path.replaceFirst("[?#].*", "").replaceFirst("\\.xhtml$", "");
        return page.equals("/") ? "/start" : page;
    }

    /** The pages inside the WAR inside the runnable file, without those nobody links to. */
    private static Set<String> pagesOfTheProduct() throws IOException {
        Set<String> pages = new TreeSet<>();
        try (JarFile runnable = new JarFile(
                        Path.of(System.getProperty("rundertisch.jar")).toFile());
                JarInputStream war =
                        new JarInputStream(runnable.getInputStream(runnable.getEntry("MICRO-INF/deploy/ROOT.war")))) {
            for (var entry = war.getNextEntry(); entry != null; entry = war.getNextEntry()) {
                if (entry.getName().endsWith(".xhtml") && !entry.getName().startsWith("WEB-INF/")) {
                    pages.add(pageOf("/" + entry.getName()));
                }
            }
        }
        assertThat(pages).contains("/start", "/accounts/sign-in");
        pages.removeAll(WITHOUT_LINK);
        return pages;
    }
}
