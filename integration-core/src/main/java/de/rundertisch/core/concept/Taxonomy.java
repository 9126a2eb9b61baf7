package de.rundertisch.core.concept;

import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.core.shared.Identified;
import de.rundertisch.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * One edition of the concept: the way a city council cut the work into fields of action in one year. Prepared while it is being
 * written, put in force in place of the one before it, superseded by the next and from then on unchangeable. At most one is
 * in force.
 */
@Entity
@Table(name = "taxonomy")
public class Taxonomy extends Identified {

    /** Where an edition stands in its life. */
    public enum State {
        PREPARED,
        CURRENT,
        SUPERSEDED
    }

    @Column(nullable = false, length = 200)
    private String title;

    @Column(name = "edition_year", nullable = false)
    private int year;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private State state = State.PREPARED;

    protected Taxonomy() {}

    /**
     * @param title 1 to 200 characters, such as "Integrationskonzept 2019"
     * @param year the year it was adopted, 1900 to 2999
     */
    public Taxonomy(@Nullable String title, int year) {
        if (year < 1900 || year > 2999) {
            throw new BusinessException("concept.taxonomy.year.invalid", String.valueOf(year));
        }
        this.title = Text.required(title, 200, "concept.taxonomy.title");
        this.year = year;
    }

    /** The concept in force from now on. What was superseded once does not come back. */
    void putInForce() {
        requireOpen();
        state = State.CURRENT;
    }

    void supersede() {
        state = State.SUPERSEDED;
    }

    /** @throws BusinessException {@code concept.taxonomy.superseded} if nothing in this edition may change any more */
    void requireOpen() {
        if (state == State.SUPERSEDED) {
            throw new BusinessException("concept.taxonomy.superseded", title);
        }
    }

    public String title() {
        return title;
    }

    public int year() {
        return year;
    }

    public State state() {
        return state;
    }

    /** Whether this is the concept in force. */
    public boolean current() {
        return state == State.CURRENT;
    }
}
