package de.rundertisch.web.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.search.indexing.IndexReport;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceLineTest {

    @ParameterizedTest
    @CsvSource({
        "DOCUMENT:4711, report, '', Dokument 4711, /archive/document?id=9",
        "DRAFT:12, draft, unit=a, Entwurf 12, /drafts/read?version=9",
        "COMMENT:7, comment, version=3#c, Kommentar 7, /drafts/read?version=3#c",
        "RESPONSE:7, response, version=3#c, Rückmeldung zu Kommentar 7, /drafts/read?version=3#c",
        "RECOMMENDATION:5, recommendation, '', Handlungsempfehlung 5, /concept/recommendation?id=9"
    })
    void aDifferenceLeadsToWhatItNames(String group, String kind, String place, String name, String url) {
        IndexReport.Place where = new IndexReport.Place(kind, 9, place, Set.of());
        DifferenceLine line = line(new IndexReport.Difference(group, IndexReport.Kind.STALE, where));
        assertThat(line.name()).isEqualTo(name);
        assertThat(line.url()).isEqualTo(url);
    }

    @Test
    void whatCannotBeOpenedIsOnlyNamed() {
        DifferenceLine line = line(new IndexReport.Difference("DRAFT_VERSION:4711", IndexReport.Kind.UNREADABLE, null));
        assertThat(line).returns(null, DifferenceLine::url).returns("Fassung 4711", DifferenceLine::name);
    }

    private static DifferenceLine line(IndexReport.Difference difference) {
        return DifferenceLine.of(difference, Locale.GERMAN);
    }
}
