package de.rundertisch.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import de.rundertisch.core.partners.Role;
import de.rundertisch.web.Sources;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AccessTableTest {

    private static final JavaClasses WEB = new ClassFileImporter().importPackages("de.rundertisch.web");

    @Test
    void everyPageHasARow() {
        assertThat(pages()).allMatch(page -> AccessTable.rule(page).isPresent(), "has a row");
    }

    @Test
    void everyEndpointForProgramsHasARow() {
        Set<String> endpoints = new TreeSet<>();
        for (JavaClass type : WEB) {
            type.tryGetAnnotationOfType(Path.class)
                    .ifPresent(path -> endpoints.add("/api/v1/" + path.value().replaceFirst("^/", "")));
        }
        assertThat(endpoints)
                .isNotEmpty()
                .allMatch(path -> AccessTable.rule(path).isPresent(), "has a row");
    }

    @Test
    void everyRowIsAboutSomethingThatExists() {
        Set<String> downloads = downloads();
        Set<String> rows = AccessTable.paths().stream()
                .filter(path -> !path.startsWith("/api/") && !downloads.contains(path))
                .filter(path -> !"/openapi".equals(path))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(rows).isEqualTo(pages());
    }

    @Test
    void everyDownloadHasARow() {
        assertThat(downloads())
                .isNotEmpty()
                .allMatch(path -> AccessTable.rule(path).isPresent(), "has a row");
    }

    private static Set<String> downloads() {
        Set<String> paths = new TreeSet<>();
        for (JavaClass type : WEB) {
            type.tryGetAnnotationOfType(WebServlet.class).ifPresent(servlet -> {
                paths.addAll(Set.of(servlet.value()));
                paths.addAll(Set.of(servlet.urlPatterns()));
            });
        }
        return paths;
    }

    @Test
    void whatHasNoRowIsClosed() {
        assertThat(AccessTable.rule("/WEB-INF/web.xml")).isEmpty();
        assertThat(AccessTable.rule("/drafts/read/../../accounts")).isEmpty();
        assertThat(AccessTable.rule("/admin")).isEmpty();
    }

    @Test
    void anEndpointsRowHoldsForWhatLiesBelowIt() {
        assertThat(AccessTable.rule("/api/v1/documents/17")).isPresent();
        assertThat(AccessTable.rule("/api/v1/documentsfoo")).isEmpty();
        assertThat(AccessTable.rule("/drafts/read/17")).isEmpty();
    }

    @Test
    void nobodyIsAdmittedWithoutARoleWhereSigningInIsAsked() {
        assertThat(AccessTable.rule("/start").orElseThrow().admits(Set.of())).isFalse();
        assertThat(AccessTable.rule("/accounts/sign-in").orElseThrow().admits(Set.of()))
                .isTrue();
        assertThat(AccessTable.rule("/drafts/edit").orElseThrow().admits(Set.of(Role.PARTNER_RELEASER)))
                .isFalse();
        assertThat(AccessTable.rule("/drafts/edit").orElseThrow().admits(Set.of(Role.MODERATOR)))
                .isTrue();
    }

    private static Set<String> pages() {
        return Sources.pages().stream()
                .map(page -> "/" + Sources.WEBAPP.relativize(page).toString().replace(".xhtml", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
