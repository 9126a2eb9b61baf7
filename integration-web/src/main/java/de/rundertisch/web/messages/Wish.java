package de.rundertisch.web.messages;

import de.rundertisch.core.messages.preferences.Frequency;
import de.rundertisch.core.messages.preferences.KindChoice;
import de.rundertisch.core.messages.preferences.MessageKind;

/** One row of the form: a kind and what is chosen for it. Lives as long as the request. */
public class Wish {

    private final MessageKind kind;
    private Frequency frequency;

    Wish(KindChoice choice) {
        kind = choice.kind();
        frequency = choice.frequency();
    }

    public MessageKind getKind() {
        return kind;
    }

    public Frequency getFrequency() {
        return frequency;
    }

    public void setFrequency(Frequency frequency) {
        this.frequency = frequency;
    }
}
