package de.rundertisch.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    /** Who may know whom. A feature that is not a key does not exist; an arrow that is not here does not either. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            entry("shared", Set.of()),
            entry("pdf", Set.of()),
            entry("changes", Set.of("shared")),
            entry("partners", Set.of("shared", "changes")),
            entry("accounts", Set.of("shared", "partners")),
            entry("vocabulary", Set.of("shared", "changes", "partners")),
            entry("searches", Set.of("shared", "partners", "accounts")),
            entry("concept", Set.of("shared", "changes", "partners", "accounts")),
            entry("drafts", Set.of("shared", "changes", "partners", "accounts", "concept")),
            entry("readership", Set.of("shared", "partners", "drafts")),
            entry("comments", Set.of("shared", "changes", "partners", "drafts", "readership")),
            entry("carrying", Set.of("shared", "changes", "partners", "drafts", "comments", "readership")),
            entry("reading", Set.of("shared", "partners", "drafts", "comments", "readership", "carrying")),
            entry(
                    "responses",
                    Set.of(
                            "shared",
                            "changes",
                            "partners",
                            "drafts",
                            "comments",
                            "readership",
                            "carrying",
                            "reading",
                            "support")),
            entry("unsent", Set.of("shared", "partners", "drafts", "comments", "readership")),
            entry("mentions", Set.of("shared", "partners", "accounts", "comments", "readership", "reading")),
            entry("support", Set.of("shared", "changes", "partners", "drafts", "comments", "readership", "reading")),
            entry("moderation", Set.of("shared", "partners", "drafts", "comments", "readership", "reading")),
            entry("statements", Set.of("shared", "pdf", "partners", "drafts", "comments", "readership", "reading")),
            entry(
                    "messages",
                    Set.of(
                            "shared",
                            "partners",
                            "accounts",
                            "drafts",
                            "comments",
                            "readership",
                            "reading",
                            "responses",
                            "statements",
                            "support",
                            "mentions",
                            "concept",
                            "archive",
                            "searches")),
            entry("archive", Set.of("shared", "changes", "partners", "accounts", "concept")),
            entry("intake", Set.of("shared", "partners", "archive")),
            entry("likeness", Set.of("shared", "partners", "archive")),
            entry(
                    "demo",
                    Set.of(
                            "shared",
                            "pdf",
                            "changes",
                            "partners",
                            "accounts",
                            "concept",
                            "drafts",
                            "comments",
                            "reading",
                            "statements",
                            "responses",
                            "unsent",
                            "support",
                            "moderation",
                            "vocabulary",
                            "archive")));

    private static final String ROOT = "de.rundertisch.core.";
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("de.rundertisch.core");

    @Test
    void arrowsBetweenFeaturesPointOneWay() {
        Set<String> forbidden = new TreeSet<>();
        for (JavaClass type : CORE) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String from = feature(type);
                String to = feature(dependency.getTargetClass());
                boolean inside = to.isEmpty() || from.equals(to);
                if (!inside && !ARROWS.getOrDefault(from, Set.of()).contains(to)) {
                    forbidden.add(from + " → " + to + ": " + dependency.getDescription());
                }
            }
        }
        assertThat(forbidden).isEmpty();
    }

    @Test
    void arrowsBetweenPackagesInsideAFeaturePointOneWayToo() {
        slices().matching("de.rundertisch.core.(**)").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void everyFeatureStandsInTheTable() {
        Set<String> features = new TreeSet<>();
        CORE.forEach(type -> features.add(feature(type)));
        assertThat(features).isSubsetOf(ARROWS.keySet());
    }

    @Test
    void coreKnowsNeitherScreenNorIndex() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.faces..",
                        "org.primefaces..",
                        "org.omnifaces..",
                        "jakarta.ws.rs..",
                        "org.apache.lucene..",
                        "de.rundertisch.search..",
                        "de.rundertisch.web..",
                        "jakarta.ejb..")
                .check(CORE);
    }

    @Test
    void repositoriesAreNobodyElsesBusiness() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Repository")
                .should()
                .bePackagePrivate()
                .check(CORE);
    }

    @Test
    void namesSayWhatAThingIsNotThatItIsOne() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Dto")
                .check(CORE);
    }

    private static String feature(JavaClass type) {
        String name = type.getPackageName() + ".";
        if (!name.startsWith(ROOT)) {
            return "";
        }
        String rest = name.substring(ROOT.length());
        return rest.substring(0, rest.indexOf('.'));
    }
}
