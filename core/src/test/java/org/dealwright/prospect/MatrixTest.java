package org.dealwright.prospect;

import static org.dealwright.prospect.ProspectFixture.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealwright.process.Actor;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Choice;
import org.dealwright.process.Deadline;
import org.dealwright.process.MemberId;
import org.dealwright.process.Rejection.NotDue;
import org.dealwright.process.Rejection.NotPermitted;
import org.dealwright.process.Rejection.RuleBroken;
import org.dealwright.process.Rejection.WrongPhase;
import org.dealwright.process.Role;
import org.dealwright.process.Term;
import org.dealwright.process.Transition;
import org.dealwright.testing.MatrixLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table against the matrix that was typed before it. The matrix is right. */
class MatrixTest {
    private static final Map<String, Actor> ACTORS = actors();

    private static final Set<String> WITH_A_ROLE = Set.of("sdr", "ae", "specialist", "csr", "manager", "integration");

    private static Map<String, Actor> actors() {
        Map<String, Actor> actors = new LinkedHashMap<>();
        actors.put("sdr", Actor.of(new MemberId("some sdr"), Role.SALES_DEVELOPMENT_REP));
        actors.put("ae", Actor.of(new MemberId("some ae"), Role.ACCOUNT_EXECUTIVE));
        actors.put("specialist", Actor.of(new MemberId("some specialist"), Role.SALES_SPECIALIST));
        actors.put("csr", Actor.of(new MemberId("some csr"), Role.CUSTOMER_SUCCESS_REP));
        actors.put("manager", Actor.of(new MemberId("some manager"), Role.SALES_MANAGER));
        actors.put("integration", Actor.of(new MemberId("some integration"), Role.INTEGRATION));
        actors.put("owner", Actor.of(ProspectHistory.ANNA));
        actors.put("addressed", Actor.of(ProspectHistory.BELA));
        actors.put("stranger", Actor.of(new MemberId("stranger")));
        actors.put("system", Actor.system());
        return actors;
    }

    static Stream<Arguments> pairs() {
        return Matrix.PHASES.stream()
                .flatMap(phase -> Matrix.COMMANDS.stream().map(command -> Arguments.of(phase, command)));
    }

    static Stream<Arguments> pairsNotInTheMatrix() {
        return pairs().filter(pair ->
                Matrix.line((String) pair.get()[0], (String) pair.get()[1]).isEmpty());
    }

    static Stream<MatrixLine> lines() {
        return Matrix.lines().stream();
    }

    static Stream<Arguments> linesAndActors() {
        return lines().flatMap(line -> ACTORS.keySet().stream().map(actor -> Arguments.of(line, actor)));
    }

    /** An executive is given less time to answer than anybody is to be silent. */
    static Stream<MatrixLine> linesOfTheFirstInstant() {
        return linesOfTime()
                .filter(line -> !line.phase().equals("handoff-offered")
                        || line.command().equals("lapse-handoff"));
    }

    static Stream<MatrixLine> linesOfTime() {
        return lines().filter(line -> line.who().contains("time"));
    }

    static Stream<MatrixLine> linesWithACondition() {
        return lines().filter(line -> !line.conditions().isEmpty());
    }

    /** Whoever was touched is identified no more, so that nothing can be retracted there. */
    static Stream<MatrixLine> linesWhoseConditionsCanHold() {
        return linesWithACondition()
                .filter(line ->
                        !(line.phase().equals("identified") && line.command().equals("retract-touch")));
    }

    static Stream<MatrixLine> linesWithoutACondition() {
        return lines().filter(line -> line.conditions().isEmpty());
    }

    @Test
    void the_matrix_has_each_pair_once() {
        Set<String> pairs = new HashSet<>();
        Matrix.lines().forEach(line -> assertTrue(pairs.add(line.toString()), line.toString()));
    }

