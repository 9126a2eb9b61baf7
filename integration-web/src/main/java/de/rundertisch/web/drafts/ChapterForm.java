package de.rundertisch.web.drafts;

import de.rundertisch.core.drafts.TextEditing;
import de.rundertisch.core.drafts.UnitText.ChapterText;
import de.rundertisch.core.drafts.VersionOutline.ChapterLine;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.web.shared.Notices;
import de.rundertisch.web.shared.Refusals;
import de.rundertisch.web.shared.SignedIn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The form of a chapter's heading: of the one on the page, or of a new one behind it. */
@Named
@RequestScoped
public class ChapterForm {

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
    private int level = 1;
    private String title;

    @PostConstruct
    void show() {
        ChapterText shown = edit.getShown();
        if (shown != null) {
            lock = shown.line().lock();
            level = shown.line().level();
            title = place.isAddingChapter() ? null : shown.line().title();
        }
    }

    public void save() {
        attempt(() -> {
            revise();
            go("drafts.chapter.saved", id());
        });
    }

    public void add() {
        attempt(() -> {
            Long after = edit.getShown() == null ? null : id();
            go("drafts.chapter.added", editing.addChapter(signedIn.actor(), place.getVersion(), after, level, title));
        });
    }

    /** Keeps what is typed, too. */
    public void move(boolean up) {
        attempt(() -> {
            revise();
            editing.moveChapter(signedIn.actor(), id(), up);
            go("drafts.edit.moved", id());
        });
    }

    public void delete() {
        attempt(() -> {
            requireSeen();
            editing.deleteChapter(signedIn.actor(), id(), lock);
            go("drafts.chapter.deleted", 0);
        });
    }

    private static void attempt(Runnable step) {
        Refusals.at("chapterTitle", step);
    }

    private void revise() {
        requireSeen();
        editing.reviseChapter(signedIn.actor(), id(), lock, level, title);
    }

    /** What somebody else has changed meanwhile is told first; whoever presses the button again knows it. */
    private void requireSeen() {
        edit.requireWorking();
        long id = id();
        ChapterLine now = edit.getShown().line();
        if (now.id() == id && now.lock() != lock) {
            lock = now.lock();
            throw new BusinessException("drafts.chapter.meanwhile", now.title());
        }
    }

    private void go(String notice, long chapter) {
        notices.success(notice);
        place.go(chapter, "chapter");
    }

    private long id() {
        return edit.chapterId();
    }

    public int getLock() {
        return lock;
    }

    public void setLock(int lock) {
        this.lock = lock;
    }

    public int getLevel() {
        return level;
    }

    public void setLevel(int level) {
        this.level = level;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
