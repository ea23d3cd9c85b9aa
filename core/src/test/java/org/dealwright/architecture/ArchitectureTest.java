package org.dealwright.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.dealwright.process.Lifecycle;
import org.dealwright.testing.CompiledModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The core holds its rules, and each rule can fail. */
class ArchitectureTest {
    private static final String ROOT = "org.dealwright";
    private static final String VIOLATIONS = "org.dealwright.architecture.violations";

    private static final JavaClasses CORE = new ClassFileImporter()
            .importPath(CompiledModule.of(Lifecycle.class).location());
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(VIOLATIONS);

    /** For each rule the class in the test sources that breaks it. */
    private static final Map<String, String> BREAKERS = Map.ofEntries(
            Map.entry("arrows of process", "process.KnowsAProspect"),
            Map.entry("arrows of id", "id.KnowsQualification"),
            Map.entry("arrows of contact", "contact.KnowsAProspect"),
            Map.entry("arrows of qualification", "qualification.KnowsAHandoff"),
            Map.entry("arrows of handoff", "handoff.KnowsAProspect"),
            Map.entry("arrows of need", "need.KnowsAProspect"),
            Map.entry("arrows of prospect", "prospect.KnowsADeal"),
            Map.entry("arrows of deal", "deal.KnowsAMeasure"),
            Map.entry("arrows of closing", "closing.KnowsADeal"),
            Map.entry("arrows of team", "team.KnowsADeal"),
            Map.entry("arrows of proposal", "proposal.KnowsADeal"),
            Map.entry("arrows of consent", "consent.KnowsADeal"),
            Map.entry("arrows of retention", "retention.KnowsADeal"),
            Map.entry("arrows of evaluation", "evaluation.KnowsADeal"),
            Map.entry("arrows of incentive", "incentive.KnowsADeal"),
            Map.entry("arrows of metrics", "metrics.KnowsTheShell"),
            Map.entry("no cycles", "prospect.KnowsADeal"),
            Map.entry("no logging", "Logs"),
            Map.entry("no input or output", "ReadsAFile"),
            Map.entry("no clock", "ReadsTheTime"),
            Map.entry("no clock object", "HoldsAClock"),
            Map.entry("no randomness", "ThrowsDice"),
            Map.entry("no random generator", "HoldsDice"),
            Map.entry("no surroundings", "LooksAround"),
            Map.entry("no framework", "UsesAFramework"),
            Map.entry("only what it stands on", "UsesATestLibrary"),
            Map.entry("no standard streams", "Prints"),
            Map.entry("no mutable static field", "HoldsAMutableField"));

    static Stream<Arguments> rules() {
        return CoreRules.all(ROOT).entrySet().stream().map(rule -> Arguments.of(rule.getKey(), rule.getValue()));
    }

    static Stream<Arguments> brokenRules() {
        return CoreRules.all(VIOLATIONS).entrySet().stream().map(rule -> Arguments.of(rule.getKey(), rule.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_core_holds_the_rule(String name, ArchRule rule) {
        rule.check(CORE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenRules")
    void the_rule_can_fail(String name, ArchRule rule) {
        AssertionError failure = assertThrows(AssertionError.class, () -> rule.check(BROKEN));

        assertTrue(failure.getMessage().contains(VIOLATIONS + "." + BREAKERS.get(name)), failure.getMessage());
    }

    @Test
    void a_constant_that_can_change_is_a_mutable_field_too() {
        ArchRule rule = CoreRules.all(VIOLATIONS).get("no mutable static field");
        AssertionError failure = assertThrows(AssertionError.class, () -> rule.check(BROKEN));

        assertTrue(failure.getMessage().contains("HoldsAMutableConstant.KNOWN"), failure.getMessage());
        assertTrue(failure.getMessage().contains("HoldsAMutableConstant.TABLE"), failure.getMessage());
        assertTrue(failure.getMessage().contains("HoldsAMutableField.count"), failure.getMessage());
    }

    @Test
    void every_package_of_the_core_has_its_arrows() {
        Set<String> packages = CORE.stream()
                .map(type -> type.getPackageName())
                .filter(name -> name.startsWith(ROOT + "."))
                .map(name -> name.substring(ROOT.length() + 1).replaceAll("\\..*", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(CoreRules.ARROWS.keySet(), packages);
    }

    @Test
    void of_qualification_a_handoff_knows_the_evidence_alone() {
        Set<String> known = CORE.stream()
                .filter(type -> type.getPackageName().equals(ROOT + ".handoff"))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getName())
                .filter(name -> name.startsWith(ROOT + ".qualification."))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(ROOT + ".qualification.Evidence"), known);
    }

    @Test
    void every_class_with_tests_has_a_name_by_which_it_is_run() {
        Set<String> missed = new ClassFileImporter()
                .importPackages(ROOT).stream()
                        .filter(type -> type.getMethods().stream()
                                .anyMatch(method -> method.isAnnotatedWith(Test.class)
                                        || method.isAnnotatedWith(Property.class)
                                        || method.isAnnotatedWith(ParameterizedTest.class)))
                        .map(type -> type.getName().replaceAll("\\$.*", ""))
                        .filter(name -> !name.matches(".*(Test|Properties)"))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), missed);
    }
}
