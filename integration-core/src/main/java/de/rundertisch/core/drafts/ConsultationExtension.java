package de.rundertisch.core.drafts;

import de.rundertisch.core.partners.Act;
import de.rundertisch.core.shared.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The record that a {@link Consultation}'s deadline was put off: by whom, when, from which day to which. Never changes. */
@Entity
@Table(name = "consultation_extension")
public class ConsultationExtension extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "consultation_id")
    private Consultation consultation;

    @Column(name = "old_deadline", nullable = false)
    private LocalDate oldDeadline;

    @Column(name = "new_deadline", nullable = false)
    private LocalDate newDeadline;

    @Column(length = 1000)
    private String reason;

    @Embedded
    private Act extended;

    protected ConsultationExtension() {}

    ConsultationExtension(
            Consultation consultation,
            LocalDate oldDeadline,
            LocalDate newDeadline,
            @Nullable String reason,
            Act extended) {
        this.consultation = consultation;
        this.oldDeadline = oldDeadline;
        this.newDeadline = newDeadline;
        this.reason = reason;
        this.extended = extended;
    }

    public LocalDate oldDeadline() {
        return oldDeadline;
    }

    public LocalDate newDeadline() {
        return newDeadline;
    }

    public @Nullable String reason() {
        return reason;
    }

    public Act extended() {
        return extended;
    }
}
