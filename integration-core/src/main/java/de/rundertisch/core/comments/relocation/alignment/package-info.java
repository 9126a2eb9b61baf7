/**
 * Which words of a newer text continue which words of an older one: the mechanics behind {@link
 * de.rundertisch.core.comments.relocation.PassageRelocation}. {@link de.rundertisch.core.comments.relocation.alignment.TextMap} is the face;
 * behind it texts are cut into words and blocks, equal blocks are paired, then similar ones, then what was split off, merged or moved; word
 * by word inside the pairs; and each pair gets a certainty. Pure functions on values, bounded in time and memory for any text.
 */
@NullMarked
package de.rundertisch.core.comments.relocation.alignment;

import org.jspecify.annotations.NullMarked;
