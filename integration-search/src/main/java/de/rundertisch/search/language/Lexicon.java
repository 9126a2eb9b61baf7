package de.rundertisch.search.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * The German words for those of another language, read from a list with a line for each pair: source, German, weight, separated by
 * tabs, the weight may be missing. Immutable and thread-safe; a list of 70,000 pairs takes about ten megabytes.
 *
 * <p>A word is looked up as it stands, then by its stem, then by the longest beginning the list knows; what is not found at all is
 * taken for a name and written in Latin letters. Several words in a row are looked up together first.
 */
public final class Lexicon {

    /** More lines than this are no word list. */
    public static final int MOST_PAIRS = 2_000_000;

    private static final int LONGEST_LINE = 1_000;
    private static final int MOST_WORDS = 32;
    private static final int LONGEST_INPUT = 2_000;

    private static final Latin LATIN = new Latin();

    private final String language;
    private final ForeignWords foreign;
    private final Entries entries;

    private Lexicon(String language, ForeignWords foreign, Entries entries) {
        this.language = language;
        this.foreign = foreign;
        this.entries = entries;
    }

    /**
     * @param language code of two or three letters, such as {@code tr}
     * @param pairs the list; read to its end, not closed
     * @throws UnreadableLexicon if a line is no pair, if there are too many or none
     */
    public static Lexicon read(String language, Reader pairs) throws IOException, UnreadableLexicon {
        ForeignWords foreign = new ForeignWords(language);
        Entries.Collecting collecting = new Entries.Collecting(foreign);
        BufferedReader lines = new BufferedReader(pairs);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                add(line, number, collecting);
            }
        }
        if (collecting.size() == 0) {
            throw new UnreadableLexicon(number, "no pairs");
        }
        return new Lexicon(language, foreign, collecting.done());
    }

    private static void add(String line, int number, Entries.Collecting collecting) throws UnreadableLexicon {
        if (number > MOST_PAIRS || line.length() > LONGEST_LINE) {
            throw new UnreadableLexicon(number, "too long");
        }
        String[] columns = line.split("\t", -1);
        if (columns.length < 2 || columns[0].isBlank() || columns[1].isBlank()) {
            throw new UnreadableLexicon(number, "source, German and weight are expected, separated by tabs");
        }
        collecting.add(columns[0].strip(), columns[1].strip(), columns.length > 2 ? weight(columns[2], number) : 1);
    }

    private static float weight(String column, int number) throws UnreadableLexicon {
        try {
            return Float.parseFloat(column.strip());
        } catch (NumberFormatException e) {
            throw new UnreadableLexicon(number, "the weight is no number");
        }
    }

    /** Code of the language the words are translated from. */
    public String language() {
        return language;
    }

    /** Number of pairs. */
    public int size() {
        return entries.size();
    }

    /** What a text means in German, word by word in its order; stop words are left out, very long input is cut. */
    public List<Translation> translate(String text) {
        String start = text.length() > LONGEST_INPUT ? text.substring(0, LONGEST_INPUT) : text;
        List<ForeignWords.Word> words = foreign.of(start);
        List<Translation> translations = new ArrayList<>();
        int at = 0;
        while (at < words.size() && translations.size() < MOST_WORDS) {
            Entries.Found found = entries.longest(words, at);
            List<ForeignWords.Word> taken = words.subList(at, at + found.words());
            translations.add(translation(taken, found));
            at += found.words();
        }
        return translations;
    }

    private static Translation translation(List<ForeignWords.Word> taken, Entries.Found found) {
        String asked =
                String.join(" ", taken.stream().map(ForeignWords.Word::typed).toList());
        if (found.german().isEmpty()) {
            return new Translation(asked, LATIN.spellings(taken.getFirst()), true);
        }
        boolean perhapsName = !found.sure() || taken.getFirst().mayBeName();
        return new Translation(
                asked, found.german(), false, perhapsName ? LATIN.spellings(taken.getFirst()) : List.of());
    }
}
