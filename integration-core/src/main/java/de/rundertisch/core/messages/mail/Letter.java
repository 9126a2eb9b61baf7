package de.rundertisch.core.messages.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says, before it becomes text or HTML. Everything in it is plain text: mark-up in names or quotes stays what people typed.
 *
 * @param subject one line
 * @param lead a sentence before the items, null for none
 * @param footer links under the mail, such as those that unsubscribe
 */
public record Letter(
        Words words,
        String subject,
        String greeting,
        @Nullable String lead,
        List<Item> items,
        Footer footer) {

    public Letter {
        subject = OneLine.of(subject);
        items = List.copyOf(items);
    }

    /**
     * One piece of news.
     *
     * @param heading a short line, shown where a mail has several pieces
     * @param quote somebody's words, null for none
     */
    public record Item(
            String heading, String text, @Nullable String quote, Link link) {}

    /** A way to the workspace. */
    public record Link(String label, String address) {}

    /** Why the mail came, and how it stays away. */
    public record Footer(String reason, List<Link> links) {

        public Footer {
            links = List.copyOf(links);
        }
    }

    boolean several() {
        return items.size() > 1;
    }

    /** As {@code text/plain}. */
    public String plain() {
        return PlainLetter.of(this);
    }

    /** As {@code text/html}, a whole document. */
    public String html() {
        return HtmlLetter.of(this);
    }
}
