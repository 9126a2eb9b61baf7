package de.rundertisch.web.drafts.composing;

import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.web.shared.SignedIn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;

/**
 * For whom the comment form was shown: the person and the organisation, which come back with it. Whoever is somebody else by now sends
 * nothing in another's name.
 */
@Named
@RequestScoped
public class Speaker {

    @Inject
    private SignedIn signedIn;

    private Long hand;
    private Long voice;
    private String stranded;

    @PostConstruct
    void begin() {
        if (signedIn.isPresent()) {
            hand = signedIn.actor().personId();
            voice = signedIn.actor().organisationId();
        }
    }

    /** Whether somebody else is signed in now than when the form was shown. */
    boolean isForeign() {
        return !Objects.equals(hand, signedIn.actor().personId());
    }

    /** Shows words that are not sent because of that; they stay kept for whoever typed them, where that person is signed in. */
    void strand(String words) {
        stranded = words == null ? "" : words;
    }

    /** Nobody speaks for an organisation by mistake: whoever changed it since the form was shown is asked once. */
    void requireSameVoice() {
        Long now = signedIn.actor().organisationId();
        if (!Objects.equals(voice, now)) {
            voice = now;
            throw new BusinessException(
                    "drafts.read.form.voiceChanged", now == null ? signedIn.getName() : signedIn.getOrganisation());
        }
    }

    /** The words that nobody sent, null if nothing of that kind happened. */
    public String getStranded() {
        return stranded;
    }

    /** The person for whom the form was shown. */
    public Long getHand() {
        return hand;
    }

    public void setHand(Long hand) {
        this.hand = hand;
    }

    /** The organisation in whose name the form was shown, null for none. */
    public Long getVoice() {
        return voice;
    }

    public void setVoice(Long voice) {
        this.voice = voice;
    }
}
