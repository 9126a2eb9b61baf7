package de.rundertisch.search.extraction;

import java.util.Locale;

/** Why a file gives no text. Trying the same file again will not help. */
public enum FailureReason {
    /** Not a single byte. */
    EMPTY,
    /** Looks like a kind that can be read, but is cut off or damaged. */
    BROKEN,
    /** Needs a password. */
    ENCRYPTED,
    /** Too much to read, perhaps a zip bomb. */
    TOO_LARGE,
    /** More than {@value TextExtraction#MOST_PAGES} pages or sections. */
    TOO_MANY_PAGES,
    /** A kind of file the archive does not read. */
    UNSUPPORTED,
    /** Took longer than the caller would wait. */
    TIMED_OUT,
    /** Took the process that read it down. */
    CRASHED;

    /** Key of the message that tells people, such as {@code archive.failed.tooLarge}. */
    public String key() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder camel = new StringBuilder("archive.failed.").append(words[0]);
        for (int i = 1; i < words.length; i++) {
            camel.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return camel.toString();
    }
}
