package de.rundertisch.web.archive;

import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.core.archive.DocumentFilter;
import de.rundertisch.core.archive.DocumentKind;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsAndNumbersTest {

    private final DocumentsAddress address = new DocumentsAddress() {};

    @ParameterizedTest
    @CsvSource({"0, 0 B", "1023, 1023 B", "1024, 1 KB", "632929, 618 KB", "2202010, '2,1 MB'", "209715200, 200 MB"})
    void aSizeReadsAsPeopleSayIt(long bytes, String words) {
        assertThat(FileSize.inWords(bytes, Locale.GERMAN)).isEqualTo(words);
    }

    @Test
    void theAddressSaysWhatToListAndInWhichOrder() {
        address.setKind("minutes");
        address.setYear("2024");
        address.setSort("title");

        assertThat(address.filter())
                .returns(DocumentKind.MINUTES, DocumentFilter::kind)
                .returns(2024, DocumentFilter::year)
                .returns(DocumentFilter.Sort.TITLE, DocumentFilter::sort)
                .returns(false, DocumentFilter::descending);
    }

    @Test
    void nonsenseInTheAddressCountsAsNothing() {
        address.setKind("<script>");
        address.setYear("20x4");
        address.setState("1=1");
        address.setSort("-password");
        address.setPage(-3);

        assertThat(address.filter())
                .returns(null, DocumentFilter::kind)
                .returns(null, DocumentFilter::year)
                .returns(null, DocumentFilter::state)
                .returns(DocumentFilter.Sort.DATE, DocumentFilter::sort);
        assertThat(address.number()).isEqualTo(1);
    }

    @Test
    void theYoungestDocumentComesFirstUnlessTheAddressSaysOtherwise() {
        assertThat(address.filter()).isEqualTo(DocumentFilter.ALL);
    }
}
