package de.rundertisch.search.extraction;

import java.util.Locale;
import java.util.Set;

/**
 * Gathers the text of an office document into paragraphs and knows which elements hold text: {@code w:t} inside {@code w:p} in
 * Word, everything inside {@code text:p} and {@code text:h} in OpenDocument. Deleted text of tracked changes is no text.
 */
final class Paragraphs {

    private static final int LONGEST = 100_000;
    private static final Set<String> NOT_READ = Set.of("instrText", "delText", "tracked-changes", "annotation", "del");

    private final Sections sections;
    private final StringBuilder paragraph = new StringBuilder();
    private int inside;
    private int notRead;
    private int level;

    Paragraphs(Sections sections) {
        this.sections = sections;
    }

    void start(String element) {
        if (NOT_READ.contains(element)) {
            notRead++;
        } else if (element.equals("p")) {
            inside++;
            level = 0;
        }
    }

    /** @param depth as the file says, maybe empty */
    void startHeading(String depth) {
        inside++;
        level = depth.matches("[1-9]") ? depth.charAt(0) - '0' : 1;
    }

    /** The style of a Word paragraph, of which only headings matter: {@code Heading1}, {@code berschrift1}, {@code Title}. */
    void style(String id) {
        String name = id.toLowerCase(Locale.ROOT);
        if (name.contains("heading") || name.contains("berschrift") || name.startsWith("tit")) {
            char last = name.charAt(name.length() - 1);
            level = last >= '1' && last <= '9' ? last - '0' : 1;
        }
    }

    void space() {
        paragraph.append(' ');
    }

    void text(String text) {
        if (inside > 0 && notRead == 0) {
            paragraph.append(text);
            if (paragraph.length() > LONGEST) {
                emit();
            }
        }
    }

    void end(String element) {
        if (NOT_READ.contains(element)) {
            notRead--;
        } else if (element.equals("p") || element.equals("h")) {
            inside--;
            emit();
            level = 0;
        }
    }

    void finish() {
        emit();
    }

    private void emit() {
        String text = paragraph.toString();
        paragraph.setLength(0);
        if (text.isBlank()) {
            return;
        }
        if (level > 0) {
            sections.heading(text, level);
        } else {
            sections.paragraph(text);
        }
    }
}
