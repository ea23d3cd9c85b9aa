package org.dealwright.team;

import static org.dealwright.team.MemberFixture.ANNA;
import static org.dealwright.team.MemberFixture.BUDAPEST;
import static org.dealwright.team.MemberFixture.MANAGER;
import static org.dealwright.team.MemberFixture.MARA;
import static org.dealwright.team.MemberFixture.date;
import static org.dealwright.team.MemberFixture.nobody;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealwright.handoff.Skill;
import org.dealwright.handoff.Territory;
import org.dealwright.process.Actor;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Choice;
import org.dealwright.process.MemberId;
import org.dealwright.process.Rejection.NotPermitted;
import org.dealwright.process.Rejection.WrongPhase;
import org.dealwright.process.Role;
import org.dealwright.process.Term;
import org.dealwright.process.Transition;
import org.dealwright.testing.MatrixLine;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table against the matrix that was typed before it. The matrix is right. */
class MatrixTest {
    private static final List<MatrixLine> LINES = MatrixLine.beside(MatrixTest.class);
    private static final Map<String, Actor> ACTORS = actors();
    private static final Map<String, String> ROLES = Map.of("manager", "sales-manager");
    private static final Set<String> PHASES = Set.of("new", "active", "on-leave", "leaving", "left");

    /** What may become known later than it happened; everything else is done in its order. */
    private static final Set<String> FACTS = Set.of("rate-skill", "complete-training", "coach", "recognise");

    private static Map<String, Actor> actors() {
        Map<String, Actor> actors = new LinkedHashMap<>();
        actors.put("self", Actor.of(ANNA));
        actors.put("sdr", Actor.of(new MemberId("some sdr"), Role.SALES_DEVELOPMENT_REP));
        actors.put("ae", Actor.of(new MemberId("some ae"), Role.ACCOUNT_EXECUTIVE));
        actors.put("specialist", Actor.of(new MemberId("some specialist"), Role.SALES_SPECIALIST));
        actors.put("csr", Actor.of(new MemberId("some csr"), Role.CUSTOMER_SUCCESS_REP));
        actors.put("manager", Actor.of(new MemberId("some manager"), Role.SALES_MANAGER));
        actors.put("integration", Actor.of(new MemberId("some integration"), Role.INTEGRATION));
        actors.put("stranger", Actor.of(new MemberId("stranger")));
        actors.put("system", Actor.system());
        return actors;
    }

    private static final DatePeriod MARCH = DatePeriod.month(YearMonth.of(2026, 3));

    static MemberCommand<?> command(String name) {
        return switch (name) {
            case "join" -> new MemberCommand.Join(ANNA, Role.ACCOUNT_EXECUTIVE);
            case "adopt" -> new MemberCommand.Adopt(ANNA, new ClaimedPresence.Active(), Post.NONE);
            case "go-on-leave" -> new MemberCommand.GoOnLeave();
            case "return" -> new MemberCommand.Return();
            case "return-on-date" -> new MemberCommand.ReturnOnDate();
            case "leave" -> new MemberCommand.Leave(date(70));
            case "rejoin" -> new MemberCommand.Rejoin();
            case "pass-last-day" -> new MemberCommand.PassLastDay();
            case "depart" -> new MemberCommand.Depart();
            case "assign-role" -> new MemberCommand.AssignRole(Role.SALES_SPECIALIST);
            case "revoke-role" -> new MemberCommand.RevokeRole(Role.ACCOUNT_EXECUTIVE);
            case "set-team" -> new MemberCommand.SetTeam(Option.some(new TeamName("west")), Option.some(MARA));
            case "set-territories" -> new MemberCommand.SetTerritories(Set.of(new Territory("west")));
            case "set-calendar" -> new MemberCommand.SetCalendar(Option.some(BUDAPEST));
            case "set-capacity" -> new MemberCommand.SetCapacity(Option.some(20));
            case "set-quota" -> new MemberCommand.SetQuota(Quota.of(QuotaMeasure.WON, MARCH, Money.parse("EUR 90000")));
            case "rate-skill" -> new MemberCommand.RateSkill(new Skill("pricing"), 60);
            case "complete-training" ->
                new MemberCommand.CompleteTraining(
                        new TrainingCode("pricing-1"), date(-40), Duration.ofHours(8), List.of(new Skill("pricing")));
            case "coach" -> new MemberCommand.Coach(CoachingTopic.CLOSING, date(-40));
            case "state-motivator" -> new MemberCommand.StateMotivator(MotivatorKind.GROWTH, 1);
            case "withdraw-motivator" -> new MemberCommand.WithdrawMotivator(MotivatorKind.MONEY);
            case "recognise" -> new MemberCommand.Recognise(RecognitionKind.GOAL_MET, MARCH);
            case "retract" ->
                new MemberCommand.Retract(
                        new RosterFact.Recognised(RecognitionKind.BY_HAND, MARCH), "it was somebody else");
            case "set-attribute" -> MemberCommand.SetAttribute.of(AttributeKey.wholeNumber("desk"), 3L);
            default -> throw new AssertionError("no command " + name);
        };
    }

