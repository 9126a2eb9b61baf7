package de.rundertisch.core.messages.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LetterTest {

    private static final String HOSTILE = "<script>alert('x')</script> & \"Ümit\" <a href=\"http://böse.example\">";

    @Test
    void nothingThatPeopleTypedBecomesMarkUp() {
        String html = letter(HOSTILE, HOSTILE, HOSTILE).html();
        assertThat(html)
                .doesNotContain("<script", "<a href=\"http://böse.example\">")
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;Ümit&quot;");
    }

    @Test
    void anAddressCannotLeaveItsAttribute() {
        Letter.Link link = new Letter.Link("Lesen", "https://x.example/?a=1&b=\" onclick=\"x");
        Letter.Item item = new Letter.Item("Kopf", "Text", null, link);
        Letter letter = new Letter(new Words("de"), "B", "G", null, List.of(item), footer());
        assertThat(letter.html()).contains("href=\"https://x.example/?a=1&amp;b=&quot; onclick=&quot;x\"");
    }

    @Test
    void theTextPartSaysTheSameWithoutMarkUp() {
        assertThat(letter("Amira", "Erste Zeile\nZweite", "Neu").plain()).isEqualTo("""
                Guten Tag Amira,

                Neu

                > Erste Zeile
                > Zweite

                Lesen:
                https://tisch.example/lesen

                --\s
                Warum
                Abbestellen:
                https://tisch.example/ab
                """);
    }

    @Test
    void aSubjectIsOneLineWhateverTheTitleHolds() {
        String subject = letter("A", "b", "Titel\r\nBcc: alle@example.org\u2028\u202ex\tEnde")
                .subject();
        assertThat(subject).isEqualTo("Titel Bcc: alle@example.org x Ende");
        assertThat(OneLine.of("ä".repeat(500))).hasSize(OneLine.LONGEST).endsWith("…");
        assertThat(OneLine.of("😀".repeat(300))).matches("(😀)+…");
    }

    @Test
    void whatPeopleTypeIsNeverReadAsAPattern() {
        assertThat(new Words("de").say("REPLY.subject", "{1} '{0}'", "{0,number}"))
                .isEqualTo("{1} '{0}' hat geantwortet: {0,number}");
    }

    @Test
    void everySentenceIsThereInBothLanguagesWithTheSameGaps() throws IOException {
        Properties german = texts("de");
        Properties english = texts("en");
        assertThat(english.keySet()).isEqualTo(german.keySet());
        assertThat(german.stringPropertyNames())
                .allSatisfy(key ->
                        assertThat(gaps(english.getProperty(key))).as(key).isEqualTo(gaps(german.getProperty(key))));
        assertThat(english.values()).noneMatch(text -> String.valueOf(text).matches(".*[a-z]'[a-z].*"));
    }

    @Test
    void whoReadsNeitherLanguageGetsGerman() {
        assertThat(Words.of("uk").language()).isEqualTo("de");
        assertThat(Words.of("en-GB").language()).isEqualTo("en");
        assertThat(Words.of("de").say("kind.REPLY")).isEqualTo("Antworten");
        assertThat(Words.of("en").say("kind.REPLY")).isEqualTo("Replies");
    }

    @Test
    void momentsAreSaidAsOnThePages() {
        ZonedDateTime moment = ZonedDateTime.parse("2027-03-12T22:59:59Z");
        assertThat(Words.of("de").moment(moment)).isEqualTo("Fr., 12.03.2027, 23:59 Uhr");
        assertThat(Words.of("en").moment(moment)).isEqualTo("Fri, 12 Mar 2027, 23:59");
    }

    private static Letter letter(String name, String quote, String heading) {
        Letter.Link link = new Letter.Link("Lesen", "https://tisch.example/lesen");
        Letter.Item item = new Letter.Item(heading, heading, quote, link);
        Words words = new Words("de");
        return new Letter(words, heading, words.say("greeting", name), null, List.of(item), footer());
    }

    private static Letter.Footer footer() {
        return new Letter.Footer("Warum", List.of(new Letter.Link("Abbestellen", "https://tisch.example/ab")));
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (var in = Words.class.getResourceAsStream("mail_" + language + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static TreeSet<String> gaps(String text) {
        TreeSet<String> gaps = new TreeSet<>();
        Pattern.compile("\\{\\d").matcher(text).results().forEach(gap -> gaps.add(gap.group()));
        return gaps;
    }
}
