package de.rundertisch.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    private static final List<String> DOCUMENTS =
            List.of("README.md", "CONTRIBUTING.md", "docs/configuration.md", "docs/adr/README.md", ".ci/run");

    @Test
    void theCommandsOfTheDocumentsExist() {
        Set<String> profiles = new TreeSet<>();
        for (Path pom : Sources.poms()) {
            profiles.addAll(all("<profile>\\s*(?:<!--.*?-->\\s*)?<id>([a-z]+)</id>", Sources.read(pom)));
        }
        for (String document : DOCUMENTS) {
            assertThat(all("mvn [^`\\n]*?-P([a-z]+)", read(document)))
                    .as("profiles in " + document)
                    .isSubsetOf(profiles);
        }
        assertThat(read("README.md")).contains("    mvn -Prun\n").contains("    mvn verify\n");
        assertThat(read(".ci/run")).contains("mvn -B -ntp verify");
    }

    @Test
    void theLinksOfTheDocumentsLeadSomewhere() {
        for (String document : DOCUMENTS) {
            Path file = Sources.TOP.resolve(document);
            for (String link : all("\\]\\((?!http)([^)#]+)", read(document))) {
                assertThat(file.resolveSibling(link)).as("link in " + document).exists();
            }
        }
    }

    @Test
    void everySettingOfTheApplicationStandsInTheTable() {
        Set<String> settings = new TreeSet<>();
        for (Path file : Sources.endingWith(".java")) {
            if (file.toString().contains("/src/main/")) {
                String text = Sources.read(file);
                settings.addAll(all("MPCONFIG=(rundertisch\\.[a-zA-Z.]+)", text));
                settings.addAll(all("ConfigProperty\\(\\s*name = \"(rundertisch\\.[a-zA-Z.]+)\"", text));
                settings.addAll(all("value\\(\\s*\"(rundertisch\\.[a-zA-Z.]+)\"", text));
            }
        }
        String table = read("docs/configuration.md");
        assertThat(settings).contains("rundertisch.port", "rundertisch.db.url");
        assertThat(settings)
                .filteredOn(setting -> !table.contains("`" + setting + "`"))
                .as("settings missing in docs/configuration.md")
                .isEmpty();
    }

    private static String read(String document) {
        Path file = Sources.TOP.resolve(document);
        assertThat(Files.isRegularFile(file)).as(document).isTrue();
        return Sources.read(file);
    }

    private static Set<String> all(String pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
