package org.dealwright.jdbc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Nothing in core and api makes objects of what bytes say they are. */
@AnalyzeClasses(packages = "org.dealwright", importOptions = ImportOption.DoNotIncludeTests.class)
class DeserialisationTest {
    @ArchTest
    static final ArchRule nothing_reads_serialised_objects = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.io\\.(Object(In|Out)put.*|Externalizable)|java\\.beans\\.XML.*coder");

    @ArchTest
    static final ArchRule nothing_loads_classes_by_names_it_was_given = noClasses()
            .that()
            .resideOutsideOfPackage("org.dealwright.testing..")
            .should()
            .callMethod(Class.class, "forName", String.class)
            .orShould()
            .callMethod(ClassLoader.class, "loadClass", String.class);

    @ArchTest
    static final ArchRule chance_is_never_guessable = noClasses()
            .that()
            .resideInAPackage("org.dealwright.jdbc..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Random|SplittableRandom)|java\\.util\\.concurrent\\.ThreadLocalRandom");
}
