package de.rundertisch.core.unsent;

import de.rundertisch.core.drafts.DraftReading;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** Puts words away. Called outside of a transaction each step is one of its own: what it has answered is stored. */
@ApplicationScoped
@Transactional
class Shelf {

    /** Nobody writes at so many places at once; a program gone wild may. */
    static final int MOST = 500;

    @Inject
    private UnsentRepository repository;

    @Inject
    private DraftReading drafts;

    @Inject
    private Clock clock;

    Kept put(Actor actor, TypedWords typed) {
        requirePublished(actor, typed.versionId());
        Optional<UnsentWords> found = repository.at(actor.personId(), typed.versionId(), typed.place());
        if (found.filter(words -> !words.discarded()).isPresent()) {
            return change(found.get(), typed);
        }
        return begin(actor, found, typed);
    }

    private Kept change(UnsentWords words, TypedWords typed) {
        if (!words.knownTo(typed)) {
            return new Kept.Elsewhere(KeptWords.of(words));
        }
        if (typed.nothing()) {
            repository.remove(words);
            return new Kept.Nothing();
        }
        if (!words.sameAs(typed)) {
            words.become(typed, clock.instant());
            repository.flush();
        }
        return new Kept.Stored(KeptWords.of(words));
    }

    private Kept begin(Actor actor, Optional<UnsentWords> discarded, TypedWords typed) {
        if (typed.revision() > 0 || repository.posted(actor.personId(), typed.submission())) {
            return new Kept.Gone();
        }
        return typed.nothing() ? new Kept.Nothing() : new Kept.Stored(store(actor, discarded, typed));
    }

    private KeptWords store(Actor actor, Optional<UnsentWords> discarded, TypedWords typed) {
        if (discarded.isPresent()) {
            discarded.get().become(typed, clock.instant());
        } else if (repository.count(actor.personId()) >= MOST) {
            throw new BusinessException("unsent.tooMany", MOST);
        }
        UnsentWords words = discarded.orElseGet(() -> repository.begin(actor.personId(), typed, clock.instant()));
        repository.flush();
        return KeptWords.of(words);
    }

    /** Whatever stands there: nothing of it and nothing of what was refused is lost. Outlives the transaction that was refused. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    KeptWords putRefused(Actor actor, TypedWords typed) {
        requirePublished(actor, typed.versionId());
        Optional<UnsentWords> found = repository.at(actor.personId(), typed.versionId(), typed.place());
        if (found.isEmpty() || found.get().discarded()) {
            return store(actor, found, typed);
        }
        UnsentWords words = found.get();
        if (words.knownTo(typed)) {
            words.become(typed, clock.instant());
        } else if (!words.holds(typed)) {
            words.takeOnTop(typed, clock.instant());
        }
        repository.flush();
        return KeptWords.of(words);
    }

    /** Both in one transaction. */
    long clearWhile(Actor actor, TypedWords typed, Supplier<Long> act) {
        long result = act.get();
        repository
                .at(actor.personId(), typed.versionId(), typed.place())
                .filter(words -> words.discarded() || words.knownTo(typed))
                .ifPresent(repository::removeSeen);
        return result;
    }

    void discard(Actor actor, long id) {
        own(actor, id).discard(clock.instant());
    }

    void restore(Actor actor, long id) {
        own(actor, id).restore();
    }

    /** Returns how many it took away. */
    int clear() {
        Instant now = clock.instant();
        return repository.clear(now.minus(Clearing.UNTOUCHED), now.minus(Clearing.DISCARDED));
    }

    private UnsentWords own(Actor actor, long id) {
        return repository
                .find(id)
                .filter(words -> words.ownedBy(actor.personId()))
                .orElseThrow(BusinessException::notFound);
    }

    private void requirePublished(Actor actor, long versionId) {
        if (!drafts.outline(actor, versionId).published()) {
            throw BusinessException.notFound();
        }
    }
}
