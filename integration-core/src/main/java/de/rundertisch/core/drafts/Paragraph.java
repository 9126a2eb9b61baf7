package de.rundertisch.core.drafts;

import de.rundertisch.core.drafts.text.CleanText;
import de.rundertisch.core.drafts.text.ParagraphKind;
import de.rundertisch.core.drafts.text.Wording;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.core.shared.Identified;
import de.rundertisch.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The smallest piece of a draft that has an identity: a paragraph, list item, table, quotation or note. Keeps its lasting id through
 * all versions. Its text is plain and in the form of {@link CleanText}, so that offsets into it are stable; the marker of a list
 * item stands beside the text.
 */
@Entity
@Table(name = "paragraph")
public class Paragraph extends Identified {

    /** How deep lists go; deeper items are shown at this level. */
    public static final int DEEPEST_LIST = 8;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "chapter_id")
    private Chapter chapter;

    @Column(name = "lasting_id", nullable = false)
    private UUID lastingId;

    @Column(nullable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ParagraphKind kind;

    @Column(name = "list_level", nullable = false)
    private int listLevel;

    @Column(length = 30)
    private String marker;

    @Column(name = "content", nullable = false, length = CleanText.LONGEST_PARAGRAPH)
    private String text;

    @Column(name = "text_start")
    private Integer textStart;

    protected Paragraph() {}

    Paragraph(Chapter chapter, Wording wording) {
        this.chapter = chapter;
        this.lastingId = UUID.randomUUID();
        word(wording);
    }

    Paragraph copyTo(Chapter next) {
        Paragraph copy = new Paragraph(next, wording());
        copy.lastingId = lastingId;
        copy.position = position;
        return copy;
    }

    /**
     * Takes a new wording: a marker of at most 30 characters, a text of 1 to {@value CleanText#LONGEST_PARAGRAPH}, which is brought
     * into the form of {@link CleanText}.
     */
    void revise(Wording wording) {
        chapter.draftVersion().requireWorking();
        word(wording);
    }

    private void word(Wording wording) {
        this.kind = wording.kind();
        this.text = checked(CleanText.of(kind, wording.text()));
        this.listLevel = kind == ParagraphKind.LIST_ITEM ? Math.clamp(wording.listLevel(), 0, DEEPEST_LIST) : 0;
        boolean marked = kind == ParagraphKind.LIST_ITEM || kind == ParagraphKind.NOTE;
        this.marker = marked ? Text.optional(wording.marker(), 30, "drafts.paragraph.marker") : null;
    }

    private void word(String newText) {
        word(new Wording(kind, listLevel, marker, newText));
    }

    /** Not {@link Text#required}: that would strip the empty first cell of a table. */
    private static String checked(String clean) {
        if (clean.isEmpty()) {
            throw new BusinessException("drafts.paragraph.text.missing");
        }
        if (clean.length() > CleanText.LONGEST_PARAGRAPH) {
            throw new BusinessException("drafts.paragraph.text.tooLong", CleanText.LONGEST_PARAGRAPH, clean.length());
        }
        return clean;
    }

    /** Makes this paragraph the one that another version knew under this id (import as next version). */
    void identify(UUID lastingId) {
        chapter.draftVersion().requireWorking();
        this.lastingId = lastingId;
    }

    /** Keeps the text before the offset and returns what was behind it; a table is cut between rows. */
    String cut(int offset) {
        int at = kind == ParagraphKind.TABLE ? text.indexOf('\n', Math.max(offset - 1, 0)) : offset;
        boolean inside = at > 0 && at < text.length();
        String first = inside ? CleanText.of(kind, text.substring(0, at)) : "";
        String rest = inside ? CleanText.of(kind, text.substring(at)) : "";
        if (first.isEmpty() || rest.isEmpty()) {
            throw new BusinessException("drafts.paragraph.splitWhere");
        }
        word(first);
        return rest;
    }

    /** Takes the text of the paragraph behind it: a table takes rows, other text goes on after a blank. */
    void absorb(Paragraph next) {
        if ((kind == ParagraphKind.TABLE) != (next.kind == ParagraphKind.TABLE)) {
            throw new BusinessException("drafts.paragraph.tableMerge");
        }
        String glue = kind == ParagraphKind.TABLE ? "\n" : " ";
        word(text + glue + next.text);
    }

    void place(int position) {
        this.position = position;
    }

    void belongTo(Chapter chapter) {
        this.chapter = chapter;
    }

    void startAt(int offset) {
        this.textStart = offset;
    }

    public Chapter chapter() {
        return chapter;
    }

    /** The same in every version of the draft. */
    public UUID lastingId() {
        return lastingId;
    }

    /** From 1 within the chapter. */
    public int position() {
        return position;
    }

    /** What people say at a table, such as "2.1.3". */
    public String number() {
        return chapter.number() + "." + position;
    }

    public Wording wording() {
        return new Wording(kind, listLevel, marker, text);
    }

    public ParagraphKind kind() {
        return kind;
    }

    /** Depth in its list from 0. */
    public int listLevel() {
        return listLevel;
    }

    public @Nullable String marker() {
        return marker;
    }

    /** Plain text in the form of {@link CleanText}, 1 to {@value CleanText#LONGEST_PARAGRAPH} characters. */
    public String text() {
        return text;
    }

    /** Where the text starts in {@link VersionText}; null while the version is worked on. */
    public @Nullable Integer textStart() {
        return textStart;
    }
}
