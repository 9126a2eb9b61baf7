package de.rundertisch.core.comments.relocation.alignment;

/**
 * Two blocks that may belong together.
 *
 * @param alike twice the shared weight by the weight of both, 0 to 1
 * @param contained shared weight by the weight of the lighter one, 0 to 1
 * @param shared weight of what both have
 * @param sameId whether their paragraphs have the same lasting id
 */
record Candidate(int before, int after, double alike, double contained, double shared, boolean sameId) {

    /** So much must be shared before "one is a part of the other" means anything. */
    static final double SUBSTANCE = 4;

    private static final double ID_BONUS = 0.2;

    static Candidate of(int before, Profile old, int after, Profile young, boolean sameId) {
        double shared = old.shared(young);
        double both = old.total + young.total;
        double lighter = Math.min(old.total, young.total);
        return new Candidate(
                before, after, both == 0 ? 0 : 2 * shared / both, lighter == 0 ? 0 : shared / lighter, shared, sameId);
    }

    double score() {
        double part = shared >= SUBSTANCE ? 0.8 * contained : 0;
        return Math.min(1, Math.max(alike, part) + (sameId ? ID_BONUS : 0));
    }
}
