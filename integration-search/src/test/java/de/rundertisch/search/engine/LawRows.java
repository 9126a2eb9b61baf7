package de.rundertisch.search.engine;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rows for measuring speed: the paragraphs of the sections in {@code laws/gesetze-normen.jsonl.gz}, as findables. The file has about
 * 790,000 of them, a seventh of which occur more than once in it; whoever wants more gets the same ones again under other keys. A law is
 * a document with its title, a section a heading with pages of its own. Kind, field of action and organisation are made up, the same for
 * a whole law; every tenth law is for one of five organisations only.
 *
 * @param groups the findables by group, each group complete but perhaps the last
 * @param questions headings of at least two words, in their order, which is that of the laws
 */
record LawRows(Map<String, List<Findable>> groups, List<String> questions) {

    private static final int SHORTEST = 60;
    private static final List<String> KINDS = List.of("report", "concept", "minutes", "comment", "recommendation");
    private static final List<String> FIELDS = List.of("LANGUAGE", "EDUCATION", "WORK", "HOUSING", "HEALTH", "CULTURE");

    /** The asker of all questions: sees what is for all and for one of the organisations. */
    static final Set<String> ASKER = Set.of("all", "organisation:3");

    /** @param most how many rows, less than one row is never returned */
    static LawRows read(int most) throws Exception {
        Filling filling = new Filling(most);
        while (filling.rows < most) {
            int before = filling.rows;
            HandedOutSets.sections(filling::add);
            filling.round++;
            if (filling.rows == before) {
                throw new IllegalArgumentException("No paragraph in the file of laws");
            }
        }
        return new LawRows(filling.groups, filling.questions);
    }

    long characters() {
        return findables().stream().mapToLong(one -> one.text().length()).sum();
    }

    /** Of titles, headings and texts in UTF-8. */
    long bytes() {
        return findables().stream()
                .mapToLong(one -> (one.title() + one.heading() + one.text()).getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    List<Findable> findables() {
        return groups.values().stream().flatMap(List::stream).toList();
    }

    private static final class Filling {

        private final Map<String, List<Findable>> groups = new LinkedHashMap<>();
        private final List<String> questions = new ArrayList<>();
        private final int most;
        private int rows;
        private int round;

        Filling(int most) {
            this.most = most;
        }

        boolean add(JsonObject section) {
            String heading = HandedOutSets.heading(section);
            if (rows < most && round == 0 && heading.indexOf(' ') > 0) {
                questions.add(heading);
            }
            // paragraphs are separated by two spaces
            for (String paragraph : section.getString("text").split(" {2,}")) {
                if (rows < most && paragraph.length() >= SHORTEST) {
                    List<Findable> group = groups.computeIfAbsent(
                            "DOCUMENT:" + round + section.getString("law"), any -> new ArrayList<>());
                    group.add(findable(section, heading, paragraph, group.size() + 1));
                    rows++;
                }
            }
            return rows < most;
        }

        private Findable findable(JsonObject section, String heading, String paragraph, int page) {
            int law = section.getString("law").hashCode() & 0xffff;
            String organisation = String.valueOf(law % 5);
            return new Findable(
                    "page:" + rows,
                    "DOCUMENT:" + round + section.getString("law"),
                    KINDS.get(law % KINDS.size()),
                    law,
                    section.getString("lawTitle"),
                    heading,
                    paragraph,
                    page,
                    String.valueOf(page),
                    "",
                    date(section.getString("date", "")),
                    new Belonging(Set.of(FIELDS.get(law % FIELDS.size())), organisation, "de"),
                    Set.of(law % 10 == 0 ? "organisation:" + organisation : "all"));
        }

        private static LocalDate date(String written) {
            return written.matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(written) : LocalDate.of(2000, 1, 1);
        }
    }
}
