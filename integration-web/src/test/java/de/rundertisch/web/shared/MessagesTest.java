package de.rundertisch.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.web.Sources;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Messages GERMAN = new Messages();
    private static final Messages ENGLISH = new Messages_en();

    private static final Pattern IN_PAGES = Pattern.compile("(?:msg\\['|rt:text2?\\(')([a-zA-Z]+\\.[\\w.]*\\w)'");
    private static final Pattern MISTAKES = Pattern.compile("new BusinessException\\(\\s*\"([\\w.]+)\"");
    private static final Pattern NOTICES = Pattern.compile("notices\\s*\\.(?:success|mistake)\\(\\s*\"([\\w.]+)\"");
    private static final Pattern REQUIRED = Pattern.compile("Text\\s*\\.required\\([^;]*?\"([a-z]+\\.[\\w.]+)\"\\)");
    private static final Pattern LIMITED =
            Pattern.compile("Text\\s*\\.(?:required|optional)\\([^;]*?\"([a-z]+\\.[\\w.]+)\"\\)");

    @Test
    void everyTextIsThereInBothLanguages() {
        assertThat(keys(ENGLISH)).isEqualTo(keys(GERMAN));
    }

    @Test
    void noTextIsEmpty() {
        assertThat(keys(GERMAN)).noneMatch(key -> GERMAN.getString(key).isBlank());
        assertThat(keys(ENGLISH)).noneMatch(key -> ENGLISH.getString(key).isBlank());
    }

    @Test
    void bothLanguagesFillInTheSameThings() {
        Pattern placeholder = Pattern.compile("\\{\\d");
        assertThat(keys(GERMAN))
                .allSatisfy(key -> assertThat(placeholders(placeholder, ENGLISH.getString(key)))
                        .as(key)
                        .isEqualTo(placeholders(placeholder, GERMAN.getString(key))));
    }

    @Test
    void everyTextThatAPageShowsExists() {
        assertThat(missing(Sources.found(Sources.files(Sources.WEBAPP, ".xhtml"), IN_PAGES)))
                .isEmpty();
    }

    @Test
    void everyMistakeHasItsSentence() {
        assertThat(missing(Sources.found(java(), MISTAKES))).isEmpty();
        assertThat(missing(Sources.found(java(), NOTICES))).isEmpty();
    }

    @Test
    void everyCheckedFieldHasItsSentences() {
        Set<String> expected = new TreeSet<>();
        Sources.found(java(), REQUIRED).forEach(field -> expected.add(field + ".missing"));
        Sources.found(java(), LIMITED).forEach(field -> expected.add(field + ".tooLong"));
        assertThat(missing(expected)).isEmpty();
    }

    private static List<Path> java() {
        return Stream.of("../integration-core", "../integration-search", ".")
                .flatMap(module -> Sources.files(Path.of(module, "src/main/java"), ".java").stream())
                .toList();
    }

    private static Set<String> missing(Set<String> wanted) {
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeAll(keys(GERMAN));
        return missing;
    }

    private static Set<String> placeholders(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        pattern.matcher(text).results().forEach(match -> found.add(match.group()));
        return found;
    }

    private static Set<String> keys(Messages messages) {
        return new TreeSet<>(Collections.list(messages.getKeys()));
    }
}
