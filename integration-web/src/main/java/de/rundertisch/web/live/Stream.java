package de.rundertisch.web.live;

import de.rundertisch.core.changes.ChangeQueue;
import de.rundertisch.core.drafts.DraftReading;
import de.rundertisch.core.drafts.VersionOutline;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.web.shared.SignedIn;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The stream of a reading page ({@code /live/stream?version=17&voice=3:8&since=…}), after the HTML standard's server-sent events: {@code part} says
 * which part of the version has changed ({@code {"part":"…"}}), {@code all} that the page should read everything anew, {@code rest} that the
 * person has opened too many, {@code voice} that it was made for somebody else or for another organisation than this session speaks for now, {@code beat} nothing but that the connection stands. Holds no thread while nothing happens, and has no beans of its request (see web.xml).
 */
@WebServlet(urlPatterns = "/live/stream", asyncSupported = true)
public class Stream extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String RETRY_SECONDS = "60";

    @Inject
    private transient DraftReading drafts;

    @Inject
    private transient ChangeQueue queue;

    @Inject
    private transient Listeners listeners;

    @Inject
    private transient LiveWorker worker;

    @Inject
    private transient Bookmark bookmarks;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession(false);
        Optional<Actor> actor = SignedIn.actor(request);
        Optional<VersionOutline> read = actor.flatMap(reader -> version(request).flatMap(id -> read(reader, id)));
        if (session == null || actor.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else if (read.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else if (!listeners.hasRoom()) {
            response.setHeader("Retry-After", RETRY_SECONDS);
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            open(request, response, session.getId(), actor.get(), read.get());
        }
    }

    private static Optional<Long> version(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("version"))
                .filter(number -> number.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    /** What the reader may read under this id, if anything. */
    private Optional<VersionOutline> read(Actor reader, long versionId) {
        try {
            return Optional.of(drafts.outline(reader, versionId));
        } catch (BusinessException e) {
            return Optional.empty();
        }
    }

    private void open(
            HttpServletRequest request, HttpServletResponse response, String session, Actor actor, VersionOutline read)
            throws IOException {
        long newest = queue.last();
        listeners.tooMany(actor.personId()).forEach(this::rest);
        OptionalLong since = bookmarks.read(bookmark(request), newest);
        Listener listener = new Listener(session, actor, read, since.orElse(newest), listeners::remove);
        response.setContentType("text/event-stream");
        response.setCharacterEncoding("UTF-8");
        // Proxies that collect answers before they pass them on would make this pointless.
        response.setHeader("X-Accel-Buffering", "no");
        AsyncContext begun = request.startAsync();
        begun.setTimeout(0);
        listener.open(begun);
        listeners.add(listener);
        if (SignedIn.voice(actor).equals(request.getParameter("voice"))) {
            listener.send(since.isPresent() ? "beat" : "all", bookmarks.of(listener.position()), "{}");
            worker.welcome();
        } else {
            listener.send("voice", bookmarks.of(listener.position()), "{}");
            listener.end();
        }
    }

    private void rest(Listener listener) {
        listener.send("rest", bookmarks.of(listener.position()), "{}");
        listener.end();
    }

    /** The browser's own, when it comes back by itself, is the newer one. */
    private static String bookmark(HttpServletRequest request) {
        String last = request.getHeader("Last-Event-ID");
        return last == null ? request.getParameter("since") : last;
    }
}
