package de.rundertisch.core.comments.relocation.alignment;

/**
 * Where a stretch of the older text stands in the newer one.
 *
 * @param start first position in the newer text, UTF-16 units
 * @param end position behind the last one; equal to start if it has no place
 * @param same whether the words are the same, white space aside
 * @param moved whether it stands in another order or chapter than before
 * @param confidence 0 to 1; without a place: that there is none
 */
public record Place(int start, int end, boolean same, boolean moved, double confidence) {

    static Place none(double confidence) {
        return new Place(0, 0, false, false, confidence);
    }
}
