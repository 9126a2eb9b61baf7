package de.rundertisch.core.messages.preferences;

import de.rundertisch.core.partners.Person;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.core.shared.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * How often a person wants to hear of a kind. Begins with the first mail of the kind or the first choice; without one it is at once. Its
 * token stands in the mails: whoever holds it may unsubscribe, and do nothing else.
 */
@Entity
@Table(name = "message_preference")
public class Preference extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", nullable = false, updatable = false)
    private Person person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private MessageKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Frequency frequency = Frequency.IMMEDIATELY;

    @Column(nullable = false, updatable = false, length = 36)
    private String token;

    protected Preference() {}

    Preference(Person person, MessageKind kind) {
        this.person = person;
        this.kind = kind;
        this.token = UUID.randomUUID().toString();
    }

    void choose(Frequency wanted) {
        if (!kind.choices().contains(wanted)) {
            throw new BusinessException("messages.frequency.unsuitable");
        }
        frequency = wanted;
    }

    Person person() {
        return person;
    }

    public MessageKind kind() {
        return kind;
    }

    public Frequency frequency() {
        return frequency;
    }

    /** 122 random bits. */
    public String token() {
        return token;
    }
}
