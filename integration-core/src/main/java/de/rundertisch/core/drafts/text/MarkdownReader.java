package de.rundertisch.core.drafts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads CommonMark with tables. Emphasis, links and images leave their words, HTML leaves the words between its tags. A title in
 * YAML front matter is the draft's title.
 */
final class MarkdownReader {

    /** Nobody nests deeper by intention; a bound for recursion on hostile input. */
    private static final int DEEPEST = 50;

    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---\\n(.*?)\\n(?:---|\\.\\.\\.)\\n", Pattern.DOTALL);
    private static final Pattern TITLE = Pattern.compile("(?m)^[Tt]itle:\\s*[\"']?(.+?)[\"']?\\s*$");
    private static final Pattern TAG = Pattern.compile("<!--.*?-->|<[^>]*>", Pattern.DOTALL);

    private final TextAssembly out = new TextAssembly();

    private MarkdownReader() {}

    /** @param text with line feeds as line ends */
    static ImportedText read(String text) {
        MarkdownReader reader = new MarkdownReader();
        Matcher front = FRONT_MATTER.matcher(text);
        boolean fronted = front.find();
        if (fronted) {
            Matcher title = TITLE.matcher(front.group(1));
            if (title.find()) {
                reader.out.title(title.group(1));
            }
        }
        String body = fronted ? text.substring(front.end()) : text;
        Parser parser = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .maxOpenBlockParsers(DEEPEST)
                .build();
        reader.blocks(parser.parse(body), 0);
        return reader.out.finish();
    }

    private void blocks(Node parent, int depth) {
        for (Node block = parent.getFirstChild(); block != null; block = block.getNext()) {
            switch (block) {
                case Heading heading -> out.heading(heading.getLevel(), words(heading));
                case Paragraph paragraph -> out.text(words(paragraph));
                case ListBlock list -> list(list, depth);
                case BlockQuote quote -> quote(quote);
                case FencedCodeBlock code -> out.text(code.getLiteral());
                case IndentedCodeBlock code -> out.text(code.getLiteral());
                case HtmlBlock html -> out.text(TAG.matcher(html.getLiteral()).replaceAll(""));
                case TableBlock table -> table(table);
                default -> blocks(block, depth);
            }
        }
    }

    private void list(ListBlock list, int depth) {
        int number = list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
                ? ordered.getMarkerStartNumber()
                : 1;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            String marker = list instanceof OrderedList ordered ? number++ + ordered.getMarkerDelimiter() : "•";
            item(item, depth, marker);
        }
    }

    private void item(Node item, int depth, String marker) {
        String ahead = marker;
        for (Node block = item.getFirstChild(); block != null; block = block.getNext()) {
            switch (block) {
                case ListBlock inner -> list(inner, depth + 1);
                case Paragraph paragraph -> out.item(depth, ahead, words(paragraph));
                default -> out.item(depth, ahead, words(block));
            }
            ahead = null;
        }
    }

    private void quote(Node quote) {
        for (Node block = quote.getFirstChild(); block != null; block = block.getNext()) {
            out.quote(words(block));
        }
    }

    private void table(TableBlock table) {
        List<String> rows = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        for (Node node = table.getFirstChild(); node != null; node = following(node, table)) {
            if (node instanceof TableRow) {
                rows.add(String.join("\t", cells));
                cells.clear();
            } else if (node instanceof TableCell cell) {
                cells.add(words(cell).replace('\n', ' '));
            }
        }
        rows.add(String.join("\t", cells));
        out.table(String.join("\n", rows));
    }

    /** All words below a node, without recursion. */
    private static String words(Node root) {
        StringBuilder words = new StringBuilder();
        for (Node node = root.getFirstChild(); node != null; node = following(node, root)) {
            switch (node) {
                case Text text -> words.append(text.getLiteral());
                case Code code -> words.append(code.getLiteral());
                case FencedCodeBlock code -> words.append(code.getLiteral());
                case IndentedCodeBlock code -> words.append(code.getLiteral());
                case SoftLineBreak soft -> words.append(' ');
                case HardLineBreak hard -> words.append('\n');
                case Block block -> words.append(words.isEmpty() ? "" : "\n\n");
                default -> {}
            }
        }
        return words.toString();
    }

    /** The next node of the tree below a root in reading order. */
    private static @Nullable Node following(Node node, Node root) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        for (Node up = node; up != null && up != root; up = up.getParent()) {
            if (up.getNext() != null) {
                return up.getNext();
            }
        }
        return null;
    }
}
