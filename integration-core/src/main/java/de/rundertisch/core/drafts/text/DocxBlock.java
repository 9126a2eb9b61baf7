package de.rundertisch.core.drafts.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands one below the other in a Word document, as it is written there, before anything is made of it. */
sealed interface DocxBlock {

    /**
     * A paragraph.
     *
     * @param list id of the list it is in, null if it says nothing itself
     * @param listLevel -1 if it says nothing itself
     * @param outline outline level from 0, 9 for text; -1 if it says nothing itself
     * @param bold whether all its words are
     * @param joined whether its end was deleted, so that the next paragraph goes on in it
     * @param text with "\n" for line breaks
     * @param notes footnotes referred to in the text, as number in the document and text
     * @param floating text boxes anchored here
     */
    record Para(
            @Nullable String style,
            @Nullable String list,
            int listLevel,
            int outline,
            boolean bold,
            boolean joined,
            String text,
            List<Note> notes,
            List<DocxBlock> floating)
            implements DocxBlock {}

    /** A footnote or endnote. */
    record Note(String marker, String text) {}

    /** A table: rows of cells of blocks. */
    record Table(List<List<List<DocxBlock>>> rows) implements DocxBlock {}
}
