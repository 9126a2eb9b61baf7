package de.rundertisch.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import de.rundertisch.core.demo.DemoLogins;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** From an organisation's first thought to its receipt, and on to the next version. */
@SystemTest
class StatementIT {

    @Test
    void anOrganisationReleasesItsWordsAndTheNextVersionCarriesThem(
            Visitor moderator, Visitor member, Visitor releaser, Visitor stranger, Visitor anyone) throws Exception {
        new StatementJourney(moderator, member, releaser, stranger, anyone).go();
    }

    @Test
    void aCoverNoteComesBackAfterALostSessionAndTheCommentsKeepTheirPlaces(Visitor releaser) {
        Page page = releaser.signIn(DemoLogins.RELEASER);
        DraftDesk.read(page);
        page.locator("a[href*='/statements/prepare']").click();
        page.waitForURL(url -> url.contains("/statements/prepare"));
        List<String> order = order(page);
        page.locator("#coverNote").fill("Beraten im Frauencafé.");
        releaser.loseSession();
        page.locator("#save").click();
        releaser.enter(DemoLogins.RELEASER);
        assertThat(page.locator("#coverNote")).hasValue("Beraten im Frauencafé.");
        Assertions.assertThat(order(page)).hasSizeGreaterThan(2).isEqualTo(order);
    }

    private static List<String> order(Page page) {
        return page.locator("input[name=order]").all().stream()
                .map(input -> input.inputValue())
                .toList();
    }
}
