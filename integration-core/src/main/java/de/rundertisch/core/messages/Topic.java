package de.rundertisch.core.messages;

import de.rundertisch.core.messages.preferences.MessageKind;
import java.util.List;

/** What a piece of news is about; its name is the beginning of its texts' keys. */
enum Topic {
    REPLY(MessageKind.REPLY),
    STATEMENT_RELEASED(MessageKind.STATEMENT),
    STATEMENT_RECEIVED(MessageKind.STATEMENT),
    CONSULTATION_OPENED(MessageKind.CONSULTATION),
    CONSULTATION_EXTENDED(MessageKind.CONSULTATION),
    RESPONSE(MessageKind.RESPONSE),
    SUPPORTED(MessageKind.SUPPORT),
    SUPPORT_PROPOSED(MessageKind.SUPPORT),
    MENTIONED(MessageKind.MENTION),
    DECLINED(MessageKind.RESPONSE),
    HIDDEN(MessageKind.RESPONSE),
    SEARCH_MATCHED(MessageKind.SAVED_SEARCH),
    REMINDER(MessageKind.REMINDER);

    /** Reasons to hear of the same words, the more particular one first. */
    static final List<Topic> OF_WORDS = List.of(MENTIONED, REPLY);

    private final MessageKind kind;

    Topic(MessageKind kind) {
        this.kind = kind;
    }

    MessageKind kind() {
        return kind;
    }
}
