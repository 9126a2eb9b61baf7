package de.rundertisch.core.drafts;

import de.rundertisch.core.drafts.text.Alignment;
import de.rundertisch.core.drafts.text.ChapterNumbers;
import de.rundertisch.core.drafts.text.ImportedText;
import de.rundertisch.core.partners.Act;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.core.shared.Identified;
import de.rundertisch.core.shared.Text;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One version (Fassung) of a draft. Starts empty, imported, or as a copy of the version before, is worked on, and is published
 * once; from then on nothing in it changes, because comments quote it. Every change to its chapters and paragraphs goes through
 * methods that ask {@link #requireWorking()} first. Chapters stand in one flat list in reading order; their levels make the tree.
 */
@Entity
@Table(name = "draft_version")
public class DraftVersion extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "draft_id")
    private Draft draft;

    @Column(name = "version_number", nullable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private VersionState state = VersionState.WORKING;

    @Column(length = 4000)
    private String note;

    @Embedded
    private Act published;

    @OneToMany(mappedBy = "draftVersion", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<Chapter> chapters = new ArrayList<>();

    protected DraftVersion() {}

    DraftVersion(Draft draft, int number) {
        this.draft = draft;
        this.number = number;
    }

    /** A working version that starts as a copy of this one, with the same lasting ids. */
    DraftVersion next() {
        if (state != VersionState.PUBLISHED) {
            throw new BusinessException("drafts.version.unfinished");
        }
        DraftVersion next = new DraftVersion(draft, number + 1);
        chapters.forEach(chapter -> next.chapters.add(chapter.copyTo(next)));
        return next;
    }

    /** @throws BusinessException if this version is published: its text never changes again */
    void requireWorking() {
        if (state != VersionState.WORKING) {
            throw new BusinessException("drafts.version.published");
        }
    }

    /**
     * Ends the work: the text is settled, every chapter and paragraph learns where it starts in {@link VersionText}.
     *
     * @param note what changed, for the readers; at most 4000 characters, null or blank for nothing
     */
    void publish(@Nullable String note, Act act) {
        requireWorking();
        if (chapters.stream().allMatch(chapter -> chapter.paragraphs().isEmpty())) {
            throw new BusinessException("drafts.version.empty");
        }
        VersionText.settle(chapters);
        this.note = Text.optional(note, 4000, "drafts.version.note");
        this.published = act;
        this.state = VersionState.PUBLISHED;
    }

    /** Takes an imported text behind what is there. */
    void fill(ImportedText imported) {
        requireWorking();
        for (ImportedText.Chapter part : imported.chapters()) {
            Chapter chapter = new Chapter(this, Math.clamp(part.level(), 1, Chapter.DEEPEST), part.title());
            chapters.add(chapter);
            chapter.fill(part.paragraphs());
        }
        renumber();
    }

    /** Gives chapters and paragraphs that continue one of the version before its lasting id. */
    void inheritFrom(DraftVersion before) {
        requireWorking();
        inherit(before.chapters, chapters, Chapter::title, Chapter::lastingId, Chapter::identify);
        inherit(before.paragraphs(), paragraphs(), Paragraph::text, Paragraph::lastingId, Paragraph::identify);
    }

    private static <T> void inherit(
            List<T> before,
            List<T> after,
            Function<T, String> text,
            Function<T, UUID> id,
            BiConsumer<T, UUID> identify) {
        int[] match = Alignment.of(
                before.stream().map(text).toList(), after.stream().map(text).toList());
        for (int i = 0; i < match.length; i++) {
            if (match[i] >= 0) {
                identify.accept(after.get(i), id.apply(before.get(match[i])));
            }
        }
    }

    private List<Paragraph> paragraphs() {
        return chapters.stream()
                .flatMap(chapter -> chapter.paragraphs().stream())
                .toList();
    }

    /** Puts a new chapter at an index of the list, from 0. */
    Chapter add(int index, int level, @Nullable String title) {
        requireWorking();
        Chapter chapter = new Chapter(this, level, title);
        chapters.add(index, chapter);
        renumber();
        return chapter;
    }

    /** Takes a chapter out with its paragraphs; the chapters below it stay. */
    void remove(Chapter chapter) {
        requireWorking();
        chapters.remove(chapter);
        renumber();
    }

    /** Moves a chapter with everything below it before its previous sibling (up) or behind its next one; no sibling, no move. */
    void move(Chapter chapter, boolean up) {
        requireWorking();
        int first = chapters.indexOf(chapter);
        int end = endOf(first);
        if (up) {
            int before = siblingBefore(first);
            Collections.rotate(chapters.subList(before, end), before - first);
        } else if (end < chapters.size() && chapters.get(end).level() == chapter.level()) {
            Collections.rotate(chapters.subList(first, endOf(end)), first - end);
        }
        renumber();
    }

    /** Gives positions and numbers anew after the order, a level or a title changed. */
    void renumber() {
        List<String> numbers = ChapterNumbers.of(chapters.stream()
                .map(chapter -> new ChapterNumbers.Heading(chapter.level(), chapter.title()))
                .toList());
        for (int i = 0; i < chapters.size(); i++) {
            chapters.get(i).place(i + 1, numbers.get(i));
        }
    }

    private int endOf(int first) {
        int end = first + 1;
        while (end < chapters.size()
                && chapters.get(end).level() > chapters.get(first).level()) {
            end++;
        }
        return end;
    }

    private int siblingBefore(int first) {
        int level = chapters.get(first).level();
        for (int i = first - 1; i >= 0 && chapters.get(i).level() >= level; i--) {
            if (chapters.get(i).level() == level) {
                return i;
            }
        }
        return first;
    }

    public Draft draft() {
        return draft;
    }

    /** 1, 2, 3 … within the draft. */
    public int number() {
        return number;
    }

    public VersionState state() {
        return state;
    }

    public boolean published() {
        return state == VersionState.PUBLISHED;
    }

    /** What changed, in the words of the moderator; null for nothing said. */
    public @Nullable String note() {
        return note;
    }

    /** Who published it and when; null while it is worked on. */
    public @Nullable Act publishedBy() {
        return published;
    }

    /** When it was published; null while it is worked on. */
    public @Nullable Instant publishedAt() {
        return published == null ? null : published.at();
    }

    /** In reading order; change it only through this class. */
    public List<Chapter> chapters() {
        return Collections.unmodifiableList(chapters);
    }
}
