package de.rundertisch.web.live;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every open stream of this server. Bounded in all and for each person: whoever opens one too many loses the oldest, which is told to
 * rest until its page is looked at again. All end with the application, so that the server's stop does not wait for readers.
 */
@ApplicationScoped
public class Listeners {

    static final int MOST = 2000;
    static final int MOST_A_PERSON = 10;

    private final Set<Listener> open = ConcurrentHashMap.newKeySet();
    private volatile boolean closing;

    /** Whether one more may come. */
    boolean hasRoom() {
        return !closing && open.size() < MOST;
    }

    void add(Listener listener) {
        open.add(listener);
        if (closing) {
            listener.end();
        }
    }

    void remove(Listener listener) {
        open.remove(listener);
    }

    /** What is open now. */
    List<Listener> all() {
        return List.copyOf(open);
    }

    /** Those of a person that are one too many when another comes, the oldest first. */
    List<Listener> tooMany(long personId) {
        List<Listener> own = open.stream()
                .filter(listener -> listener.actor().personId() == personId)
                .sorted((one, other) -> one.olderThan(other) ? -1 : 1)
                .toList();
        return own.subList(0, Math.max(0, own.size() - MOST_A_PERSON + 1));
    }

    /** Ends what belongs to a session that has ended, or in which somebody else speaks now. */
    void endSession(String session) {
        all().stream()
                .filter(listener -> Objects.equals(listener.session(), session))
                .forEach(Listener::end);
    }

    @PreDestroy
    void endAll() {
        closing = true;
        all().forEach(Listener::end);
    }
}
