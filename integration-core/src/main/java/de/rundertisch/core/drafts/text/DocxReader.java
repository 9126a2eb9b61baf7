package de.rundertisch.core.drafts.text;

import de.rundertisch.core.drafts.text.DocxBlock.Para;
import de.rundertisch.core.drafts.text.DocxBlock.Table;
import de.rundertisch.core.shared.BusinessException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Makes chapters and paragraphs of a Word document: headings by outline level or style, computed numbers and list markers, tables,
 * definition lists as "term: definition", footnotes at the end of their chapter. A document without any heading styles gets its
 * chapters from short paragraphs in bold, which is how such documents mark them.
 */
final class DocxReader {

    private static final int LONGEST_BOLD_HEADING = 120;

    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final boolean boldHeadings;
    private final TextAssembly out = new TextAssembly();
    private final StringBuilder joined = new StringBuilder();
    private String term = "";

    private DocxReader(DocxStyles styles, DocxNumbering numbering, boolean boldHeadings) {
        this.styles = styles;
        this.numbering = numbering;
        this.boldHeadings = boldHeadings;
    }

    static ImportedText read(byte[] file) {
        try {
            DocxParts parts = DocxParts.of(file);
            List<DocxBlock> blocks = body(parts);
            DocxReader reader = interpret(parts, blocks, false);
            return (reader.out.headed() ? reader : interpret(parts, blocks, true)).out.finish();
        } catch (XMLStreamException broken) {
            throw new BusinessException("drafts.import.broken");
        }
    }

    private static DocxReader interpret(DocxParts parts, List<DocxBlock> blocks, boolean boldHeadings)
            throws XMLStreamException {
        DocxStyles styles = DocxStyles.of(parts.part("styles"));
        DocxReader reader = new DocxReader(styles, DocxNumbering.of(parts.part("numbering")), boldHeadings);
        reader.blocks(blocks);
        return reader;
    }

    private static List<DocxBlock> body(DocxParts parts) throws XMLStreamException {
        Map<String, String> notes = new HashMap<>();
        notes(parts.part("footnotes"), "footnote", notes);
        notes(parts.part("endnotes"), "endnote", notes);
        XMLStreamReader xml = parts.part("officeDocument");
        while (xml != null && xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT && "body".equals(xml.getLocalName())) {
                return new DocxBlocks(xml, notes).read();
            }
        }
        return List.of();
    }

    private static void notes(@Nullable XMLStreamReader xml, String kind, Map<String, String> notes)
            throws XMLStreamException {
        while (xml != null && xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT && kind.equals(xml.getLocalName())) {
                String id = DocxXml.attribute(xml, "id");
                boolean separator =
                        DocxXml.attribute(xml, "type") != null && !"normal".equals(DocxXml.attribute(xml, "type"));
                String text = CleanText.line(DocxBlocks.words(new DocxBlocks(xml, Map.of()).read()));
                if (!separator && !text.isEmpty()) {
                    notes.put(kind + " " + id, text);
                }
            }
        }
    }

    private void blocks(List<DocxBlock> blocks) {
        for (DocxBlock block : blocks) {
            switch (block) {
                case Para para -> paragraph(para);
                case Table table -> table(table);
            }
        }
    }

    private void paragraph(Para para) {
        joined.append(para.text());
        if (!para.joined()) {
            String text = joined.toString();
            joined.setLength(0);
            meaning(para, text);
        }
        para.notes().forEach(note -> out.note(note.marker(), note.text()));
        blocks(para.floating());
    }

    private void meaning(Para para, String text) {
        switch (styles.meaning(para.style())) {
            case CONTENTS -> {}
            case TITLE -> out.title(text.replace('\n', ' '));
            case TERM -> term = CleanText.line(text);
            case DEFINITION -> define(text);
            case QUOTE -> out.quote(text);
            case TEXT -> headingOrText(para, text);
        }
    }

    private void define(String text) {
        out.text(term.isEmpty() ? text : term + ": " + text);
        term = "";
    }

    private void headingOrText(Para para, String text) {
        String list = para.list() != null ? para.list() : styles.list(para.style());
        boolean listed = numbering.knows(list);
        int listLevel = listed ? listLevel(para, String.valueOf(list)) : 0;
        String marker = listed ? numbering.next(String.valueOf(list), listLevel) : null;
        int heading = headingLevel(para, text);
        if (heading > 0) {
            boolean numbered = marker != null && marker.chars().anyMatch(Character::isLetterOrDigit);
            out.heading(heading, (numbered ? marker + " " : "") + text.replace('\n', ' '));
        } else if (listed) {
            out.item(listLevel, marker, text);
        } else {
            out.text(text);
        }
    }

    private int listLevel(Para para, String list) {
        if (para.listLevel() >= 0) {
            return para.listLevel();
        }
        int ofStyle = para.style() == null ? -1 : numbering.levelOfStyle(list, para.style());
        return Math.max(0, ofStyle >= 0 ? ofStyle : styles.listLevel(para.style()));
    }

    private int headingLevel(Para para, String text) {
        if (para.outline() >= 0) {
            return para.outline() < 9 ? para.outline() + 1 : 0;
        }
        int byStyle = styles.heading(para.style());
        String line = text.strip();
        boolean byLook =
                boldHeadings && para.bold() && line.length() <= LONGEST_BOLD_HEADING && !line.matches("(?s).*[.,;:]");
        return byStyle > 0 ? byStyle : byLook ? 1 : 0;
    }

    /** A table of one column is a frame around text. */
    private void table(Table table) {
        if (table.rows().stream().allMatch(cells -> cells.size() <= 1)) {
            table.rows().stream().flatMap(List::stream).forEach(this::blocks);
            return;
        }
        List<String> rows = new ArrayList<>();
        for (List<List<DocxBlock>> cells : table.rows()) {
            rows.add(cells.stream()
                    .map(cell -> CleanText.line(DocxBlocks.words(cell)))
                    .collect(Collectors.joining("\t")));
        }
        out.table(String.join("\n", rows));
        table.rows().stream().flatMap(List::stream).flatMap(List::stream).forEach(this::notes);
    }

    private void notes(DocxBlock block) {
        if (block instanceof Para para) {
            para.notes().forEach(note -> out.note(note.marker(), note.text()));
        }
    }
}
