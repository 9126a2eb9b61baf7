package de.rundertisch.core.drafts;

import de.rundertisch.core.drafts.text.CleanText;
import de.rundertisch.core.drafts.text.Wording;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.core.shared.Identified;
import de.rundertisch.core.shared.Text;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A heading of a {@link DraftVersion} and the paragraphs directly below it. Keeps its lasting id through all versions; position and
 * number follow from the order. Rules about its paragraphs (adding, splitting, merging, moving) are here.
 */
@Entity
@Table(name = "chapter")
public class Chapter extends Identified {

    /** The deepest heading level; deeper ones are brought up on import. */
    public static final int DEEPEST = 4;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "draft_version_id")
    private DraftVersion draftVersion;

    @Column(name = "lasting_id", nullable = false)
    private UUID lastingId;

    @Column(nullable = false)
    private int position;

    @Column(name = "heading_level", nullable = false)
    private int level;

    @Column(nullable = false, length = 500)
    private String title;

    @Column(name = "number_label", nullable = false, length = 40)
    private String number = "";

    @Column(name = "text_start")
    private Integer textStart;

    @OneToMany(mappedBy = "chapter", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<Paragraph> paragraphs = new ArrayList<>();

    protected Chapter() {}

    Chapter(DraftVersion draftVersion, int level, @Nullable String title) {
        this.draftVersion = draftVersion;
        this.lastingId = UUID.randomUUID();
        head(level, title);
    }

    Chapter copyTo(DraftVersion next) {
        Chapter copy = new Chapter(next, level, title);
        copy.lastingId = lastingId;
        copy.position = position;
        copy.number = number;
        paragraphs.forEach(paragraph -> copy.paragraphs.add(paragraph.copyTo(copy)));
        return copy;
    }

    /**
     * Takes a new heading.
     *
     * @param level 1 to {@value #DEEPEST}
     * @param title 1 to 500 characters
     */
    void revise(int level, @Nullable String title) {
        draftVersion.requireWorking();
        head(level, title);
        draftVersion.renumber();
    }

    private void head(int level, @Nullable String title) {
        if (level < 1 || level > DEEPEST) {
            throw new BusinessException("drafts.chapter.level", DEEPEST);
        }
        this.level = level;
        this.title = Text.required(title == null ? null : CleanText.line(title), 500, "drafts.chapter.title");
    }

    /** Makes this chapter the one that another version knew under this id (import as next version). */
    void identify(UUID lastingId) {
        draftVersion.requireWorking();
        this.lastingId = lastingId;
    }

    void place(int position, String number) {
        this.position = position;
        this.number = number;
    }

    void startAt(int offset) {
        this.textStart = offset;
    }

    /** Puts a new paragraph at an index, from 0. */
    Paragraph add(int index, Wording wording) {
        draftVersion.requireWorking();
        Paragraph paragraph = new Paragraph(this, wording);
        paragraphs.add(index, paragraph);
        reorder();
        return paragraph;
    }

    /** Takes these paragraphs behind what is there. */
    void fill(List<Wording> wordings) {
        draftVersion.requireWorking();
        wordings.forEach(wording -> paragraphs.add(new Paragraph(this, wording)));
        reorder();
    }

    void remove(Paragraph paragraph) {
        draftVersion.requireWorking();
        paragraphs.remove(paragraph);
        reorder();
    }

    /** Cuts a paragraph at an offset of its text; the first part keeps the lasting id. */
    Paragraph split(Paragraph paragraph, int offset) {
        draftVersion.requireWorking();
        String rest = paragraph.cut(offset);
        Wording wording = new Wording(paragraph.kind(), paragraph.listLevel(), null, rest);
        return add(paragraphs.indexOf(paragraph) + 1, wording);
    }

    /** Joins a paragraph with the one behind it; the first keeps its lasting id. Returns the one that is no longer needed. */
    Paragraph mergeWithNext(Paragraph paragraph) {
        draftVersion.requireWorking();
        int next = paragraphs.indexOf(paragraph) + 1;
        if (next >= paragraphs.size()) {
            throw new BusinessException("drafts.paragraph.nothingToMerge");
        }
        Paragraph absorbed = paragraphs.get(next);
        paragraph.absorb(absorbed);
        remove(absorbed);
        return absorbed;
    }

    /** Moves a paragraph one place up or down, over the border of the chapter where there is a neighbour. */
    void move(Paragraph paragraph, boolean up) {
        draftVersion.requireWorking();
        int from = paragraphs.indexOf(paragraph);
        int to = up ? from - 1 : from + 1;
        if (to >= 0 && to < paragraphs.size()) {
            Collections.swap(paragraphs, from, to);
            reorder();
            return;
        }
        int neighbour = draftVersion.chapters().indexOf(this) + (up ? -1 : 1);
        if (neighbour >= 0 && neighbour < draftVersion.chapters().size()) {
            handOver(paragraph, draftVersion.chapters().get(neighbour), up);
        }
    }

    private void handOver(Paragraph paragraph, Chapter to, boolean atEnd) {
        paragraphs.remove(paragraph);
        to.paragraphs.add(atEnd ? to.paragraphs.size() : 0, paragraph);
        paragraph.belongTo(to);
        reorder();
        to.reorder();
    }

    private void reorder() {
        for (int i = 0; i < paragraphs.size(); i++) {
            paragraphs.get(i).place(i + 1);
        }
    }

    public DraftVersion draftVersion() {
        return draftVersion;
    }

    /** The same in every version of the draft. */
    public UUID lastingId() {
        return lastingId;
    }

    /** From 1 within the version. */
    public int position() {
        return position;
    }

    /** 1 to {@value #DEEPEST}. */
    public int level() {
        return level;
    }

    public String title() {
        return title;
    }

    /** What people say at a table, such as "2.1" or "§ 4". */
    public String number() {
        return number;
    }

    /** Where the title starts in {@link VersionText}; null while the version is worked on. */
    public @Nullable Integer textStart() {
        return textStart;
    }

    /** In reading order; change it only through this class. */
    public List<Paragraph> paragraphs() {
        return Collections.unmodifiableList(paragraphs);
    }
}
