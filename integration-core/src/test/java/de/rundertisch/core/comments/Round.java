package de.rundertisch.core.comments;

import de.rundertisch.core.carrying.CommentPlacing;
import de.rundertisch.core.comments.places.PassagePick;
import de.rundertisch.core.drafts.Consultations;
import de.rundertisch.core.drafts.DraftEditing;
import de.rundertisch.core.drafts.DraftReading;
import de.rundertisch.core.drafts.Sharing;
import de.rundertisch.core.drafts.VersionText.Span;
import de.rundertisch.core.drafts.text.DraftImport;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Organisation;
import de.rundertisch.core.partners.OrganisationKind;
import de.rundertisch.core.partners.Person;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.readership.Audience;
import de.rundertisch.core.shared.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** A consultation with people for tests: two organisations, a moderator, and a short draft that is open for comments. */
@ApplicationScoped
public class Round {

    public static final String TEXT = """
            # Sprache

            Kurse finden auch am Abend statt. Eltern werden unterstützt.

            # Arbeit

            Jobs für alle.
            """;

    @Inject
    private DraftEditing editing;

    @Inject
    private DraftReading drafts;

    @Inject
    private Consultations consultations;

    @Inject
    private CommentPlacing placing;

    @PersistenceContext
    private EntityManager em;

    /**
     * Who takes part, and in what.
     *
     * @param deadline last day of the consultation
     * @param spans headings and paragraphs of the version
     */
    public record Table(
            Actor moderator,
            Actor member,
            Actor releaser,
            Actor stranger,
            Actor strangerReleaser,
            long draft,
            long version,
            LocalDate deadline,
            List<Span> spans) {

        /** A comment on the first sentence of the first paragraph. */
        public NewComment onPassage(String body) {
            UUID paragraph = spans.get(1).lastingId();
            PassagePick pick = new PassagePick(paragraph, 0, paragraph, 33, "Kurse finden auch am Abend statt.");
            return comment(null, pick, body, null);
        }

        /** Other words for the first sentence of the first paragraph; blank to strike it out, null for a proposal in words alone. */
        public NewComment proposal(String replacement, String body) {
            return new NewComment(
                    UUID.randomUUID(),
                    version,
                    null,
                    null,
                    onPassage(body).passage(),
                    CommentKind.PROPOSAL,
                    replacement,
                    body,
                    null);
        }

        public NewComment onChapter(String body) {
            return comment(spans.get(0).lastingId(), null, body, null);
        }

        public NewComment personal(String body) {
            return comment(null, null, body, Audience.PERSONAL);
        }

        private NewComment comment(UUID chapter, PassagePick pick, String body, Audience audience) {
            return new NewComment(
                    UUID.randomUUID(), version, chapter, null, pick, CommentKind.CONCERN, null, body, audience);
        }
    }

    @Transactional
    public Table open(Sharing sharing) {
        return open(sharing, false);
    }

    /** @param checkedFirst whether the moderation looks at what partners say before everybody reads it */
    @Transactional
    public Table open(Sharing sharing, boolean checkedFirst) {
        Organisation organisation = organisation("Frauentreff ");
        Organisation other = organisation("Sozialwerk ");
        Actor moderator = actor(null, "Miriam", Role.MODERATOR);
        long version = editing.importNew(moderator, "Entwurf", null, DraftImport.pasted(TEXT));
        editing.publish(moderator, version, null);
        LocalDate deadline = LocalDate.now(SystemClock.OFFICE_ZONE).plusDays(9);
        consultations.open(moderator, version, null, deadline, sharing, checkedFirst);
        return new Table(
                moderator,
                actor(organisation, "Amira", Role.PARTNER_MEMBER),
                actor(organisation, "Petra", Role.PARTNER_RELEASER),
                actor(other, "Nadja", Role.PARTNER_MEMBER),
                actor(other, "Thomas", Role.PARTNER_RELEASER),
                drafts.outline(moderator, version).draftId(),
                version,
                deadline,
                drafts.versionText(version).spans());
    }

    /** Publishes the next version of the draft with this text and returns its id. */
    public long publishNext(Table table, String text) {
        long next = editing.importNext(table.moderator(), table.draft(), DraftImport.pasted(text));
        editing.publish(table.moderator(), next, null);
        return next;
    }

    /** Waits for the worker until so many threads have been carried over to a version. */
    public void awaitCarried(long version, long wanted) {
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        while (placing.tally(version).all() < wanted) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Carried: " + placing.tally(version) + ", wanted: " + wanted);
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private Organisation organisation(String name) {
        Organisation organisation = new Organisation(name + UUID.randomUUID(), OrganisationKind.ASSOCIATION);
        em.persist(organisation);
        return organisation;
    }

    private Actor actor(Organisation organisation, String name, Role role) {
        Person person = new Person(name, "Haddad", UUID.randomUUID() + "@verein.example");
        em.persist(person);
        return new Actor(person.id(), organisation == null ? null : organisation.id(), Set.of(role));
    }
}
