package org.dealwright.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the table's types promise: misuse does not compile, and for the reason meant. Against the prospect's real table. */
class MisuseTest {
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /** The misuse stands alone on this line, so that an error anywhere else is another one. */
    private static final String HERE = "/* here */";

    private static final class Source extends SimpleJavaFileObject {
        private final String code;

        Source(String name, String code) {
            super(URI.create("string:///" + name), Kind.SOURCE);
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }

    private static List<Diagnostic<? extends JavaFileObject>> errorsOf(String code) {
        DiagnosticCollector<JavaFileObject> seen = new DiagnosticCollector<>();
        // types are checked, and nothing is written
        List<String> options =
                List.of("-proc:none", "-XDshould-stop.ifNoError=FLOW", "-cp", System.getProperty("java.class.path"));
        COMPILER.getTask(
                        null,
                        COMPILER.getStandardFileManager(seen, Locale.ENGLISH, null),
                        seen,
                        options,
                        null,
                        List.of(new Source("org/dealwright/prospect/Snippet.java", code)))
                .call();
        return seen.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .toList();
    }

    /** A method body in the prospect's own package, where its rules and changes can be seen. */
    private static String body(String... lines) {
        return """
                package org.dealwright.prospect;

                import io.vavr.control.Either;
                import io.vavr.control.Option;
                import java.time.Instant;
                import org.dealwright.deal.DealCommand;
                import org.dealwright.process.*;
                import org.dealwright.prospect.Prospect.*;
                import org.dealwright.prospect.ProspectCommand.*;

                class Snippet {
                    Lifecycle<Prospect, ProspectEvent, ProspectPolicy> table = ProspectLifecycle.table();

                    void snippet(
                            Prospect.Identified identified,
                            Prospect.Engaged engaged,
                            Prospect stored,
                            Identify identify,
                            DealCommand.Open open,
                            Names names,
                            Situation<ProspectPolicy> now) {
                        var rows = Lifecycle.of(names, Prospect.class, ProspectCommand.class, ProspectEvent.class,
                                ProspectPolicy.class, Prospect::since);
                """ + String.join("\n", lines) + "\n    }\n}\n";
    }

    private static void compiles(String code) {
        assertEquals(List.of(), errorsOf(code), code);
    }

    /** It fails with one error, on the line marked, of this kind, and saying this. */
    private static void fails(String code, String kind, String... saying) {
        List<Diagnostic<? extends JavaFileObject>> errors = errorsOf(code);
        assertEquals(1, errors.size(), () -> "one error of: " + errors);
        Diagnostic<? extends JavaFileObject> error = errors.get(0);
        List<String> lines = code.lines().toList();
        assertTrue(
                lines.get((int) error.getLineNumber() - 1).contains(HERE),
                () -> "another line: " + error.getLineNumber() + ", " + error);
        assertEquals(kind, error.getCode(), error::toString);
        for (String part : saying) {
            assertTrue(error.getMessage(Locale.ENGLISH).contains(part), () -> part + " in: " + error);
        }
    }

    @Nested
    class Deciding {
        @Test
        void what_the_phase_takes_compiles() {
            compiles(body(
                    "table.decide(engaged, new Qualify(), now);",
                    "table.decide(engaged, new Claim(), now);",
                    "table.decide(identified, new Claim(), now);",
                    "table.dispatch(stored, new Qualify(), now);",
                    "table.begin(identify, now);",
                    "table.submit(Option.of(stored), identify, now);"));
        }

        @Test
        void a_command_of_another_phase_does_not() {
            fails(
                    body("table.decide(identified, new Qualify(), now); " + HERE),
                    "compiler.err.cant.apply.symbol",
                    "Identified",
                    "Engaged");
        }

        @Test
        void a_command_of_another_life_cycle_does_not() {
            fails(
                    body("table.decide(engaged, open, now); " + HERE),
                    "compiler.err.cant.apply.symbol",
                    "DealCommand.Open");
        }

        @Test
        void a_beginning_on_a_phase_does_not() {
            fails(body("table.decide(engaged, identify, now); " + HERE), "compiler.err.cant.apply.symbol", "Identify");
        }

        @Test
        void a_beginning_dispatched_on_a_stored_phase_does_not() {
            fails(
                    body("table.dispatch(stored, identify, now); " + HERE),
                    "compiler.err.prob.found.req",
                    "Identify cannot be converted to",
                    "Command<? extends org.dealwright.prospect.Prospect>");
        }

        @Test
        void a_command_of_another_life_cycle_dispatched_on_a_stored_phase_does_not() {
            fails(
                    body("table.dispatch(stored, open, now); " + HERE),
                    "compiler.err.prob.found.req",
                    "DealCommand.Open cannot be converted to",
                    "Command<? extends org.dealwright.prospect.Prospect>");
        }

