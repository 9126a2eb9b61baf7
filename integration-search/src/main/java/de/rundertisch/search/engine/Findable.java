package de.rundertisch.search.engine;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be found: a page of a document, a paragraph of a draft, a comment, a recommendation. All findables of one
 * {@link #group} are put into the index and taken out of it together, because they come from one subject.
 *
 * @param key identifies the findable in the whole index, such as {@code page:4711:17}
 * @param group the subject it belongs to, such as {@code DOCUMENT:4711}
 * @param kind code of what it is ({@code concept}, {@code report}, {@code minutes}, {@code comment} …); facets count by it
 * @param subjectId id of the subject in the database
 * @param title title of the document, draft or recommendation it is found in
 * @param heading nearest heading above the text, may be empty
 * @param text the words, may be empty
 * @param page number of the page counted from 1, or 0 where there are no pages
 * @param label what people call the place: the printed page number, a paragraph number; may be empty
 * @param place what the screen needs to open it at the right place; kept as it is, may be empty
 * @param date the date the thing carries; of two hits that match equally well the fresher comes first
 * @param belonging fields of action, organisation and language, by which results are narrowed
 * @param audiences who may find it, such as {@code all}, {@code office}, {@code organisation:12}; one match is enough and an
 *     empty set hides it from everybody
 */
public record Findable(
        String key,
        String group,
        String kind,
        long subjectId,
        String title,
        String heading,
        String text,
        int page,
        String label,
        String place,
        @Nullable LocalDate date,
        Belonging belonging,
        Set<String> audiences) {

    public Findable {
        if (key.isBlank() || group.isBlank() || kind.isBlank()) {
            throw new IllegalArgumentException("A findable needs a key, a group and a kind: " + key);
        }
        Objects.requireNonNull(title);
        Objects.requireNonNull(heading);
        Objects.requireNonNull(text);
        Objects.requireNonNull(label);
        Objects.requireNonNull(place);
        Objects.requireNonNull(belonging);
        audiences = Set.copyOf(audiences);
    }
}
