package org.dealwright.retention;

import static org.dealwright.retention.CustomerCommands.command;
import static org.dealwright.retention.CustomerFixture.ACME;
import static org.dealwright.retention.CustomerFixture.ANNA;
import static org.dealwright.retention.CustomerFixture.CILI;
import static org.dealwright.retention.CustomerFixture.LEASE;
import static org.dealwright.retention.CustomerFixture.MANAGER;
import static org.dealwright.retention.CustomerFixture.REAM;
import static org.dealwright.retention.CustomerFixture.REP;
import static org.dealwright.retention.CustomerFixture.SELLER;
import static org.dealwright.retention.CustomerFixture.complaint;
import static org.dealwright.retention.CustomerFixture.date;
import static org.dealwright.retention.CustomerFixture.day;
import static org.dealwright.retention.CustomerFixture.euros;
import static org.dealwright.retention.CustomerFixture.midnight;
import static org.dealwright.retention.CustomerFixture.score;
import static org.dealwright.retention.CustomerFixture.yearly;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.Period;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealwright.handoff.ReturnReason;
import org.dealwright.process.Actor;
import org.dealwright.process.Attributes;
import org.dealwright.process.Choice;
import org.dealwright.process.MemberId;
import org.dealwright.process.Rejection.NotPermitted;
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
    private static final List<MatrixLine> LINES = MatrixLine.beside(MatrixTest.class);
    private static final Map<String, Actor> ACTORS = actors();
    private static final Set<String> WITH_A_ROLE = Set.of("sdr", "ae", "specialist", "csr", "manager", "integration");
    private static final Map<String, String> ROLES =
            Map.of("ae", "account-executive", "csr", "customer-success-rep", "manager", "sales-manager");
    private static final Set<String> PHASES =
            Set.of("new", "arriving", "onboarding", "active", "at-risk", "churned", "merged");

    /** What may become known later than it happened; everything else is done in its order. */
    private static final Set<String> FACTS = Set.of(
            "log-touch",
            "check-in",
            "record-need",
            "record-satisfaction",
            "record-usage",
            "log-complaint",
            "resolve-complaint",
            "record-review",
            "complete-onboarding-step",
            "give-notice",
            "note-deal",
            "attach-prospect",
            "note-order",
            "note-referral");

    private static Map<String, Actor> actors() {
        Map<String, Actor> actors = new LinkedHashMap<>();
        actors.put("owner", Actor.of(CILI));
        actors.put("team", Actor.of(ANNA));
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

    /** In that phase, with whatever the command needs, at an instant at which it can be given. */
    private static CustomerFixture in(String phase, String command) {
        CustomerFixture fixture = phase.equals("new") ? CustomerFixture.nothing() : begun(phase, command);
        if (line(phase, command).isPresent()) {
            prepared(fixture, phase, command);
        }
        boolean timed =
                line(phase, command).filter(one -> one.who().contains("time")).isPresent();
        return fixture.by(REP).at(timed ? midnight("2027-06-01") : day(60));
    }

    private static CustomerFixture begun(String phase, String command) {
        if (command.equals("claim")) {
            return CustomerFixture.nothing().by(MANAGER).on(1).done(unowned(phase));
        }
        CustomerFixture fixture = CustomerFixture.nothing()
                .by(Actor.system())
                .on(1)
                .done(arrival(phase, command))
                .by(SELLER)
                .on(2)
                .done(CustomerFixture.answered());
        if (phase.equals("arriving")) {
            return fixture;
        }
        fixture.by(REP).done(new ArrivalCommand.Accept()).on(3);
        if (phase.equals("onboarding")) {
            return fixture;
        }
        fixture.done(new ArrivalCommand.CompleteOnboardingStep("kick-off"))
                .done(new ArrivalCommand.CompleteOnboardingStep("set-up"))
                .done(new ArrivalCommand.GoLive());
        return switch (phase) {
            case "active" -> fixture;
            case "at-risk" -> command.equals("clear-risk") ? fixture : fixture.done(CustomerFixture.flag());
            case "churned" -> fixture.done(command("churn"));
            case "merged" -> fixture.done(command("merge-into"));
            default -> throw new AssertionError("no phase " + phase);
        };
    }

    private static ArrivalCommand.Adopt unowned(String phase) {
        ClaimedCustomer claim = switch (phase) {
            case "arriving" -> new ClaimedCustomer.Arriving();
            case "onboarding" -> new ClaimedCustomer.Onboarding();
            case "active" -> new ClaimedCustomer.Active();
            case "at-risk" -> new ClaimedCustomer.AtRisk(Option.none(), Option.none());
            case "churned" -> new ClaimedCustomer.Churned(Option.none(), Option.none(), Option.none());
            default -> new ClaimedCustomer.Merged(Option.none());
        };
        return new ArrivalCommand.Adopt(
                claim, ACME, Option.none(), Option.none(), ClaimedBusiness.UNKNOWN, Attributes.none());
    }

    /** Anybody may answer the queue; a contract that does not go on by itself is what ends. */
    private static ArrivalCommand.Welcome arrival(String phase, String command) {
        boolean queued =
                phase.equals("arriving") && Set.of("accept", "return-to-sales").contains(command);
        boolean ending = Set.of("end-term", "churn-at-term-end").contains(command);
        return new ArrivalCommand.Welcome(
                new Arrival(CustomerFixture.DEAL, ACME, ANNA),
                queued ? Option.none() : Option.some(CILI),
                CustomerFixture.contents(),
                List.of(ending ? new ContractTerm(LEASE, date(1), 12, Period.ZERO, false, Option.none()) : yearly()),
                new AgreedPrices(Map.of(REAM, euros(3.5))),
                List.of(Supply.of(REAM, date(20))),
                Attributes.none());
    }

    private static void prepared(CustomerFixture fixture, String phase, String command) {
        fixture.by(MANAGER).on(10);
        switch (command) {
            case "answer-return" -> fixture.done(command("return-to-sales"));
            case "offer-again" ->
                fixture.done(new ArrivalCommand.ReturnToSales(ReturnReason.NOT_A_FIT, Option.none(), List.of()));
            case "go-live" ->
                fixture.done(new ArrivalCommand.CompleteOnboardingStep("kick-off"))
                        .done(new ArrivalCommand.CompleteOnboardingStep("set-up"));
            case "cancel-touch" -> fixture.done(command("plan-touch"));
            case "resolve-complaint" ->
                fixture.on(0).done(complaint("c-1", Severity.MINOR)).on(10);
            case "raise-risk" -> fixture.done(complaint("c-1", Severity.CRITICAL));
            case "clear-risk" -> settled(fixture, phase);
            case "recover" -> fixture.done(command("acknowledge"));
            case "ask-for-review" -> fixture.done(score(SatisfactionScale.NPS, 10));
            case "revoke-notice" -> fixture.done(command("give-notice"));
            case "grant-referral-reward" ->
                fixture.done(new GrowthCommand.Refer(CustomerCommands.FRIEND, Buyer.UNKNOWN))
                        .by(Actor.system())
                        .done(command("note-referral"));
            case "churn-at-term-end" ->
                fixture.by(Actor.system()).at(midnight("2027-03-01")).done(command("end-term"));
            default -> {}
        }
    }

    /** What was complained of is settled after somebody took note of it. */
    private static void settled(CustomerFixture fixture, String phase) {
        fixture.done(complaint("c-1", Severity.CRITICAL))
                .by(Actor.system())
                .done(command("raise-risk"))
                .by(MANAGER)
                .done(new SuccessCommand.Acknowledge(RiskReason.OPEN_COMPLAINT));
        if (!phase.equals("at-risk")) {
            fixture.done(command("recover"));
        }
        fixture.done(command("resolve-complaint"));
    }

    private static Optional<MatrixLine> line(String phase, String command) {
        return LINES.stream()
                .filter(line -> line.phase().equals(phase) && line.command().equals(command))
                .findAny();
    }

    /** Until the handoff is accepted, whoever sold is the owner. */
    private static Actor actor(String name, String phase) {
        return name.equals("owner") && phase.equals("arriving") ? ACTORS.get("team") : ACTORS.get(name);
    }

    private static boolean may(MatrixLine line, String actor) {
        boolean isOwnerToo = actor.equals("team") && line.phase().equals("arriving");
        return line.who().contains(actor)
                || (line.who().contains("time") && actor.equals("system"))
                || (line.who().contains("any-role") && WITH_A_ROLE.contains(actor))
                || (isOwnerToo && line.who().contains("owner"));
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
                .filter(pair ->
                        line((String) pair.get()[0], (String) pair.get()[1]).isEmpty());
    }

    private static Set<String> commands() {
        return lines().map(MatrixLine::command).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Transition row(MatrixLine line) {
        return CustomerLifecycle.table().transitions().stream()
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
                CustomerLifecycle.table().transitions().stream()
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
        CustomerFixture fixture = in(line.phase(), line.command()).by(actor(actor, line.phase()));
        CustomerFixture.Answered answered = fixture.when(command(line.command()));

        if (may(line, actor)) {
            answered.accepted();
            fixture.done(command(line.command()));
            assertTrue(line.becomes().contains(fixture.phase()), fixture::phase);
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
        CustomerFixture fixture = in(line.phase(), line.command()).by(actor(actor, line.phase()));
        List<Choice> choices = line.phase().equals("new")
                ? CustomerLifecycle.table().openings(fixture.situation())
                : CustomerLifecycle.table().options(fixture.customer(), fixture.situation());

        Choice choice = choices.stream()
                .filter(each -> each.command().equals(line.command()))
                .findAny()
                .orElseThrow();
        assertEquals(may(line, actor), choice.isOpen(), choice::toString);
    }

    static Stream<MatrixLine> linesOfPeopleAndOfTheSystem() {
        return lines().filter(line -> !line.phase().equals("new") && !line.who().equals(Set.of("time")));
    }

    @ParameterizedTest
    @MethodSource("linesOfPeopleAndOfTheSystem")
    void a_fact_may_be_entered_late_and_nothing_else_happens_before_its_phase(MatrixLine line) {
        CustomerFixture fixture = in(line.phase(), line.command());
        Instant began = fixture.customer().since();
        Actor actor = line.who().equals(Set.of("system")) ? Actor.system() : MANAGER;
        CustomerFixture.Answered answered =
                fixture.by(actor).at(began.minusNanos(1)).when(command(line.command()));

        if (FACTS.contains(line.command())) {
            answered.accepted();
        } else {
            answered.refused("before-its-phase", began.minusNanos(1), began);
        }
    }

    @ParameterizedTest
    @MethodSource("pairsNotInTheMatrix")
    void a_command_out_of_place_is_refused_with_the_phases_and_commands_that_would_do(String phase, String command) {
        WrongPhase refusal =
                in(phase, command).by(MANAGER).when(command(command)).refused(WrongPhase.class);

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
                                        && !Set.of("time", "system").containsAll(line.who()))
                                .map(MatrixLine::command)),
                new HashSet<>(refusal.commands()));
    }

    private static Set<Term> terms(String kind, Stream<String> codes) {
        return codes.map(code -> new Term(kind, code)).collect(Collectors.toSet());
    }
}
