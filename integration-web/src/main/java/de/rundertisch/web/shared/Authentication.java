package de.rundertisch.web.shared;

import de.rundertisch.core.accounts.SignedInPerson;
import de.rundertisch.core.accounts.SigningIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells the container who makes a request: the owner of a bearer token, or the person whom the session remembers. The session keeps
 * ids only and roles are looked up each time, so that it can move to another node and lost rights are lost at once. A wrong token
 * is answered 401 and never falls back to the session.
 */
@ApplicationScoped
public class Authentication implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    @Inject
    private SigningIn signingIn;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (Paths.isResource(Paths.of(request))) {
            return context.doNothing();
        }
        String header = request.getHeader("Authorization");
        if (header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            Optional<SignedInPerson> owner =
                    signingIn.byToken(header.substring(BEARER.length()).strip());
            return owner.map(person -> welcome(request, context, person)).orElseGet(() -> refuse(response, context));
        }
        return remembered(request)
                .map(person -> welcome(request, context, person))
                .orElseGet(context::doNothing);
    }

    private static AuthenticationStatus refuse(HttpServletResponse response, HttpMessageContext context) {
        response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        return context.responseUnauthorized();
    }

    private Optional<SignedInPerson> remembered(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(Identity.SESSION_KEY) instanceof Identity identity)) {
            return Optional.empty();
        }
        return signingIn.present(identity.personId(), identity.organisationId());
    }

    private static AuthenticationStatus welcome(
            HttpServletRequest request, HttpMessageContext context, SignedInPerson person) {
        request.setAttribute(SignedIn.REQUEST_KEY, person);
        return context.notifyContainerAboutLogin(
                person.email(), person.roles().stream().map(Enum::name).collect(Collectors.toSet()));
    }
}
