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
import org.jspecify.annotations.Nullable;

/** Web pages: what a reader of the page would read, section by section. */
final class HtmlText {

    private static final long LARGEST = 50L << 20;

    private HtmlText() {}

    static @Nullable String read(Path file, PageCounter pages) throws IOException, ExtractionFailed {
        if (Files.size(file) > LARGEST) {
            throw new ExtractionFailed(FailureReason.TOO_LARGE);
        }
        Document page = Jsoup.parse(file.toFile(), null);
        page.select("script, style, noscript, template, nav").remove();
        Sections sections = new Sections(pages);
        page.body().traverse(new Reader(sections));
        sections.finish();
        return page.title();
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
                    endBlock(false);
                } else if (element.normalName().matches("br|td|th")) {
                    block.append(' ');
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
                endBlock(element.normalName().matches("h[1-3]"));
            }
        }

        private void endBlock(boolean heading) {
            String text = block.toString();
            block.setLength(0);
            if (heading && !text.isBlank()) {
                sections.heading(text);
            } else if (!text.isBlank()) {
                sections.paragraph(text);
            }
        }
    }
}
