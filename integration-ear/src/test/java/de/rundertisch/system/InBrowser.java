package de.rundertisch.system;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a {@link Visitor}: a person with an own browser profile on the shared server. The browser starts once for all tests;
 * each parameter is a new person, closed after its test.
 */
public final class InBrowser implements ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(InBrowser.class);

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Visitor resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Server server = RunningServer.of(context);
        Open open =
                context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent(Open.class, key -> new Open(), Open.class);
        Visitor visitor = new Visitor(open.browser, server);
        context.getStore(NAMESPACE).put(visitor, (AutoCloseable) visitor::close);
        return visitor;
    }

    /** Playwright and the browser, closed after the last test. */
    private static final class Open implements AutoCloseable {

        private final Playwright playwright;
        private final Browser browser;

        private Open() {
            Optional<Path> installed = Chromium.find();
            Map<String, String> environment =
                    installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
            try {
                playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
                BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(ARGUMENTS);
                installed.ifPresent(options::setExecutablePath);
                browser = playwright.chromium().launch(options);
            } catch (PlaywrightException e) {
                throw new IllegalStateException(
                        "The browser tests need Chromium. Install it (Debian: apt-get install chromium) or name it in the"
                                + " environment variable CHROMIUM.",
                        e);
            }
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
