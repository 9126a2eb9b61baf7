package de.rundertisch.search.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.text.TextPosition;

/**
 * Puts the letters of a page into blocks in reading order: what stands above columns, the columns from left to right, what stands
 * below. A column begins where many lines begin at the same place with nothing printed across the white strip before it. Two
 * strips of short entries are a table, not columns: its rows must not be torn, so both sides have to look like running text.
 * This is the whitespace analysis of Breuel ("Two Geometric Algorithms for Layout Analysis", 2002) reduced to vertical strips.
 */
final class Columns {

    private static final int FEWEST_LINES = 5;
    private static final int LETTERS_OF_PROSE = 14;
    private static final float FILL_OF_PROSE = 0.55f;
    private static final float NARROWEST_GUTTER = 5;
    private static final int DEEPEST = 4;

    private Columns() {}

    /** Blocks in reading order; every letter is in exactly one of them. */
    static List<List<TextPosition>> inReadingOrder(List<TextPosition> letters) {
        List<List<TextPosition>> blocks = new ArrayList<>();
        boolean upright = letters.stream().allMatch(letter -> letter.getDir() == 0);
        if (upright && letters.size() > FEWEST_LINES * LETTERS_OF_PROSE) {
            order(Row.of(letters), blocks, 0);
        } else {
            blocks.add(new ArrayList<>(letters));
        }
        return blocks;
    }

    private static void order(List<Row> rows, List<List<TextPosition>> blocks, int depth) {
        Optional<Band> columns = depth < DEEPEST ? widestBand(rows) : Optional.empty();
        if (columns.isEmpty()) {
            add(rows, blocks);
            return;
        }
        Band band = columns.get();
        order(rows.subList(0, band.first()), blocks, depth + 1);
        List<Row> between = rows.subList(band.first(), band.end());
        order(Row.side(between, band.x(), true), blocks, depth + 1);
        order(Row.side(between, band.x(), false), blocks, depth + 1);
        order(rows.subList(band.end(), rows.size()), blocks, depth + 1);
    }

    private static void add(List<Row> rows, List<List<TextPosition>> blocks) {
        List<TextPosition> block = new ArrayList<>();
        rows.forEach(row -> row.segments().forEach(segment -> block.addAll(segment.letters())));
        if (!block.isEmpty()) {
            blocks.add(block);
        }
    }

    /**
     * Neighbouring rows that leave the same strip white.
     *
     * @param first index of the first row
     * @param end index after the last row
     * @param x where the right column begins
     */
    private record Band(int first, int end, float x) {
        int length() {
            return end - first;
        }
    }

    private static Optional<Band> widestBand(List<Row> rows) {
        return beginnings(rows).stream()
                .map(x -> longest(rows, x))
                .flatMap(Optional::stream)
                .filter(band -> looksLikeColumns(rows.subList(band.first(), band.end()), band.x()))
                .max(Comparator.comparingInt(Band::length));
    }

    /** Where many pieces of lines begin, except at the left edge. */
    private static List<Float> beginnings(List<Row> rows) {
        TreeMap<Integer, List<Float>> starts = new TreeMap<>();
        for (Row row : rows) {
            row.segments()
                    .forEach(piece -> starts.computeIfAbsent(Math.round(piece.left() / 3), at -> new ArrayList<>())
                            .add(piece.left()));
        }
        if (!starts.isEmpty()) {
            starts.pollFirstEntry();
        }
        return starts.values().stream()
                .filter(same -> same.size() >= FEWEST_LINES)
                .map(same -> same.stream().min(Float::compare).orElseThrow())
                .toList();
    }

    private static Optional<Band> longest(List<Row> rows, float x) {
        Band best = new Band(0, 0, x);
        int first = 0;
        for (int i = 0; i <= rows.size(); i++) {
            if (i == rows.size() || rows.get(i).crosses(x)) {
                best = i - first > best.length() ? new Band(first, i, x) : best;
                first = i + 1;
            }
        }
        return best.length() >= FEWEST_LINES ? Optional.of(best) : Optional.empty();
    }

