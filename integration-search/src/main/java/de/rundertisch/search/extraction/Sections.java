package de.rundertisch.search.extraction;

/**
 * Cuts a text without pages into sections of about a page: a heading begins a new one unless the last has hardly begun, and a
 * section that has grown long ends with its paragraph.
 */
final class Sections {

    private static final int GOAL = 3_000;
    private static final int HARDLY_BEGUN = 600;
    private static final int LONGEST_PARAGRAPH = 100_000;

    private final PageCounter pages;
    private final StringBuilder section = new StringBuilder();
    private int number;

    Sections(PageCounter pages) {
        this.pages = pages;
    }

    void heading(String text) {
        if (section.length() >= HARDLY_BEGUN) {
            end();
        }
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

    /** Hands the last section over; a file without any text has one empty section. */
    void finish() {
        if (!section.isEmpty() || number == 0) {
            end();
        }
    }

    private void end() {
        number++;
        pages.take("Abschnitt " + number, section.toString().strip(), null);
        section.setLength(0);
    }
}
