package de.rundertisch.core.messages.mail;

/**
 * A letter as an HTML document that any mail program shows: no pictures, nothing loaded from anywhere, and every word escaped, so
 * that what people typed never becomes mark-up.
 */
final class HtmlLetter {

    private static final String STYLE = """
            body{margin:0;padding:1.5rem;font-family:system-ui,'Segoe UI',Roboto,sans-serif;font-size:16px;line-height:1.5;\
            color:#1b1f27;background:#fff}
            main{max-width:36rem;margin:0 auto}
            h2{font-size:1.1rem;margin:1.5rem 0 .25rem}
            blockquote{margin:1rem 0;padding:.25rem 0 .25rem 1rem;border-inline-start:4px solid #8a94a6;white-space:pre-line}
            a{color:#0b4fa8}
            footer{margin-top:2rem;padding-top:1rem;border-top:1px solid #c9cfd9;font-size:14px}
            @media (prefers-color-scheme:dark){body{color:#eef1f6;background:#14181f}a{color:#9cc4ff}}
            """;

    private HtmlLetter() {}

    static String of(Letter letter) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(escaped(letter.words().language()))
                .append("\">\n<head><meta charset=\"UTF-8\"/><meta name=\"viewport\" content=\"width=device-width\"/>")
                .append("<meta name=\"color-scheme\" content=\"light dark\"/><title>")
                .append(escaped(letter.subject()))
                .append("</title><style>\n")
                .append(STYLE)
                .append("</style></head>\n<body><main>\n");
        paragraph(html, letter.greeting());
        if (letter.lead() != null) {
            paragraph(html, letter.lead());
        }
        letter.items().forEach(item -> item(html, letter, item));
        html.append("<footer>");
        paragraph(html, letter.footer().reason());
        letter.footer().links().forEach(link -> link(html, link));
        return html.append("</footer>\n</main></body>\n</html>\n").toString();
    }

    private static void item(StringBuilder html, Letter letter, Letter.Item item) {
        if (letter.several()) {
            html.append("<h2>").append(escaped(item.heading())).append("</h2>\n");
        }
        paragraph(html, item.text());
        if (item.quote() != null) {
            html.append("<blockquote dir=\"auto\">")
                    .append(escaped(item.quote()))
                    .append("</blockquote>\n");
        }
        link(html, item.link());
    }

    private static void paragraph(StringBuilder html, String text) {
        html.append("<p>").append(escaped(text)).append("</p>\n");
    }

    private static void link(StringBuilder html, Letter.Link link) {
        html.append("<p><a href=\"")
                .append(escaped(link.address()))
                .append("\">")
                .append(escaped(link.label()))
                .append("</a></p>\n");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
