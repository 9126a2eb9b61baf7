package de.rundertisch.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Reads paths of requests: which are pages, which are the interface for programs, which are mere resources. */
public final class Paths {

    private static final List<String> OPEN =
            List.of("/jakarta.faces.resource/", "/resources/", "/webjars/", "/favicon", "/health");

    private Paths() {}

    /** The path inside the application, without query, never null. */
    public static String of(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** Style sheets, scripts, pictures: the same for everyone. */
    static boolean isResource(String path) {
        return OPEN.stream().anyMatch(path::startsWith);
    }

    /** The interface for programs: answers with status codes, never with a redirect to the sign-in page. */
    static boolean isApi(String path) {
        return path.startsWith("/api/");
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
