package de.rundertisch.core.messages;

import de.rundertisch.core.accounts.Accounts;
import de.rundertisch.core.comments.Round;
import de.rundertisch.core.drafts.Sharing;
import de.rundertisch.core.messages.outbox.Mail;
import de.rundertisch.core.messages.preferences.MessageKind;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Membership;
import de.rundertisch.core.partners.Organisation;
import de.rundertisch.core.partners.PartnerRole;
import de.rundertisch.core.partners.Person;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.shared.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A round whose people really are members and moderator, and what they have been told. */
@ApplicationScoped
@Transactional
public class Seats {

    private static final Actor SETTING_UP = new Actor(0, null, Set.of(Role.ADMINISTRATOR));

    @Inject
    private Round round;

    @Inject
    private Accounts accounts;

    @PersistenceContext
    private EntityManager em;

    Round.Table take(Sharing sharing) {
        Round.Table table = round.open(sharing);
        accounts.assignOfficeRoles(SETTING_UP, table.moderator().personId(), Set.of(Role.MODERATOR));
        seat(table.member(), PartnerRole.MEMBER);
        seat(table.releaser(), PartnerRole.RELEASER);
        seat(table.stranger(), PartnerRole.MEMBER);
        seat(table.strangerReleaser(), PartnerRole.RELEASER);
        return table;
    }

    private void seat(Actor actor, PartnerRole role) {
        Person person = em.find(Person.class, actor.personId());
        Organisation organisation = em.find(Organisation.class, actor.organisationId());
        em.persist(new Membership(person, organisation, role, LocalDate.now(SystemClock.OFFICE_ZONE)));
    }

    void leave(Actor actor) {
        em.createQuery("select m from Membership m where m.person.id = :id", Membership.class)
                .setParameter("id", actor.personId())
                .getResultStream()
                .forEach(membership -> membership.end(LocalDate.now(SystemClock.OFFICE_ZONE)));
    }

    void deactivate(Actor actor) {
        em.find(Person.class, actor.personId()).deactivate();
    }

    /** What has been noted for somebody, settled or not, oldest first. */
    List<Topic> noted(Actor actor) {
        return em.createQuery(
                        "select n.topic from News n where n.recipient.id = :id order by n.createdAt, n.id", Topic.class)
                .setParameter("id", actor.personId())
                .getResultList();
    }

    /** Other tests' consultations remind nobody here. */
    void cancelRemindersBut(long consultation) {
        em.createQuery("delete from Reminder r where r.consultationId <> :own")
                .setParameter("own", consultation)
                .executeUpdate();
    }

    /** As if these people had never been told anything. */
    void forget(Actor... actors) {
        for (Actor actor : actors) {
            em.createQuery("delete from News n where n.recipient.id = :id")
                    .setParameter("id", actor.personId())
                    .executeUpdate();
        }
    }

    /** How many pieces of news wait for somebody. */
    long waiting(Actor actor) {
        return em.createQuery(
                        "select count(n) from News n where n.recipient.id = :id and n.settledAt is null", Long.class)
                .setParameter("id", actor.personId())
                .getSingleResult();
    }

    /** The mails written to somebody, oldest first, text and HTML in one. */
    List<String> mails(Actor actor) {
        return em.createQuery("select m from Mail m where m.recipient.id = :id order by m.createdAt, m.id", Mail.class)
                .setParameter("id", actor.personId())
                .getResultStream()
                .map(mail -> mail.subject() + "\n" + mail.plain() + mail.html())
                .toList();
    }

    /** As if somebody wanted these mails sent now that there is a mail server. */
    void sendAgain(Actor actor) {
        em.createQuery("select m from Mail m where m.recipient.id = :id", Mail.class)
                .setParameter("id", actor.personId())
                .getResultStream()
                .forEach(mail -> mail.tryAgain(Instant.now()));
    }

    /** What stands in somebody's mails to unsubscribe from a kind. */
    String token(Actor actor, MessageKind kind) {
        return em.createQuery(
                        "select p.token from Preference p where p.person.id = :id and p.kind = :kind", String.class)
                .setParameter("id", actor.personId())
                .setParameter("kind", kind)
                .getSingleResult();
    }
}
