package de.rundertisch.core.archive;

import java.util.Set;

/**
 * A document of whose description something is only guessed.
 *
 * @param fieldIds its fields of action, read while the transaction was open
 */
public record GuessedLine(long id, String fileName, Description description, Set<Long> fieldIds) {}
