package de.rundertisch.core.vocabulary;

import de.rundertisch.core.shared.BusinessException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A word list as a file brings it: a line for each translation, with a tab between the foreign word, the German one and, if wanted, a weight
 * ({@code ev⇥haus⇥1.000}); lines that begin with {@code #} say something about the file. What does not fit is left out and counted.
 *
 * @param entries number of translations
 * @param parts the lines in pieces of at most {@value #PART_LENGTH} characters, each ending with a line end
 * @param skipped numbers of the first lines left out, from 1
 * @param skippedInAll how many were left out
 */
record WordList(int entries, List<String> parts, List<Integer> skipped, int skippedInAll) {

    /** The most entries a list has. Those tried have up to 80,000. */
    static final int MOST_ENTRIES = 500_000;

    private static final int PART_LENGTH = 400_000;
    private static final int LONGEST_LINE = 400;
    private static final int TOLD = 5;
    private static final Pattern ENTRY = Pattern.compile(
            "\\s*[^\\t]*[\\p{L}\\p{N}][^\\t]*\\t[^\\t]*\\p{L}[^\\t]*(\\t\\s*\\d{1,6}(\\.\\d{1,9})?\\s*)?");

    WordList {
        parts = List.copyOf(parts);
        skipped = List.copyOf(skipped);
    }

    /** @throws BusinessException if it is no UTF-8, has no entries, too many, or more rubbish than entries */
    static WordList read(InputStream file) throws IOException {
        Reading reading = new Reading();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8.newDecoder()))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reading.take(line);
            }
        } catch (CharacterCodingException e) {
            throw new BusinessException("vocabulary.lexicon.notUtf8");
        }
        return reading.end();
    }

    private static final class Reading {

        private final List<String> parts = new ArrayList<>();
        private final StringBuilder part = new StringBuilder();
        private final List<Integer> skipped = new ArrayList<>();
        private int line;
        private int entries;
        private int bad;

        void take(String text) {
            line++;
            String bare = line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
            if (bare.isBlank() || bare.startsWith("#")) {
                return;
            }
            if (bare.length() > LONGEST_LINE || !ENTRY.matcher(bare).matches()) {
                skip();
            } else {
                add(bare);
            }
        }

        private void skip() {
            bad++;
            if (skipped.size() < TOLD) {
                skipped.add(line);
            }
        }

        private void add(String entry) {
            if (++entries > MOST_ENTRIES) {
                throw new BusinessException("vocabulary.lexicon.tooMany", MOST_ENTRIES);
            }
            if (part.length() + entry.length() >= PART_LENGTH) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.append(entry).append('\n');
        }

        WordList end() {
            if (entries == 0 || bad > entries) {
                throw new BusinessException("vocabulary.lexicon.unreadable", entries, bad);
            }
            parts.add(part.toString());
            return new WordList(entries, parts, skipped, bad);
        }
    }
}
