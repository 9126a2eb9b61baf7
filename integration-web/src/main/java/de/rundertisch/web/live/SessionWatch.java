package de.rundertisch.web.live;

import de.rundertisch.web.shared.Sessions;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;

/** Streams end with their session, and when it begins to speak for somebody else. */
@WebListener
public class SessionWatch implements HttpSessionListener, HttpSessionAttributeListener, HttpSessionIdListener {

    @Inject
    private Listeners listeners;

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        listeners.endSession(event.getSession().getId());
    }

    @Override
    public void attributeReplaced(HttpSessionBindingEvent event) {
        if (Sessions.isIdentity(event.getName())) {
            listeners.endSession(event.getSession().getId());
        }
    }

    @Override
    public void sessionIdChanged(HttpSessionEvent event, String before) {
        listeners.endSession(before);
    }
}
