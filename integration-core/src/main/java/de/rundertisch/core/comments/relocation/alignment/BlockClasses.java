package de.rundertisch.core.comments.relocation.alignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Gives blocks of both texts with the same words the same number, and knows how often each occurs. */
final class BlockClasses {

    private record Key(int[] words, int hash) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && hash == key.hash && Arrays.equals(words, key.words);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    final int[] before;
    final int[] after;
    private final Map<Key, Integer> known = new HashMap<>();
    private final int[] inBefore;
    private final int[] inAfter;

    BlockClasses(Words before, Words after) {
        this.before = classes(before);
        this.after = classes(after);
        inBefore = counts(this.before);
        inAfter = counts(this.after);
    }

    /** Whether there is exactly one in each text. */
    boolean unique(int type) {
        return inBefore[type] == 1 && inAfter[type] == 1;
    }

    boolean inBefore(int type) {
        return type < inBefore.length && inBefore[type] > 0;
    }

    boolean inAfter(int type) {
        return inAfter[type] > 0;
    }

    private int[] counts(int[] types) {
        int[] counts = new int[known.size()];
        for (int type : types) {
            counts[type]++;
        }
        return counts;
    }

    private int[] classes(Words words) {
        int[] types = new int[words.blocks()];
        for (int block = 0; block < types.length; block++) {
            int[] content = new int[words.length(block)];
            for (int i = 0; i < content.length; i++) {
                content[i] = words.word(words.first(block) + i);
            }
            types[block] = known.computeIfAbsent(new Key(content, Arrays.hashCode(content)), key -> known.size());
        }
        return types;
    }
}
