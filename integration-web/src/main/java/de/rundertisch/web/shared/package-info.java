/**
 * What every page stands on: who is signed in, who may open what, how a mistake becomes a sentence, how dates and words are
 * written. Knows no feature's pages; the features use it, never the other way round.
 */
package de.rundertisch.web.shared;
