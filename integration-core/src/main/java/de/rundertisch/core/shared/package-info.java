/**
 * The very small common ground of all features: the one exception that carries a user's mistake to the screen and the clock
 * rules every deadline follows. Nothing here knows a feature; whatever could belong to one does not belong here.
 */
@NullMarked
package de.rundertisch.core.shared;

import org.jspecify.annotations.NullMarked;
