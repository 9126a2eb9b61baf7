package de.rundertisch.core.concept;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts of a concept that stand in one row under the same parent.
 *
 * @param parts in their order
 */
record Siblings(List<? extends ConceptPart> parts) {

    /** The place after the last. */
    int next() {
        return parts.stream().mapToInt(ConceptPart::position).max().orElse(0) + 1;
    }

    /** Moves a part by some places, up if negative, and numbers the row anew; beyond the ends of the row nothing happens. */
    void move(ConceptPart part, int steps) {
        List<ConceptPart> order = new ArrayList<>(parts);
        int from = order.indexOf(part);
        int to = from + steps;
        if (from >= 0 && to >= 0 && to < order.size()) {
            order.add(to, order.remove(from));
        }
        for (int i = 0; i < order.size(); i++) {
            order.get(i).placeAt(i + 1);
        }
    }
}
