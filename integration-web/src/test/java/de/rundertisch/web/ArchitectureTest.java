package de.rundertisch.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "de.rundertisch.web.";
    private static final JavaClasses WEB = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("de.rundertisch.web");

    @Test
    void featuresOfTheScreenDoNotKnowOneAnother() {
        Set<String> forbidden = new TreeSet<>();
        for (JavaClass type : WEB) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String from = feature(type);
                String to = feature(dependency.getTargetClass());
                if (!to.isEmpty() && !to.equals(from) && !"shared".equals(to)) {
                    forbidden.add(dependency.getDescription());
                }
            }
        }
        assertThat(forbidden).isEmpty();
    }

    @Test
    void theScreenAsksTheBoundariesNeverTheDatabaseOrTheIndex() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.persistence.EntityManager")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.lucene..", "jakarta.ejb..", "javax.sql..", "java.sql..")
                .check(WEB);
    }

    private static String feature(JavaClass type) {
        String name = type.getPackageName() + ".";
        if (!name.startsWith(ROOT) || name.equals(ROOT)) {
            return "";
        }
        String rest = name.substring(ROOT.length());
        return rest.substring(0, rest.indexOf('.'));
    }
}
