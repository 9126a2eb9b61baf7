package de.rundertisch.core.drafts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads plain text: blocks separated by blank lines are paragraphs (every line is one if there are no blank lines), lines broken by
 * hand are joined, words cut at the end of a line are put together. A heading is only taken for one when it looks like nothing
 * else: underlined, or one short line that starts with a chapter's number and is followed by text; so a list of numbered
 * items does not turn into chapters.
 */
final class PlainTextReader {

    private static final int LONGEST_HEADING = 120;

    private static final Pattern DECIMAL = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){0,5})\\.?\\s+\\p{Lu}.*[^.,;:!?]");
    private static final Pattern NAMED = Pattern.compile(
            "(?:(Teil)|(Kapitel|Handlungsfeld)|(Abschnitt)|(§))\\s*(?:\\d{1,4}[a-z]?|[IVX]{1,5})\\b.*[^.,;!?]");
    private static final Pattern UNDERLINE = Pattern.compile("={3,}|-{3,}|~{3,}");
    private static final Pattern HYPHENATED =
            Pattern.compile("(\\p{L})-\\n(?!(?:und|oder|bzw|sowie|noch|wie)\\b)(\\p{Ll})");

    private final List<String> blocks;
    private final TextAssembly out = new TextAssembly();

    private PlainTextReader(List<String> blocks) {
        this.blocks = blocks;
    }

    /** @param text with line feeds as line ends */
    static ImportedText read(String text) {
        PlainTextReader reader = new PlainTextReader(blocks(text));
        reader.readAll();
        return reader.out.finish();
    }

    private static List<String> blocks(String text) {
        List<String> blocks = new ArrayList<>();
        String separator = Pattern.compile("\\n[ \\t]*\\n").matcher(text).find() ? "\\n[ \\t]*(?:\\n[ \\t]*)+" : "\\n";
        for (String block : text.split(separator)) {
            if (!block.isBlank()) {
                blocks.add(block.strip());
            }
        }
        return blocks;
    }

    private void readAll() {
        for (int i = 0; i < blocks.size(); i++) {
            String block = blocks.get(i);
            String[] lines = block.split("\n");
            int level = headingLevel(i);
            if (level > 0) {
                out.heading(level, block);
            } else if (lines.length >= 2 && underlined(lines)) {
                out.heading(lines[1].startsWith("=") ? 1 : 2, lines[0]);
                paragraph(String.join("\n", List.of(lines).subList(2, lines.length)));
            } else {
                paragraph(block);
            }
        }
    }

    private static boolean underlined(String[] lines) {
        return UNDERLINE.matcher(lines[1].strip()).matches() && lines[0].length() <= LONGEST_HEADING;
    }

    private void paragraph(String block) {
        out.text(HYPHENATED.matcher(block).replaceAll("$1$2"));
    }

    /** 0 if the block is no heading. */
    private int headingLevel(int index) {
        int level = candidate(index);
        if (level == 0 || index + 1 >= blocks.size()) {
            return 0;
        }
        int next = candidate(index + 1);
        boolean item = next != 0
                && next <= level
                && Character.isDigit(blocks.get(index).charAt(0));
        return item ? 0 : level;
    }

    private int candidate(int index) {
        String block = blocks.get(index);
        if (block.length() > LONGEST_HEADING || block.contains("\n") || Markers.date(block)) {
            return 0;
        }
        Matcher named = NAMED.matcher(block);
        if (named.matches()) {
            return named.group(1) != null ? 1 : named.group(2) != null ? 2 : named.group(3) != null ? 3 : 4;
        }
        return decimalLevel(DECIMAL.matcher(block));
    }

    private static int decimalLevel(Matcher decimal) {
        return decimal.matches()
                ? (int) decimal.group(1).chars().filter(c -> c == '.').count() + 1
                : 0;
    }
}
