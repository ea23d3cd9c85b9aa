package org.dealwright.jdbc;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.invoke.MethodHandles;

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
            .callMethodWhere(target(owner(type(Class.class))).and(target(name("forName"))))
            .orShould()
            .callMethodWhere(target(owner(assignableTo(ClassLoader.class))).and(target(name("loadClass"))))
            .orShould()
            .callMethodWhere(target(owner(type(MethodHandles.Lookup.class))).and(target(name("findClass"))));

    @ArchTest
    static final ArchRule nothing_binds_texts_to_objects_by_reflection = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson.databind..", "com.fasterxml..");

    @ArchTest
    static final ArchRule chance_is_never_guessable = noClasses()
            .that()
            .resideInAPackage("org.dealwright.jdbc..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Random|SplittableRandom)|java\\.util\\.concurrent\\.ThreadLocalRandom");
}
