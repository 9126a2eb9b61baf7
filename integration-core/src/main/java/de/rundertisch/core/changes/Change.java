package de.rundertisch.core.changes;

/**
 * One entry of the queue: this thing is no longer as it was before; look it up to learn how it is now (or that it is gone).
 *
 * @param position place in the commit order, from 1 without gaps
 * @param subject what kind of thing
 * @param subjectId its id
 */
public record Change(long position, Subject subject, long subjectId) {}
