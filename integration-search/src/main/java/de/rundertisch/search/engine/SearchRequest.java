package de.rundertisch.search.engine;

import java.util.Objects;
import java.util.Set;

/**
 * A question to the index. The audiences of the asker are not an option: without a matching one nothing is found, counted or
 * highlighted.
 *
 * @param text what the person typed, anything at all; words in quotation marks must stand together
 * @param audiences what the asker belongs to, such as {@code all} and {@code organisation:12}
 * @param choice to what the search is narrowed; a dimension's own counts ignore what was chosen in it
 * @param groups the subjects wanted, empty for all
 * @param order which hits come first
 * @param from how many to skip, from 0: hits, or subjects if {@code perSubject} is not 0
 * @param size how many are wanted, 0 to {@value #MOST_HITS}: hits, or subjects
 * @param perSubject 0 for a plain list of hits; otherwise the list is one of subjects, each with so many hits at most
 * @param language code of the language of the text, such as {@code tr}; empty for German, and what no lexicon is there for is read as
 *     German
 * @param demanding whether every word must be found, as itself, with all its parts or as what means the same; otherwise one part of one
 *     word is enough, which a list with the best first can afford
 */
public record SearchRequest(
        String text,
        Set<String> audiences,
        Choice choice,
        Set<String> groups,
        Order order,
        int from,
        int size,
        int perSubject,
        String language,
        boolean demanding) {

    /** The most hits or subjects one answer carries. */
    public static final int MOST_HITS = 100;

    /** The most hits of one subject. */
    public static final int MOST_PER_SUBJECT = 20;

    /** The farthest place in the list that can be asked for; nobody reads on from there. */
    public static final int FARTHEST = 10_000;

    /** Values out of range are brought into it: a question never fails. */
    public SearchRequest {
        Objects.requireNonNull(text);
        Objects.requireNonNull(choice);
        Objects.requireNonNull(order);
        Objects.requireNonNull(language);
        audiences = Set.copyOf(audiences);
        groups = Set.copyOf(groups);
        from = Math.clamp(from, 0, FARTHEST);
        size = Math.clamp(size, 0, MOST_HITS);
        perSubject = Math.clamp(perSubject, 0, MOST_PER_SUBJECT);
    }

    /** The first ten hits of everything; nothing will be found before somebody {@linkplain #as asks}. */
    public static SearchRequest of(String text) {
        return of(text, Set.of());
    }

    /** The first ten hits of everything. */
    public static SearchRequest of(String text, Set<String> audiences) {
        return new SearchRequest(text, audiences, Choice.EVERYTHING, Set.of(), Order.RELEVANCE, 0, 10, 0, "", false);
    }

    /** The same question asked by somebody who belongs to these audiences. */
    public SearchRequest as(Set<String> asker) {
        return new SearchRequest(text, asker, choice, groups, order, from, size, perSubject, language, demanding);
    }

    public SearchRequest kinds(Set<String> wanted) {
        return narrowed(choice.with(Dimension.KIND, wanted));
    }

    /** The same narrowed to this choice, in place of any made before. */
    public SearchRequest narrowed(Choice to) {
        return new SearchRequest(text, audiences, to, groups, order, from, size, perSubject, language, demanding);
    }

    /** Only what belongs to this subject, such as {@code DOCUMENT:4711}. */
    public SearchRequest within(String group) {
        return new SearchRequest(
                text, audiences, choice, Set.of(group), order, from, size, perSubject, language, demanding);
    }

    /** Only what belongs to one of these subjects; none for everywhere. */
    public SearchRequest withinAny(Set<String> subjects) {
        return new SearchRequest(text, audiences, choice, subjects, order, from, size, perSubject, language, demanding);
    }

    public SearchRequest sorted(Order by) {
        return new SearchRequest(text, audiences, choice, groups, by, from, size, perSubject, language, demanding);
    }

    public SearchRequest page(int skip, int wanted) {
        return new SearchRequest(text, audiences, choice, groups, order, skip, wanted, perSubject, language, demanding);
    }

    /** A list of subjects, each with its best hits; {@link #from} and {@link #size} count subjects then. */
    public SearchRequest grouped(int hitsEach) {
        return new SearchRequest(text, audiences, choice, groups, order, from, size, hitsEach, language, demanding);
    }

    /** The text is in this language, see {@link #language()}. */
    public SearchRequest inLanguage(String code) {
        return new SearchRequest(text, audiences, choice, groups, order, from, size, perSubject, code, demanding);
    }

    /** For whoever is told of each hit instead of reading a list as far as it is good, see {@link #demanding()}. */
    public SearchRequest demandingAll() {
        return new SearchRequest(text, audiences, choice, groups, order, from, size, perSubject, language, true);
    }
}
