package de.rundertisch.core.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The paragraphs of one of the demo's Markdown files by the number its headings begin with, read without any library. */
record DraftSections(Map<String, List<String>> paragraphs) {

    static DraftSections of(String file) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String block : Resources.text(file).split("\\n\\n")) {
            if (block.startsWith("#")) {
                current = new ArrayList<>();
                sections.put(block.replaceFirst("^#+ ", "").split(" ")[0], current);
            } else {
                current.add(block.strip());
            }
        }
        return new DraftSections(sections);
    }

    List<String> section(@Nullable String number) {
        return number == null ? List.of() : paragraphs.getOrDefault(number, List.of());
    }

    List<String> all() {
        return paragraphs.values().stream().flatMap(List::stream).toList();
    }
}
