package de.rundertisch.core.comments.relocation.alignment;

/**
 * Two blocks that have words in common.
 *
 * @param before block of the older text
 * @param after block of the newer text
 * @param score how alike they are, 0 to 1
 * @param rival how alike the best other partner of either is that has no better explanation, 0 to 1
 */
record Link(int before, int after, Kind kind, double score, double rival) {

    enum Kind {
        /** Word for word the same, and both know it by their lasting id. */
        SAME_ID,
        /** Word for word the same. */
        EQUAL,
        /** The same block, changed. */
        SIMILAR,
        /** A part of one is a part of the other: split, merged, or a sentence that was moved. */
        PART
    }

    boolean whole() {
        return kind == Kind.SAME_ID || kind == Kind.EQUAL;
    }
}
