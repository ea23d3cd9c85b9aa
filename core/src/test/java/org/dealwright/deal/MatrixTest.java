package org.dealwright.deal;

import static org.dealwright.deal.DealFixture.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealwright.id.OrderId;
import org.dealwright.process.Actor;
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

    /** What may become known later than it happened; everything else is done in its order. */
    private static final Set<String> FACTS = Set.of(
            "log-touch",
            "record-need",
            "raise-obstacle",
            "resolve-obstacle",
            "record-specialist-answer",
            "present",
            "note-order",
            "attach-prospect");

    private static Map<String, Actor> actors() {
        Map<String, Actor> actors = new LinkedHashMap<>();
        actors.put("sdr", Actor.of(new MemberId("some sdr"), Role.SALES_DEVELOPMENT_REP));
        actors.put("ae", Actor.of(new MemberId("some ae"), Role.ACCOUNT_EXECUTIVE));
        actors.put("specialist", Actor.of(new MemberId("some specialist"), Role.SALES_SPECIALIST));
        actors.put("csr", Actor.of(new MemberId("some csr"), Role.CUSTOMER_SUCCESS_REP));
        actors.put("manager", Actor.of(new MemberId("some manager"), Role.SALES_MANAGER));
        actors.put("integration", Actor.of(new MemberId("some integration"), Role.INTEGRATION));
        actors.put("owner", Actor.of(DealHistory.ANNA));
        actors.put("team", Actor.of(DealHistory.BELA));
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

    static Stream<MatrixLine> linesOfTime() {
        return lines().filter(line -> line.who().contains("time"));
    }

    static Stream<MatrixLine> linesWithACondition() {
        return lines().filter(line -> !line.conditions().isEmpty());
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
        List<Transition> rows = DealLifecycle.table().transitions();
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
    @MethodSource("pairs")
    void a_pair_has_a_row_only_where_the_matrix_has_a_line(String phase, String command) {
        assertEquals(
                Matrix.line(phase, command).isPresent() ? 1 : 0,
                rows(phase, command).size());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_row_leads_where_the_matrix_says_on_its_conditions_and_by_time_where_it_says_so(MatrixLine line) {
        assertEquals(line.becomes(), new TreeSet<>(row(line).to()));
        assertEquals(line.conditions(), new TreeSet<>(row(line).conditions()));
        assertEquals(line.who().contains("time"), row(line).timed());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_row_names_those_who_may_as_the_matrix_does(MatrixLine line) {
        assertEquals(codes(line.who()), new TreeSet<>(row(line).who()));
    }

    @ParameterizedTest
    @MethodSource("linesOfTime")
    void what_the_matrix_gives_to_time_is_refused_a_moment_before_its_instant(MatrixLine line) {
        DealHistory history = DealHistory.awaiting(line.command(), line.phase(), true);

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
    @MethodSource("linesOfTime")
    void time_acts_at_the_first_instant_that_the_matrix_gives_it(MatrixLine line) {
        DealHistory history = DealHistory.awaiting(line.command(), line.phase(), true);
        assertEquals(
                Option.of(new Deadline<Deal>(history.due(), timed(line.command()))),
                DealLifecycle.table().deadline(given(history).phase(), history.policy()));
    }

    @Test
    void a_phase_that_the_matrix_leaves_no_command_to_time_waits_for_nothing() {
        for (String phase : List.of("won", "lost")) {
            assertEquals(
                    Option.none(),
                    DealLifecycle.table()
                            .deadline(given(DealHistory.to(phase, true)).phase(), DealHistory.STAGED));
        }
    }

    private static DealCommand<? extends Deal> timed(String command) {
        return switch (command) {
            case "resume-on-date" -> new DealCommand.ResumeOnDate();
            case "follow-phase" -> new DealCommand.FollowPhase();
            case "report-overstay" -> new DealCommand.ReportOverstay();
            case "remind-owner" -> new DealCommand.RemindOwner();
            case "escalate-silence" -> new DealCommand.EscalateSilence();
            default -> throw new AssertionError(command);
        };
    }

    @ParameterizedTest
    @MethodSource("pairsNotInTheMatrix")
    void a_command_out_of_place_is_refused_with_the_phases_and_commands_that_would_do(String phase, String command) {
        WrongPhase refusal = before(phase)
                .by(ACTORS.get("manager"))
                .when(DealCommands.command(command, phase))
                .refused(WrongPhase.class);

        assertEquals(new Term("phase", phase), refusal.phase());
        assertEquals(new Term("command", command), refusal.command());
        assertEquals(terms("phase", Matrix.phasesOf(command)), new HashSet<>(refusal.phases()));
        List<String> byPeople = Matrix.commandsIn(phase).stream()
                .filter(each -> !Set.of("time", "system")
                        .containsAll(Matrix.line(phase, each).orElseThrow().who()))
                .toList();
        assertEquals(terms("command", byPeople), new HashSet<>(refusal.commands()));
    }

    @ParameterizedTest
    @MethodSource("linesAndActors")
    void whoever_the_matrix_names_may_and_nobody_else(MatrixLine line, String actor) {
        DealFixture.Answered answered = holding(line).by(ACTORS.get(actor)).when(command(line));

        if (may(line, actor)) {
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
        DealFixture fixture = holding(line).by(ACTORS.get(actor));
        List<Choice> choices = line.phase().equals("new")
                ? DealLifecycle.table().openings(fixture.situation())
                : DealLifecycle.table().options(fixture.phase(), fixture.situation());

        assertEquals(
                new TreeSet<>(Matrix.commandsIn(line.phase())),
                choices.stream().map(Choice::command).collect(Collectors.toCollection(TreeSet::new)));
        Choice choice = choices.stream()
                .filter(each -> each.command().equals(line.command()))
                .findAny()
                .orElseThrow();
        assertEquals(may(line, actor), choice.obstacles().stream().noneMatch(NotPermitted.class::isInstance));
    }

    static Stream<MatrixLine> linesOfPeopleAndOfTheSystem() {
        return lines().filter(line -> !line.phase().equals("new") && !line.who().equals(Set.of("time")));
    }

    @ParameterizedTest
    @MethodSource("linesOfPeopleAndOfTheSystem")
    void a_fact_may_be_entered_late_and_nothing_else_happens_before_its_phase(MatrixLine line) {
        Instant began = holding(line).phase().since();
        Actor actor = line.who().equals(Set.of("system")) ? Actor.system() : whoMeets(line);
        DealFixture.Answered answered =
                holding(line).at(began.minusNanos(1)).by(actor).when(command(line));

        if (FACTS.contains(line.command())) {
            answered.accepted();
        } else {
            answered.refused("before-its-phase", began.minusNanos(1), began);
        }
    }

    @ParameterizedTest
    @MethodSource("linesWithACondition")
    void a_condition_that_holds_lets_the_command_pass(MatrixLine line) {
        Deal after = holding(line).by(whoMeets(line)).when(command(line)).accepted();
        assertTrue(line.becomes().contains(name(after)));
    }

    @ParameterizedTest
    @MethodSource("linesWithACondition")
    void a_condition_that_does_not_hold_blocks_the_command(MatrixLine line) {
        line.conditions()
                .forEach(condition -> assertEquals(
                        refusal(condition),
                        breaking(line, condition)
                                .when(command(line))
                                .refused(RuleBroken.class)
                                .code()));
    }

    private static String refusal(String condition) {
        return switch (condition) {
            case "unowned" -> "deal.owned";
            case "owned" -> "deal.unowned";
            case "attributes" -> "deal.attributes-missing";
            case "agreed" -> "deal.nothing-agreed";
            case "unobstructed" -> "deal.obstacle-open";
            case "within-window" -> "deal.reopen-window-over";
            case "nothing-received" -> "deal.something-received";
            default -> throw new AssertionError(condition);
        };
    }

    private static DealFixture breaking(MatrixLine line, String condition) {
        return switch (condition) {
            case "unowned" -> given(DealHistory.to(line.phase(), true)).by(ACTORS.get("ae"));
            case "owned" -> given(DealHistory.to(line.phase(), false)).by(ACTORS.get("manager"));
            case "attributes" -> holding(line).under(asking());
            case "agreed" -> given(DealHistory.to(line.phase(), true));
            case "unobstructed" ->
                given(DealHistory.to(line.phase(), true).obstacleRaised(new ObstacleId("board"), true))
                        .under(needingNoProposal());
            case "within-window" -> {
                DealHistory lost = DealHistory.to("lost", true);
                yield given(lost).at(lost.lastDone().plus(Duration.ofDays(90)).plusNanos(1));
            }
            case "nothing-received" ->
                given(DealHistory.to("won", true)
                                .then(new DealEvent.OrderNoted(
                                        DealHistory.hour(20), Option.none(), ORDER, OrderStanding.PLACED)))
                        .by(ACTORS.get("manager"))
                        .at(DealHistory.hour(30))
                        .whereMoneyCameInOn(ORDER);
            default -> throw new AssertionError(condition);
        };
    }

    private static final OrderId ORDER = new OrderId("order-1");

    private static DealPolicy asking() {
        return DealPolicy.builder()
                .proposalNeeded(false)
                .requiredAttributes(new DealRequiredAttributes(
                        Set.of(DealHistory.FLEET), Set.of(DealHistory.FLEET), Set.of(DealHistory.FLEET)))
                .build();
    }

    private static DealPolicy needingNoProposal() {
        return DealPolicy.builder().proposalNeeded(false).build();
    }

    @ParameterizedTest
    @MethodSource("linesWithoutACondition")
    void without_a_condition_it_does_not_matter_whether_anybody_owns_it(MatrixLine line) {
        Set<String> who = new TreeSet<>(line.who());
        who.removeAll(Set.of("owner", "time", "any-role"));
        Actor actor = who.isEmpty()
                ? line.who().contains("any-role") ? ACTORS.get("csr") : Actor.system()
                : ACTORS.get(
                        who.contains("manager") ? "manager" : who.iterator().next());
        boolean isToldToTheOwner = line.command().equals("remind-owner");
        for (boolean owned : isToldToTheOwner ? List.of(true) : List.of(true, false)) {
            Deal after = due(line, owned).by(actor).when(command(line)).accepted();
            assertTrue(line.becomes().contains(name(after)), () -> name(after));
        }
    }

    private static boolean may(MatrixLine line, String actor) {
        return line.who().contains(actor)
                || (line.who().contains("time") && actor.equals("system"))
                || (line.who().contains("any-role") && WITH_A_ROLE.contains(actor));
    }

    private static Actor whoMeets(MatrixLine line) {
        if (line.conditions().contains("unowned")) {
            return ACTORS.get("ae");
        }
        return ACTORS.get(line.who().contains("owner") ? "owner" : "manager");
    }

    /** A deal in the line's phase, where every condition of the line holds. */
    private static DealFixture holding(MatrixLine line) {
        DealFixture fixture = due(line, !line.conditions().contains("unowned"));
        return line.conditions().contains("agreed") ? fixture.under(needingNoProposal()) : fixture;
    }

    private static DealFixture due(MatrixLine line, boolean owned) {
        if (line.phase().equals("new")) {
            return given();
        }
        if (line.who().contains("time")) {
            DealHistory awaiting = DealHistory.awaiting(line.command(), line.phase(), owned);
            return given(awaiting).at(awaiting.due());
        }
        DealHistory history = DealHistory.to(line.phase(), owned);
        return given(
                switch (line.command()) {
                    case "retract-touch" -> history.calledAtNine();
                    case "change-person", "remove-person" -> history.personAdded();
                    case "move-stage" -> history.under(DealHistory.STAGED);
                    default -> history;
                });
    }

    private static DealFixture before(String phase) {
        return phase.equals("new") ? given() : given(DealHistory.to(phase, true));
    }

    private static DealCommand<?> command(MatrixLine line) {
        return DealCommands.command(line.command(), line.phase());
    }

    private static List<Transition> rows(String phase, String command) {
        return DealLifecycle.table().transitions().stream()
                .filter(row -> row.from().equals(phase) && row.command().equals(command))
                .toList();
    }

    private static Transition row(MatrixLine line) {
        return rows(line.phase(), line.command()).get(0);
    }

    private static String name(Deal deal) {
        return DealLifecycle.table().names().phase(deal.getClass());
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
