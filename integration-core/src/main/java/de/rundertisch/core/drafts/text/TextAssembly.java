package de.rundertisch.core.drafts.text;

import de.rundertisch.core.shared.BusinessException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds an {@link ImportedText} from what a format reader comes across, in order. Decides what is the same for all formats: which
 * heading is the title of the whole, levels without gaps, text before the first heading, list markers typed by hand, lines broken by
 * hand, notes at the end of their chapter, and limits.
 */
final class TextAssembly {

    private static final int LONGEST_HEADING = 300;
    private static final int MOST_CHAPTERS = 3_000;
    private static final int MOST_PARAGRAPHS = 30_000;

    /** Names what stands before the first heading; drafts are German texts. */
    private static final String PREFACE = "Vorbemerkung";

    private static final String UNTITLED = "Text";

    private record Part(int level, String title, List<Wording> body, List<Wording> notes) {
        Part(int level, String title) {
            this(level, title, new ArrayList<>(), new ArrayList<>());
        }

        List<Wording> all() {
            List<Wording> all = new ArrayList<>(body);
            all.addAll(notes);
            return all;
        }
    }

    private final Part preface = new Part(0, PREFACE);
    private final List<Part> parts = new ArrayList<>();
    private final Markers markers = new Markers();
    private @Nullable String title;
    private int paragraphs;

    /** The first one counts, a further one is a paragraph. */
    void title(String raw) {
        String text = CleanText.line(raw);
        if (title == null && !text.isEmpty() && text.length() <= LONGEST_HEADING) {
            title = text;
        } else {
            text(raw);
        }
    }

    /** @param level from 1, gaps allowed */
    void heading(int level, String raw) {
        String text = CleanText.line(raw);
        if (text.length() > LONGEST_HEADING) {
            text(raw);
        } else if (!text.isEmpty()) {
            markers.end();
            parts.add(new Part(level, text));
            limit(parts.size(), MOST_CHAPTERS);
        }
    }

    void text(String raw) {
        lines(ParagraphKind.TEXT, 0, null, raw);
    }

    void quote(String raw) {
        lines(ParagraphKind.QUOTE, 0, null, raw);
    }

    /**
     * @param told depth the document tells, from 0
     * @param marker null for a further paragraph of an item
     */
    void item(int told, @Nullable String marker, String raw) {
        lines(ParagraphKind.LIST_ITEM, told, marker, raw);
    }

    /** Rows by line feed, cells by tab; a table that is too long for one paragraph is cut between rows. */
    void table(String raw) {
        markers.end();
        StringBuilder fitting = new StringBuilder();
        for (String row : CleanText.table(raw).split("\n")) {
            if (fitting.length() + row.length() >= CleanText.LONGEST_PARAGRAPH) {
                add(here().body(), new Wording(ParagraphKind.TABLE, 0, null, fitting.toString()));
                fitting.setLength(0);
            }
            fitting.append(fitting.isEmpty() ? "" : "\n").append(row);
        }
        add(here().body(), new Wording(ParagraphKind.TABLE, 0, null, fitting.toString()));
    }

    /** Waits for the end of the chapter. */
    void note(String marker, String raw) {
        add(here().notes(), new Wording(ParagraphKind.NOTE, 0, marker, CleanText.line(raw)));
    }

    /** A blank line or a typed marker starts a paragraph of its own, other line breaks become blanks. */
    private void lines(ParagraphKind kind, int told, @Nullable String marker, String raw) {
        StringBuilder piece = new StringBuilder();
        String ahead = marker;
        for (String line : raw.split("\n", -1)) {
            boolean starts = line.isBlank()
                    || (!piece.isEmpty() && Markers.typed(CleanText.line(line)).isPresent());
            if (starts && !piece.isEmpty()) {
                piece(kind, told, ahead, piece.toString());
                piece.setLength(0);
                ahead = null;
            }
            piece.append(line).append(' ');
            if (line.isBlank()) {
                piece.setLength(0);
            }
        }
        piece(kind, told, ahead, piece.toString());
    }

    private void piece(ParagraphKind kind, int told, @Nullable String marker, String raw) {
        String text = CleanText.line(raw);
        Markers.Typed typed = marker == null ? Markers.typed(text).orElse(null) : null;
        if (typed != null && kind != ParagraphKind.QUOTE) {
            listed(typed.marker(), told, typed.text());
        } else if (kind == ParagraphKind.LIST_ITEM && marker != null) {
            listed(marker, told, text);
        } else {
            if (kind != ParagraphKind.LIST_ITEM && !text.isEmpty()) {
                markers.end();
            }
            add(here().body(), new Wording(kind, told, marker, text));
        }
    }

    private void listed(String marker, int told, String text) {
        add(here().body(), new Wording(ParagraphKind.LIST_ITEM, markers.level(marker, told), marker, text));
    }

    private void add(List<Wording> to, Wording wording) {
        if (wording.text().isEmpty()) {
            return;
        }
        if (wording.text().length() > CleanText.LONGEST_PARAGRAPH) {
            throw new BusinessException("drafts.import.paragraphTooLong", CleanText.LONGEST_PARAGRAPH);
        }
        to.add(wording);
        limit(++paragraphs, MOST_PARAGRAPHS);
    }

    private static void limit(int count, int most) {
        if (count > most) {
            throw new BusinessException("drafts.import.tooLong", most);
        }
    }

    private Part here() {
        return parts.isEmpty() ? preface : parts.getLast();
    }

    boolean headed() {
        return !parts.isEmpty();
    }

    /** @throws BusinessException if there is no text at all */
    ImportedText finish() {
        if (paragraphs == 0) {
            throw new BusinessException("drafts.import.empty");
        }
        if (wrapped()) {
            Part wrapper = parts.removeFirst();
            title = wrapper.title();
            preface.body().addAll(wrapper.body());
            preface.notes().addAll(wrapper.notes());
        }
        List<ImportedText.Chapter> chapters = new ArrayList<>();
        if (!preface.all().isEmpty()) {
            String name = !parts.isEmpty() ? PREFACE : title == null ? UNTITLED : title;
            chapters.add(new ImportedText.Chapter(1, name, preface.all()));
        }
        Deque<Integer> above = new ArrayDeque<>();
        for (Part part : parts) {
            while (!above.isEmpty() && above.peek() >= part.level()) {
                above.pop();
            }
            above.push(part.level());
            chapters.add(new ImportedText.Chapter(above.size(), part.title(), part.all()));
        }
        return new ImportedText(title, chapters);
    }

    /** Whether the first heading stands above all others and counts nothing, so that it is the title of the whole. */
    private boolean wrapped() {
        if (parts.size() < 2) {
            return false;
        }
        Part first = parts.getFirst();
        boolean above = parts.stream().skip(1).allMatch(part -> part.level() > first.level());
        boolean free = title == null || title.equalsIgnoreCase(first.title());
        return above && free && !ChapterNumbers.numbered(first.title());
    }
}
