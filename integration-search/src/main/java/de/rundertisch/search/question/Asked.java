package de.rundertisch.search.question;

import java.time.LocalDate;
import java.util.List;

/** A question taken apart, or a part of it. */
public sealed interface Asked {

    /** Loose words as they were typed; any of them may match. */
    record Words(String text) implements Asked {}

    /** Words that must stand together, without their quotation marks. */
    record Phrase(String text) implements Asked {}

    /** Words that begin like this; at least two letters. */
    record Beginning(String text) implements Asked {}

    /** Things of one of these kinds, by code. */
    record OfKind(String kind) implements Asked {}

    /** Things dated within these days, both included. */
    record Dated(LocalDate since, LocalDate until) implements Asked {}

    /** All must match. */
    record Every(List<Asked> parts) implements Asked {
        public Every {
            parts = List.copyOf(parts);
        }
    }

    /** One must match. */
    record Either(List<Asked> parts) implements Asked {
        public Either {
            parts = List.copyOf(parts);
        }
    }

    /** Must not match. */
    record Without(Asked part) implements Asked {}

    /**
     * Things written side by side: of loose words and beginnings any may match and more are better; everything else must match, or
     * must not. Empty if nothing was asked.
     */
    record Sum(List<Asked> parts) implements Asked {
        public Sum {
            parts = List.copyOf(parts);
        }

        public boolean isEmpty() {
            return parts.isEmpty();
        }
    }
}
