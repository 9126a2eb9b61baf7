package de.rundertisch.web.drafts;

import de.rundertisch.core.comments.places.TargetLevel;
import de.rundertisch.core.drafts.UnitText;
import de.rundertisch.core.drafts.UnitText.ChapterText;
import de.rundertisch.core.drafts.VersionOutline.ChapterLine;
import de.rundertisch.core.reading.CommentLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A chapter as the reading view shows it.
 *
 * @param rank of its heading on the page: 1 for the first chapter, never leaving one out on the way down
 * @param notes comments on the chapter as a whole and on passages that begin in its heading
 */
public record ShownChapter(ChapterLine line, int rank, Cell title, List<ShownParagraph> paragraphs, Notes notes) {

    private static final int DEEPEST_RANK = 4;

    /** The chapters of a reading unit, each comment beside what it is about. */
    static List<ShownChapter> of(UnitText unit, List<CommentLine> comments, Unfolded unfolded) {
        Map<UUID, Notes> places = new HashMap<>();
        comments.stream()
                .collect(Collectors.groupingBy(ShownChapter::place))
                .forEach((place, all) -> places.put(place, Notes.of(place.toString(), all, unfolded)));
        Marked marked = Marked.of(comments, places.values());
        List<ShownChapter> shown = new ArrayList<>();
        int rank = 0;
        for (ChapterText chapter : unit.chapters()) {
            int below =
                    chapter.line().level() - unit.chapters().getFirst().line().level();
            rank = shown.isEmpty() ? 1 : Math.clamp(1 + below, 2, Math.min(DEEPEST_RANK, rank + 1));
            shown.add(of(chapter, rank, marked, places));
        }
        return shown;
    }

    private static ShownChapter of(ChapterText chapter, int rank, Marked marked, Map<UUID, Notes> places) {
        ChapterLine line = chapter.line();
        return new ShownChapter(
                line,
                rank,
                title(line, marked),
                chapter.paragraphs().stream()
                        .map(p -> ShownParagraph.of(p, marked, notes(p.lastingId(), places)))
                        .toList(),
                notes(line.lastingId(), places));
    }

    private static Notes notes(UUID place, Map<UUID, Notes> places) {
        return places.getOrDefault(place, new Notes(place.toString(), List.of(), List.of()));
    }

    private static Cell title(ChapterLine line, Marked marked) {
        Integer start = line.textStart();
        return new Cell(
                0, MarkedText.cut(line.title(), start == null ? 0 : start, start == null ? Marked.NOTHING : marked));
    }

    private static UUID place(CommentLine comment) {
        return comment.level() == TargetLevel.CHAPTER ? comment.chapter() : comment.paragraph();
    }
}
