package de.rundertisch.web.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OriginalTest {

    @Test
    void aNameWithUmlautsReachesOldAndNewPrograms() {
        assertThat(Original.disposition("attachment", "Bericht über Bücher.pdf"))
                .isEqualTo("attachment; filename=\"Bericht _ber B_cher.pdf\";"
                        + " filename*=UTF-8''Bericht%20%C3%BCber%20B%C3%BCcher.pdf");
    }

    @Test
    void aNameCanNotBreakOutOfTheHeader() {
        assertThat(Original.disposition("inline", "a\"; filename=\"böse.html\\\r\n.pdf"))
                .doesNotContain("\r", "\n", "\\")
                .startsWith("inline; filename=\"a__ filename__b_se.html___.pdf\";");
    }
}
