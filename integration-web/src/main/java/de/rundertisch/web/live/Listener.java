package de.rundertisch.web.live;

import de.rundertisch.core.drafts.VersionOutline;
import de.rundertisch.core.partners.Actor;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * One open page at the other end of a stream. Writes without ever waiting for it: what the connection does not take at once is kept
 * until it does, and a page that falls too far behind is let go; it comes back with its bookmark. Ends once, for whatever reason.
 */
final class Listener implements WriteListener, AsyncListener {

    /** Messages kept for a slow connection. */
    private static final int MOST_WAITING = 64;

    private final String session;
    private final Actor actor;
    private final long draftId;
    private final long versionId;
    private final Consumer<Listener> farewell;
    private final Deque<byte[]> waiting = new ArrayDeque<>();
    private final long since = System.nanoTime();
    private volatile long position;
    private AsyncContext async;
    private ServletOutputStream out;
    private boolean unsent;
    private boolean ended;

    /**
     * @param session id of the session it belongs to and ends with
     * @param read what is read
     * @param position in the change queue up to which the page has read
     * @param farewell called once, when it has ended
     */
    Listener(String session, Actor actor, VersionOutline read, long position, Consumer<Listener> farewell) {
        this.session = session;
        this.actor = actor;
        this.draftId = read.draftId();
        this.versionId = read.versionId();
        this.position = position;
        this.farewell = farewell;
    }

    synchronized void open(AsyncContext begun) throws IOException {
        async = begun;
        async.addListener(this);
        out = async.getResponse().getOutputStream();
        out.setWriteListener(this);
    }

    String session() {
        return session;
    }

    Actor actor() {
        return actor;
    }

    long draftId() {
        return draftId;
    }

    long versionId() {
        return versionId;
    }

    /** Whether it was opened before another one. */
    boolean olderThan(Listener other) {
        return since - other.since < 0;
    }

    long position() {
        return position;
    }

    void readUpTo(long reached) {
        position = Math.max(position, reached);
    }

    /** Sends an event, at once or as soon as the connection takes it. */
    void send(String event, String bookmark, String data) {
        String message = "id: " + bookmark + "\nevent: " + event + "\ndata: " + data + "\n\n";
        boolean lost;
        synchronized (this) {
            waiting.add(message.getBytes(StandardCharsets.UTF_8));
            lost = waiting.size() > MOST_WAITING || !write();
        }
        if (lost) {
            end();
        }
    }

    /** @return whether the connection still stands */
    private boolean write() {
        try {
            while (!ended && out != null && out.isReady()) {
                if (!waiting.isEmpty()) {
                    out.write(waiting.poll());
                    unsent = true;
                } else if (unsent) {
                    unsent = false;
                    out.flush();
                } else {
                    return true;
                }
            }
            return true;
        } catch (IOException | IllegalStateException e) {
            return false;
        }
    }

    /** Ends the stream; a second time changes nothing. */
    void end() {
        synchronized (this) {
            if (ended) {
                return;
            }
            ended = true;
        }
        farewell.accept(this);
        try {
            async.complete();
        } catch (IllegalStateException e) {
            // The container has ended it before: that is what was wanted.
        }
    }

    @Override
    public void onWritePossible() {
        boolean stands;
        synchronized (this) {
            stands = write();
        }
        if (!stands) {
            end();
        }
    }

    /** The reader has left, or the network has. */
    @Override
    public void onError(Throwable failure) {
        end();
    }

    @Override
    public void onError(AsyncEvent event) {
        end();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        end();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        end();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // Begins once only.
    }
}
