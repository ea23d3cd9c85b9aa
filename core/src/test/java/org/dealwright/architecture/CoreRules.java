package org.dealwright.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.IDN;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the core may not do, as rules over its classes. */
final class CoreRules {
    /** Each package of the core, and those of ours that it may know. A package that is not here may know none. */
    static final Map<String, Set<String>> ARROWS = new TreeMap<>(Map.ofEntries(
            Map.entry("process", Set.of()),
            Map.entry("id", Set.of("process")),
            Map.entry("contact", Set.of("process", "id")),
            Map.entry("qualification", Set.of("process", "id")),
            // a package hands over the needs, the evidence and the people, and nothing else of those packages
            Map.entry("handoff", Set.of("process", "id", "contact", "qualification", "need")),
            Map.entry("need", Set.of("process", "id")),
            Map.entry("prospect", Set.of("process", "id", "contact", "qualification", "handoff", "need")),
            Map.entry("deal", Set.of("process", "id", "contact", "qualification", "handoff", "need")),
            Map.entry("proposal", Set.of("process", "id", "contact", "need")),
            // who may be contacted is asked through contact: no other life cycle knows this one
            Map.entry("consent", Set.of("process", "id", "contact")),
            // what an order needs to know is told with its placing
            Map.entry("closing", Set.of("process", "id")),
            Map.entry("retention", Set.of("process", "id", "contact", "handoff", "need")),
            // who is in the team is told to others by what they know already: candidates, roles, skills
            Map.entry("team", Set.of("process", "id", "handoff")),
            // plans are paid by results, of whatever life cycle these come; what moves whom the team has stated
            Map.entry("incentive", Set.of("process", "id", "team")),
            // what the team needs is looked at from outside: no life cycle knows it
            Map.entry("evaluation", Set.of("process", "handoff", "metrics", "team")),
            Map.entry(
                    "metrics",
                    Set.of(
                            "process",
                            "id",
                            "contact",
                            "qualification",
                            "handoff",
                            "need",
                            "prospect",
                            "deal",
                            "closing",
                            "team",
                            "proposal",
                            "consent",
                            "retention"))));

