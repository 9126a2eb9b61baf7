package de.rundertisch.web.archive;

import de.rundertisch.core.archive.DocumentLine;
import de.rundertisch.core.archive.ExtractionState;
import de.rundertisch.web.shared.Wording;
import java.util.Locale;

/**
 * How far reading a document's text has got, in words: for the chips on the pages and for the script that keeps them fresh.
 *
 * @param id the document
 * @param state name of the state
 * @param done whether nothing will change any more by itself
 * @param tone style of the chip: ok, warn, bad or neutral
 * @param words one short sentence in the reader's language
 */
public record DocumentState(long id, ExtractionState state, boolean done, String tone, String words) {

    static DocumentState of(DocumentLine line, Locale locale) {
        return new DocumentState(line.id(), line.state(), line.state().done(), tone(line.state()), words(line, locale));
    }

    private static String tone(ExtractionState state) {
        return switch (state) {
            case WAITING, EXTRACTING -> "neutral";
            case SEARCHABLE -> "ok";
            case NO_TEXT -> "warn";
            case FAILED -> "bad";
        };
    }

    private static String words(DocumentLine line, Locale locale) {
        String key = "archive.state." + line.state();
        return switch (line.state()) {
            case WAITING, NO_TEXT -> Wording.text(locale, key);
            case EXTRACTING, SEARCHABLE -> Wording.text(locale, key, line.pageCount());
            case FAILED -> Wording.text(locale, line.failure());
        };
    }
}
