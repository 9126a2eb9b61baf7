package de.rundertisch.core.mentions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** Cuts a comment's words at the names in it, so that these can be shown as such. */
public final class MentionedText {

    /** A stretch of the words. */
    public record Part(String text, boolean mention) {}

    private MentionedText() {}

    /**
     * The stretches, which joined give the text again.
     *
     * @param names of those who are named in it; one that does not stand there, because the person is called otherwise now, changes nothing
     */
    public static List<Part> cut(String text, Collection<String> names) {
        List<MatchResult> found = names.stream()
                .flatMap(name -> Reachable.pattern(name).matcher(text).results())
                .sorted((a, b) -> a.start() == b.start() ? b.end() - a.end() : a.start() - b.start())
                .toList();
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (MatchResult match : found) {
            if (match.start() >= at) {
                parts.add(new Part(text.substring(at, match.start()), false));
                parts.add(new Part(match.group(), true));
                at = match.end();
            }
        }
        return Stream.concat(parts.stream(), Stream.of(new Part(text.substring(at), false)))
                .filter(part -> !part.text().isEmpty())
                .toList();
    }
}
