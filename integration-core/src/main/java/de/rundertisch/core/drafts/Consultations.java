package de.rundertisch.core.drafts;

import de.rundertisch.core.changes.ChangeQueue;
import de.rundertisch.core.changes.Subject;
import de.rundertisch.core.partners.Act;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.core.shared.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens and extends consultations (moderators only), and tells everyone else whether comments are taken now. */
@ApplicationScoped
@Transactional
public class Consultations {

    @Inject
    private DraftRepository repository;

    @Inject
    private ChangeQueue changes;

    @Inject
    private Event<ConsultationOpened> opened;

    @Inject
    private Event<ConsultationExtended> extended;

    @Inject
    private Clock clock;

    /**
     * Opens a consultation on a published version that has no other running or planned one.
     *
     * @param opensOn first day; null for today
     * @param deadline last day; it means until 23:59:59 in the office's zone
     * @param sharing who reads what organisations release
     * @return id of the consultation
     */
    public long open(Actor actor, long versionId, @Nullable LocalDate opensOn, LocalDate deadline, Sharing sharing) {
        return open(actor, versionId, opensOn, deadline, sharing, false);
    }

    /**
     * The same, and says whether the moderation looks at what partners say before everybody reads it.
     *
     * @param checkedFirst can be switched later
     */
    public long open(
            Actor actor,
            long versionId,
            @Nullable LocalDate opensOn,
            LocalDate deadline,
            Sharing sharing,
            boolean checkedFirst) {
        actor.require(Role.MODERATOR);
        DraftVersion version = repository.lock(DraftVersion.class, versionId);
        Consultation before = repository.consultation(versionId);
        if (before != null && before.state(clock.instant()) != ConsultationState.CLOSED) {
            throw new BusinessException("drafts.consultation.already");
        }
        LocalDate firstDay = opensOn == null ? LocalDate.ofInstant(clock.instant(), SystemClock.OFFICE_ZONE) : opensOn;
        Act act = repository.act(actor, clock.instant());
        Consultation consultation = new Consultation(version, firstDay, deadline, sharing, act);
        consultation.checkFirst(checkedFirst, repository.act(actor, clock.instant()));
        repository.add(consultation);
        repository.flush();
        opened.fire(new ConsultationOpened(consultation.id(), versionId));
        changes.record(Subject.DRAFT, version.draft().id());
        return consultation.id();
    }

    /**
     * Puts a deadline off, also one that has passed already: comments are taken again then.
     *
     * @param lock the count the form was shown with
     * @param deadline new last day, later than the present one
     * @param reason for the participants, at most 1000 characters; null or blank for none
     */
    public void extend(Actor actor, long consultationId, int lock, LocalDate deadline, @Nullable String reason) {
        actor.require(Role.MODERATOR);
        Consultation consultation = repository.lock(Consultation.class, consultationId);
        repository.requireFresh(consultation, lock);
        consultation.extend(deadline, reason, repository.act(actor, clock.instant()));
        repository.flush();
        extended.fire(new ConsultationExtended(
                consultationId, consultation.draftVersion().id()));
        changes.record(Subject.DRAFT, consultation.draftVersion().draft().id());
    }

    /**
     * Switches checking before publication on or off. What waits already goes on waiting.
     *
     * @param lock the count the form was shown with
     */
    public void checkFirst(Actor actor, long consultationId, int lock, boolean wanted) {
        actor.require(Role.MODERATOR);
        Consultation consultation = repository.lock(Consultation.class, consultationId);
        repository.requireFresh(consultation, lock);
        consultation.checkFirst(wanted, repository.act(actor, clock.instant()));
        repository.flush();
    }

    /** How checking before publication was switched in the latest consultation on a version, oldest first. */
    public List<CheckLine> checks(long versionId) {
        Consultation consultation = repository.consultation(versionId);
        return consultation == null
                ? List.of()
                : consultation.checks().stream()
                        .map(check -> new CheckLine(
                                check.act().at(), check.act().person().name(), check.checkedFirst()))
                        .toList();
    }

    /** The latest consultation on a version, whatever its state now. */
    public Optional<ConsultationLine> current(long versionId) {
        return Optional.ofNullable(repository.consultation(versionId)).map(found -> line(found, clock.instant()));
    }

    /** Any consultation, whatever its state now; whoever asks. */
    public Optional<ConsultationLine> find(long consultationId) {
        return repository.consultationById(consultationId).map(found -> line(found, clock.instant()));
    }

    /** Every consultation that is running or planned. */
    public List<ConsultationLine> unfinished() {
        Instant now = clock.instant();
        return repository.consultationsUntil(LocalDate.ofInstant(now, SystemClock.OFFICE_ZONE)).stream()
                .map(found -> line(found, now))
                .toList();
    }

    /** How the deadline of the latest consultation on a version was put off, oldest first. */
    public List<ExtensionLine> extensions(long versionId) {
        Consultation consultation = repository.consultation(versionId);
        return consultation == null
                ? List.of()
                : consultation.extensions().stream().map(Consultations::line).toList();
    }

    /**
     * The consultation in which a comment may be given now; to be asked in the transaction of every act of commenting.
     *
     * @throws BusinessException {@code drafts.consultation.none}, {@code .notYet} (with the opening day) or {@code .over} (with the
     *     last second as {@code ZonedDateTime})
     */
    public Consultation requireOpen(long versionId) {
        Consultation consultation = repository.consultation(versionId);
        if (consultation == null) {
            throw new BusinessException("drafts.consultation.none");
        }
        return switch (consultation.state(clock.instant())) {
            case OPEN -> consultation;
            case PLANNED -> throw new BusinessException("drafts.consultation.notYet", consultation.opensOn());
            case CLOSED -> throw new BusinessException("drafts.consultation.over", consultation.closesAt());
        };
    }

    /**
     * The consultation in which a thread may go on now, on whichever version of the draft it began.
     *
     * @throws BusinessException as {@link #requireOpen} does for the latest consultation on the draft
     */
    public Consultation requireOpenOn(Draft draft) {
        List<Consultation> all = repository.consultationsOn(draft);
        return all.stream()
                .filter(consultation -> consultation.isOpen(clock.instant()))
                .findFirst()
                .orElseGet(() -> requireOpen(
                        all.isEmpty() ? 0 : all.getFirst().draftVersion().id()));
    }

    static ConsultationLine line(Consultation consultation, Instant now) {
        return new ConsultationLine(
                consultation.id(),
                consultation.version(),
                consultation.draftVersion().id(),
                consultation.opensOn(),
                consultation.deadline(),
                consultation.state(now),
                consultation.closesAt(),
                consultation.sharing(),
                consultation.checkedFirst());
    }

    private static ExtensionLine line(ConsultationExtension extension) {
        return new ExtensionLine(
                extension.extended().at(),
                extension.extended().person().name(),
                extension.oldDeadline(),
                extension.newDeadline(),
                extension.reason());
    }
}
