package de.rundertisch.web.search;

import de.rundertisch.core.shared.SystemClock;
import de.rundertisch.search.engine.Hit;
import de.rundertisch.search.indexing.SearchQuery;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes hits as an Atom feed (RFC 4287). An entry keeps its id as long as the place it stands for; it is as old as what it was found in. */
final class AtomFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final LocalDate UNDATED = LocalDate.EPOCH;

    private final XMLStreamWriter xml;
    private final String site;

    private AtomFeed(XMLStreamWriter xml, String site) {
        this.xml = xml;
        this.site = site;
    }

    /** @param site address of the application, before every link */
    static void write(String title, String site, SearchQuery query, List<Hit> hits, OutputStream out)
            throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            new AtomFeed(xml, site).feed(title, query, hits);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException("The feed cannot be written", e);
        }
    }

    private void feed(String title, SearchQuery query, List<Hit> hits) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        String address = site + Search.url(query);
        element("id", id(address));
        element("title", title);
        element(
                "updated",
                moment(hits.stream()
                        .map(AtomFeed::day)
                        .max(LocalDate::compareTo)
                        .orElse(UNDATED)));
        link(address);
        xml.writeStartElement("author");
        element("name", "Runder Tisch Integration");
        xml.writeEndElement();
        for (Hit hit : hits) {
            entry(hit, query);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(Hit hit, SearchQuery query) throws XMLStreamException {
        String label = Found.label(hit, Locale.GERMAN);
        xml.writeStartElement("entry");
        element("id", id(site + hit.key()));
        element("title", label.isEmpty() ? hit.title() : hit.title() + ", " + label);
        element("updated", moment(day(hit)));
        link(site + Address.of(hit, SearchQuery.of(query.text())));
        element("summary", hit.plainSnippet());
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(writable(text));
        xml.writeEndElement();
    }

    private void link(String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("href", address);
    }

    /** XML 1.0 knows no other control characters, and texts of files may hold them. */
    static String writable(String text) {
        return text.replaceAll("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", " ");
    }

    private static String id(String of) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
    }

    private static LocalDate day(Hit hit) {
        return hit.date() == null ? UNDATED : hit.date();
    }

    private static String moment(LocalDate day) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                day.atTime(12, 0).atZone(SystemClock.OFFICE_ZONE).toOffsetDateTime());
    }
}