    private static final Set<String> CLOCKS = Set.of(
            "java.time.Instant.now",
            "java.time.LocalDate.now",
            "java.time.LocalTime.now",
            "java.time.LocalDateTime.now",
            "java.time.OffsetDateTime.now",
            "java.time.OffsetTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.Year.now",
            "java.time.YearMonth.now",
            "java.time.MonthDay.now",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime");

    private static final Set<String> DICE = Set.of("java.util.UUID.randomUUID", "java.lang.Math.random");

    private static final Set<String> SURROUNDINGS = Set.of(
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.lang.System.getProperties",
            "java.util.Locale.getDefault",
            "java.time.ZoneId.systemDefault",
            "java.util.TimeZone.getDefault",
            "java.nio.charset.Charset.defaultCharset");

    private CoreRules() {}

    /** Every rule by its name; {@code root} is the package above those of {@link #ARROWS}. */
    static Map<String, ArchRule> all(String root) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        ARROWS.forEach((name, known) -> rules.put("arrows of " + name, arrows(root, name, known)));
        rules.put("no cycles", slices().matching(root + ".(*)..").should().beFreeOfCycles());
        rules.put(
                "no logging",
                doNotUse(
                        "org.slf4j..",
                        "java.util.logging..",
                        "org.apache.logging..",
                        "org.apache.commons.logging..",
                        "ch.qos.logback.."));
        // spelling a host in ASCII is arithmetic, wherever it lives
        rules.put(
                "no input or output",
                noClasses()
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.net..")
                                        .and(not(equivalentTo(IDN.class)))));
        rules.put("no clock", doNotCall(CLOCKS));
        rules.put(
                "no clock object",
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching("java\\.time\\.(Clock|InstantSource)|java\\.util\\.(Date|Timer)"));
        rules.put("no randomness", doNotCall(DICE));
        rules.put(
                "no random generator",
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching(
                                "java\\.util\\.(Random|SplittableRandom|random\\..*)|java\\.security\\.SecureRandom"
                                        + "|java\\.util\\.concurrent\\.ThreadLocalRandom"));
        rules.put("no surroundings", doNotCall(SURROUNDINGS));
        rules.put(
                "no framework",
                doNotUse(
                        "org.springframework..",
                        "jakarta..",
                        "javax..",
                        "java.sql..",
                        "com.fasterxml..",
                        "tools.jackson..",
                        "org.hibernate..",
                        "com.google.inject..",
                        "io.micronaut..",
                        "io.quarkus.."));
        rules.put(
                "only what it stands on",
                classes()
                        .should()
                        .onlyDependOnClassesThat(resideInAnyPackage(
                                        root + "..",
                                        "java.lang..",
                                        "java.util..",
                                        "java.time..",
                                        "java.math..",
                                        "java.text..",
                                        "io.vavr..",
                                        "org.joda.money..",
                                        "org.apache.commons.statistics..",
                                        "org.jspecify.annotations..",
                                        "org.immutables.value..")
                                .or(equivalentTo(IDN.class))
                                .as("a plain part of the JDK, or one of the five libraries")));
        rules.put(
                "no standard streams",
                noClasses()
                        .should()
                        .accessTargetWhere(access(
                                "System.in, out and err",
                                Set.of("java.lang.System.in", "java.lang.System.out", "java.lang.System.err"))));
        rules.put(
                "no mutable static field",
                fields().that()
                        .areStatic()
                        .and(not(synthetic()))
                        .should()
                        .beFinal()
                        .andShould(notHoldWhatCanChange())
                        .allowEmptyShould(true));
        return rules;
    }

    private static ArchRule arrows(String root, String name, Set<String> known) {
        Set<String> allowed = new TreeSet<>(known);
        allowed.add(name);
        String[] packages =
                allowed.stream().map(each -> root + "." + each + "..").toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(root + "." + name + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(root + "..").and(not(resideInAnyPackage(packages))))
                .because(name + " may know " + (known.isEmpty() ? "nothing of ours" : known))
                .allowEmptyShould(true);
    }

    private static ArchRule doNotUse(String... packages) {
        return noClasses().should().dependOnClassesThat().resideInAnyPackage(packages);
    }

    private static ArchRule doNotCall(Set<String> methods) {
        return noClasses().should().accessTargetWhere(access(methods.toString(), methods));
    }

    private static DescribedPredicate<JavaAccess<?>> access(String description, Set<String> members) {
        return DescribedPredicate.describe(description, access -> {
            AccessTarget target = access.getTarget();
            return members.contains(target.getOwner().getName() + "." + target.getName());
        });
    }

    private static DescribedPredicate<JavaField> synthetic() {
        return DescribedPredicate.describe(
                "synthetic", field -> field.getModifiers().contains(SYNTHETIC));
    }

    private static ArchCondition<JavaField> notHoldWhatCanChange() {
        return new ArchCondition<>("not be declared as an array or a mutable collection") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean canChange = field.getRawType().isArray()
                        || (field.getRawType().isAssignableTo(Collection.class)
                                && !field.getRawType().isInterface()
                                && field.getRawType().getPackageName().startsWith("java.util"))
                        || (field.getRawType().isAssignableTo(Map.class)
                                && !field.getRawType().isInterface()
                                && field.getRawType().getPackageName().startsWith("java.util"))
                        || field.getRawType().getPackageName().startsWith("java.util.concurrent");
                boolean constant = field.getModifiers().containsAll(Set.of(STATIC, FINAL));
                if (constant && canChange) {
                    events.add(SimpleConditionEvent.violated(
                            field,
                            field.getFullName() + " can change, being a "
                                    + field.getRawType().getName()));
                }
            }
        };
    }
}
