package de.rundertisch.core.comments.relocation.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is known so far about which word continues which. Filled step by step by the stages; each word is used once. */
final class Matching {

    static final int NONE = -1;

    final Words before;
    final Words after;
    final float[] weights;
    private final Vocabulary vocabulary;
    private final int[] to;
    private final int[] from;
    private final int[] link;
    private final int[] mainBefore;
    private final int[] mainAfter;
    private final List<Link> links = new ArrayList<>();

    Matching(Words before, Words after, Vocabulary vocabulary) {
        this.before = before;
        this.after = after;
        this.vocabulary = vocabulary;
        this.weights = vocabulary.weights();
        this.to = none(before.count());
        this.from = none(after.count());
        this.link = none(before.count());
        this.mainBefore = none(before.blocks());
        this.mainAfter = none(after.blocks());
    }

    private static int[] none(int size) {
        int[] none = new int[size];
        Arrays.fill(none, NONE);
        return none;
    }

    /** Links two blocks; they become each other's main partner unless they have one. Returns the link's index. */
    int link(Link found) {
        if (mainBefore[found.before()] == NONE) {
            mainBefore[found.before()] = links.size();
        }
        if (mainAfter[found.after()] == NONE) {
            mainAfter[found.after()] = links.size();
        }
        links.add(found);
        return links.size() - 1;
    }

    /** Pairs two blocks that are word for word the same. */
    void linkWhole(Link found) {
        int index = link(found);
        int shift = after.first(found.after()) - before.first(found.before());
        for (int i = before.first(found.before()); i < before.first(found.before() + 1); i++) {
            join(i, i + shift, index);
        }
    }

    void join(int wordBefore, int wordAfter, int linkIndex) {
        to[wordBefore] = wordAfter;
        from[wordAfter] = wordBefore;
        link[wordBefore] = linkIndex;
    }

    /** The word that continues a word of the older text, or {@link #NONE}. */
    int to(int wordBefore) {
        return to[wordBefore];
    }

    /** The word that a word of the newer text continues, or {@link #NONE}. */
    int from(int wordAfter) {
        return from[wordAfter];
    }

    /** Index of the link that a matched word of the older text belongs to. */
    int linkOf(int wordBefore) {
        return link[wordBefore];
    }

    Link link(int index) {
        return links.get(index);
    }

    int links() {
        return links.size();
    }

    /** Index of the link to the main partner of a block of the older text, or {@link #NONE}. */
    int mainOfBefore(int block) {
        return mainBefore[block];
    }

    int mainOfAfter(int block) {
        return mainAfter[block];
    }

    /** The main partner of a block of the older text, or {@link #NONE}. */
    int partner(int blockBefore) {
        return mainBefore[blockBefore] == NONE
                ? NONE
                : links.get(mainBefore[blockBefore]).after();
    }

    float weightBefore(int word) {
        return weights[before.word(word)];
    }

    float weightAfter(int word) {
        return weights[after.word(word)];
    }

    int stem(int word) {
        return vocabulary.stem(word);
    }

    /** Weight of a block's words. */
    double blockWeight(int blockBefore) {
        double sum = 0;
        for (int i = before.first(blockBefore); i < before.first(blockBefore + 1); i++) {
            sum += weightBefore(i);
        }
        return sum;
    }
}
