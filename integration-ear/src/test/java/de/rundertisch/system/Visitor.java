package de.rundertisch.system;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import de.rundertisch.core.demo.DemoLogins;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A person at a browser: an own profile without cookies, German, a screen of a laptop unless told otherwise. Remembers what went
 * wrong in the page (script errors, requests to foreign hosts), so that a test can insist on nothing.
 */
public final class Visitor {

    private Server server;
    private final BrowserContext context;
    private final Page page;
    private Visitor telephone;
    private final List<String> complaints = new ArrayList<>();

    Visitor(Browser browser, Server server) {
        this(browser, server, options().setViewportSize(1440, 900));
    }

    private Visitor(Browser browser, Server server, Browser.NewContextOptions options) {
        this.server = server;
        this.context = browser.newContext(options);
        this.page = context.newPage();
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("the server responded with a status of 4")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(this.server.uri("/").toString())
                    && !request.url().matches("(data|blob):.*")) {
                complaints.add(page.url() + " asks " + request.url());
            }
        });
    }

    private static Browser.NewContextOptions options() {
        // Without motion, or axe would measure colours on their way from light to dark.
        return new Browser.NewContextOptions().setLocale("de-DE").setReducedMotion(ReducedMotion.REDUCE);
    }

    /** The same person at a telephone: touched, not clicked, and not signed in there yet. Put away with this visitor. */
    Visitor atTelephone() {
        telephone = new Visitor(
                context.browser(),
                server,
                options().setViewportSize(360, 740).setHasTouch(true).setIsMobile(true));
        return telephone;
    }

    /** The page in front of this person. */
    public Page page() {
        return page;
    }

    /** Turns to another server than the shared one. */
    Page goTo(Server other) {
        server = other;
        return page;
    }

    /** A path of the server as an address. */
    String uri(String path) {
        return server.uri(path).toString();
    }

    /** Creates a bearer token for the REST interface on the profile page. */
    String createToken(String name) {
        open("/accounts/profile");
        page.locator("#tokenName").fill(name);
        page.locator("#createToken").click();
        return page.locator("#freshToken").innerText();
    }

    /** Opens a path of the server. */
    public Page open(String path) {
        page.navigate(server.uri(path).toString());
        return page;
    }

    /** Signs in through the page, as one of the demo's people. */
    public Page signIn(DemoLogins.Login login) {
        return signIn(login.email(), DemoLogins.PASSWORD);
    }

    /** Signs in through the page. */
    public Page signIn(String email, String password) {
        open("/accounts/sign-in");
        return enter(email, password);
    }

    /** Signs in on the sign-in page, to which this person was led. */
    Page enter(DemoLogins.Login login) {
        return enter(login.email(), DemoLogins.PASSWORD);
    }

    private Page enter(String email, String password) {
        page.locator("input[type=email], input[autocomplete=username]").first().fill(email);
        page.locator("input[type=password]").first().fill(password);
        page.locator("main form button[type=submit], main form input[type=submit]")
                .first()
                .click();
        page.waitForURL(url -> !url.contains("/accounts/sign-in"));
        return page;
    }

    /** The browser keeps its session cookie, but the server no longer knows it. */
    void loseSession() {
        context.addCookies(List.of(new Cookie("rundertisch", "forgotten").setUrl(uri("/"))));
    }

    /** Looks at pages on another screen: width in CSS pixels, light or dark. */
    public void use(int width, ColorScheme scheme) {
        page.setViewportSize(width, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    /** Keeps a picture of the whole page in {@code target/screenshots}, for a person to look at. */
    public void photograph(String name) {
        Path folder = Path.of(System.getProperty("rundertisch.test.target"), "screenshots");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(folder.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** Script errors, refused styles and requests to foreign hosts so far. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Becomes somebody else at the same browser: no cookies any more. */
    void forgetEverything() {
        context.clearCookies();
    }

    void close() {
        if (telephone != null) {
            telephone.close();
        }
        context.close();
    }
}
