/**
 * What people want to hear of and how often, and the tokens in their mails that refuse it. Boundaries:
 * {@link de.rundertisch.core.messages.preferences.MessageSettings} for everybody,
 * {@link de.rundertisch.core.messages.preferences.Preferences} for whoever writes to them.
 */
@NullMarked
package de.rundertisch.core.messages.preferences;

import org.jspecify.annotations.NullMarked;
