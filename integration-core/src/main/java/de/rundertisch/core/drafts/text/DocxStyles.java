package de.rundertisch.core.drafts.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What the paragraph styles of a document mean: heading of a level, title, quotation, contents, list. By outline level first,
 * through the styles a style is based on, then by name, English or German, because Word, LibreOffice and converters agree on neither.
 */
final class DocxStyles {

    /** What a style makes of a paragraph. */
    enum Meaning {
        TEXT,
        TITLE,
        QUOTE,
        CONTENTS,
        TERM,
        DEFINITION
    }

    /** A paragraph style; -1 and null where it says nothing itself. */
    private static final class Style {
        private String name = "";
        private @Nullable String base;
        private @Nullable String list;
        private int outline = -1;
        private int listLevel = -1;
    }

    private static final Pattern HEADING = Pattern.compile("(?:heading|überschrift|berschrift|titre)(\\d)");
    private static final Set<String> QUOTES = Set.of(
            "quote",
            "intensequote",
            "zitat",
            "intensiveszitat",
            "blocktext",
            "blockquote",
            "quotations",
            "blocksatz-zitat");

    private final Map<String, Style> styles = new HashMap<>();

    static DocxStyles of(@Nullable XMLStreamReader xml) throws XMLStreamException {
        DocxStyles found = new DocxStyles();
        while (xml != null && xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT && "style".equals(xml.getLocalName())) {
                String id = DocxXml.attribute(xml, "styleId");
                found.styles.put(String.valueOf(id), read(xml));
            }
        }
        return found;
    }

    private static Style read(XMLStreamReader xml) throws XMLStreamException {
        Style style = new Style();
        DocxXml.each(xml, element -> {
            switch (element) {
                case "name" -> style.name = DocxXml.value(xml);
                case "basedOn" -> style.base = DocxXml.value(xml);
                case "outlineLvl" -> style.outline = DocxXml.number(DocxXml.value(xml), -1);
                case "numId" -> style.list = DocxXml.value(xml);
                case "ilvl" -> style.listLevel = DocxXml.number(DocxXml.value(xml), -1);
                default -> {}
            }
        });
        return style;
    }

    /** Level of heading from 1, 0 for none. */
    int heading(@Nullable String id) {
        String at = id;
        for (int i = 0; at != null && i < 12; i++) {
            Style style = styles.get(at);
            Matcher named = HEADING.matcher(plain(style == null ? at : style.name));
            if (style != null && style.outline >= 0) {
                return style.outline < 9 ? style.outline + 1 : 0;
            }
            if (named.matches()) {
                return Math.max(1, named.group(1).charAt(0) - '0');
            }
            at = style == null ? null : style.base;
        }
        return 0;
    }

    Meaning meaning(@Nullable String id) {
        if (id == null) {
            return Meaning.TEXT;
        }
        Style style = styles.get(id);
        String name = plain(style == null || style.name.isEmpty() ? id : style.name);
        if (name.equals("title") || name.equals("titel")) {
            return Meaning.TITLE;
        }
        if (name.matches(
                "(?:toc|verzeichnis|inhaltsverzeichnis|contents)(?:\\d.*|heading|überschrift)?|tableoffigures|abbildungsverzeichnis")) {
            return Meaning.CONTENTS;
        }
        return switch (name) {
            case "definitionterm" -> Meaning.TERM;
            case "definition" -> Meaning.DEFINITION;
            default -> QUOTES.contains(name) ? Meaning.QUOTE : Meaning.TEXT;
        };
    }

    /** The list a style belongs to by itself or through its base, null for none. */
    @Nullable
    String list(@Nullable String id) {
        Style style = firstWith(id, true);
        return style == null ? null : style.list;
    }

    /** The list level a style tells, -1 for none. */
    int listLevel(@Nullable String id) {
        Style style = firstWith(id, false);
        return style == null ? -1 : style.listLevel;
    }

    private @Nullable Style firstWith(@Nullable String id, boolean list) {
        Style style = id == null ? null : styles.get(id);
        for (int i = 0; style != null && i < 12; i++) {
            if (list ? style.list != null : style.listLevel >= 0) {
                return style;
            }
            style = style.base == null ? null : styles.get(style.base);
        }
        return null;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.GERMAN).replaceAll("[\\s_]", "");
    }
}
