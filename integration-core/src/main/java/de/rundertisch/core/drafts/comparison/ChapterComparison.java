package de.rundertisch.core.drafts.comparison;

import de.rundertisch.core.drafts.UnitText.ChapterText;
import de.rundertisch.core.drafts.UnitText.ParagraphText;
import de.rundertisch.core.drafts.text.WordChanges;
import de.rundertisch.core.drafts.text.WordChanges.Change;
import de.rundertisch.core.drafts.text.WordChanges.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lays the chapters of two versions side by side by their lasting ids, and the paragraphs in them. */
final class ChapterComparison {

    /** A paragraph of the older version and the chapter it stands in. */
    private record Old(ChapterText chapter, ParagraphText paragraph) {}

    private final List<ChapterText> before;
    private final List<ChapterText> after;
    private final Map<UUID, ChapterText> oldChapters = new HashMap<>();
    private final Map<UUID, Old> oldParagraphs = new HashMap<>();
    private final Map<UUID, UUID> newChapterOf = new HashMap<>();

    ChapterComparison(List<ChapterText> before, List<ChapterText> after) {
        this.before = before;
        this.after = after;
        for (ChapterText chapter : before) {
            oldChapters.put(chapter.line().lastingId(), chapter);
            chapter.paragraphs().forEach(p -> oldParagraphs.put(p.lastingId(), new Old(chapter, p)));
        }
        for (ChapterText chapter : after) {
            UUID id = chapter.line().lastingId();
            newChapterOf.put(id, id);
            chapter.paragraphs().forEach(p -> newChapterOf.put(p.lastingId(), id));
        }
    }

    List<ComparedChapter> chapters() {
        List<ComparedChapter> compared = new ArrayList<>();
        after.forEach(chapter -> compared.add(kept(chapter)));
        int behind = 0;
        for (ChapterText chapter : before) {
            UUID id = chapter.line().lastingId();
            if (newChapterOf.containsKey(id)) {
                behind = indexOf(compared, id) + 1;
            } else {
                compared.add(behind++, removed(chapter));
            }
        }
        return compared;
    }

    private static int indexOf(List<ComparedChapter> chapters, UUID id) {
        for (int i = 0; i < chapters.size(); i++) {
            if (chapters.get(i).lastingId().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private ComparedChapter kept(ChapterText chapter) {
        ChapterText old = oldChapters.get(chapter.line().lastingId());
        String title = chapter.line().title();
        String was = old == null ? "" : old.line().title();
        Fate fate = old == null ? Fate.NEW : was.equals(title) ? Fate.SAME : Fate.CHANGED;
        List<ComparedParagraph> paragraphs = new ArrayList<>();
        chapter.paragraphs().forEach(paragraph -> paragraphs.add(paragraph(chapter, paragraph)));
        if (old != null) {
            addRemoved(old, paragraphs);
        }
        return new ComparedChapter(
                chapter.line().lastingId(),
                fate,
                chapter.line().heading(),
                chapter.line().level(),
                WordChanges.between(was, title),
                paragraphs);
    }

    private ComparedParagraph paragraph(ChapterText chapter, ParagraphText paragraph) {
        Old old = oldParagraphs.get(paragraph.lastingId());
        if (old == null) {
            return compared(paragraph, Fate.NEW, null, List.of(new Change(Kind.INSERTED, paragraph.text())));
        }
        boolean same = old.paragraph().text().equals(paragraph.text());
        boolean moved = !old.chapter().line().lastingId().equals(chapter.line().lastingId());
        return compared(
                paragraph,
                !same ? Fate.CHANGED : moved ? Fate.MOVED : Fate.SAME,
                moved ? old.chapter().line().heading() : null,
                WordChanges.between(old.paragraph().text(), paragraph.text()));
    }

    /** Puts what is gone behind what it followed. */
    private void addRemoved(ChapterText old, List<ComparedParagraph> paragraphs) {
        int behind = 0;
        for (ParagraphText paragraph : old.paragraphs()) {
            if (newChapterOf.containsKey(paragraph.lastingId())) {
                int index = paragraphs.stream()
                        .map(ComparedParagraph::lastingId)
                        .toList()
                        .indexOf(paragraph.lastingId());
                behind = index < 0 ? behind : index + 1;
            } else {
                paragraphs.add(behind++, gone(paragraph));
            }
        }
    }

    private ComparedChapter removed(ChapterText chapter) {
        List<ComparedParagraph> paragraphs = chapter.paragraphs().stream()
                .filter(paragraph -> !newChapterOf.containsKey(paragraph.lastingId()))
                .map(ChapterComparison::gone)
                .toList();
        return new ComparedChapter(
                chapter.line().lastingId(),
                Fate.REMOVED,
                chapter.line().heading(),
                chapter.line().level(),
                WordChanges.between(chapter.line().title(), ""),
                paragraphs);
    }

    private static ComparedParagraph gone(ParagraphText paragraph) {
        return compared(paragraph, Fate.REMOVED, null, List.of(new Change(Kind.DELETED, paragraph.text())));
    }

    private static ComparedParagraph compared(
            ParagraphText paragraph, Fate fate, @Nullable String movedFrom, List<Change> changes) {
        return new ComparedParagraph(paragraph.lastingId(), fate, paragraph.number(), movedFrom, changes);
    }
}
