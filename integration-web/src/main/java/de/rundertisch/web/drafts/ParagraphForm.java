package de.rundertisch.web.drafts;

import de.rundertisch.core.drafts.TextEditing;
import de.rundertisch.core.drafts.UnitText.ParagraphText;
import de.rundertisch.core.drafts.text.ParagraphKind;
import de.rundertisch.core.drafts.text.Wording;
import de.rundertisch.web.shared.Notices;
import de.rundertisch.web.shared.SignedIn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The form of one paragraph: the one being edited, or a new one. Cells of a table are shown separated by vertical bars. */
@Named
@RequestScoped
public class ParagraphForm {

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

    @PostConstruct
    void show() {
        ParagraphText shown = edit.getSelected();
        if (shown != null) {
            lock = shown.lock();
            kind = shown.kind();
            listLevel = shown.listLevel();
            marker = shown.marker();
            text = kind == ParagraphKind.TABLE ? shown.text().replace("\t", " | ") : shown.text();
        }
    }

    public void save() {
        editing.reviseParagraph(signedIn.actor(), place.getParagraph(), lock, wording());
        stay("drafts.edit.saved", place.getParagraph());
    }

    public void add() {
        long chapter = edit.getShown().line().id();
        stay("drafts.edit.added", editing.addParagraph(signedIn.actor(), chapter, place.getAfter(), wording()));
    }

    public void merge() {
        editing.mergeWithNext(signedIn.actor(), place.getParagraph(), lock);
        stay("drafts.edit.merged", place.getParagraph());
    }

    public void move(boolean up) {
        editing.moveParagraph(signedIn.actor(), place.getParagraph(), up);
        stay("drafts.edit.moved", place.getParagraph());
    }

    public void delete() {
        editing.deleteParagraph(signedIn.actor(), place.getParagraph(), lock);
        stay("drafts.edit.deleted", 0);
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
