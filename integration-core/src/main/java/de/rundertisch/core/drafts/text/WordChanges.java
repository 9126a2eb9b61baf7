package de.rundertisch.core.drafts.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What changed between two wordings, word by word, as people read it: a word counts as changed as a whole, and a short word that happened
 * to stay between two changed ones is shown as changed too, because scattered leftovers are hard to read. Keeps nothing.
 */
public final class WordChanges {

    /** What became of a stretch of words. */
    public enum Kind {
        SAME,
        DELETED,
        INSERTED
    }

    /** A stretch of words with the white space around them. */
    public record Change(Kind kind, String text) {}

    private static final Pattern TOKENS = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    /** Comparing costs the product of length and difference; beyond this many tokens the wordings are shown one after the other. */
    private static final int MOST_TOKENS = 12_000;

    /** So many letters of unchanged text between two changes do not make an island. */
    private static final int ISLAND = 4;

    private WordChanges() {}

    /** The stretches in reading order, deleted before inserted; without the deleted ones they are the new wording, and the other way. */
    public static List<Change> between(String before, String after) {
        List<String> old = tokens(before);
        List<String> fresh = tokens(after);
        if (!before.equals(after) && old.size() + fresh.size() > MOST_TOKENS) {
            return joined(List.of(new Change(Kind.DELETED, before), new Change(Kind.INSERTED, after)));
        }
        List<Change> changes = new ArrayList<>();
        int read = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, fresh).getDeltas()) {
            int start = delta.getSource().getPosition();
            changes.add(new Change(Kind.SAME, String.join("", old.subList(read, start))));
            changes.add(
                    new Change(Kind.DELETED, String.join("", delta.getSource().getLines())));
            changes.add(
                    new Change(Kind.INSERTED, String.join("", delta.getTarget().getLines())));
            read = start + delta.getSource().getLines().size();
        }
        changes.add(new Change(Kind.SAME, String.join("", old.subList(read, old.size()))));
        return joined(withoutIslands(changes));
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKENS.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    /** Same stretches come first and then every third; an inner one that is too short becomes deleted and inserted. */
    private static List<Change> withoutIslands(List<Change> changes) {
        List<Change> result = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            boolean inner = i > 0 && i < changes.size() - 1;
            if (inner && change.kind() == Kind.SAME && change.text().strip().length() < ISLAND) {
                result.add(new Change(Kind.DELETED, change.text()));
                result.add(new Change(Kind.INSERTED, change.text()));
            } else {
                result.add(change);
            }
        }
        return result;
    }

    /** Neighbours of a kind become one stretch, with everything deleted between two same stretches before everything inserted. */
    private static List<Change> joined(List<Change> changes) {
        List<Change> result = new ArrayList<>();
        StringBuilder deleted = new StringBuilder();
        StringBuilder inserted = new StringBuilder();
        for (Change change : changes) {
            switch (change.kind()) {
                case DELETED -> deleted.append(change.text());
                case INSERTED -> inserted.append(change.text());
                case SAME -> {
                    if (!change.text().isEmpty()) {
                        flush(result, deleted, inserted);
                        result.add(change);
                    }
                }
            }
        }
        flush(result, deleted, inserted);
        return result;
    }

    private static void flush(List<Change> result, StringBuilder deleted, StringBuilder inserted) {
        if (!deleted.isEmpty()) {
            result.add(new Change(Kind.DELETED, deleted.toString()));
        }
        if (!inserted.isEmpty()) {
            result.add(new Change(Kind.INSERTED, inserted.toString()));
        }
        deleted.setLength(0);
        inserted.setLength(0);
    }
}
