package de.rundertisch.search.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads Tesseract's table of words: tab-separated, one line a word, with block, paragraph and line numbers and the confidence in
 * percent. Words become lines again; the page's confidence is the mean over its letters.
 */
final class RecognisedWords {

    private static final int WORD_LEVEL = 5;
    private static final int COLUMNS = 12;
    private static final int CONFIDENCE = 10;
    private static final int TEXT = 11;

    private final StringBuilder text = new StringBuilder();
    private String place = "";
    private double confidence;
    private long letters;

    private RecognisedWords() {}

    static Recognition read(Path table) throws IOException {
        RecognisedWords words = new RecognisedWords();
        try (BufferedReader lines = Files.newBufferedReader(table, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                words.take(line.split("\t", COLUMNS));
            }
        }
        return words.recognition();
    }

    private void take(String[] columns) {
        if (columns.length < COLUMNS || !Integer.toString(WORD_LEVEL).equals(columns[0]) || columns[TEXT].isBlank()) {
            return;
        }
        String here = columns[2] + "." + columns[3] + "." + columns[4];
        if (!text.isEmpty()) {
            text.append(here.equals(place) ? ' ' : '\n');
        }
        place = here;
        text.append(columns[TEXT].strip());
        confidence += Double.parseDouble(columns[CONFIDENCE]) * columns[TEXT].length();
        letters += columns[TEXT].length();
    }

    private Recognition recognition() {
        return letters == 0
                ? Recognition.NOTHING
                : new Recognition(text.toString(), (int) Math.clamp(Math.round(confidence / letters), 0, 100));
    }
}
