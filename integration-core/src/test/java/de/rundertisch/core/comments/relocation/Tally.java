package de.rundertisch.core.comments.relocation;

import java.util.Map;
import java.util.TreeMap;

/**
 * Counts how relocated passages compare with the truth. Of those that have a place: right (certain, overlap at least 0.9), near (certain,
 * overlap at least 0.5), wrong (certain, elsewhere), queued with a right proposal, queued, orphaned. Of those without one: orphaned,
 * queued, wrong.
 */
final class Tally {

    enum Outcome {
        RIGHT,
        NEAR,
        WRONG,
        QUEUED_RIGHT,
        QUEUED,
        MISSED,
        ORPHANED
    }

    private final Map<String, int[]> counts = new TreeMap<>();

    Outcome count(Truth truth, Relocated result) {
        Outcome outcome = outcome(truth, result);
        counts.computeIfAbsent(truth.kind(), kind -> new int[Outcome.values().length])[outcome.ordinal()]++;
        return outcome;
    }

    static Outcome outcome(Truth truth, Relocated result) {
        double overlap = truth.overlap(result.passage());
        boolean placed = result.status() != RelocationStatus.ORPHANED;
        if (!result.certain()) {
            return overlap >= 0.9 ? Outcome.QUEUED_RIGHT : Outcome.QUEUED;
        }
        if (!placed) {
            return truth.places().isEmpty() || truth.open() ? Outcome.ORPHANED : Outcome.MISSED;
        }
        return overlap >= 0.9 ? Outcome.RIGHT : overlap >= 0.5 ? Outcome.NEAR : Outcome.WRONG;
    }

    int all(Outcome... outcomes) {
        int sum = 0;
        for (int[] row : counts.values()) {
            for (Outcome outcome : outcomes) {
                sum += row[outcome.ordinal()];
            }
        }
        return sum;
    }

    int all() {
        return all(Outcome.values());
    }

    String table(String title) {
        StringBuilder table = new StringBuilder(String.format(
                "%n%-34s %8s %8s %6s %6s %13s %7s %7s %9s%n",
                title, "passages", "right", "near", "wrong", "queued right", "queued", "missed", "orphaned"));
        counts.forEach((kind, row) -> line(table, kind, row));
        int[] sum = new int[Outcome.values().length];
        for (Outcome outcome : Outcome.values()) {
            sum[outcome.ordinal()] = all(outcome);
        }
        line(table, "all", sum);
        return table.toString();
    }

    private static void line(StringBuilder table, String kind, int[] row) {
        int all = java.util.Arrays.stream(row).sum();
        table.append(String.format(
                "%-34s %8d %8d %6d %6d %13d %7d %7d %9d%n",
                kind, all, row[0], row[1], row[2], row[3], row[4], row[5], row[6]));
    }
}
