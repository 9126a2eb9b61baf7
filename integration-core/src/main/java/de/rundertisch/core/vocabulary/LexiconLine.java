package de.rundertisch.core.vocabulary;

import java.time.Instant;

/**
 * A lexicon as the screen shows it.
 *
 * @param language ISO 639-1 code
 * @param source name of the file it came from
 * @param licence the licence's whole text
 * @param entries number of translations
 * @param person name of whoever imported it
 */
public record LexiconLine(
        long id, String language, String source, String licence, int entries, String person, Instant at) {}
