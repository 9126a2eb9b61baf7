package de.rundertisch.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.search.engine.Fragment;
import de.rundertisch.search.engine.Hit;
import de.rundertisch.search.indexing.SearchQuery;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class AtomFeedTest {

    @Test
    void anEntrySaysWhereAndWhenAndKeepsItsId() throws Exception {
        Document feed = feed("Die <Förderung> & mehr\u0000\uFFFE");
        assertThat(text(feed, "title", 0)).isEqualTo("Sprache & mehr");
        assertThat(text(feed, "title", 1)).isEqualTo("Bericht, S. 17");
        assertThat(text(feed, "summary", 0)).isEqualTo("Die <Förderung> & mehr  ");
        assertThat(text(feed, "updated", 1)).isEqualTo("2025-07-03T12:00:00+02:00");
        assertThat(text(feed, "id", 1)).startsWith("urn:uuid:").isEqualTo(text(feed("anders"), "id", 1));
        assertThat(feed.getElementsByTagName("link")
                        .item(1)
                        .getAttributes()
                        .getNamedItem("href")
                        .getNodeValue())
                .startsWith("https://tisch.example/archive/document?id=4711&page=17&q=Sprache");
    }

    private static String text(Document feed, String element, int number) {
        return feed.getElementsByTagName(element).item(number).getTextContent();
    }

    private static Document feed(String words) throws Exception {
        Hit hit = new Hit(
                "page:4711:17",
                "DOCUMENT:4711",
                "report",
                4711,
                "Bericht",
                "",
                17,
                "",
                "",
                LocalDate.of(2025, 7, 3),
                List.of(new Fragment(words, true)),
                1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AtomFeed.write("Sprache & mehr", "https://tisch.example", SearchQuery.of("Sprache & mehr"), List.of(hit), out);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toByteArray()));
    }
}
