package de.rundertisch.core.drafts.text;

import de.rundertisch.core.drafts.text.DocxBlock.Note;
import de.rundertisch.core.drafts.text.DocxBlock.Para;
import de.rundertisch.core.drafts.text.DocxBlock.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads paragraphs and tables out of WordprocessingML. Tracked changes are taken as accepted: inserted text stays, deleted text goes.
 * Hidden text, field codes, comments, generated contents and the second rendering of text boxes are left out.
 */
final class DocxBlocks {

    private final XMLStreamReader xml;
    private final Map<String, String> notes;
    private final int[] noteCount;
    private boolean contentsAhead;

    /**
     * @param xml inside the element whose blocks are wanted
     * @param notes texts of footnotes ("footnote 3") and endnotes ("endnote 1") by id
     */
    DocxBlocks(XMLStreamReader xml, Map<String, String> notes) {
        this.xml = xml;
        this.notes = notes;
        this.noteCount = new int[1];
    }

    /** All blocks up to the end of the current element. */
    List<DocxBlock> read() throws XMLStreamException {
        List<DocxBlock> blocks = new ArrayList<>();
        DocxXml.each(xml, element -> {
            switch (element) {
                case "p" -> blocks.add(paragraph());
                case "tbl" -> blocks.add(table());
                case "sdtPr" -> contentsAhead = isContents();
                case "sdtContent" -> skipContents();
                case "del", "moveFrom", "sectPr", "tcPr", "tblPr", "tblGrid", "Fallback" -> DocxXml.skip(xml);
                default -> {}
            }
        });
        return blocks;
    }

    /** Words of blocks, paragraphs joined by blanks. */
    static String words(List<DocxBlock> blocks) {
        return blocks.stream()
                .map(block -> switch (block) {
                    case Para para -> para.text();
                    case Table table ->
                        table.rows().stream()
                                .flatMap(List::stream)
                                .map(DocxBlocks::words)
                                .collect(Collectors.joining(" "));
                })
                .collect(Collectors.joining(" "));
    }

    private boolean isContents() throws XMLStreamException {
        boolean[] found = new boolean[1];
        DocxXml.each(
                xml,
                element -> found[0] |=
                        element.equals("docPartGallery") && DocxXml.value(xml).startsWith("Table of Contents"));
        return found[0];
    }

    private void skipContents() throws XMLStreamException {
        if (contentsAhead) {
            DocxXml.skip(xml);
        }
        contentsAhead = false;
    }

    private Table table() throws XMLStreamException {
        List<List<List<DocxBlock>>> rows = new ArrayList<>();
        DocxXml.each(xml, element -> {
            switch (element) {
                case "tr" -> row(rows);
                case "del", "moveFrom", "tblPr", "tblGrid" -> DocxXml.skip(xml);
                default -> {}
            }
        });
        return new Table(rows);
    }

    private void row(List<List<List<DocxBlock>>> rows) throws XMLStreamException {
        List<List<DocxBlock>> cells = new ArrayList<>();
        boolean[] deleted = new boolean[1];
        DocxXml.each(xml, element -> {
            switch (element) {
                case "trPr" -> deleted[0] = contains("del");
                case "tc" -> cells.add(read());
                case "tblPrEx" -> DocxXml.skip(xml);
                default -> {}
            }
        });
        if (!deleted[0]) {
            rows.add(cells);
        }
    }

    private boolean contains(String wanted) throws XMLStreamException {
        boolean[] found = new boolean[1];
        DocxXml.each(xml, element -> found[0] |= element.equals(wanted));
        return found[0];
    }

    private Para paragraph() throws XMLStreamException {
        Paragraph paragraph = new Paragraph();
        DocxXml.each(xml, paragraph::element);
        return paragraph.done();
    }

    /** A paragraph while it is being read. */
    private final class Paragraph {
        private final StringBuilder text = new StringBuilder();
        private final List<Note> noted = new ArrayList<>();
        private final List<DocxBlock> floating = new ArrayList<>();
        private @Nullable String style;
        private @Nullable String list;
        private int listLevel = -1;
        private int outline = -1;
        private boolean joined;
        private boolean hidden;
        private boolean boldRun;
        private boolean plainWords;
        private boolean boldWords;

        void element(String name) throws XMLStreamException {
            switch (name) {
                case "pPr" -> DocxXml.each(xml, this::property);
                case "r" -> hidden = boldRun = false;
                case "rPr" -> DocxXml.each(xml, this::runProperty);
                case "t" -> words(xml.getElementText());
                case "tab", "ptab" -> words(" ");
                case "br", "cr" -> words("\n");
                case "noBreakHyphen" -> words("-");
                case "sym" -> words(Markers.symbol(DocxXml.attribute(xml, "char")));
                case "footnoteReference" -> note("footnote ");
                case "endnoteReference" -> note("endnote ");
                case "txbxContent" -> floating.addAll(read());
                case "del", "moveFrom", "Fallback", "delText", "instrText", "rt" -> DocxXml.skip(xml);
                default -> {}
            }
        }

        private void property(String name) throws XMLStreamException {
            switch (name) {
                case "pStyle" -> style = DocxXml.value(xml);
                case "numId" -> list = DocxXml.value(xml);
                case "ilvl" -> listLevel = DocxXml.number(DocxXml.value(xml), 0);
                case "outlineLvl" -> outline = DocxXml.number(DocxXml.value(xml), 9);
                case "rPr" -> joined = contains("del");
                case "pPrChange", "sectPr" -> DocxXml.skip(xml);
                default -> {}
            }
        }

        private void runProperty(String name) throws XMLStreamException {
            switch (name) {
                case "vanish" -> hidden = DocxXml.on(xml);
                case "b" -> boldRun = DocxXml.on(xml);
                case "rPrChange" -> DocxXml.skip(xml);
                default -> {}
            }
        }

        private void words(String words) {
            if (hidden) {
                return;
            }
            text.append(words);
            boldWords |= boldRun && !words.isBlank();
            plainWords |= !boldRun && !words.isBlank();
        }

        private void note(String kind) {
            String found = notes.get(kind + DocxXml.attribute(xml, "id"));
            if (found != null && !hidden) {
                String marker = "[" + ++noteCount[0] + "]";
                text.append(marker);
                noted.add(new Note(marker, found));
            }
        }

        private Para done() {
            boolean bold = boldWords && !plainWords;
            return new Para(
                    style,
                    list,
                    listLevel,
                    outline,
                    bold,
                    joined,
                    text.toString(),
                    List.copyOf(noted),
                    List.copyOf(floating));
        }
    }
}
