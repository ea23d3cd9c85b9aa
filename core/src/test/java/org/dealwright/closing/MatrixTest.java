package org.dealwright.closing;

import static org.dealwright.closing.OrderFixture.ANNA;
import static org.dealwright.closing.OrderFixture.MANAGER;
import static org.dealwright.closing.OrderFixture.SALE;
import static org.dealwright.closing.OrderFixture.date;
import static org.dealwright.closing.OrderFixture.euros;
import static org.dealwright.closing.OrderFixture.nothing;
import static org.dealwright.closing.OrderFixture.pay;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
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
    private static final Map<String, String> ROLES =
            Map.of("ae", "account-executive", "csr", "customer-success-rep", "manager", "sales-manager");
    private static final Set<String> PHASES = Set.of("new", "placed", "settled", "cancelled", "written-off");

    /** What may become known later than it happened; everything else is done in its order. */
    private static final Set<String> FACTS = Set.of(
            "record-payment",
            "record-payment-failure",
            "reverse-payment",
            "record-chargeback",
            "mark-delivered",
            "refund");

    private static Map<String, Actor> actors() {
        Map<String, Actor> actors = new LinkedHashMap<>();
        actors.put("owner", Actor.of(ANNA));
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

    static OrderCommand<?> command(String name) {
        return switch (name) {
            case "place" -> new OrderCommand.Place(SALE, euros(100));
            case "adopt" -> new OrderCommand.Adopt(new ClaimedOrder.Placed(), ClaimedMoney.of(euros(100)));
            case "claim" -> new OrderCommand.Claim();
            case "assign" -> new OrderCommand.Assign(new MemberId("dora"), "it is her turn");
            case "reassign" -> new OrderCommand.Reassign(new MemberId("dora"));
            case "set-attribute" -> OrderCommand.SetAttribute.of(AttributeKey.wholeNumber("seats"), 3L);
            case "record-payment" -> pay("p-9", 30);
            case "record-payment-failure" -> OrderFixture.fail("p-1");
            case "reverse-payment" -> OrderFixture.reverse("p-1");
            case "record-chargeback" -> OrderFixture.chargeBack("p-1");
            case "mark-overdue" -> new OrderCommand.MarkOverdue();
            case "remind-payment" -> new OrderCommand.RemindPayment();
            case "escalate-arrears" -> new OrderCommand.EscalateArrears();
            case "reschedule" ->
                OrderCommand.Reschedule.theWhole(new PaymentPlan.AtOnce(date(90)), "they asked for time");
            case "mark-delivered" -> new OrderCommand.MarkDelivered("installed");
            case "refund" -> OrderFixture.refund("r-1", 10);
            case "cancel" -> new OrderCommand.Cancel(CancellationReason.CUSTOMER_WITHDREW);
            case "write-off" -> new OrderCommand.WriteOff(WriteOffReason.INSOLVENT);
            default -> throw new AssertionError("no command " + name);
        };
    }

    /** In that phase, with p-1 paid, whatever the command needs, and a day long after everything is due. */
    private static OrderFixture in(String phase, String command) {
        if (phase.equals("new")) {
            return nothing().on(60);
        }
        PaymentPlan plan = command.equals("mark-delivered")
                ? new PaymentPlan.Milestones(List.of(new PaymentPlan.Milestones.Milestone("installed", 1)))
                : new PaymentPlan.AtOnce(date(10));
        OrderCommand.Place place = new OrderCommand.Place(SALE, euros(100)).paidBy(plan);
        OrderFixture fixture = nothing()
                .by(MANAGER)
                .on(1)
                .done(command.equals("claim") ? place : place.ownedBy(ANNA))
                .on(2)
                .done(pay("p-1", phase.equals("settled") ? 100 : 40));
        switch (phase) {
            case "placed", "settled" -> {}
            case "cancelled" -> fixture.on(3).done(command("cancel"));
            case "written-off" -> fixture.on(3).done(command("write-off"));
            default -> throw new AssertionError("no phase " + phase);
        }
        return command.equals("escalate-arrears") ? fixture.letTimeActTo(12).on(60) : fixture.on(60);
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
        boolean isOwner = actor.equals("owner")
                && !line.phase().equals("new")
                && !line.command().equals("claim");
        return line.who().contains("time")
                ? actor.equals("system")
                : line.who().contains(actor) && (!actor.equals("owner") || isOwner);
    }

    private static Transition row(MatrixLine line) {
        return OrderLifecycle.table().transitions().stream()
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
                OrderLifecycle.table().transitions().stream()
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
        OrderFixture fixture = in(line.phase(), line.command()).by(ACTORS.get(actor));
        OrderFixture.Answered answered = fixture.when(command(line.command()));

        if (may(line, actor)) {
            answered.accepted();
            Order next = fixture.done(command(line.command())).order();
            assertTrue(line.becomes().contains(OrderLifecycle.table().names().phase(next.getClass())));
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
        OrderFixture fixture = in(line.phase(), line.command()).by(ACTORS.get(actor));
        List<Choice> choices = line.phase().equals("new")
                ? OrderLifecycle.table().openings(fixture.situation())
                : OrderLifecycle.table().options(fixture.order(), fixture.situation());

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
        OrderFixture fixture = in(line.phase(), line.command());
        Instant began = fixture.order().since();
        OrderFixture.Answered answered =
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
                                        && !line.who().equals(Set.of("time")))
                                .map(MatrixLine::command)),
                new HashSet<>(refusal.commands()));
    }

    private static Set<Term> terms(String kind, Stream<String> codes) {
        return codes.map(code -> new Term(kind, code)).collect(Collectors.toSet());
    }
}
