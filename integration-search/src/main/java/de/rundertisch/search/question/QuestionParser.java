package de.rundertisch.search.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a question of any content and any length in one pass, by recursive descent. AND binds more than OR, both more than words
 * side by side. What has no partner (a bracket, an operator at the end) is left out; what is nested deeper than anybody types is
 * read as if it were not nested.
 */
public final class QuestionParser {

    /** A question longer than this is cut. */
    public static final int LONGEST = 2_000;

    private static final int DEEPEST = 10;

    /** Letters and a star at the end, nothing else. */
    private static final Pattern BEGINNING = Pattern.compile("([\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}-]+)\\*+");

    /**
     * A question and what was wrong with it.
     *
     * @param asked what was understood
     * @param shortened whether the end was cut off
     * @param unknown limits that mean nothing and were taken as words
     */
    public record Parsed(Asked.Sum asked, boolean shortened, List<String> unknown) {}

    private final List<Token> tokens;
    private final List<String> unknown = new ArrayList<>();
    private int at;

    private QuestionParser(String text) {
        tokens = Tokens.of(text);
    }

    /** Never fails. */
    public static Parsed parse(String typed) {
        boolean shortened = typed.length() > LONGEST;
        QuestionParser parser = new QuestionParser(shortened ? typed.substring(0, LONGEST) : typed);
        List<Asked> parts = new ArrayList<>();
        while (parser.at < parser.tokens.size()) {
            parts.addAll(parser.sum(0));
            parser.skip(Token.Type.CLOSE);
        }
        return new Parsed(new Asked.Sum(joined(parts)), shortened, List.copyOf(parser.unknown));
    }

    private List<Asked> sum(int depth) {
        List<Asked> parts = new ArrayList<>();
        while (at < tokens.size() && !next(Token.Type.CLOSE)) {
            either(depth).ifPresent(parts::add);
        }
        return parts;
    }

    private Optional<Asked> either(int depth) {
        List<Asked> parts = new ArrayList<>();
        every(depth).ifPresent(parts::add);
        while (skip(Token.Type.OR)) {
            every(depth).ifPresent(parts::add);
        }
        return parts.size() > 1
                ? Optional.of(new Asked.Either(parts))
                : parts.stream().findFirst();
    }

    private Optional<Asked> every(int depth) {
        List<Asked> parts = new ArrayList<>();
        one(depth).ifPresent(parts::add);
        while (skip(Token.Type.AND)) {
            one(depth).ifPresent(parts::add);
        }
        return parts.size() > 1
                ? Optional.of(new Asked.Every(parts))
                : parts.stream().findFirst();
    }

    private Optional<Asked> one(int depth) {
        boolean without = false;
        while (skip(Token.Type.NOT)) {
            without = !without;
        }
        if (at >= tokens.size() || next(Token.Type.CLOSE) || next(Token.Type.OR) || next(Token.Type.AND)) {
            return Optional.empty();
        }
        Optional<Asked> atom = atom(depth, tokens.get(at++));
        return without ? atom.map(Asked.Without::new) : atom;
    }

    private Optional<Asked> atom(int depth, Token token) {
        if (token.is(Token.Type.OPEN)) {
            return depth < DEEPEST ? bracket(depth) : Optional.empty();
        }
        boolean quoted = token.is(Token.Type.QUOTED);
        if (token.text().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(quoted ? new Asked.Phrase(token.text()) : word(token.text()));
    }

    private Optional<Asked> bracket(int depth) {
        List<Asked> inside = joined(sum(depth + 1));
        skip(Token.Type.CLOSE);
        if (inside.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(inside.size() == 1 ? inside.getFirst() : new Asked.Sum(inside));
    }

    private Asked word(String text) {
        Matcher beginning = BEGINNING.matcher(text);
        if (beginning.matches()) {
            return new Asked.Beginning(beginning.group(1));
        }
        Optional<Asked> limit = Limits.of(text);
        if (limit.isEmpty() && Limits.looksLikeOne(text)) {
            unknown.add(text);
        }
        return limit.orElseGet(() -> new Asked.Words(text));
    }

    /** All loose words of a sum together, in front: what means something only together may stand apart. */
    private static List<Asked> joined(List<Asked> parts) {
        StringBuilder words = new StringBuilder();
        List<Asked> joined = new ArrayList<>();
        for (Asked part : parts) {
            if (part instanceof Asked.Words loose) {
                words.append(words.isEmpty() ? "" : " ").append(loose.text());
            } else {
                joined.add(part);
            }
        }
        if (!words.isEmpty()) {
            joined.addFirst(new Asked.Words(words.toString()));
        }
        return joined;
    }

    private boolean next(Token.Type type) {
        return at < tokens.size() && tokens.get(at).is(type);
    }

    private boolean skip(Token.Type type) {
        boolean there = next(type);
        if (there) {
            at++;
        }
        return there;
    }
}
