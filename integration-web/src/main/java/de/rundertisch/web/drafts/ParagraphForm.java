package de.rundertisch.web.drafts;

import de.rundertisch.core.drafts.TextEditing;
import de.rundertisch.core.drafts.UnitText.ParagraphText;
import de.rundertisch.core.drafts.text.ParagraphKind;
import de.rundertisch.core.drafts.text.Wording;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.web.shared.Notices;
import de.rundertisch.web.shared.Refusals;
import de.rundertisch.web.shared.SignedIn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The form of one paragraph: the one being edited, or a new one. Cells of a table are shown separated by vertical bars. */
@Named
@RequestScoped
public class ParagraphForm {

    /** In place of a count: the writer knows that the paragraph is gone. */
    private static final int GONE = -1;

    @Inject
    private TextEditing editing;

    @Inject
    private Edit edit;

    @Inject
    private EditPlace place;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private int lock;
    private ParagraphKind kind = ParagraphKind.TEXT;
    private int listLevel;
    private String marker;
    private String text;
    private String meanwhile;

    @PostConstruct
    void show() {
        ParagraphText shown = edit.getSelected();
        if (shown != null) {
            lock = shown.lock();
            kind = shown.kind();
            listLevel = shown.listLevel();
            marker = shown.marker();
            text = typable(shown);
        }
    }

    public void save() {
        attempt(() -> {
            if (edit.isGone() && lock == GONE) {
                add(edit.lastOfChapter());
            } else {
                revise();
                stay("drafts.edit.saved", place.getParagraph());
            }
        });
    }

    public void add() {
        attempt(() -> add(place.getAfter()));
    }

    private void add(Long after) {
        stay("drafts.edit.added", editing.addParagraph(signedIn.actor(), edit.chapterId(), after, wording()));
    }

    /** Keeps what is typed, too. */
    public void merge() {
        attempt(() -> {
            revise();
            editing.mergeWithNext(signedIn.actor(), place.getParagraph(), lock);
            stay("drafts.edit.merged", place.getParagraph());
        });
    }

    /** Keeps what is typed, too. */
    public void move(boolean up) {
        attempt(() -> {
            revise();
            editing.moveParagraph(signedIn.actor(), place.getParagraph(), up);
            stay("drafts.edit.moved", place.getParagraph());
        });
    }

    public void delete() {
        attempt(() -> {
            requireSeen();
            editing.deleteParagraph(signedIn.actor(), place.getParagraph(), lock);
            stay("drafts.edit.deleted", 0);
        });
    }

    private static void attempt(Runnable step) {
        Refusals.at("text", step);
    }

    private void revise() {
        requireSeen();
        lock = editing.reviseParagraph(signedIn.actor(), place.getParagraph(), lock, wording());
    }

    /** What somebody else has done to the paragraph meanwhile is shown first; whoever presses the button again has seen it. */
    private void requireSeen() {
        edit.requireWorking();
        ParagraphText now = edit.getSelected();
        if (now == null) {
            lock = GONE;
            throw new BusinessException("drafts.edit.gone");
        }
        if (now.lock() != lock) {
            lock = now.lock();
            meanwhile = typable(now);
            throw new BusinessException("drafts.edit.meanwhile");
        }
    }

    private static String typable(ParagraphText paragraph) {
        return paragraph.kind() == ParagraphKind.TABLE ? paragraph.text().replace("\t", " | ") : paragraph.text();
    }

    private void stay(String notice, long paragraph) {
        notices.success(notice);
        place.go(place.getChapter(), paragraph == 0 ? "chapter" : "p" + paragraph);
    }

    private Wording wording() {
        String typed = text == null ? "" : text;
        String cells = kind == ParagraphKind.TABLE ? typed.replaceAll("\\h*\\|\\h*", "\t") : typed;
        return new Wording(kind, listLevel, marker, cells);
    }

    public ParagraphKind[] getKinds() {
        return ParagraphKind.values();
    }

    /** How the paragraph reads now that somebody else has changed it, null if nobody has. */
    public String getMeanwhile() {
        return meanwhile;
    }

    public int getLock() {
        return lock;
    }

    public void setLock(int lock) {
        this.lock = lock;
    }

    public ParagraphKind getKind() {
        return kind;
    }

    public void setKind(ParagraphKind kind) {
        this.kind = kind;
    }

    public int getListLevel() {
        return listLevel;
    }

    public void setListLevel(int listLevel) {
        this.listLevel = listLevel;
    }

    public String getMarker() {
        return marker;
    }

    public void setMarker(String marker) {
        this.marker = marker;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
