package de.rundertisch.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.ClosedChannelException;
import java.util.Set;

/**
 * A reader who leaves the page before it has arrived is no fault of ours: the answer ends, and the log gets a line for whoever looks
 * closely, not a stack trace. Everything else that goes wrong passes through. Stands outermost.
 */
public class LeavingFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(LeavingFilter.class.getName());

    /** What Grizzly and the operating system say of a connection whose other end is gone; no type tells it apart. */
    private static final Set<String> SAID =
            Set.of("Connection is closed", "Connection reset", "Connection reset by peer", "Broken pipe");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException e) {
            if (!hasLeft(e)) {
                throw e;
            }
            LOG.log(Level.DEBUG, "The reader of {0} left before the answer had arrived", Paths.of(request));
        }
    }

    /** Whether a failure means that nobody is there any more to read the answer. */
    static boolean hasLeft(Throwable failure) {
        return Causes.find(failure, ClosedChannelException.class).isPresent()
                || Causes.find(failure, IOException.class)
                        .map(Throwable::getMessage)
                        .filter(SAID::contains)
                        .isPresent();
    }
}
