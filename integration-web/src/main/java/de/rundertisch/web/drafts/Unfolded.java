package de.rundertisch.web.drafts;

import de.rundertisch.core.reading.CommentLine;
import de.rundertisch.web.shared.Desk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How far the reader has unfolded places with many comments: {@code more} names places and how many of their comments are wanted
 * ({@code more=…:53,draft:103}), and a comment that the address is about is always among those shown, as are all before it. Nonsense unfolds nothing.
 */
@RequestScoped
class Unfolded {

    private static final Pattern PLACE = Pattern.compile("([0-9a-f-]{36}|draft|homeless):(\\d{1,5})");
    private static final Pattern COMMENT = Pattern.compile("(?:(?:reply|edit):)?(\\d{1,18})(?::\\d+)?");

    private final Map<String, Integer> wanted = new HashMap<>();
    private final Set<Long> comments = new HashSet<>();

    @Inject
    void read(Desk desk) {
        read(
                desk.parameter("more"),
                Stream.of("comment", "say", "about", "instead")
                        .map(desk::parameter)
                        .toList());
    }

    /**
     * @param more null for none
     * @param about what may name a comment, nulls among it
     */
    void read(String more, List<String> about) {
        Matcher places = PLACE.matcher(more == null ? "" : more);
        while (places.find()) {
            wanted.merge(places.group(1), Integer.valueOf(places.group(2)), Math::max);
        }
        for (String one : about) {
            Matcher comment = COMMENT.matcher(one == null ? "" : one);
            if (comment.matches()) {
                comments.add(Long.valueOf(comment.group(1)));
            }
        }
    }

    /** How many of a place's comments are wanted, from the first one on. */
    int wanted(String place, List<CommentLine> all) {
        int count = Math.max(Notes.FIRST, wanted.getOrDefault(place, 0));
        for (int i = count; i < all.size() && !comments.isEmpty(); i++) {
            if (named(all.get(i))) {
                count = i + 1;
            }
        }
        return Math.min(count, all.size());
    }

    private boolean named(CommentLine line) {
        return comments.contains(line.id()) || line.replies().stream().anyMatch(reply -> comments.contains(reply.id()));
    }
}
