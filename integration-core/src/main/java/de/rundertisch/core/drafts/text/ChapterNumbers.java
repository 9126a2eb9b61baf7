package de.rundertisch.core.drafts.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives every chapter of a version a number that people can say at a table ("2.1", "§ 4"), once each. A number that the title
 * carries itself is taken over: whole when it is decimal or a section sign ("2.1 Sprachkurse", "§ 4 Teilnahme"), as the last part when
 * it counts within its parent ("Abschnitt 2 – Kurse" below "3" is "3.2"). Others count on: 1, 2, 3; beside numbered siblings an
 * unnumbered one is put between them ("0" before the first, "3a" after "3").
 */
public final class ChapterNumbers {

    /** A chapter heading: level from 1, title. */
    public record Heading(int level, String title) {}

    private static final Pattern WHOLE =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3})*)\\.?\\s+\\S.*|(§\\s?\\d{1,4}[a-z]?)\\s+\\S.*");
    private static final Pattern WITHIN_PARENT = Pattern.compile(
            "(?:Kapitel|Abschnitt|Unterabschnitt|Teil|Handlungsfeld|Ziel|Maßnahme|Chapter|Section|Part)\\s+(\\d{1,3}[a-z]?)\\b.*");

    private final List<Heading> headings;
    private final String[] numbers;
    private final Set<String> taken = new HashSet<>();

    private ChapterNumbers(List<Heading> headings) {
        this.headings = headings;
        this.numbers = new String[headings.size()];
    }

    /** One number per heading, in the same order, all different, at most 40 characters each. */
    public static List<String> of(List<Heading> headings) {
        ChapterNumbers counting = new ChapterNumbers(List.copyOf(headings));
        counting.takeWhole();
        counting.number("", 0, headings.size());
        return List.of(counting.numbers);
    }

    /** Whether a title carries a number of its own. */
    static boolean numbered(String title) {
        return WHOLE.matcher(title).matches() || WITHIN_PARENT.matcher(title).matches();
    }

    /** The title with its number in front, unless the title shows a number of its own. */
    public static String heading(String number, String title) {
        boolean shown = title.startsWith(number) || WITHIN_PARENT.matcher(title).matches();
        return shown ? title : number + " " + title;
    }

    private void takeWhole() {
        for (int i = 0; i < numbers.length; i++) {
            Matcher own = WHOLE.matcher(headings.get(i).title());
            if (own.matches()) {
                String number = own.group(1) != null
                        ? own.group(1)
                        : own.group(2).replace(" ", "").replace("§", "§ ");
                numbers[i] = taken.add(number) ? number : null;
            }
        }
    }

    private void number(String parent, int first, int end) {
        List<Integer> siblings = siblings(first, end);
        Map<Integer, String> parts = ownParts(parent, siblings);
        String previous = parts.isEmpty() ? null : "0";
        for (int k = 0; k < siblings.size(); k++) {
            int i = siblings.get(k);
            int childrenEnd = k + 1 < siblings.size() ? siblings.get(k + 1) : end;
            if (numbers[i] == null) {
                String wanted = parts.isEmpty() ? String.valueOf(k + 1) : parts.getOrDefault(i, previous);
                numbers[i] = free(parent + wanted);
            }
            previous = parts.getOrDefault(i, previous);
            number(numbers[i] + ".", i + 1, childrenEnd);
        }
    }

    private List<Integer> siblings(int first, int end) {
        int top = headings.subList(first, end).stream()
                .mapToInt(Heading::level)
                .min()
                .orElse(0);
        List<Integer> siblings = new ArrayList<>();
        for (int i = first; i < end; i++) {
            if (i == first || headings.get(i).level() <= top) {
                siblings.add(i);
            }
        }
        return siblings;
    }

    private Map<Integer, String> ownParts(String parent, List<Integer> siblings) {
        Map<Integer, String> parts = new HashMap<>();
        for (int i : siblings) {
            String part = numbers[i] == null ? ownPart(headings.get(i).title()) : lastPart(parent, numbers[i]);
            if (part != null && !parts.containsValue(part)) {
                parts.put(i, part);
            }
        }
        return parts;
    }

    /** "3" of "2.3" below "2"; nothing of a section sign, which counts through the whole text. */
    private static @Nullable String lastPart(String parent, String number) {
        String part = number.startsWith(parent) ? number.substring(parent.length()) : "";
        return part.matches("\\d+") ? part : null;
    }

    private static @Nullable String ownPart(String title) {
        Matcher within = WITHIN_PARENT.matcher(title);
        return within.matches() ? within.group(1) : null;
    }

    private String free(String wanted) {
        String number = wanted;
        for (char letter = 'a'; !taken.add(number); letter++) {
            number = letter <= 'z' ? wanted + letter : wanted + "z" + (letter - 'z');
        }
        return number;
    }
}
