package de.rundertisch.search.language;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words, phrases and abbreviations that mean the same in this house: <i>IK</i> and <i>Integrationskurs</i>, <i>MO</i> and
 * <i>Migrantenorganisation</i>. Immutable; whoever changes the list makes a new one and hands it to the index.
 *
 * @param groups each group lists what is equivalent, as people write it; blank entries, repetitions and groups of a single entry
 *     are left out
 */
public record Thesaurus(List<Set<String>> groups) {

    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{Nd}]{1,4}");

    public Thesaurus {
        groups = groups.stream()
                .map(Thesaurus::cleaned)
                .filter(group -> group.size() > 1)
                .toList();
    }

    public static Thesaurus empty() {
        return new Thesaurus(List.of());
    }

    /**
     * Whether capitals are part of the word, so that <i>MO</i> is an organisation and <i>Mo</i> a Monday: two to five of them, digits
     * allowed after the first.
     */
    public static boolean isAbbreviation(CharSequence word) {
        return ABBREVIATION.matcher(word).matches();
    }

    private static Set<String> cleaned(Collection<String> group) {
        Set<String> cleaned = new LinkedHashSet<>();
        for (String entry : group) {
            String word = entry.strip().replaceAll("\\s+", " ");
            if (!word.isEmpty()) {
                cleaned.add(word);
            }
        }
        return java.util.Collections.unmodifiableSet(cleaned);
    }
}
