package org.dealwright.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Arrows run one way: JSON knows the model and Jackson's core; nobody below it knows JSON. */
@AnalyzeClasses(packages = "org.dealwright", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule json_stands_on_the_model_its_vavr_and_money_and_jacksons_core_alone = classes()
            .that()
            .resideInAPackage("org.dealwright.json..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.dealwright..",
                    "io.vavr..",
                    "org.joda.money",
                    "tools.jackson.core..",
                    "org.jspecify.annotations",
                    "java..");

    @ArchTest
    static final ArchRule nothing_below_knows_json = noClasses()
            .that()
            .resideOutsideOfPackage("org.dealwright.json..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.dealwright.json..", "tools.jackson..");
}
