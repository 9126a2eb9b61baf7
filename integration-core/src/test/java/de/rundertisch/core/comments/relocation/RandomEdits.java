package de.rundertisch.core.comments.relocation;

import de.rundertisch.core.comments.relocation.TrackedText.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Edits a text the way a revision does, at random but repeatably, and keeps the truth: what was done to each line and where each
 * character went.
 */
final class RandomEdits {

    /** What can happen to a line. */
    enum Kind {
        KEPT,
        REWORDED,
        REWRITTEN,
        DELETED,
        MOVED,
        MOVED_REWORDED,
        SPLIT,
        MERGED,
        REPEATED,
        SENTENCE_MOVED,
        SENTENCE_DELETED,
        SWAPPED,
        TWIN_DELETED
    }

    private static final int[] SHARES = {40, 14, 5, 6, 6, 4, 5, 5, 4, 3, 3, 4, 1};
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}-]*");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.;:!?]) (?=\\p{Lu}|\\()");

    final String before;
    final TrackedText after = new TrackedText();
    final Kind[] kinds;
    private final List<String> words;
    private final Random random;

    private RandomEdits(String before, long seed, double change) {
        this.before = before;
        this.random = new Random(seed);
        this.words = WORD.matcher(before).results().map(MatchResult::group).toList();
        List<Line> lines = TrackedText.of(before).lines;
        this.kinds = new Kind[lines.size()];
        List<Line> moved = new ArrayList<>();
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = random.nextDouble() < change ? kind() : Kind.KEPT;
            edit(lines, i, moved);
        }
        moved.forEach(line -> after.lines.add(random.nextInt(after.lines.size() + 1), line));
    }

    /**
     * Edits a text.
     *
     * @param change share of the lines for which something is drawn, though that may be nothing
     */
    static RandomEdits of(String before, long seed, double change) {
        return new RandomEdits(before, seed, change);
    }

    private Kind kind() {
        int drawn = random.nextInt(100);
        for (int i = 0; i < SHARES.length; i++) {
            drawn -= SHARES[i];
            if (drawn < 0) {
                return Kind.values()[i];
            }
        }
        return Kind.KEPT;
    }

    /** Which of two equal neighbours was edited nobody could tell; they are left alone. */
    private void edit(List<Line> lines, int i, List<Line> moved) {
        Line line = lines.get(i);
        boolean twin = i > 0 && lines.get(i - 1).text().equals(line.text())
                || i + 1 < lines.size() && lines.get(i + 1).text().equals(line.text());
        if (line.text().isBlank() || twin) {
            kinds[i] = Kind.KEPT;
        }
        if (random.nextInt(25) == 0) {
            after.lines.add(Line.added(babble(8 + random.nextInt(30))));
        }
        switch (kinds[i]) {
            case KEPT -> after.lines.add(line);
            case REWORDED -> after.lines.add(reworded(line, 0.12));
            case REWRITTEN -> after.lines.add(reworded(line, 0.4));
            case DELETED -> {}
            case MOVED -> moved.add(line);
            case MOVED_REWORDED -> moved.add(reworded(line, 0.12));
            case SPLIT -> split(line, i);
            case MERGED -> merged(line, i);
            case REPEATED -> repeated(line, moved);
            case SENTENCE_MOVED -> sentence(line, i, moved, true);
            case SENTENCE_DELETED -> sentence(line, i, moved, false);
            case SWAPPED -> swapped(line, i);
            case TWIN_DELETED -> twinDeleted(line, i, moved);
        }
    }

    private void split(Line line, int i) {
        int at = sentenceEnd(line);
        if (at < 0) {
            kinds[i] = Kind.KEPT;
            after.lines.add(line);
            return;
        }
        after.lines.add(line.cut(0, at));
        after.lines.add(line.cut(at + 1, line.text().length()));
    }

    private int sentenceEnd(Line line) {
        List<Integer> ends = SENTENCE_END
                .matcher(line.text())
                .results()
                .map(MatchResult::start)
                .toList();
        return ends.isEmpty() ? -1 : ends.get(random.nextInt(ends.size()));
    }

    private void merged(Line line, int i) {
        if (after.lines.isEmpty()) {
            kinds[i] = Kind.KEPT;
            after.lines.add(line);
            return;
        }
        after.lines.add(after.lines.removeLast().plus(Line.added(" ")).plus(line));
    }

    /** The copy is the new one: it stands far away, the line keeps its place. */
    private void repeated(Line line, List<Line> moved) {
        after.lines.add(line);
        moved.add(Line.added(line.text()));
    }

    private void sentence(Line line, int i, List<Line> moved, boolean keep) {
        int at = sentenceEnd(line);
        if (at < 0) {
            kinds[i] = Kind.KEPT;
            after.lines.add(line);
            return;
        }
        after.lines.add(line.cut(0, at));
        if (keep) {
            moved.add(line.cut(at + 1, line.text().length()));
        }
    }

    private void swapped(Line line, int i) {
        after.lines.add(Math.max(0, after.lines.size() - 1), line);
    }

    /** The line goes, another text that begins like it comes elsewhere. */
    private void twinDeleted(Line line, int i, List<Line> moved) {
        int half = line.text().indexOf(' ', line.text().length() / 3);
        if (half > 0) {
            moved.add(Line.added(line.text().substring(0, half) + " " + babble(12)));
        }
    }

    private Line reworded(Line line, double share) {
        Line changed = line;
        List<MatchResult> found = WORD.matcher(line.text()).results().toList();
        for (int i = found.size() - 1; i >= 0; i--) {
            if (random.nextDouble() < share) {
                changed = changed(changed, found.get(i).start(), found.get(i).end());
            }
        }
        return changed;
    }

    private Line changed(Line line, int from, int to) {
        int length = line.text().length();
        return switch (random.nextInt(4)) {
            case 0 -> line.cut(0, from).plus(line.cut(Math.min(length, to + 1), length));
            case 1 ->
                line.cut(0, to)
                        .plus(Line.added(" " + babble(1 + random.nextInt(3))))
                        .plus(line.cut(to, length));
            default -> line.replaced(from, to, word());
        };
    }

    private String word() {
        return words.get(random.nextInt(words.size()));
    }

    private String babble(int length) {
        StringBuilder babble = new StringBuilder(word());
        for (int i = 1; i < length; i++) {
            babble.append(' ').append(word());
        }
        return babble.toString();
    }
}
