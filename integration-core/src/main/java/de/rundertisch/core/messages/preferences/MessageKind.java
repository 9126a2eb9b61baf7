package de.rundertisch.core.messages.preferences;

import java.util.List;

/** What people can order or refuse. */
public enum MessageKind {
    /** Somebody replied in a conversation one takes part in. */
    REPLY(Frequency.values()),
    /** One's organisation released a statement; for moderators, any organisation did. */
    STATEMENT(Frequency.values()),
    /** A consultation opened or its deadline was put off. */
    CONSULTATION(Frequency.values()),
    /** The moderation answered a comment of one's own or of the organisation one releases for. */
    RESPONSE(Frequency.values()),
    /** An organisation stands behind a comment, or one's own members suggest to. */
    SUPPORT(Frequency.values()),
    /** Somebody named one in a comment or reply. */
    MENTION(Frequency.values()),
    /** A saved search has found something new; how soon one hears of it is said with each search. */
    SAVED_SEARCH(Frequency.IMMEDIATELY, Frequency.NEVER),
    /** A deadline comes near; in a summary it would come too late. */
    REMINDER(Frequency.IMMEDIATELY, Frequency.NEVER);

    private final List<Frequency> choices;

    MessageKind(Frequency... choices) {
        this.choices = List.of(choices);
    }

    /** How often one may hear of it. */
    public List<Frequency> choices() {
        return choices;
    }
}