    private static boolean looksLikeColumns(List<Row> rows, float x) {
        return prose(Row.side(rows, x, true)) && prose(Row.side(rows, x, false));
    }

    /** Running text fills its column, line by line. */
    private static boolean prose(List<Row> rows) {
        if (rows.size() < FEWEST_LINES) {
            return false;
        }
        float left = rows.stream().map(Row::left).min(Float::compare).orElseThrow();
        float right = rows.stream().map(Row::right).max(Float::compare).orElseThrow();
        long full = rows.stream()
                .filter(row -> row.letters() >= LETTERS_OF_PROSE)
                .filter(row -> row.right() - row.left() >= FILL_OF_PROSE * (right - left))
                .count();
        return full * 2 > rows.size();
    }

    /** Letters on one height, in pieces that a gap wider than between words parts from each other. */
    record Row(List<Piece> segments) {

        static List<Row> of(List<TextPosition> letters) {
            List<TextPosition> sorted = new ArrayList<>(letters);
            sorted.sort(Comparator.comparing(TextPosition::getYDirAdj));
            List<Row> rows = new ArrayList<>();
            List<TextPosition> row = new ArrayList<>();
            float base = Float.NaN;
            for (TextPosition letter : sorted) {
                if (!row.isEmpty() && letter.getYDirAdj() - base > Math.max(2, letter.getHeightDir() * 0.5f)) {
                    rows.add(pieces(row));
                    row.clear();
                }
                base = row.isEmpty() ? letter.getYDirAdj() : base;
                row.add(letter);
            }
            if (!row.isEmpty()) {
                rows.add(pieces(row));
            }
            return rows;
        }

        private static Row pieces(List<TextPosition> row) {
            List<TextPosition> sorted = new ArrayList<>(row);
            sorted.sort(Comparator.comparing(TextPosition::getXDirAdj));
            List<Piece> pieces = new ArrayList<>();
            List<TextPosition> piece = new ArrayList<>();
            float end = Float.NaN;
            for (TextPosition letter : sorted) {
                float gap = Math.max(NARROWEST_GUTTER, letter.getFontSizeInPt() * 0.8f);
                if (!piece.isEmpty() && letter.getXDirAdj() - end > gap) {
                    pieces.add(new Piece(List.copyOf(piece)));
                    piece.clear();
                    end = Float.NaN;
                }
                piece.add(letter);
                float right = letter.getXDirAdj() + letter.getWidthDirAdj();
                end = Float.isNaN(end) ? right : Math.max(end, right);
            }
            pieces.add(new Piece(List.copyOf(piece)));
            return new Row(pieces);
        }

        /** The rows' pieces left or right of a strip, without rows that have none there. */
        static List<Row> side(List<Row> rows, float x, boolean left) {
            return rows.stream()
                    .map(row -> new Row(row.segments().stream()
                            .filter(piece -> piece.left() < x - 1 == left)
                            .toList()))
                    .filter(row -> !row.segments().isEmpty())
                    .toList();
        }

        /** Whether something is printed across the strip that ends at x. */
        boolean crosses(float x) {
            return segments.stream()
                    .anyMatch(piece -> piece.left() < x - 1 && piece.right() > x - NARROWEST_GUTTER + 1);
        }

        float left() {
            return segments.getFirst().left();
        }

        float right() {
            return segments.stream().map(Piece::right).max(Float::compare).orElseThrow();
        }

        int letters() {
            return segments.stream().mapToInt(piece -> piece.letters().size()).sum();
        }
    }

    /** Letters beside each other, with the left and right edge they reach. */
    record Piece(List<TextPosition> letters, float left, float right) {

        Piece(List<TextPosition> letters) {
            this(
                    letters,
                    letters.getFirst().getXDirAdj(),
                    letters.stream()
                            .map(letter -> letter.getXDirAdj() + letter.getWidthDirAdj())
                            .max(Float::compare)
                            .orElseThrow());
        }
    }
}