    /** In that phase, with whatever the command needs, and a day long after everything is due. */
    private static MemberFixture in(String phase) {
        if (phase.equals("new")) {
            return nobody().on(60);
        }
        MemberFixture fixture = nobody().on(1)
                .done(
                        command("join"),
                        new MemberCommand.StateMotivator(MotivatorKind.MONEY, 2),
                        new MemberCommand.Recognise(RecognitionKind.BY_HAND, MARCH))
                .on(2);
        switch (phase) {
            case "active" -> {}
            case "on-leave" -> fixture.done(new MemberCommand.GoOnLeave(date(20)));
            case "leaving" -> fixture.done(new MemberCommand.Leave(date(20)));
            case "left" -> fixture.done(new MemberCommand.Leave(date(20)), new MemberCommand.Depart());
            default -> throw new AssertionError("no phase " + phase);
        }
        return fixture.on(60);
    }

    static Stream<MatrixLine> lines() {
        return LINES.stream();
    }

    static Stream<Arguments> linesAndActors() {
        return lines().flatMap(line -> ACTORS.keySet().stream().map(actor -> Arguments.of(line, actor)));
    }

    static Stream<Arguments> pairsNotInTheMatrix() {
        return PHASES.stream()
                .flatMap(phase -> commands().stream().map(command -> Arguments.of(phase, command)))
                .filter(pair -> lines().noneMatch(line ->
                        line.phase().equals(pair.get()[0]) && line.command().equals(pair.get()[1])));
    }

    private static Set<String> commands() {
        return lines().map(MatrixLine::command).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean may(MatrixLine line, String actor) {
        return line.who().contains("time") ? actor.equals("system") : line.who().contains(actor);
    }

    private static Transition row(MatrixLine line) {
        return MemberLifecycle.table().transitions().stream()
                .filter(row -> row.from().equals(line.phase()) && row.command().equals(line.command()))
                .findAny()
                .orElseThrow();
    }

    private static Set<String> codes(Set<String> who) {
        return who.stream().map(name -> ROLES.getOrDefault(name, name)).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void the_matrix_and_the_table_have_the_same_pairs() {
        assertEquals(
                lines().map(MatrixLine::toString).sorted().toList(),
                MemberLifecycle.table().transitions().stream()
                        .map(row -> row.from() + " | " + row.command())
                        .sorted()
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_row_leads_where_the_matrix_says_on_its_conditions_and_by_time_where_it_says(MatrixLine line) {
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
    @MethodSource("linesAndActors")
    void whoever_the_matrix_names_may_and_nobody_else(MatrixLine line, String actor) {
        MemberFixture fixture = in(line.phase()).by(ACTORS.get(actor));
        MemberFixture.Answered answered = fixture.when(command(line.command()));

        if (may(line, actor)) {
            answered.accepted();
            Member next = fixture.done(command(line.command())).member();
            assertTrue(line.becomes().contains(MemberLifecycle.table().names().phase(next.getClass())));
        } else {
            NotPermitted refusal = answered.refused(NotPermitted.class);
            assertEquals(new Term("command", line.command()), refusal.command());
            assertEquals(
                    codes(line.who()),
                    refusal.who().stream().map(Term::code).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @ParameterizedTest
    @MethodSource("linesAndActors")
    void the_options_say_who_may(MatrixLine line, String actor) {
        MemberFixture fixture = in(line.phase()).by(ACTORS.get(actor));
        List<Choice> choices = line.phase().equals("new")
                ? MemberLifecycle.table().openings(fixture.situation())
                : MemberLifecycle.table().options(fixture.member(), fixture.situation());

        Choice choice = choices.stream()
                .filter(each -> each.command().equals(line.command()))
                .findAny()
                .orElseThrow();
        assertEquals(may(line, actor), choice.isOpen());
    }

    static Stream<MatrixLine> linesOfPeople() {
        return lines().filter(line -> !line.phase().equals("new") && !line.who().equals(Set.of("time")));
    }

    @ParameterizedTest
    @MethodSource("linesOfPeople")
    void a_fact_may_be_entered_late_and_nothing_else_happens_before_its_phase(MatrixLine line) {
        MemberFixture fixture = in(line.phase());
        Instant began = fixture.member().since();
        MemberFixture.Answered answered =
                fixture.by(MANAGER).at(began.minusNanos(1)).when(command(line.command()));

        if (FACTS.contains(line.command())) {
            answered.accepted();
        } else {
            answered.refused("before-its-phase", began.minusNanos(1), began);
        }
    }

    @ParameterizedTest
    @MethodSource("pairsNotInTheMatrix")
    void a_command_out_of_place_is_refused_with_the_phases_and_commands_that_would_do(String phase, String command) {
        WrongPhase refusal = in(phase).by(MANAGER).when(command(command)).refused(WrongPhase.class);

        assertEquals(new Term("phase", phase), refusal.phase());
        assertEquals(
                terms(
                        "phase",
                        lines().filter(line -> line.command().equals(command)).map(MatrixLine::phase)),
                new HashSet<>(refusal.phases()));
        assertEquals(
                terms(
                        "command",
                        lines().filter(line -> line.phase().equals(phase)
                                        && !line.who().equals(Set.of("time")))
                                .map(MatrixLine::command)),
                new HashSet<>(refusal.commands()));
    }

    private static Set<Term> terms(String kind, Stream<String> codes) {
        return codes.map(code -> new Term(kind, code)).collect(Collectors.toSet());
    }
}
