package de.rundertisch.web.drafts;

import de.rundertisch.core.drafts.DraftEditing;
import de.rundertisch.web.shared.Notices;
import de.rundertisch.web.shared.SignedIn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** Title and description of a draft, and the steps of its versions: publish, discard, begin the next. */
@Named
@RequestScoped
public class VersionForm {

    @Inject
    private DraftEditing editing;

    @Inject
    private Manage manage;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private int lock;
    private String title;
    private String description;
    private String note;

    @PostConstruct
    void show() {
        lock = manage.getDraft().lock();
        title = manage.getDraft().title();
        description = manage.getDraft().description();
    }

    public void describe() {
        editing.describe(signedIn.actor(), manage.getDraft().id(), lock, title, description);
        again("drafts.manage.describe.saved");
    }

    public void publish() {
        editing.publish(signedIn.actor(), manage.getWorking().id(), note);
        again("drafts.manage.publish.done");
    }

    public void discard() {
        boolean only = manage.getDraft().versions().size() == 1;
        editing.discard(signedIn.actor(), manage.getWorking().id());
        if (only) {
            notices.success("drafts.manage.discard.done");
            Faces.redirect("drafts/list");
        } else {
            again("drafts.manage.discard.done");
        }
    }

    public void next() {
        long version = editing.startNext(signedIn.actor(), manage.getDraft().id());
        notices.success("drafts.manage.next.done");
        Faces.redirect("drafts/edit?version=%s", version);
    }

    private void again(String notice) {
        notices.success(notice);
        manage.again();
    }

    public int getLock() {
        return lock;
    }

    public void setLock(int lock) {
        this.lock = lock;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
