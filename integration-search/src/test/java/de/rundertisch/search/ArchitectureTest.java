package de.rundertisch.search;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may know whom in this module: language and extraction nobody, engine language, indexing all and core. */
@AnalyzeClasses(packages = "de.rundertisch.search", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ENGINE = "de.rundertisch.search.engine..";
    private static final String LANGUAGE = "de.rundertisch.search.language..";
    private static final String EXTRACTION = "de.rundertisch.search.extraction..";

    @ArchTest
    static final ArchRule theEngineIsPlainJavaAndLucene = noClasses()
            .that()
            .resideInAPackage(ENGINE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("de.rundertisch.core..", "de.rundertisch.search.indexing..", EXTRACTION, "jakarta..");

    @ArchTest
    static final ArchRule languageKnowsWordsAlone = noClasses()
            .that()
            .resideInAPackage(LANGUAGE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "de.rundertisch.core..", "de.rundertisch.search.indexing..", EXTRACTION, ENGINE, "jakarta..");

    @ArchTest
    static final ArchRule extractionKnowsNeitherDatabaseNorIndex = noClasses()
            .that()
            .resideInAPackage(EXTRACTION)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("de.rundertisch.core..", "de.rundertisch.search.indexing..", ENGINE, "jakarta..");

    @ArchTest
    static final ArchRule theLanguageOfQuestionsKnowsNobody = noClasses()
            .that()
            .resideInAPackage("de.rundertisch.search.question..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.lucene..", "de.rundertisch.core..", ENGINE, EXTRACTION, "jakarta..");

    @ArchTest
    static final ArchRule luceneStaysInTheEngine = noClasses()
            .that()
            .resideOutsideOfPackages(ENGINE, LANGUAGE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.lucene..", "org.tartarus..", "de.danielnaber..");

    @ArchTest
    static final ArchRule parsersStayInExtraction = noClasses()
            .that()
            .resideOutsideOfPackage(EXTRACTION)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "org.apache.poi..", "org.jsoup..");

    @ArchTest
    static final ArchRule theDatabaseIsCoresAlone = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "java.sql..", "jakarta.ejb..", "jakarta.faces..");
}
