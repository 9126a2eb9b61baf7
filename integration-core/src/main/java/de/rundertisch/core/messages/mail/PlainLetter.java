package de.rundertisch.core.messages.mail;

/** A letter for people who read mail as text. */
final class PlainLetter {

    private PlainLetter() {}

    static String of(Letter letter) {
        StringBuilder text = new StringBuilder(letter.greeting()).append("\n\n");
        if (letter.lead() != null) {
            text.append(letter.lead()).append("\n\n");
        }
        for (Letter.Item item : letter.items()) {
            item(text, letter, item);
        }
        text.append("-- \n").append(letter.footer().reason()).append('\n');
        letter.footer().links().forEach(link -> link(text, link));
        return text.toString();
    }

    private static void item(StringBuilder text, Letter letter, Letter.Item item) {
        if (letter.several()) {
            text.append("* ").append(OneLine.of(item.heading())).append("\n\n");
        }
        text.append(item.text()).append("\n\n");
        if (item.quote() != null) {
            item.quote().lines().forEach(line -> text.append("> ").append(line).append('\n'));
            text.append('\n');
        }
        link(text, item.link());
        text.append('\n');
    }

    private static void link(StringBuilder text, Letter.Link link) {
        text.append(link.label()).append(":\n").append(link.address()).append('\n');
    }
}
