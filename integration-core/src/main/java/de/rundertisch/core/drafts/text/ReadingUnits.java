package de.rundertisch.core.drafts.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a version into the units that the reading page shows one at a time. A unit is a top-level chapter with everything below
 * it; one that is longer than {@value #LONGEST} characters is cut at the next level, and so on, where neighbours that fit together
 * stay together. A heading is never left alone: it goes with what follows it. A single top-level chapter that wraps the whole text is
 * a title, not a unit, so that the chapters below it count as top level.
 */
public final class ReadingUnits {

    /** Where cutting starts, in characters. A unit without inner headings may be longer. */
    public static final int LONGEST = 30_000;

    /** What matters of a chapter here: level from 1, characters of its own paragraphs and title. */
    public record Size(int level, int characters) {}

    /** Chapters from {@code first} to before {@code end}, as indexes into the list given. */
    public record Unit(int first, int end) {}

    private final List<Size> chapters;
    private final List<Unit> units = new ArrayList<>();

    private ReadingUnits(List<Size> chapters) {
        this.chapters = chapters;
    }

    /** The units in reading order; together they cover every chapter once. Empty for an empty version. */
    public static List<Unit> of(List<Size> chapters) {
        ReadingUnits cut = new ReadingUnits(List.copyOf(chapters));
        if (!chapters.isEmpty()) {
            cut.top();
        }
        return List.copyOf(cut.units);
    }

    private void top() {
        List<Unit> parts = parts(0, chapters.size());
        boolean wrapped = parts.size() == 1 && chapters.size() > 1;
        int start = wrapped ? 1 : 0;
        int firstUnit = units.size();
        parts(start, chapters.size()).forEach(this::addOrCut);
        if (wrapped) {
            units.set(firstUnit, new Unit(0, units.get(firstUnit).end()));
        }
    }

    private void addOrCut(Unit part) {
        if (characters(part) <= LONGEST || part.end() - part.first() == 1) {
            units.add(part);
            return;
        }
        int firstUnit = units.size();
        pack(parts(part.first() + 1, part.end())).forEach(this::addOrCut);
        units.set(firstUnit, new Unit(part.first(), units.get(firstUnit).end()));
    }

    /** Siblings between two indexes, each with what is below it. */
    private List<Unit> parts(int first, int end) {
        int top = chapters.subList(first, end).stream()
                .mapToInt(Size::level)
                .min()
                .orElse(1);
        List<Unit> parts = new ArrayList<>();
        int start = first;
        for (int i = first + 1; i <= end; i++) {
            if (i == end || chapters.get(i).level() <= top) {
                parts.add(new Unit(start, i));
                start = i;
            }
        }
        return parts;
    }

    /** Joins neighbours as long as they fit into one unit. */
    private List<Unit> pack(List<Unit> parts) {
        List<Unit> packed = new ArrayList<>();
        for (Unit part : parts) {
            Unit joined = packed.isEmpty() ? part : new Unit(packed.getLast().first(), part.end());
            if (packed.isEmpty() || characters(joined) > LONGEST) {
                packed.add(part);
            } else {
                packed.set(packed.size() - 1, joined);
            }
        }
        return packed;
    }

    private int characters(Unit unit) {
        return chapters.subList(unit.first(), unit.end()).stream()
                .mapToInt(Size::characters)
                .sum();
    }
}
