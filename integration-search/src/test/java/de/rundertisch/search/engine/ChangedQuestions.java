package de.rundertisch.search.engine;

import de.rundertisch.search.language.GermanAnalysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.de.GermanAnalyzer;

/** What people make of a question: misspelled, without umlauts on the keyboard, compounds taken apart, only its main words. */
enum ChangedQuestions {
    /** One letter of the longest word left out, doubled, changed or swapped with the next; never the first one. */
    TYPO(ChangedQuestions::typo),
    /** ae, oe, ue, ss. */
    WRITTEN_OUT(ChangedQuestions::writtenOut),
    /** <i>Sprach Förderung</i> */
    APART(question -> compounds(question, parts -> String.join(" ", parts))),
    /** <i>Förderung der Sprach</i>, for want of the missing ending */
    TURNED(question -> compounds(question, parts -> parts.getLast() + " der " + parts.getFirst())),
    /** <i>Sprachförderung</i> for <i>Förderung der Sprache</i> */
    JOINED(ChangedQuestions::joined),
    /** Without stop words and signs. */
    KEYWORDS(ChangedQuestions::keywords);

    private static final Pattern WORD = Pattern.compile("[\\p{L}]{5,}");
    private static final Pattern GENITIVE =
            Pattern.compile("(\\p{Lu}\\p{Ll}{3,}) (?:der|des|von|für) (\\p{Lu}\\p{Ll}{3,})");
    private static final CharArraySet STOP = GermanAnalyzer.getDefaultStopSet();

    private final UnaryOperator<String> change;

    ChangedQuestions(UnaryOperator<String> change) {
        this.change = change;
    }

    JudgedSet of(JudgedSet set) {
        return set.changed(set.name() + " " + name().toLowerCase(Locale.ROOT), change);
    }

    private static String typo(String question) {
        MatchResult longest = WORD.matcher(question)
                .results()
                .max((a, b) -> Integer.compare(a.group().length(), b.group().length()))
                .orElse(null);
        if (longest == null) {
            return question;
        }
        Random random = new Random(question.hashCode());
        int at = longest.start() + 1 + random.nextInt(longest.group().length() - 2);
        String before = question.substring(0, at);
        char letter = question.charAt(at);
        String after = question.substring(at + 1);
        return switch (random.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + letter + letter + after;
            case 2 -> before + (letter == 'e' ? 'a' : 'e') + after;
            default -> before + after.charAt(0) + letter + after.substring(1);
        };
    }

    private static String writtenOut(String question) {
        return question.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("Ä", "Ae")
                .replace("Ö", "Oe")
                .replace("Ü", "Ue")
                .replace("ß", "ss");
    }

    private static String compounds(String question, java.util.function.Function<List<String>, String> join) {
        return WORD.matcher(question).replaceAll(found -> {
            List<String> parts = GermanAnalysis.parts(found.group());
            return parts.size() < 2 ? found.group() : join.apply(parts);
        });
    }

    private static String joined(String question) {
        return GENITIVE.matcher(question)
                .replaceAll(found -> found.group(2) + found.group(1).toLowerCase(Locale.GERMAN));
    }

    private static String keywords(String question) {
        List<String> words = new ArrayList<>();
        for (String word : question.split("[^\\p{L}\\p{N}-]+")) {
            if (!word.isEmpty() && !STOP.contains(word.toLowerCase(Locale.GERMAN))) {
                words.add(word);
            }
        }
        return String.join(" ", words);
    }
}