        @Test
        void a_beginning_with_a_command_for_a_phase_does_not() {
            fails(
                    body("table.begin(new Qualify(), now); " + HERE),
                    "compiler.err.prob.found.req",
                    "Qualify cannot be converted to",
                    "Command<? super org.dealwright.process.New>");
        }

        @Test
        void a_situation_with_another_life_cycles_policy_does_not() {
            fails(
                    body(
                            "Situation<org.dealwright.deal.DealPolicy> other = null;",
                            "table.decide(engaged, new Qualify(), other); " + HERE),
                    "compiler.err.prob.found.req",
                    "DealPolicy> cannot be converted to");
        }

        @Test
        void a_phase_where_none_is_yet_does_not() {
            fails(body("Object nothing = new New(); " + HERE), "compiler.err.report.access", "New()", "private");
        }
    }

    @Nested
    class Rows {
        @Test
        void as_the_table_writes_them_compile() {
            compiles(body(
                    "rows.in(Engaged.class)",
                    ".on(Qualify.class, ProspectRules::qualify)",
                    ".by(\"owner\", Engaged::isOwnedBy)",
                    ".to(ProspectEvent.Qualified.class, Qualified.class, ProspectChanges::on);",
                    "rows.in(HandoffOffered.class)",
                    ".on(LapseHandoff.class, ProspectRules::lapseHandoff)",
                    ".byTime(HandoffOffered::respondBy, LapseHandoff::new)",
                    ".to(ProspectEvent.HandoffLapsed.class, Qualified.class, ProspectChanges::on);",
                    "rows.in(Engaged.class)",
                    ".on(Assess.class, ProspectRules::assess)",
                    ".byAnyone()",
                    ".stays(ProspectEvent.Assessed.class, ProspectChanges::on);"));
        }

        @Test
        void for_a_command_that_the_phase_does_not_take_do_not() {
            fails(
                    body("rows.in(Identified.class).on(Qualify.class, (phase, command, given) -> null); " + HERE),
                    "compiler.err.cant.apply.symbol",
                    "Qualify");
        }

        @Test
        void for_a_command_that_only_some_of_the_group_take_do_not() {
            fails(
                    body("rows.in(Open.class).on(Qualify.class, (phase, command, given) -> null); " + HERE),
                    "compiler.err.cant.apply.symbol",
                    "Qualify");
        }

        @Test
        void with_a_rule_of_another_phase_do_not() {
            fails(
                    body("rows.in(Working.class).on(Claim.class, ProspectRules::qualify); " + HERE),
                    "compiler.err.prob.found.req",
                    "Prospect.Working cannot be converted to org.dealwright.prospect.Prospect.Engaged");
        }

        @Test
        void for_another_life_cycles_command_do_not() {
            fails(
                    body(
                            "rows.in(Engaged.class)",
                            ".on(DealCommand.Open.class, (phase, command, given) -> null); " + HERE),
                    "compiler.err.cant.apply.symbol",
                    "DealCommand.Open");
        }

        @Test
        void that_begin_with_a_command_for_a_phase_do_not() {
            fails(
                    body("rows.begin(Qualify.class, (none, command, given) -> null); " + HERE),
                    "compiler.err.cant.apply.symbol",
                    "Qualify");
        }

        @Test
        void with_another_event_than_the_rules_do_not() {
            fails(
                    body(
                            "rows.in(Engaged.class)",
                            ".on(Qualify.class, ProspectRules::qualify)",
                            ".byAnyone()",
                            ".to(ProspectEvent.Assessed.class, Engaged.class, ProspectChanges::on); " + HERE),
                    "compiler.err.prob.found.req",
                    "ProspectEvent.Assessed> cannot be converted to java.lang.Class<org.dealwright.prospect.ProspectEvent.Qualified>");
        }

        @Test
        void with_another_target_than_the_changes_do_not() {
            fails(
                    body(
                            "rows.in(Engaged.class)",
                            ".on(Qualify.class, ProspectRules::qualify)",
                            ".byAnyone()",
                            ".to(ProspectEvent.Qualified.class, HandedOff.class, ProspectChanges::on); " + HERE),
                    "compiler.err.prob.found.req",
                    "equality constraints: org.dealwright.prospect.Prospect.HandedOff",
                    "lower bounds: org.dealwright.prospect.Prospect.Qualified");
        }

        @Test
        void with_a_target_that_is_no_phase_do_not() {
            fails(
                    body(
                            "rows.in(Engaged.class)",
                            ".on(Qualify.class, ProspectRules::qualify)",
                            ".byAnyone()",
                            ".to(ProspectEvent.Qualified.class, String.class, (phase, event) -> \"\"); " + HERE),
                    "compiler.err.cant.apply.symbol",
                    "String");
        }

