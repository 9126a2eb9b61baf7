package de.rundertisch.web.archive;

import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.web.archive.PageView.MarkedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageViewTest {

    @Test
    void thereIsNothingBeforeTheFirstPageAndNothingAfterTheLast() {
        assertThat(view(1, 3)).returns(null, PageView::previous).returns(2, PageView::next);
        assertThat(view(2, 3)).returns(1, PageView::previous).returns(3, PageView::next);
        assertThat(view(3, 3)).returns(2, PageView::previous).returns(null, PageView::next);
    }

    @Test
    void aSinglePageNeedsNoTurning() {
        assertThat(view(1, 1)).returns(null, PageView::previous).returns(null, PageView::next);
    }

    @ParameterizedTest
    @CsvSource({
        "17, 400, 17",
        "0, 400, 1",
        "401, 400, 400",
        "abc, 400, 1",
        ", 400, 1",
        "99999999999, 400, 1",
        "17, 0, 17"
    })
    void whateverTheAddressSaysAPageOfTheDocumentIsShown(String asked, int pages, int shown) {
        assertThat(PageView.inside(asked, pages)).isEqualTo(shown);
    }

    private static PageView view(int number, int pages) {
        return new PageView(number, pages, "x", false, List.of(new MarkedText("Text", 0)), null, null);
    }
}
