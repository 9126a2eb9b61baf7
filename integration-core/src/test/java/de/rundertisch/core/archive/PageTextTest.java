package de.rundertisch.core.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.rundertisch.core.shared.BusinessException;
import org.junit.jupiter.api.Test;

class PageTextTest {

    @Test
    void whatNoDatabaseStoresIsLeftOut() {
        PageText page = new PageText(1, "i\0v", "a\0b\uD83Dc\uD83D\uDE00");

        assertThat(page.text()).isEqualTo("abc\uD83D\uDE00");
        assertThat(page.label()).isEqualTo("iv");
    }

    @Test
    void aUselessLabelIsNoLabel() {
        assertThat(new PageText(1, " ", "").label()).isNull();
        assertThat(new PageText(1, "x".repeat(51), "").label()).isNull();
    }

    @Test
    void aPageHasItsLimits() {
        assertThat(new PageText(1, null, "x".repeat(PageText.MAX_LENGTH)).text())
                .hasSize(PageText.MAX_LENGTH);
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> new PageText(3, null, "x".repeat(PageText.MAX_LENGTH + 1)))
                .returns("archive.page.tooLong", BusinessException::key);
        assertThatIllegalArgumentException().isThrownBy(() -> new PageText(0, null, ""));
    }
}
