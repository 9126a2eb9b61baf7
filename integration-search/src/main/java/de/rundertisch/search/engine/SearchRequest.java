package de.rundertisch.search.engine;

import java.util.Objects;
import java.util.Set;

/**
 * A question to the index. The audiences of the asker are not an option: without a matching one nothing is found, counted or
 * highlighted.
 *
 * @param text what the person typed, anything at all; words in quotation marks must stand together
 * @param audiences what the asker belongs to, such as {@code all} and {@code organisation:12}
 * @param kinds the kinds wanted, empty for all; facet counts ignore them so that the other kinds can still be chosen
 * @param groups the subjects wanted, empty for all
 * @param language code of the language of the text, such as {@code tr}; empty for German, and what no lexicon is there for is read as
 *     German
 * @param from number of hits to skip, from 0
 * @param size number of hits wanted, 0 to {@value #MOST_HITS}
 */
public record SearchRequest(
        String text,
        Set<String> audiences,
        Set<String> kinds,
        Set<String> groups,
        String language,
        int from,
        int size) {

    /** The most hits one answer carries. */
    public static final int MOST_HITS = 100;

    /** The farthest place in the list of hits that can be asked for; nobody reads on from there. */
    public static final int FARTHEST = 10_000;

    /** Values out of range are brought into it: a question never fails. */
    public SearchRequest {
        Objects.requireNonNull(text);
        Objects.requireNonNull(language);
        audiences = Set.copyOf(audiences);
        kinds = Set.copyOf(kinds);
        groups = Set.copyOf(groups);
        from = Math.clamp(from, 0, FARTHEST);
        size = Math.clamp(size, 0, MOST_HITS);
    }

    /** The first ten hits of every kind. */
    public static SearchRequest of(String text, Set<String> audiences) {
        return new SearchRequest(text, audiences, Set.of(), Set.of(), "", 0, 10);
    }

    public SearchRequest kinds(Set<String> wanted) {
        return new SearchRequest(text, audiences, wanted, groups, language, from, size);
    }

    /** Only what belongs to this subject, such as {@code DOCUMENT:4711}. */
    public SearchRequest within(String group) {
        return new SearchRequest(text, audiences, kinds, Set.of(group), language, from, size);
    }

    public SearchRequest page(int skip, int wanted) {
        return new SearchRequest(text, audiences, kinds, groups, language, skip, wanted);
    }

    /** The text is in this language, see {@link #language()}. */
    public SearchRequest inLanguage(String code) {
        return new SearchRequest(text, audiences, kinds, groups, code, from, size);
    }
}
