package de.rundertisch.search.extraction;

import org.jspecify.annotations.Nullable;

/**
 * Cuts a text without pages into sections of about a page: a heading begins a new one unless the last has hardly begun, and a
 * section that has grown long ends with its paragraph.
 */
final class Sections {

    private static final int GOAL = 3_000;
    private static final int HARDLY_BEGUN = 600;
    private static final int LONGEST_PARAGRAPH = 100_000;

    private final PageCounter pages;
    private final Chapters chapters = new Chapters();
    private final StringBuilder section = new StringBuilder();
    private int number;

    Sections(PageCounter pages) {
        this.pages = pages;
    }

    /** @param level 1 for the highest */
    void heading(String text, int level) {
        if (section.length() >= HARDLY_BEGUN) {
            end();
        }
        chapters.begin(text, -level);
        paragraph(text);
    }

    void paragraph(String text) {
        String line = text.strip();
        for (int at = 0; at < line.length(); at += LONGEST_PARAGRAPH) {
            section.append(line, at, Math.min(line.length(), at + LONGEST_PARAGRAPH))
                    .append('\n');
            if (section.length() >= GOAL) {
                end();
            }
        }
        pages.checkTime();
    }

    /**
     * Hands the last section over; a file without any text has one empty section.
     *
     * @return the first of the highest headings, null if there was none
     */
    @Nullable
    String finish() {
        if (!section.isEmpty() || number == 0) {
            end();
        }
        return chapters.first();
    }

    private void end() {
        number++;
        String text = section.toString().strip();
        pages.take(new ExtractedPage(0, "Abschnitt " + number, chapters.endOfPage(), text, null, false), null);
        section.setLength(0);
    }
}
