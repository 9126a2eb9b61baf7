package de.rundertisch.web.shared;

import de.rundertisch.core.accounts.FirstAdministrator;
import de.rundertisch.core.accounts.SignedInPerson;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * Stands at the outer door with the {@link AccessTable}. Whoever is not signed in is led to the sign-in page and from there back to
 * where they wanted to go; a house without an administrator leads everybody to creating the first one. What has no row does not
 * exist.
 */
public class AccessFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String SETUP = "/accounts/setup";

    @Inject
    private transient FirstAdministrator firstAdministrator;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = Paths.of(request);
        if (Paths.isResource(path)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<AccessTable.Rule> rule = AccessTable.rule(path);
        if ("GET".equals(request.getMethod()) && !Paths.readable(path).equals(path)) {
            response.sendRedirect(request.getContextPath() + Paths.readable(path) + query(request));
        } else if (rule.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (firstAdministrator.missing() && !SETUP.equals(path)) {
            setUpFirst(request, response, path);
        } else {
            decide(rule.get(), request, response, chain);
        }
    }

    private static void setUpFirst(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException {
        if (Paths.isApi(path)) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            response.sendRedirect(request.getContextPath() + SETUP);
        }
    }

    private static void decide(
            AccessTable.Rule rule, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        SignedInPerson person = (SignedInPerson) request.getAttribute(SignedIn.REQUEST_KEY);
        if (rule.admits(person == null ? Set.of() : person.roles())) {
            if (person != null) {
                response.setHeader("Cache-Control", "no-store");
            }
            chain.doFilter(request, response);
        } else if (person != null) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (Paths.isApi(Paths.of(request))) {
            response.setHeader("WWW-Authenticate", "Bearer");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (Paths.isStream(Paths.of(request))) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(request.getContextPath() + "/accounts/sign-in" + comeBack(request));
        }
    }

    private static String comeBack(HttpServletRequest request) {
        String wanted = Paths.page(request);
        return "/start".equals(wanted) ? "" : "?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }

    private static String query(HttpServletRequest request) {
        return request.getQueryString() == null ? "" : "?" + request.getQueryString();
    }
}
