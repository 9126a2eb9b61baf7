package de.rundertisch.search.engine;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Rows for measuring speed: the paragraphs of the sections in {@code laws/gesetze-normen.jsonl.gz}, as findables. The file has about
 * 790,000 of them, a seventh of which occur more than once in it; whoever wants more gets the same ones again under other keys. A law is
 * a document with its title, a section a heading with pages of its own. Kind, field of action and organisation are made up, the same for
 * a whole law; every tenth law is for one of five organisations only. Rows are handed over law by law and forgotten, so that a million
 * of them need no memory. Made for one reading.
 */
final class LawRows {

    /** Takes the rows of one law. */
    interface Taking {
        void take(String group, List<Findable> rows) throws Exception;
    }

    private static final int SHORTEST = 60;
    private static final List<String> KINDS = List.of("report", "concept", "minutes", "comment", "recommendation");
    private static final List<String> FIELDS = List.of("LANGUAGE", "EDUCATION", "WORK", "HOUSING", "HEALTH", "CULTURE");

    /** The asker of all questions: sees what is for all and for one of the organisations. */
    static final Set<String> ASKER = Set.of("all", "organisation:3");

    private final int most;
    private final Taking taking;
    private final List<String> questions = new ArrayList<>();
    private List<Findable> group = new ArrayList<>();
    private String law = "";
    private int round;
    private int rows;
    private int groups;
    private long characters;
    private long bytes;

    private LawRows(int most, Taking taking) {
        this.most = most;
        this.taking = taking;
    }

    /**
     * Reads the file once, or more often if there are fewer rows in it.
     *
     * @param most how many rows
     * @return what was read, without the rows
     */
    static LawRows read(int most, Taking taking) throws Exception {
        LawRows reading = new LawRows(most, taking);
        while (reading.rows < most) {
            int before = reading.rows;
            HandedOutSets.sections(reading::add);
            reading.handOver();
            reading.round++;
            if (reading.rows == before) {
                throw new IllegalArgumentException("No paragraph in the file of laws");
            }
        }
        return reading;
    }

    int groups() {
        return groups;
    }

    /** Of the texts. */
    long characters() {
        return characters;
    }

    /** Of titles, headings and texts in UTF-8. */
    long bytes() {
        return bytes;
    }

    /** Headings of at least two words, in their order, which is that of the laws. */
    List<String> questions() {
        return questions;
    }

    private boolean add(JsonObject section) throws Exception {
        if (!section.getString("law").equals(law)) {
            handOver();
            law = section.getString("law");
        }
        String heading = HandedOutSets.heading(section);
        if (rows < most && round == 0 && heading.indexOf(' ') > 0) {
            questions.add(heading);
        }
        // paragraphs are separated by two spaces
        for (String paragraph : section.getString("text").split(" {2,}")) {
            if (rows < most && paragraph.length() >= SHORTEST) {
                add(findable(section, heading, paragraph));
            }
        }
        return rows < most;
    }

    private void add(Findable row) {
        group.add(row);
        rows++;
        characters += row.text().length();
        bytes += (row.title() + row.heading() + row.text()).getBytes(StandardCharsets.UTF_8).length;
    }

    /** The sections of a law follow each other in the file. */
    private void handOver() throws Exception {
        if (!group.isEmpty()) {
            groups++;
            taking.take(group.getFirst().group(), group);
        }
        group = new ArrayList<>();
    }

    private Findable findable(JsonObject section, String heading, String paragraph) {
        int code = law.hashCode() & 0xffff;
        String page = String.valueOf(group.size() + 1);
        String organisation = String.valueOf(code % 5);
        return new Findable(
                "page:" + rows,
                "DOCUMENT:" + round + law,
                KINDS.get(code % KINDS.size()),
                code,
                section.getString("lawTitle"),
                heading,
                paragraph,
                group.size() + 1,
                page,
                "",
                date(section.getString("date", "")),
                new Belonging(Set.of(FIELDS.get(code % FIELDS.size())), organisation, "de"),
                Set.of(code % 10 == 0 ? "organisation:" + organisation : "all"));
    }

    private static LocalDate date(String written) {
        return written.matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(written) : LocalDate.of(2000, 1, 1);
    }
}
