package de.rundertisch.web.upkeep;

import de.rundertisch.search.indexing.IndexReport;
import de.rundertisch.web.shared.WhereFound;
import de.rundertisch.web.shared.Wording;
import java.util.Locale;

/**
 * A difference between index and database as the page shows it.
 *
 * @param name such as "Dokument 4711"
 * @param url where it is opened, inside the application; null if it cannot be
 */
public record DifferenceLine(String name, String url, IndexReport.Kind kind) {

    static DifferenceLine of(IndexReport.Difference difference, Locale language) {
        String[] parts = difference.group().split(":", 2);
        IndexReport.Place place = difference.place();
        return new DifferenceLine(
                Wording.text(language, "upkeep.index.subject." + parts[0], parts[1]),
                place == null ? null : WhereFound.whole(place.kind(), place.subjectId(), place.place()),
                difference.kind());
    }
}
