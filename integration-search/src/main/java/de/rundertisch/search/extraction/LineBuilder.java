package de.rundertisch.search.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.TextPosition;

/** Puts a line together from its words. */
final class LineBuilder {

    private final StringBuilder text = new StringBuilder();
    private float top;
    private float size;
    private boolean bold = true;

    void add(String word, List<TextPosition> letters) {
        text.append(word);
        for (TextPosition letter : letters) {
            top = letter.getYDirAdj();
            size = Math.max(size, letter.getFontSizeInPt());
        }
        bold &= !letters.isEmpty() && isBold(letters.getFirst().getFont());
    }

    void space() {
        text.append(' ');
    }

    /** The line, and a new one begins; empty if nothing was on it. */
    Optional<Line> end() {
        String line = text.toString().strip();
        Optional<Line> ended = line.isEmpty() ? Optional.empty() : Optional.of(Line.of(line, top, size, bold));
        text.setLength(0);
        size = 0;
        bold = true;
        return ended;
    }

    private static boolean isBold(PDFont font) {
        String name = font == null || font.getName() == null ? "" : font.getName();
        return name.toLowerCase(Locale.ROOT).matches(".*(bold|black|heavy|-fett|halbfett).*");
    }
}
