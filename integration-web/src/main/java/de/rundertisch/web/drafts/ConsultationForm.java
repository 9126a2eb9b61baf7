package de.rundertisch.web.drafts;

import de.rundertisch.core.drafts.CheckLine;
import de.rundertisch.core.drafts.ConsultationLine;
import de.rundertisch.core.drafts.Consultations;
import de.rundertisch.core.drafts.Sharing;
import de.rundertisch.web.shared.Notices;
import de.rundertisch.web.shared.SignedIn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Opens a consultation on the newest published version, or puts the deadline of its consultation off. */
@Named
@RequestScoped
public class ConsultationForm {

    @Inject
    private Consultations consultations;

    @Inject
    private Manage manage;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private int lock;
    private LocalDate opensOn;
    private LocalDate deadline;
    private String reason;
    private Sharing sharing = Sharing.EVERYONE;
    private boolean checkedFirst;

    @PostConstruct
    void show() {
        lock = getCurrent() == null ? 0 : getCurrent().lock();
    }

    /** The latest consultation on the newest published version, null if there is none. */
    public ConsultationLine getCurrent() {
        return manage.getPublished() == null ? null : manage.getPublished().consultation();
    }

    public void open() {
        consultations.open(signedIn.actor(), manage.getPublished().id(), opensOn, deadline, sharing, checkedFirst);
        again("drafts.manage.open.done");
    }

    public void extend() {
        consultations.extend(signedIn.actor(), getCurrent().id(), lock, deadline, reason);
        again("drafts.manage.extend.done");
    }

    /** Switches checking before publication on if it is off, off if it is on. */
    public void switchCheck() {
        consultations.checkFirst(
                signedIn.actor(), getCurrent().id(), lock, !getCurrent().checkedFirst());
        notices.success("drafts.manage.check.done");
        manage.again();
    }

    /** How that was switched, oldest first. */
    public List<CheckLine> getChecks() {
        return consultations.checks(manage.getPublished().id());
    }

    private void again(String notice) {
        long version = manage.getPublished().id();
        consultations.current(version).ifPresent(line -> notices.success(notice, line.closesAt()));
        manage.again();
    }

    public int getLock() {
        return lock;
    }

    public void setLock(int lock) {
        this.lock = lock;
    }

    public LocalDate getOpensOn() {
        return opensOn;
    }

    public void setOpensOn(LocalDate opensOn) {
        this.opensOn = opensOn;
    }

    public LocalDate getDeadline() {
        return deadline;
    }

    public void setDeadline(LocalDate deadline) {
        this.deadline = deadline;
    }

    public Sharing[] getSharings() {
        return Sharing.values();
    }

    public Sharing getSharing() {
        return sharing;
    }

    public void setSharing(Sharing sharing) {
        this.sharing = sharing;
    }

    public boolean isCheckedFirst() {
        return checkedFirst;
    }

    public void setCheckedFirst(boolean checkedFirst) {
        this.checkedFirst = checkedFirst;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
