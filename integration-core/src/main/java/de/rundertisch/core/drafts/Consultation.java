package de.rundertisch.core.drafts;

import de.rundertisch.core.partners.Act;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.core.shared.Identified;
import de.rundertisch.core.shared.SystemClock;
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
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One round of commenting on a published version. Begins at the start of its opening day and ends with its deadline day (Frist): a
 * date means until 23:59:59 in the office's zone, whatever the clocks do that night. The deadline can only be put off, and every
 * extension is kept.
 */
@Entity
@Table(name = "consultation")
public class Consultation extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "draft_version_id")
    private DraftVersion draftVersion;

    @Column(name = "opens_on", nullable = false)
    private LocalDate opensOn;

    @Column(nullable = false)
    private LocalDate deadline;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Sharing sharing;

    @Column(name = "checked_first", nullable = false)
    private boolean checkedFirst;

    @Embedded
    private Act opened;

    @OneToMany(mappedBy = "consultation", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<ConsultationExtension> extensions = new ArrayList<>();

    @OneToMany(mappedBy = "consultation", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<ConsultationCheck> checks = new ArrayList<>();

    protected Consultation() {}

    /**
     * @param opensOn first day, may be past
     * @param deadline last day, not before the first nor before today
     * @param sharing who reads what organisations release
     */
    Consultation(DraftVersion draftVersion, LocalDate opensOn, LocalDate deadline, Sharing sharing, Act opened) {
        if (!draftVersion.published()) {
            throw new BusinessException("drafts.consultation.unpublished");
        }
        requireFuture(deadline, opened.at());
        if (deadline.isBefore(opensOn)) {
            throw new BusinessException("drafts.consultation.deadlineBeforeOpening");
        }
        this.draftVersion = draftVersion;
        this.opensOn = opensOn;
        this.deadline = deadline;
        this.sharing = sharing;
        this.opened = opened;
    }

    /**
     * Puts the deadline off and notes who did it.
     *
     * @param to new last day, after the present one and not past
     * @param reason for the participants, at most 1000 characters; null or blank for none
     */
    void extend(LocalDate to, @Nullable String reason, Act act) {
        if (!to.isAfter(deadline)) {
            throw new BusinessException("drafts.consultation.notLater");
        }
        requireFuture(to, act.at());
        String why = Text.optional(reason, 1000, "drafts.consultation.reason");
        extensions.add(new ConsultationExtension(this, deadline, to, why, act));
        deadline = to;
    }

    /** Switches checking before publication on or off, and notes who did it; the same again changes nothing. */
    void checkFirst(boolean wanted, Act act) {
        if (wanted != checkedFirst) {
            checkedFirst = wanted;
            checks.add(new ConsultationCheck(this, wanted, act));
        }
    }

    private static void requireFuture(LocalDate deadline, Instant now) {
        if (!now.isBefore(endOf(deadline))) {
            throw new BusinessException("drafts.consultation.deadlinePast");
        }
    }

    /** Whether comments are taken at this moment: from 00:00:00 of the opening day until the last instant of the deadline day. */
    public boolean isOpen(Instant now) {
        return state(now) == ConsultationState.OPEN;
    }

    public ConsultationState state(Instant now) {
        if (now.isBefore(opensOn.atStartOfDay(SystemClock.OFFICE_ZONE).toInstant())) {
            return ConsultationState.PLANNED;
        }
        return now.isBefore(endOf(deadline)) ? ConsultationState.OPEN : ConsultationState.CLOSED;
    }

    /** The last second in which comments are taken, in the office's zone: what people are shown. */
    public ZonedDateTime closesAt() {
        return closing(deadline);
    }

    static ZonedDateTime closing(LocalDate deadline) {
        return endOf(deadline).atZone(SystemClock.OFFICE_ZONE).minus(1, ChronoUnit.SECONDS);
    }

    /** The first instant that is too late. */
    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(SystemClock.OFFICE_ZONE).toInstant();
    }

    public DraftVersion draftVersion() {
        return draftVersion;
    }

    public LocalDate opensOn() {
        return opensOn;
    }

    /** The last day. */
    public LocalDate deadline() {
        return deadline;
    }

    /** Who reads what organisations release. */
    public Sharing sharing() {
        return sharing;
    }

    /** Whether the moderation looks at what partners say before everybody reads it. */
    public boolean checkedFirst() {
        return checkedFirst;
    }

    /** How that was switched, oldest first. */
    public List<ConsultationCheck> checks() {
        return Collections.unmodifiableList(checks);
    }

    public Act opened() {
        return opened;
    }

    /** Oldest first. */
    public List<ConsultationExtension> extensions() {
        return Collections.unmodifiableList(extensions);
    }
}
