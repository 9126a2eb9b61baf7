package de.rundertisch.search.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Web pages: what a reader of the page would read, section by section. */
final class HtmlText {

    private static final long LARGEST = 50L << 20;

    private HtmlText() {}

    static FileFacts read(Path file, PageCounter pages) throws IOException, ExtractionFailed {
        if (Files.size(file) > LARGEST) {
            throw new ExtractionFailed(FailureReason.TOO_LARGE);
        }
        Document page = Jsoup.parse(file.toFile(), null);
        Sections sections = new Sections(pages);
        read(page, sections);
        String heading = sections.finish();
        String title = Titles.clean(page.title());
        return new FileFacts(title == null ? heading : title, null);
    }

    static void read(Document page, Sections sections) {
        page.select("script, style, noscript, template, nav").remove();
        page.body().traverse(new Reader(sections));
    }

    /** Gathers text until a block ends. Walks with the parser's own stack, so deep nesting does no harm. */
    private static final class Reader implements NodeVisitor {

        private final Sections sections;
        private final StringBuilder block = new StringBuilder();

        Reader(Sections sections) {
            this.sections = sections;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                block.append(text.text());
            } else if (node instanceof Element element) {
                if (element.isBlock()) {
                    endBlock(0);
                } else if (element.normalName().matches("br|td|th")) {
                    block.append(' ');
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
                String name = element.normalName();
                endBlock(name.matches("h[1-6]") ? name.charAt(1) - '0' : 0);
            }
        }

        /** @param level of a heading, 0 for other blocks */
        private void endBlock(int level) {
            String text = block.toString();
            block.setLength(0);
            if (level > 0 && !text.isBlank()) {
                sections.heading(text, level);
            } else if (!text.isBlank()) {
                sections.paragraph(text);
            }
        }
    }
}
