package org.dealwright.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.dealwright.examples", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule packages_have_no_cycle =
            slices().matching("org.dealwright.(examples..)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule printing_and_reading_rows_know_nothing_of_sales = noClasses()
            .that()
            .resideInAnyPackage("..print..", "..rows..", "..chart..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.dealwright.process..", "org.dealwright.prospect..", "org.dealwright.api..");

    @ArchTest
    static final ArchRule only_the_command_line_knows_its_library = noClasses()
            .that()
            .resideInAnyPackage(
                    "..olist..",
                    "..telco..",
                    "..story..",
                    "..print..",
                    "..rows..",
                    "..mapping..",
                    "..crm..",
                    "..team..",
                    "..report..",
                    "..chart..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule cells_are_written_only_where_formulas_are_disarmed = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.dealwright.examples.rows.CsvOutput")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.siegmar.fastcsv.writer..");

    @ArchTest
    static final ArchRule nothing_is_made_of_what_bytes_say_it_is = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.io\\.(ObjectInput.*|Externalizable)|java\\.beans\\.XML.*coder"
                    + "|tools\\.jackson\\.databind\\.jsontype\\..*|.*\\.JsonTypeInfo(\\$.*)?");
}
