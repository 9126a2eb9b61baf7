package de.rundertisch.web.messages;

import de.rundertisch.core.messages.preferences.MessageKind;
import de.rundertisch.core.messages.preferences.MessageSettings;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/**
 * Unsubscribing by the link in a mail ({@code token} in the address), signed in or not. Opening the page changes nothing, because programs
 * that check mails open every link; the button does.
 */
@Named
@RequestScoped
public class Unsubscribe {

    @Inject
    private MessageSettings settings;

    private List<String> tokens;
    private List<MessageKind> kinds;
    private boolean done;

    @PostConstruct
    void look() {
        tokens = Faces.getRequestParameterValues("token") == null
                ? List.of()
                : List.of(Faces.getRequestParameterValues("token"));
        kinds = settings.kinds(tokens);
    }

    /** Answers on the same page: sending the form again changes nothing. */
    public void stop() {
        settings.unsubscribe(tokens);
        done = true;
    }

    public List<String> getTokens() {
        return tokens;
    }

    /** What the link is about, empty if it is none of ours. */
    public List<MessageKind> getKinds() {
        return kinds;
    }

    public boolean isDone() {
        return done;
    }
}