    @Test
    void the_matrix_and_the_table_know_the_same_phases_and_commands() {
        List<Transition> rows = ProspectLifecycle.table().transitions();
        assertEquals(
                rows.stream()
                        .flatMap(row -> Stream.concat(Stream.of(row.from()), row.to().stream()))
                        .collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(Matrix.PHASES));
        assertEquals(
                rows.stream().map(Transition::command).collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(Matrix.COMMANDS));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_row_has_the_conditions_of_the_matrix(MatrixLine line) {
        assertEquals(line.conditions(), new TreeSet<>(row(line).conditions()));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_pair_has_a_row_only_where_the_matrix_has_a_line(String phase, String command) {
        assertEquals(
                Matrix.line(phase, command).isPresent() ? 1 : 0,
                rows(phase, command).size());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_row_leads_to_the_phases_that_the_matrix_names(MatrixLine line) {
        assertEquals(line.becomes(), new TreeSet<>(row(line).to()));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_row_names_those_who_may_as_the_matrix_does(MatrixLine line) {
        assertEquals(codes(line.who()), new TreeSet<>(row(line).who()));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void time_gives_only_the_commands_that_the_matrix_leaves_to_it(MatrixLine line) {
        assertEquals(line.who().contains("time"), row(line).timed());
    }

    @ParameterizedTest
    @MethodSource("linesOfTime")
    void what_the_matrix_gives_to_time_is_refused_a_moment_before_its_instant(MatrixLine line) {
        ProspectHistory history = ProspectHistory.awaiting(line.command(), line.phase(), true);

        assertEquals(
                Option.of(history.due()),
                given(history)
                        .at(history.due().minusNanos(1))
                        .by(Actor.system())
                        .when(timed(line.command()))
                        .refused(NotDue.class)
                        .due());
    }

    @ParameterizedTest
    @MethodSource("linesOfTheFirstInstant")
    void time_acts_at_the_first_instant_that_the_matrix_gives_it(MatrixLine line) {
        ProspectHistory history = ProspectHistory.awaiting(line.command(), line.phase(), true);
        assertEquals(
                Option.of(new Deadline<Prospect>(history.due(), timed(line.command()))),
                ProspectLifecycle.table().deadline(given(history).phase(), ProspectPolicy.defaults()));
    }

    @Test
    void a_phase_that_the_matrix_leaves_no_command_to_time_waits_for_nothing() {
        for (String phase : Matrix.PHASES) {
            boolean waits = lines().anyMatch(
                            line -> line.phase().equals(phase) && line.who().contains("time"));
            if (!waits && !phase.equals("new")) {
                assertEquals(
                        Option.none(),
                        ProspectLifecycle.table()
                                .deadline(given(ProspectHistory.to(phase, true)).phase(), ProspectPolicy.defaults()));
            }
        }
    }

    private static ProspectCommand<? extends Prospect> timed(String command) {
        return switch (command) {
            case "lapse-handoff" -> new ProspectCommand.LapseHandoff();
            case "resume-on-date" -> new ProspectCommand.ResumeOnDate();
            case "give-up-cadence" -> new ProspectCommand.GiveUpCadence();
            case "remind-owner" -> new ProspectCommand.RemindOwner();
            case "escalate-silence" -> new ProspectCommand.EscalateSilence();
            default -> throw new AssertionError(command);
        };
    }

    @ParameterizedTest
    @MethodSource("pairsNotInTheMatrix")
    void a_command_out_of_place_is_refused_with_the_phases_that_would_take_it(String phase, String command) {
        WrongPhase refusal = before(phase, true)
                .by(ACTORS.get("manager"))
                .when(ProspectCommands.command(command))
                .refused(WrongPhase.class);

        assertEquals(new Term("phase", phase), refusal.phase());
        assertEquals(new Term("command", command), refusal.command());
        assertEquals(terms("phase", Matrix.phasesOf(command)), new HashSet<>(refusal.phases()));
    }

    @ParameterizedTest
    @MethodSource("pairsNotInTheMatrix")
    void a_command_out_of_place_is_refused_with_the_commands_that_would_do(String phase, String command) {
        WrongPhase refusal = before(phase, true)
                .by(ACTORS.get("manager"))
                .when(ProspectCommands.command(command))
                .refused(WrongPhase.class);

        List<String> byPeople = Matrix.commandsIn(phase).stream()
                .filter(each -> !Set.of("time", "system")
                        .containsAll(Matrix.line(phase, each).orElseThrow().who()))
                .toList();
        assertEquals(terms("command", byPeople), new HashSet<>(refusal.commands()));
    }

    @ParameterizedTest
    @MethodSource("linesAndActors")
    void whoever_the_matrix_names_may_and_nobody_else(MatrixLine line, String actor) {
        boolean may = may(line, actor);
        ProspectFixture.Answered answered = holding(line).by(ACTORS.get(actor)).when(command(line));

        if (may) {
            answered.answer()
                    .swap()
                    .forEach(refusal ->
                            assertInstanceOf(RuleBroken.class, refusal, "only a condition may stand against " + actor));
        } else {
            NotPermitted refusal = answered.refused(NotPermitted.class);
            assertEquals(new Term("command", line.command()), refusal.command());
            assertEquals(terms("who", codes(line.who())), new HashSet<>(refusal.who()));
        }
    }

    @ParameterizedTest
    @MethodSource("linesAndActors")
    void the_options_of_a_phase_say_who_may(MatrixLine line, String actor) {
        boolean may = may(line, actor);
        ProspectFixture fixture = holding(line).by(ACTORS.get(actor));
        List<Choice> choices = line.phase().equals("new")
                ? ProspectLifecycle.table().openings(fixture.situation())
                : ProspectLifecycle.table().options(fixture.phase(), fixture.situation());

        assertEquals(
                new TreeSet<>(Matrix.commandsIn(line.phase())),
                choices.stream().map(Choice::command).collect(Collectors.toCollection(TreeSet::new)));
        Choice choice = choices.stream()
                .filter(each -> each.command().equals(line.command()))
                .findAny()
                .orElseThrow();
        assertEquals(may, choice.obstacles().stream().noneMatch(NotPermitted.class::isInstance));
    }

    @ParameterizedTest
    @MethodSource("linesWhoseConditionsCanHold")
    void a_condition_that_holds_lets_the_command_pass(MatrixLine line) {
        Prospect after = holding(line).by(whoMeets(line)).when(command(line)).accepted();
        assertTrue(line.becomes().contains(name(after)));
    }

    @ParameterizedTest
    @MethodSource("linesWithACondition")
    void a_condition_that_does_not_hold_blocks_the_command(MatrixLine line) {
        line.conditions().forEach(condition -> blocks(line, condition));
    }

    private static void blocks(MatrixLine line, String condition) {
        switch (condition) {
            case "unowned" ->
                before(line.phase(), true)
                        .by(whoMeets(line))
                        .when(command(line))
                        .refused("prospect.owned");
            case "owned" ->
                before(line.phase(), false)
                        .by(ACTORS.get("manager"))
                        .when(command(line))
                        .refused("prospect.unowned");
            case "verdict" ->
                assertEquals(
                        "prospect.not-qualified",
                        before(line.phase(), true)
                                .when(command(line))
                                .refused(RuleBroken.class)
                                .code());
            case "owner-is-executive" ->
                before(line.phase(), true)
                        .by(Actor.of(ProspectHistory.ANNA, Role.SALES_DEVELOPMENT_REP, Role.SALES_MANAGER))
                        .when(command(line))
                        .refused("prospect.owner-is-no-executive");
            case "executive-accepts" ->
                before(line.phase(), true)
                        .by(Actor.of(ProspectHistory.BELA, Role.SALES_DEVELOPMENT_REP))
                        .when(command(line))
                        .refused("prospect.addressed-is-no-executive");
            case "attributes" ->
                assertEquals(
                        "prospect.attributes-missing",
                        holding(line)
                                .under(asking(ProspectHistory.FLEET))
                                .by(whoMeets(line))
                                .when(command(line))
                                .refused(RuleBroken.class)
                                .code());
            case "touch-planned" ->
                before(line.phase(), true).when(command(line)).refused("prospect.no-touch-planned");
            case "touched" -> given(untouched(line.phase())).when(command(line)).refused("prospect.not-touched");
            case "cadence-left" ->
                before(line.phase(), true)
                        .under(ProspectPolicy.builder().cadences(List.of()).build())
                        .when(command(line))
                        .refused("prospect.no-cadence");
            case "steps-left" -> {
                ProspectHistory history = ProspectHistory.to(line.phase(), true).lastStepMade();
                given(history).when(command(line)).refused("prospect.answer-awaited", history.due());
            }
            default -> throw new AssertionError(condition);
        }
    }

    @ParameterizedTest
    @MethodSource("linesWithoutACondition")
    void without_a_condition_it_does_not_matter_whether_anybody_owns_it(MatrixLine line) {
        Set<String> who = new TreeSet<>(line.who());
        who.removeAll(Set.of("owner", "time"));
        who.remove("any-role");
        Actor actor = who.isEmpty()
                ? line.who().contains("any-role") ? ACTORS.get("csr") : Actor.system()
                : ACTORS.get(who.iterator().next());
        boolean isToldToTheOwner = line.command().equals("remind-owner");
        for (boolean owned : isToldToTheOwner ? List.of(true) : List.of(true, false)) {
            Prospect after = due(line, owned).by(actor).when(command(line)).accepted();
            assertTrue(line.becomes().contains(name(after)), () -> name(after));
        }
    }

    /** A history into a phase without contact: another system knows it in that phase. */
    private static ProspectHistory untouched(String phase) {
        return phase.equals("identified") ? ProspectHistory.owned() : ProspectHistory.adopted(phase);
    }

    private static boolean may(MatrixLine line, String actor) {
        return line.who().contains(actor)
                || (line.who().contains("time") && actor.equals("system"))
                || (line.who().contains("any-role") && WITH_A_ROLE.contains(actor));
    }

    private static ProspectPolicy asking(AttributeKey<?> key) {
        return ProspectPolicy.builder()
                .requiredAttributes(new RequiredAttributes(Set.of(key), Set.of(key), Set.of(key)))
                .build();
    }

    private static Actor whoMeets(MatrixLine line) {
        if (line.conditions().contains("unowned")) {
            return ACTORS.get(line.who().contains("sdr") ? "sdr" : "manager");
        }
        if (line.conditions().contains("executive-accepts")) {
            return Actor.of(ProspectHistory.BELA, Role.ACCOUNT_EXECUTIVE);
        }
        return line.conditions().contains("owner-is-executive")
                ? Actor.of(ProspectHistory.ANNA, Role.ACCOUNT_EXECUTIVE)
                : ACTORS.get("owner");
    }

    /** A prospect in the line's phase, where every condition of the line holds. */
    private static ProspectFixture holding(MatrixLine line) {
        if (line.conditions().contains("verdict")) {
            return given(ProspectHistory.owned().answered().assessedInFull());
        }
        return due(line, !line.conditions().contains("unowned"));
    }

    private static ProspectFixture due(MatrixLine line, boolean owned) {
        if (line.phase().equals("new")) {
            return given();
        }
        if (line.who().contains("time")) {
            ProspectHistory awaiting = ProspectHistory.awaiting(line.command(), line.phase(), owned);
            return given(awaiting).at(awaiting.due());
        }
        ProspectHistory history = ProspectHistory.to(line.phase(), owned);
        if (line.command().equals("retract-touch")) {
            // whoever was touched is identified no more: what is named there was never made
            history = line.phase().equals("identified") ? history : history.calledAtNine();
        }
        if (Set.of("change-person", "remove-person").contains(line.command())) {
            history.personAdded();
        }
        if (line.command().equals("retract")) {
            history.sizeFound();
        }
        if (line.command().equals("cancel-touch")) {
            history.firstStepPlanned(ProspectHistory.hour(50));
        }
        return given(history);
    }

    private static ProspectFixture before(String phase, boolean owned) {
        return phase.equals("new") ? given() : given(ProspectHistory.to(phase, owned));
    }

    private static ProspectCommand<?> command(MatrixLine line) {
        return ProspectCommands.command(line.command());
    }

    private static List<Transition> rows(String phase, String command) {
        return ProspectLifecycle.table().transitions().stream()
                .filter(row -> row.from().equals(phase) && row.command().equals(command))
                .toList();
    }

    private static Transition row(MatrixLine line) {
        return rows(line.phase(), line.command()).get(0);
    }

    private static String name(Prospect prospect) {
        return ProspectLifecycle.table().names().phase(prospect.getClass());
    }

    private static Set<String> codes(Set<String> who) {
        return who.stream().map(Matrix::who).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Term> terms(String kind, Iterable<String> codes) {
        Set<Term> terms = new HashSet<>();
        codes.forEach(code -> terms.add(new Term(kind, code)));
        return terms;
    }
}
