package de.rundertisch.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import de.rundertisch.core.demo.DemoLogins;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Staff bring a folder full of files, go on with other work, and come back. */
@SystemTest
class BringingManyIT {

    private static final int GUESSES_OF_A_PAGE = 50;

    private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(120_000);

    @Test
    void tenFilesAreBroughtLeftFoundAgainAndAllSearchable(Visitor visitor) throws IOException {
        visitor.signIn(DemoLogins.STAFF);
        Page page = visitor.open("/archive/upload");
        FilePayload[] files = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> new FilePayload(i + "-vermerk.txt", "text/plain", words(i).getBytes(UTF_8)))
                .toArray(FilePayload[]::new);
        FilePayload[] ten = Arrays.copyOf(files, 10);
        ten[9] = new FilePayload("alles.zip", "application/zip", zip("Ordner/10-vermerk.txt", words(10)));
        page.locator("#files").setInputFiles(ten);
        assertThat(page.locator("#list li[data-ended=true]").nth(9)).isVisible(PATIENTLY);
        Accessibility.assertNoViolations(page, "upload of ten files");

        page = visitor.open("/archive/documents");
        page.locator("main a[href*='/archive/deliveries']").click();
        page.locator("main .list a[href*='/archive/delivery?']").first().click();
        assertThat(page.locator("#delivery[data-open=false]")).isVisible(PATIENTLY);
        assertThat(page.locator("#delivery .list li")).hasCount(11);
        assertThat(page.locator("#delivery .chip.ok")).hasCount(10);
        Accessibility.assertNoViolations(page, "delivery");

        for (int i : new int[] {1, 9, 10}) {
            searched(page, "Quittenlese" + i);
        }
    }

    @Test
    void whatTheArchiveHasGuessedIsConfirmedInOneGo(Visitor visitor) {
        visitor.signIn(DemoLogins.STAFF);
        Page page = visitor.open("/archive/upload");
        String text =
                "Niederschrift\nKassel, den 12. März 2023\nDie Sitzung der Apfelgruppe beginnt um neun Uhr und endet.";
        page.locator("#files").setInputFiles(new FilePayload("apfelgruppe.txt", "text/plain", text.getBytes(UTF_8)));
        assertThat(page.locator("#list .state[data-done=true]").first()).isVisible(PATIENTLY);

        page = visitor.open("/archive/guesses");
        Locator row = page.locator("tbody tr", new Page.LocatorOptions().setHasText("apfelgruppe"));
        assertThat(row).containsText("Protokoll");
        assertThat(row).containsText("12.03.2023");
        assertThat(row).containsText("Deutsch");
        Accessibility.assertNoViolations(page, "guesses");
        row.locator("input[type=checkbox]").focus();
        page.keyboard().press("Space");
        page.locator("#confirmChosen").click();
        assertThat(page.locator("tbody tr", new Page.LocatorOptions().setHasText("apfelgruppe")))
                .hasCount(0);
    }

    @Test
    void moreGuessesThanFitOnAPageAreTurnedThrough(Server server, Visitor visitor) {
        visitor.signIn(DemoLogins.STAFF);
        Program program = new Program(server, visitor.createToken("guesses"));
        for (int i = 0; i <= GUESSES_OF_A_PAGE; i++) {
            String text = "Niederschrift\nKassel, den 12. März 2023\nIn der Sitzung ging es um Pflaumenwort" + i + ".";
            program.upload("pflaumen-" + i + ".txt", text.getBytes(UTF_8));
        }
        assertThat(program.finds("Pflaumenwort" + GUESSES_OF_A_PAGE)).isTrue();
        Page page = visitor.open("/archive/guesses");
        assertThat(page.locator("tbody tr")).hasCount(GUESSES_OF_A_PAGE);
        page.locator(".pagination a").focus();
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("page=2"));
        assertThat(page.locator("tbody tr").first()).isVisible();
        Accessibility.assertNoViolations(page, "the second page of guesses");
        assertThat(visitor.open("/archive/guesses?page=9999")
                        .locator("tbody tr")
                        .first())
                .isVisible();
    }

    @Test
    void aDocumentThatSaysNearlyTheSameIsShownToPeopleWhoDecide(Visitor visitor) {
        visitor.signIn(DemoLogins.STAFF);
        Page page = visitor.open("/archive/upload");
        String text = IntStream.range(0, 300).mapToObj(i -> "Birnenwort" + i).reduce("", (a, b) -> a + " " + b);
        page.locator("#files").setInputFiles(new FilePayload[] {
            new FilePayload("birnen-eins.txt", "text/plain", text.getBytes(UTF_8)),
            new FilePayload("birnen-zwei.txt", "text/plain", (text + " und mehr").getBytes(UTF_8))
        });
        assertThat(page.locator("#list .state[data-done=true]").nth(1)).isVisible(PATIENTLY);

        page = visitor.open("/archive/duplicates");
        Locator pair = page.locator("section.card", new Page.LocatorOptions().setHasText("birnen"));
        assertThat(pair).containsText("birnen-eins");
        Accessibility.assertNoViolations(page, "duplicates");
        pair.locator("input, button").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("section.card", new Page.LocatorOptions().setHasText("birnen")))
                .hasCount(0);
    }

    private static void searched(Page page, String word) {
        Locator hits = page.locator("main a.hit[href*='/archive/document?']");
        for (int attempt = 0; attempt < 60 && hits.count() == 0 || !page.url().contains(word); attempt++) {
            page.locator("input[type=search]:visible").first().fill(word);
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains(word));
        }
        assertThat(hits.first()).isVisible();
    }

    private static String words(int i) {
        return "Vermerk Nummer " + i + " über die Quittenlese" + i
                + " im Stadtgarten, mit allen Nachbarn und der Schule.";
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
