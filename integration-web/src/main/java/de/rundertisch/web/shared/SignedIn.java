package de.rundertisch.web.shared;

import de.rundertisch.core.accounts.SignedInPerson;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.shared.BusinessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Whoever makes this request: for beans the {@link Actor} that boundaries ask for, for pages the name and what to show. Filled by
 * {@link Authentication} before anything else runs.
 */
@Named
@RequestScoped
public class SignedIn {

    static final String REQUEST_KEY = "rundertisch.person";

    @Inject
    private HttpServletRequest request;

    private SignedInPerson person() {
        return (SignedInPerson) request.getAttribute(REQUEST_KEY);
    }

    /** Whether there is anybody. */
    public boolean isPresent() {
        return person() != null;
    }

    /** The same for whoever has no beans of the request; empty when nobody is signed in. */
    public static Optional<Actor> actor(HttpServletRequest request) {
        return Optional.ofNullable((SignedInPerson) request.getAttribute(REQUEST_KEY))
                .map(SignedInPerson::actor);
    }

    /** Who speaks for whom, as a word by which a page recognises that this has changed: ids of person and organisation. */
    public String getVoice() {
        return voice(actor());
    }

    /** The same for whoever has no beans of the request. */
    public static String voice(Actor actor) {
        return actor.personId() + ":" + (actor.organisationId() == null ? "" : actor.organisationId());
    }

    /** @throws BusinessException not allowed, when nobody is signed in */
    public Actor actor() {
        return required().actor();
    }

    /** @throws BusinessException not allowed, when nobody is signed in */
    public SignedInPerson required() {
        if (!isPresent()) {
            throw BusinessException.notAllowed();
        }
        return person();
    }

    public String getName() {
        return isPresent() ? person().name() : "";
    }

    /** First letters of given and family name, for the round badge. */
    public String getInitials() {
        String[] words = getName().strip().split("\\s+");
        String first = words[0].isEmpty() ? "" : words[0].substring(0, words[0].offsetByCodePoints(0, 1));
        String last = words[words.length - 1];
        return words.length < 2 ? first : first + last.substring(0, last.offsetByCodePoints(0, 1));
    }

    /** The organisation acted for, null for none. */
    public String getOrganisation() {
        return isPresent() && person().actsFor() != null ? person().actsFor().name() : null;
    }

    public boolean isModerator() {
        return has(Role.MODERATOR);
    }

    public boolean isAdministrator() {
        return has(Role.ADMINISTRATOR);
    }

    /** Moderation, staff or administration. */
    public boolean isOffice() {
        return has(Role.MODERATOR) || has(Role.STAFF) || has(Role.ADMINISTRATOR);
    }

    /** Whether there is an organisation to speak for or the moderation's own voice. */
    public boolean isCommenting() {
        return has(Role.PARTNER_MEMBER) || has(Role.MODERATOR);
    }

    /** Whether somebody acts for a partner organisation. */
    public boolean isPartner() {
        return has(Role.PARTNER_MEMBER) || has(Role.PARTNER_RELEASER);
    }

    /** Whether somebody may make official what their organisation says. */
    public boolean isReleaser() {
        return has(Role.PARTNER_RELEASER);
    }

    private boolean has(Role role) {
        return isPresent() && person().roles().contains(role);
    }
}
