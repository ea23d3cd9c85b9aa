package org.dealwright.jdbc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Arrows run one way: the journal stands on the shell, its JSON and JDBC, on no driver and no framework; nobody knows it. */
@AnalyzeClasses(
        packages = {"org.dealwright.jdbc", "org.dealwright.json", "org.dealwright.api"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule the_journal_stands_on_the_shell_json_and_jdbc_alone = classes()
            .that()
            .resideInAPackage("org.dealwright.jdbc..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.dealwright..",
                    "io.vavr..",
                    "org.slf4j",
                    "org.jspecify.annotations",
                    "java..",
                    "javax.sql",
                    "javax.crypto..");

    @ArchTest
    static final ArchRule nobody_below_knows_it = noClasses()
            .that()
            .resideOutsideOfPackage("org.dealwright.jdbc..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.dealwright.jdbc..", "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule it_asks_no_clock_for_the_time_of_day = noClasses()
            .that()
            .resideInAPackage("org.dealwright.jdbc..")
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");
}
