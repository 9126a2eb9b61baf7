package de.rundertisch.search.engine;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One found thing as the screen needs it.
 *
 * @param key key of the {@link Findable}
 * @param group subject it belongs to, such as {@code DOCUMENT:4711}
 * @param page number of the page, 0 where there are none
 * @param label what people call the place, may be empty
 * @param place what the screen needs to open it, as it was put in
 * @param snippet a few sentences around the words that were found, at most a few hundred characters, never HTML
 * @param score how well it matches; comparable within one answer only
 */
public record Hit(
        String key,
        String group,
        String kind,
        long subjectId,
        String title,
        String heading,
        int page,
        String label,
        String place,
        @Nullable LocalDate date,
        List<Fragment> snippet,
        float score) {

    public Hit {
        snippet = List.copyOf(snippet);
    }

    /** The snippet without its marks. */
    public String plainSnippet() {
        StringBuilder text = new StringBuilder();
        snippet.forEach(fragment -> text.append(fragment.text()));
        return text.toString();
    }
}
