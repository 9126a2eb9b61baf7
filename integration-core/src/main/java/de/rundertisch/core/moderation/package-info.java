/**
 * The moderation at work on what others say: lets through what waits for a look before publication, hides what has no place here, and
 * answers to what readers report. Boundaries: {@link de.rundertisch.core.moderation.Moderating} to act,
 * {@link de.rundertisch.core.moderation.ModerationReading} to look. Builds on comments, which keep who reads them; this feature keeps who
 * decided what and when, and who reported. Nobody but moderators learns who reported.
 */
@NullMarked
package de.rundertisch.core.moderation;

import org.jspecify.annotations.NullMarked;
