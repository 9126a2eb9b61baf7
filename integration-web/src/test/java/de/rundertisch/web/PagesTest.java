package de.rundertisch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PagesTest {

    private static final List<Path> EVERY_XHTML = Sources.files(Sources.WEBAPP, ".xhtml");

    @Test
    void everyPageHasTheBeanOfItsName() {
        assertThat(Sources.pages())
                .filteredOn(page -> !page.startsWith(Sources.WEBAPP.resolve("errors")))
                .allSatisfy(page -> assertThat(bean(page)).as(page.toString()).exists());
    }

    @Test
    void pagesCarryNoStyles() {
        assertThat(Sources.found(EVERY_XHTML, Pattern.compile("(\\sstyle=\"[^\"]*\"|<style)")))
                .isEmpty();
    }

    @Test
    void pagesCarryNoScriptsOfTheirOwn() {
        assertThat(Sources.found(EVERY_XHTML, Pattern.compile("(\\son[a-z]+=\"[^\"]*\"|<script>|javascript:)")))
                .isEmpty();
    }

    @Test
    void nothingComesFromElsewhere() {
        assertThat(Sources.found(EVERY_XHTML, Pattern.compile("((?:src|action)=\"(?:https?:)?//[^\"]*\")")))
                .isEmpty();
        assertThat(Sources.found(
                        Sources.files(Sources.WEBAPP.resolve("resources"), ".css"),
                        Pattern.compile("(url\\(['\"]?(?:https?:)?//[^)]*\\)|@import[^;]*//[^;]*;)")))
                .isEmpty();
    }

    /** Beans are found before variables: a variable of the same name would silently mean the bean. */
    @Test
    void noVariableOfAPageHasTheNameOfABean() {
        Set<String> beans = Sources.files(Path.of("src/main/java"), ".java").stream()
                .filter(file -> Sources.read(file).contains("@Named"))
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .map(name -> Character.toLowerCase(name.charAt(0)) + name.substring(1))
                .collect(Collectors.toSet());
        assertThat(Sources.found(EVERY_XHTML, Pattern.compile("\\bvar=\"(\\w+)\"")))
                .doesNotContainAnyElementsOf(beans);
    }

    /** {@code drafts/read.xhtml} belongs to {@code web.drafts.Read}, {@code search.xhtml} to {@code web.search.Search}. */
    private static Path bean(Path page) {
        Path inside = Sources.WEBAPP.relativize(page);
        String name = inside.getFileName().toString().replace(".xhtml", "");
        String feature = inside.getParent() == null ? name : inside.getParent().toString();
        Path java = Path.of("src/main/java/de/rundertisch/web", feature, camelCase(name) + ".java");
        return Files.exists(java) ? java : Path.of(java + " (missing)");
    }

    private static String camelCase(String kebab) {
        StringBuilder name = new StringBuilder();
        for (String word : kebab.split("-")) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }
}
