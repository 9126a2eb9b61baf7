package de.rundertisch.core.demo;

import de.rundertisch.core.archive.DocumentKind;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;

/**
 * One entry of {@code archive/archive.json}: a page that is printed into the archive.
 *
 * @param page its HTML file in the folder {@code archive}
 * @param date the day the document is from
 */
record DocumentSource(String page, String title, DocumentKind kind, LocalDate date) {

    static List<DocumentSource> read() {
        return Resources.json("archive/archive.json").getJsonArray("documents").getValuesAs(DocumentSource::of);
    }

    /** Name of the printed file. */
    String fileName() {
        return page.replace(".html", ".pdf");
    }

    private static DocumentSource of(JsonObject json) {
        return new DocumentSource(
                json.getString("file"),
                json.getString("title"),
                DocumentKind.valueOf(json.getString("kind")),
                LocalDate.parse(json.getString("date")));
    }
}
