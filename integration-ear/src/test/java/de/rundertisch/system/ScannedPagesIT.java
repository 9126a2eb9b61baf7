package de.rundertisch.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import de.rundertisch.core.demo.DemoLogins;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Scanned pages on a server whose text recognition is installed only while it runs. The second test goes on where the first ended. */
@SystemTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ScannedPagesIT {

    private static final String TITLE = "Niederschrift gescannt";

    private static Path program;
    private static Server server;

    @BeforeAll
    static void startWithoutRecognition() throws Exception {
        Path data = RunningServer.emptyFolder("scanned-pages");
        program = data.resolveSibling("scanned-pages-tesseract");
        Files.deleteIfExists(program);
        server = Server.start(
                data, "rundertisch.demo=true", "rundertisch.ocr.tesseract=" + program, "rundertisch.ocr.look=PT2S");
    }

    @AfterAll
    static void stop() throws Exception {
        server.stop();
        Files.deleteIfExists(program);
    }

    @Test
    @Order(1)
    void aScanThatNobodyCanReadIsListedAndSaysSoWhereItsTextWouldStand(Visitor staff) throws Exception {
        staff.goTo(server);
        staff.signIn(DemoLogins.STAFF);
        Program desk = new Program(server, staff.createToken("scan"));
        byte[] scan = ScannedPdf.of(
                "Niederschrift der Sitzung", "Die Sprachförderung in der Kita", "wird im Stadtteil ausgebaut.");
        assertThat(desk.upload(TITLE + ".pdf", scan).statusCode()).isEqualTo(202);
        Page page = until(staff, "/archive/scans", "main .list a:has-text('" + TITLE + "')");
        assertThat(page.locator("main")).containsText("keine Texterkennung eingerichtet");
        Accessibility.assertNoViolations(page, "documents that need recognition");
        staff.photograph("archive-scans-filled");
        page.locator("main .list a").first().click();
        assertThat(page.locator(".sheet")).containsText("Diese Seite ist ein Bild");
        assertThat(page.locator(".ocr")).hasCount(0);
    }

    @Test
    @Order(2)
    void onceRecognitionIsInstalledTheScanIsReadAgainAndSaysHowSureItIs(Visitor staff) throws Exception {
        Optional<Path> installed = installed();
        assumeTrue(installed.isPresent(), "Tesseract is not installed here");
        Files.createSymbolicLink(program, installed.get());
        staff.goTo(server);
        staff.signIn(DemoLogins.STAFF);
        until(staff, "/search?q=%22Niederschrift+der+Sitzung%22", "a.hit")
                .locator("a.hit")
                .first()
                .click();
        Page page = staff.page();
        assertThat(page.locator(".ocr .chip")).containsText(" % sicher");
        assertThat(page.locator(".sheet mark").first()).isVisible();
        Accessibility.assertNoViolations(page, "a recognised page");
        staff.photograph("archive-document-recognised");
        assertThat(staff.open("/archive/scans").locator("main .list")).hasCount(0);
    }

    private static Optional<Path> installed() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "tesseract"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Files are read in the background; the page is opened until it shows what became of them. */
    private static Page until(Visitor visitor, String path, String there) {
        Page page = visitor.page();
        page.waitForCondition(
                () -> {
                    visitor.open(path);
                    return page.locator(there).count() > 0;
                },
                new Page.WaitForConditionOptions().setTimeout(120_000));
        return page;
    }
}
