package de.rundertisch.web.statements;

import de.rundertisch.core.drafts.ConsultationLine;
import de.rundertisch.core.drafts.Consultations;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.core.statements.PreparedStatement;
import de.rundertisch.core.statements.ReleaseLine;
import de.rundertisch.core.statements.Releasing;
import de.rundertisch.core.statements.StatementReading;
import de.rundertisch.web.shared.Desk;
import de.rundertisch.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/**
 * What an organisation is about to say on a version ({@code version} in the address), and what it has released. Members look; whoever
 * holds the mandate chooses, orders and releases. After a refusal the form shows what was typed, not what is stored.
 */
@Named
@RequestScoped
public class Prepare {

    @Inject
    private Releasing releasing;

    @Inject
    private StatementReading reading;

    @Inject
    private Desk desk;

    private final SentChoice sent = SentChoice.read();
    private PreparedStatement prepared;
    private List<ReleaseLine> releases;
    private ConsultationLine consultation;
    private String coverNote;
    private int lock;

    @Inject
    void look(Consultations consultations) {
        if (desk.actor().organisationId() == null) {
            throw BusinessException.notAllowed();
        }
        prepared = sent.applied(releasing.prepared(desk.actor(), version()));
        releases = reading.own(desk.actor(), version());
        consultation = consultations.current(version()).orElse(null);
        coverNote = prepared.coverNote();
        lock = prepared.lock();
    }

    /** Keeps what has been prepared, to go on later. */
    public void save() {
        Refusals.at("coverNote", () -> {
            releasing.prepare(desk.actor(), version(), lock, coverNote, sent.order(), sent.chosen());
            desk.done("/statements/prepare?version=" + version(), "statements.prepare.saved");
            Faces.redirect("statements/prepare?version=%s", version());
        });
    }

    /** Makes it official and shows the receipt. */
    public void release() {
        Refusals.at("coverNote", () -> {
            String code = releasing.release(desk.actor(), version(), lock, coverNote, sent.order(), sent.chosen());
            desk.done("/statements/check?code=" + code, "statements.prepare.released");
            Faces.redirect("statements/check?code=%s", code);
        });
    }

    /** The version in the address; without one there is nothing to prepare. */
    public long version() {
        Long version = desk.number("version");
        if (version == null) {
            throw BusinessException.notFound();
        }
        return version;
    }

    /** Whether the reader may prepare and release now. */
    public boolean isReleasing() {
        return desk.actor().is(Role.PARTNER_RELEASER) && consultation != null && consultation.open();
    }

    public boolean isMandated() {
        return desk.actor().is(Role.PARTNER_RELEASER);
    }

    public PreparedStatement getPrepared() {
        return prepared;
    }

    public List<ReleaseLine> getReleases() {
        return releases;
    }

    public ConsultationLine getConsultation() {
        return consultation;
    }

    public String getCoverNote() {
        return coverNote;
    }

    public void setCoverNote(String coverNote) {
        this.coverNote = coverNote;
    }

    public int getLock() {
        return lock;
    }

    public void setLock(int lock) {
        this.lock = lock;
    }
}
