package de.rundertisch.web.shared;

import de.rundertisch.core.accounts.SignedInPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** Opens, changes and ends what the session remembers of a person. */
@ApplicationScoped
public class Sessions {

    /** Remembers the person under a new session id, so that an id planted before is worthless. */
    public void open(HttpServletRequest request, SignedInPerson person) {
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(Identity.SESSION_KEY, Identity.of(person.actor()));
    }

    /** From the next request on the person acts for this organisation, if they may. */
    public void actFor(HttpServletRequest request, long personId, long organisationId) {
        request.getSession(true).setAttribute(Identity.SESSION_KEY, new Identity(personId, organisationId));
    }

    /** Whether somebody signed in here who has lost access since. */
    public boolean isClosed(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                && session.getAttribute(Identity.SESSION_KEY) != null
                && request.getAttribute(SignedIn.REQUEST_KEY) == null;
    }

    /** Whether an attribute of this name says who a session belongs to and for whom they speak. */
    public static boolean isIdentity(String attribute) {
        return Identity.SESSION_KEY.equals(attribute);
    }

    public void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
