package de.rundertisch.core.comments;

/** What a comment wants to be: Zustimmung, Bedenken, Frage, Hinweis, Änderungsvorschlag. */
public enum CommentKind {
    SUPPORT,
    CONCERN,
    QUESTION,
    NOTE,
    PROPOSAL
}