        @Test
        void that_do_not_say_who_may_do_not() {
            fails(
                    body(
                            "rows.in(Engaged.class)",
                            ".on(Qualify.class, ProspectRules::qualify)",
                            ".to(ProspectEvent.Qualified.class, Qualified.class, ProspectChanges::on); " + HERE),
                    "compiler.err.cant.resolve.location.args",
                    "method to(",
                    "Who<");
        }

        @Test
        void that_begin_and_do_not_say_who_may_do_not() {
            fails(
                    body(
                            "rows.begin(Identify.class, ProspectRules::identify)",
                            ".to(ProspectEvent.Identified.class, Identified.class, ProspectChanges::on); " + HERE),
                    "compiler.err.cant.resolve.location.args",
                    "method to(",
                    "Who<");
        }

        @Test
        void that_stay_with_a_change_that_leaves_the_phase_do_not() {
            fails(
                    body(
                            "rows.in(Engaged.class)",
                            ".on(Qualify.class, ProspectRules::qualify)",
                            ".byAnyone()",
                            ".stays(ProspectEvent.Qualified.class, ProspectChanges::on); " + HERE),
                    "compiler.err.prob.found.req",
                    "Prospect.Qualified cannot be converted to org.dealwright.prospect.Prospect.Engaged");
        }

        @Test
        void of_time_with_a_due_instant_of_another_type_do_not() {
            fails(
                    body(
                            "rows.in(HandoffOffered.class)",
                            ".on(LapseHandoff.class, ProspectRules::lapseHandoff)",
                            ".byTime(HandoffOffered::since, LapseHandoff::new); " + HERE),
                    "compiler.err.prob.found.req",
                    "java.time.Instant cannot be converted to io.vavr.control.Option<java.time.Instant>");
        }

        @Test
        void of_time_with_another_command_than_the_rows_do_not() {
            fails(
                    body(
                            "rows.in(HandoffOffered.class)",
                            ".on(LapseHandoff.class, ProspectRules::lapseHandoff)",
                            ".byTime(HandoffOffered::respondBy, WithdrawHandoff::new); " + HERE),
                    "compiler.err.prob.found.req",
                    "WithdrawHandoff cannot be converted to org.dealwright.prospect.ProspectCommand.LapseHandoff");
        }

        @Test
        void with_a_member_whom_another_phase_names_do_not() {
            fails(
                    body(
                            "rows.in(Engaged.class)",
                            ".on(Qualify.class, ProspectRules::qualify)",
                            ".by(\"addressed\", HandoffOffered::isAddressedTo); " + HERE),
                    "compiler.err.cant.apply.symbols",
                    "by");
        }

        @Test
        void with_a_condition_of_another_phase_do_not() {
            fails(
                    body(
                            "rows.in(Engaged.class)",
                            ".on(Qualify.class, ProspectRules::qualify)",
                            ".byAnyone()",
                            ".provided(\"executive\", ProspectRules::isAnExecutive); " + HERE),
                    "compiler.err.prob.found.req",
                    "Prospect.Engaged cannot be converted to org.dealwright.prospect.Prospect.Qualified");
        }
    }

    @Nested
    class Outside {
        @Test
        void a_plain_class_there_compiles() {
            compiles("package outside;\n\nfinal class Mine {}\n");
        }

        @Test
        void nobody_adds_a_phase() {
            fails("""
                    package outside;

                    import java.time.Instant;
                    import org.dealwright.prospect.*;

                    record Mine(Dossier dossier, Instant since) implements Prospect { /* here */
                        public Mine with(Dossier changed) {
                            return this;
                        }
                    }
                    """, "compiler.err.cant.inherit.from.sealed", "Prospect");
        }

        @Test
        void nobody_adds_a_refusal() {
            fails("""
                    package outside;

                    record Mine() implements org.dealwright.process.Rejection {} /* here */
                    """, "compiler.err.cant.inherit.from.sealed", "Rejection");
        }

        @Test
        void nobody_adds_a_command() {
            fails("""
                    package outside;

                    record Mine() implements org.dealwright.prospect.ProspectCommand<org.dealwright.prospect.Prospect> {} /* here */
                    """, "compiler.err.cant.inherit.from.sealed", "ProspectCommand");
        }

        @Test
        void nobody_makes_what_comes_before_the_first_phase() {
            fails("""
                    package outside;

                    class Mine {
                        Object mine = new org.dealwright.process.New(); /* here */
                    }
                    """, "compiler.err.report.access", "private access");
        }

        @Test
        void nobody_reaches_a_rule_around_the_table() {
            fails("""
                    package outside;

                    class Mine {
                        Object mine = org.dealwright.prospect.ProspectRules.NEXT_DEAL; /* here */
                    }
                    """, "compiler.err.not.def.public.cant.access", "ProspectRules");
        }
    }
}
