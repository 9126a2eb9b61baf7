package de.rundertisch.search.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IndexReportTest {

    private static final IndexReport.Place INTERNAL =
            new IndexReport.Place(Kinds.COMMENT, 7, "version=3#comment-7", Set.of("organisation:5"));
    private static final IndexReport.Place PUBLIC = new IndexReport.Place(Kinds.RECOMMENDATION, 8, "", Audiences.ALL);

    @Test
    void whereSomethingInternalStandsIsToldOnlyToThoseWhoMaySeeIt() {
        IndexReport report = new IndexReport(
                Instant.EPOCH,
                2,
                List.of(
                        new IndexReport.Difference("COMMENT:7", IndexReport.Kind.STALE, INTERNAL),
                        new IndexReport.Difference("RECOMMENDATION:8", IndexReport.Kind.STALE, PUBLIC)),
                2);
        assertThat(report.asSeenBy(Audiences.ALL).differences())
                .extracting(IndexReport.Difference::place)
                .containsExactly(null, PUBLIC);
        assertThat(report.asSeenBy(INTERNAL.audiences()).differences())
                .extracting(IndexReport.Difference::place)
                .containsExactly(INTERNAL, null);
    }
}
