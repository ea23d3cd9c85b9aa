package org.dealwright.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Arrows run one way: the shell knows the core, SLF4J and nothing else; nobody below it knows the shell. */
@AnalyzeClasses(packages = "org.dealwright", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule the_shell_stands_on_the_core_its_vavr_and_money_and_slf4j_alone = classes()
            .that()
            .resideInAPackage("org.dealwright.api..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.dealwright..",
                    "io.vavr..",
                    "org.joda.money",
                    "org.slf4j",
                    "org.jspecify.annotations",
                    "java..");

    @ArchTest
    static final ArchRule the_core_knows_neither_the_shell_nor_a_log = noClasses()
            .that()
            .resideOutsideOfPackage("org.dealwright.api..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.dealwright.api..", "org.slf4j..", "java.util.logging..");

    @ArchTest
    static final ArchRule the_shell_touches_no_file_and_prints_nothing = noClasses()
            .that()
            .resideInAPackage("org.dealwright.api..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..", "java.sql..", "java.net..");
}
