package de.rundertisch.core.unsent;

import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.core.shared.BusinessException.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Supplier;

/**
 * Keeping what somebody types until it is sent. Everybody keeps their own words and touches nobody else's; whether they may be sent is
 * asked when they are, not while they are typed. Begins no transaction itself: what is refused in one is kept in the next.
 */
@ApplicationScoped
public class Keeping {

    private static final Logger LOG = System.getLogger(Keeping.class.getName());

    @Inject
    private Shelf shelf;

    /**
     * Keeps words for a place, in a transaction of its own; said again, it changes nothing.
     *
     * @throws BusinessException not found, if the actor may not read the version; {@code unsent.tooMany}
     */
    public Kept keep(Actor actor, TypedWords typed) {
        try {
            return shelf.put(actor, typed);
        } catch (PersistenceException lostRace) {
            return shelf.put(actor, typed);
        }
    }

    /**
     * Sends words: what is kept of them goes in the same transaction. If a rule refuses the act, they are kept, beside whatever else stands
     * there, and the refusal goes on to the caller.
     *
     * @param act posts them
     * @return what the act returns
     */
    public long send(Actor actor, TypedWords typed, Supplier<Long> act) {
        try {
            return shelf.clearWhile(actor, typed, act);
        } catch (BusinessException refused) {
            if (refused.reason() == Reason.RULE && !typed.nothing()) {
                keepRefused(actor, typed);
            }
            throw refused;
        }
    }

    /** The person hears why the words were refused, even if the shelf is full; they still stand in the form then. */
    private void keepRefused(Actor actor, TypedWords typed) {
        try {
            shelf.putRefused(actor, typed);
        } catch (BusinessException full) {
            LOG.log(Level.WARNING, "Refused words of person {0} could not be kept: {1}", actor.personId(), full.key());
        }
    }

    /**
     * Lets words go; for a while this can be undone.
     *
     * @throws BusinessException not found, if the actor keeps no such words
     */
    public void discard(Actor actor, long id) {
        shelf.discard(actor, id);
    }

    /**
     * Undoes {@link #discard}.
     *
     * @throws BusinessException not found, if the actor has no such words, or not any more
     */
    public void restore(Actor actor, long id) {
        shelf.restore(actor, id);
    }
}
