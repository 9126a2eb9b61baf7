package de.rundertisch.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/** Reads paths of requests: which are pages, which are the interface for programs, which are mere resources. */
public final class Paths {

    private static final List<String> OPEN =
            List.of("/jakarta.faces.resource/", "/resources/", "/webjars/", "/favicon", "/health");

    private Paths() {}

    /** The path inside the application, without query, never null. */
    public static String of(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** The path inside the application with its query. */
    static String withQuery(HttpServletRequest request) {
        return of(request) + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }

    /**
     * Where the reader is, to be opened again: a form is sent to an address that may lack what its page needs, so the page itself counts
     * if the browser names it.
     */
    static String page(HttpServletRequest request) {
        String own = withQuery(request);
        String sender = request.getHeader("Referer");
        if ("GET".equals(request.getMethod()) || sender == null) {
            return own;
        }
        return inside(sender, request.getHeader("Host"), request.getContextPath())
                .orElse(own);
    }

    /** An absolute address as a path inside the application, with its query; empty if it is somewhere else. */
    static Optional<String> inside(String address, String host, String contextPath) {
        try {
            URI uri = new URI(address);
            String path = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
            boolean ours =
                    host != null && host.equalsIgnoreCase(uri.getRawAuthority()) && path.startsWith(contextPath + "/");
            return ours ? Optional.of(path.substring(contextPath.length())).filter(Paths::isInside) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Style sheets, scripts, pictures: the same for everyone. */
    static boolean isResource(String path) {
        return OPEN.stream().anyMatch(path::startsWith);
    }

    /** The interface for programs: answers with status codes, never with a redirect to the sign-in page. */
    static boolean isApi(String path) {
        return path.startsWith("/api/");
    }

    /** Live updates: scripts listen to them, and no page answers there. */
    static boolean isStream(String path) {
        return path.equals("/live/stream");
    }

    /** The address people see for a path: without the ending of the file, and the start page by its name. */
    static String readable(String path) {
        if ("/".equals(path) || path.isEmpty()) {
            return "/start";
        }
        return path.endsWith(".xhtml") ? path.substring(0, path.length() - ".xhtml".length()) : path;
    }

    /** A path with its query that is safe to send a browser to: inside this application, nothing else. */
    public static boolean isInside(String target) {
        return target != null
                && target.startsWith("/")
                && !target.startsWith("//")
                && target.chars().allMatch(c -> c > ' ' && c != '\\');
    }
}
