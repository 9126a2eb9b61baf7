package de.rundertisch.core.drafts.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Works out the markers that Word computes for list items and numbered headings: "(1)", "2.1", "a)", "•". Counts as Word does: lists
 * of the same definition go on counting, unless a list restarts; a deeper level starts anew after a higher one was counted. Stateful:
 * ask for the paragraphs in reading order.
 */
final class DocxNumbering {

    private static final int LEVELS = 9;

    private static final class Level {
        private String format = "decimal";
        private String text = "";
        private int start = 1;
        private @Nullable String style;
    }

    /** A list: its definition, and what it changes in it (start per level, -1 for nothing). */
    private static final class Numbered {
        private String definition = "";
        private final int[] starts = new int[LEVELS];
        private final Level[] levels = new Level[LEVELS];

        private Numbered() {
            Arrays.fill(starts, -1);
        }

        private boolean restarts() {
            return Arrays.stream(starts).anyMatch(start -> start >= 0);
        }
    }

    private final Map<String, Level[]> definitions = new HashMap<>();
    private final Map<String, Numbered> lists = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    static DocxNumbering of(@Nullable XMLStreamReader xml) throws XMLStreamException {
        DocxNumbering found = new DocxNumbering();
        while (xml != null && xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "abstractNum" -> found.definition(xml);
                    case "num" -> found.list(xml);
                    default -> {}
                }
            }
        }
        return found;
    }

    private void definition(XMLStreamReader xml) throws XMLStreamException {
        Level[] levels = new Level[LEVELS];
        definitions.put(String.valueOf(DocxXml.attribute(xml, "abstractNumId")), levels);
        DocxXml.each(xml, element -> {
            if (element.equals("lvl")) {
                levels[ilvl(xml)] = level(xml);
            }
        });
    }

    private void list(XMLStreamReader xml) throws XMLStreamException {
        Numbered list = new Numbered();
        lists.put(String.valueOf(DocxXml.attribute(xml, "numId")), list);
        int[] at = new int[1];
        DocxXml.each(xml, element -> {
            switch (element) {
                case "abstractNumId" -> list.definition = DocxXml.value(xml);
                case "lvlOverride" -> at[0] = ilvl(xml);
                case "startOverride" -> list.starts[at[0]] = DocxXml.number(DocxXml.value(xml), 1);
                case "lvl" -> list.levels[ilvl(xml)] = level(xml);
                default -> {}
            }
        });
    }

    private static int ilvl(XMLStreamReader xml) {
        return Math.clamp(DocxXml.number(DocxXml.attribute(xml, "ilvl"), 0), 0, LEVELS - 1);
    }

    private static Level level(XMLStreamReader xml) throws XMLStreamException {
        Level level = new Level();
        DocxXml.each(xml, element -> {
            switch (element) {
                case "start" -> level.start = DocxXml.number(DocxXml.value(xml), 1);
                case "numFmt" -> level.format = DocxXml.value(xml);
                case "lvlText" -> level.text = DocxXml.value(xml);
                case "pStyle" -> level.style = DocxXml.value(xml);
                default -> {}
            }
        });
        return level;
    }

    /** The level of a list that belongs to a paragraph style, -1 if none does. */
    int levelOfStyle(String list, String style) {
        for (int i = 0; i < LEVELS; i++) {
            Level level = level(list, i);
            if (level != null && style.equals(level.style)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether there is such a list; "0" takes a paragraph out of the list of its style. */
    boolean knows(@Nullable String list) {
        return list != null && lists.containsKey(list) && !list.equals("0");
    }

    /** Counts one item and returns its marker: null for a level without one. */
    @Nullable
    String next(String list, int level) {
        int at = Math.clamp(level, 0, LEVELS - 1);
        Level shown = level(list, at);
        if (shown == null || shown.format.equals("none")) {
            return null;
        }
        if (shown.format.equals("bullet")) {
            return shown.text.isBlank() ? null : Markers.bullet(Markers.isDash(shown.text) ? "–" : "•");
        }
        int[] counter = counter(list);
        counter[at] = counter[at] < 0 ? start(list, at) : counter[at] + 1;
        Arrays.fill(counter, at + 1, LEVELS, -1);
        return marker(list, shown, at, counter);
    }

    private int[] counter(String list) {
        Numbered numbered = lists.get(list);
        boolean own = numbered != null && numbered.restarts();
        String key = own || numbered == null ? "list " + list : "definition " + numbered.definition;
        return counters.computeIfAbsent(key, k -> {
            int[] fresh = new int[LEVELS];
            Arrays.fill(fresh, -1);
            return fresh;
        });
    }

    private String marker(String list, Level shown, int at, int[] counter) {
        String marker = shown.text;
        for (int i = 0; i <= at; i++) {
            Level level = level(list, i);
            int count = counter[i] < 0 ? start(list, i) : counter[i];
            marker = marker.replace("%" + (i + 1), Counts.show(count, level == null ? "decimal" : level.format));
        }
        return marker.strip();
    }

    private int start(String list, int at) {
        Numbered numbered = lists.get(list);
        if (numbered != null && numbered.starts[at] >= 0) {
            return numbered.starts[at];
        }
        Level level = level(list, at);
        return level == null ? 1 : level.start;
    }

    private @Nullable Level level(String list, int at) {
        Numbered numbered = lists.get(list);
        if (numbered == null) {
            return null;
        }
        Level[] defined = definitions.get(numbered.definition);
        return numbered.levels[at] != null ? numbered.levels[at] : defined == null ? null : defined[at];
    }
}
