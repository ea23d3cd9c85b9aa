package org.dealwright.proposal;

import static org.dealwright.proposal.ProposalFixture.ANNA;
import static org.dealwright.proposal.ProposalFixture.BELA;
import static org.dealwright.proposal.ProposalFixture.DEAL;
import static org.dealwright.proposal.ProposalFixture.DORA;
import static org.dealwright.proposal.ProposalFixture.LAST_DAY;
import static org.dealwright.proposal.ProposalFixture.NEEDS;
import static org.dealwright.proposal.ProposalFixture.adopted;
import static org.dealwright.proposal.ProposalFixture.day;
import static org.dealwright.proposal.ProposalFixture.given;
import static org.dealwright.proposal.ProposalFixture.quotation;
import static org.dealwright.proposal.ProposalFixture.wording;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealwright.process.Actor;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Attributes;
import org.dealwright.process.MemberId;
import org.dealwright.process.Rejection;
import org.dealwright.process.Rejection.NotDue;
import org.dealwright.process.Rejection.NotPermitted;
import org.dealwright.process.Rejection.RuleBroken;
import org.dealwright.process.Rejection.WrongPhase;
import org.dealwright.process.Role;
import org.dealwright.process.Term;
import org.dealwright.process.Transition;
import org.dealwright.testing.MatrixLine;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table against the matrix that was typed before it. The matrix is right. */
class MatrixTest {
    private static final List<MatrixLine> LINES = MatrixLine.beside(MatrixTest.class);
    private static final Map<String, Actor> ACTORS = actors();
    private static final Set<String> WITH_A_ROLE = Set.of("sdr", "ae", "specialist", "csr", "manager", "integration");
    private static final AttributeKey<String> FIELD = AttributeKey.text("field");
    private static final Set<String> APPROVAL = Set.of("approve", "refuse");

    private static Map<String, Actor> actors() {
        Map<String, Actor> actors = new LinkedHashMap<>();
        actors.put("sdr", Actor.of(new MemberId("some sdr"), Role.SALES_DEVELOPMENT_REP));
        actors.put("ae", Actor.of(new MemberId("some ae"), Role.ACCOUNT_EXECUTIVE));
        actors.put("specialist", Actor.of(new MemberId("some specialist"), Role.SALES_SPECIALIST));
        actors.put("csr", Actor.of(new MemberId("some csr"), Role.CUSTOMER_SUCCESS_REP));
        actors.put("manager", Actor.of(new MemberId("some manager"), Role.SALES_MANAGER));
        actors.put("integration", Actor.of(new MemberId("some integration"), Role.INTEGRATION));
        actors.put("owner", Actor.of(ANNA));
        actors.put("author", Actor.of(DORA));
        actors.put("stranger", Actor.of(new MemberId("stranger")));
        actors.put("system", Actor.system());
        return actors;
    }

    static ProposalCommand<?> command(String name) {
        return switch (name) {
            case "draft" -> new ProposalCommand.Draft(DEAL, CurrencyUnit.EUR, wording(5));
            case "adopt" ->
                new ProposalCommand.Adopt(
                        new ClaimedPhase.Draft(),
                        DEAL,
                        CurrencyUnit.EUR,
                        PriceBasis.NET,
                        Option.none(),
                        new ClaimedContents.Stated(Option.none()),
                        Attributes.none());
            case "claim" -> new ProposalCommand.Claim();
            case "assign" -> new ProposalCommand.Assign(BELA, "has the time");
            case "reassign" -> new ProposalCommand.Reassign(BELA);
            case "set-attribute" -> ProposalCommand.SetAttribute.of(FIELD, "value");
            case "revise" -> new ProposalCommand.Revise(wording(6));
            case "request-approval" -> new ProposalCommand.RequestApproval();
            case "approve" -> new ProposalCommand.Approve();
            case "refuse" -> new ProposalCommand.Refuse("too much");
            case "send" -> new ProposalCommand.Send(LAST_DAY);
            case "counter" -> new ProposalCommand.Counter("less", Option.none(), Option.none(), Option.none());
            case "accept" -> new ProposalCommand.Accept(1);
            case "accept-late" -> new ProposalCommand.AcceptLate("they were on holiday");
            case "rescind" -> new ProposalCommand.Rescind(WithdrawalReason.MISTAKE);
            case "decline" -> new ProposalCommand.Decline(DeclineReason.PRICE);
            case "withdraw" -> new ProposalCommand.Withdraw(WithdrawalReason.REPLACED);
            case "expire" -> new ProposalCommand.Expire();
            case "remind-owner" -> new ProposalCommand.RemindOwner();
            case "escalate-silence" -> new ProposalCommand.EscalateSilence();
            default -> throw new AssertionError("no command " + name);
        };
    }

    /** A way into a phase in which the command is not stopped by a condition: written by Dora, owned by Anna. */
    private static ProposalFixture in(String phase, String command) {
        if (phase.equals("new")) {
            return given().ofDeal(ofDeal(Option.none()));
        }
        if (command.equals("claim")) {
            return given(adopted(claimed(phase), quotation(5), Option.none()));
        }
        int discount = command.equals("send") && phase.equals("draft") ? 5 : 12;
        ProposalFixture fixture = given(way(phase, discount)).ofDeal(ofDeal(Option.some(ANNA)));
        if (command.equals("expire")) {
            fixture.at(ProposalFixture.VALIDITY.endsAt());
        }
        if (phase.equals("expired")) {
            fixture.at(day(22));
        }
        return command.equals("remind-owner") || command.equals("escalate-silence") ? fixture.at(day(60)) : fixture;
    }

    /** With everybody who sells on its team: who else may is for a condition. */
    private static Option<DealStanding> ofDeal(Option<MemberId> owner) {
        List<MemberId> team = List.of("sdr", "ae", "specialist", "csr").stream()
                .map(role -> new MemberId("some " + role))
                .toList();
        return Option.some(new DealStanding(DealStanding.Pursuit.OPEN, owner, team, List.of(), NEEDS));
    }

    private static ClaimedPhase claimed(String phase) {
        return switch (phase) {
            case "draft" -> new ClaimedPhase.Draft();
            case "awaiting-approval" -> new ClaimedPhase.AwaitingApproval();
            case "approved" -> new ClaimedPhase.Approved(Option.none());
            case "sent" -> new ClaimedPhase.Sent(Option.none(), Option.none());
            case "countered" -> new ClaimedPhase.Countered(Option.none(), Option.none());
            default -> throw new AssertionError("no claim of " + phase);
        };
    }

    private static List<ProposalEvent> way(String phase, int discount) {
        List<ProposalEvent> way = new ArrayList<>();
        way.add(new ProposalEvent.Drafted(
                day(1),
                Option.some(DORA),
                DEAL,
                ProposalFixture.by(DORA),
                quotation(discount),
                Option.none(),
                Attributes.none()));
        way.add(new ProposalEvent.Reassigned(day(1), Option.some(DORA), ANNA));
        if (phase.equals("draft")) {
            return way;
        }
        way.add(ProposalFixture.requested(2, discount));
        if (phase.equals("awaiting-approval")) {
            return way;
        }
        way.add(ProposalFixture.approved(3, discount));
        if (phase.equals("approved")) {
            return way;
        }
        way.add(ProposalFixture.sent(4, 1, discount));
        switch (phase) {
            case "sent" -> {}
            case "countered" -> way.add(ProposalFixture.countered(5, "EUR 80.00"));
            case "accepted" -> way.add(ProposalFixture.accepted(5));
            case "declined" ->
                way.add(new ProposalEvent.Declined(day(5), Option.some(ANNA), DeclineReason.PRICE, Option.none()));
            case "expired" -> way.add(ProposalFixture.expired());
            case "withdrawn" ->
                way.add(new ProposalEvent.Withdrawn(
                        day(5), Option.some(ANNA), WithdrawalReason.REPLACED, Option.none()));
            default -> throw new AssertionError("no way to " + phase);
        }
        return way;
    }

    static Stream<MatrixLine> lines() {
        return LINES.stream();
    }

    static Stream<Arguments> linesAndActors() {
        return lines().flatMap(line -> ACTORS.keySet().stream().map(actor -> Arguments.of(line, actor)));
    }

    static Stream<Arguments> pairsNotInTheMatrix() {
        return phases().stream()
                .flatMap(phase -> commands().stream().map(command -> Arguments.of(phase, command)))
                .filter(pair -> lines().noneMatch(line ->
                        line.phase().equals(pair.get()[0]) && line.command().equals(pair.get()[1])));
    }

    private static Set<String> phases() {
        return lines().map(MatrixLine::phase).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> commands() {
        return lines().map(MatrixLine::command).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean may(MatrixLine line, String actor) {
        return line.who().contains(actor)
                || (line.who().contains("any-role") && WITH_A_ROLE.contains(actor))
                || (line.who().contains("time") && actor.equals("system"));
    }

    private static Transition row(MatrixLine line) {
        return ProposalLifecycle.table().transitions().stream()
                .filter(row -> row.from().equals(line.phase()) && row.command().equals(line.command()))
                .findAny()
                .orElseThrow();
    }

    private static Set<String> codes(Set<String> who) {
        Map<String, String> roles = Map.of(
                "manager", "sales-manager",
                "ae", "account-executive",
                "csr", "customer-success-rep",
                "specialist", "sales-specialist");
        return who.stream().map(name -> roles.getOrDefault(name, name)).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void the_matrix_and_the_table_have_the_same_pairs() {
        assertEquals(
                lines().map(MatrixLine::toString).sorted().toList(),
                ProposalLifecycle.table().transitions().stream()
                        .map(row -> row.from() + " | " + row.command())
                        .sorted()
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_row_leads_where_the_matrix_says_on_its_conditions_and_by_time_where_it_does(MatrixLine line) {
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
        ProposalFixture.Answered answered =
                in(line.phase(), line.command()).by(ACTORS.get(actor)).when(command(line.command()));

        if (!may(line, actor)) {
            Rejection refusal = answered.refused(Rejection.class);
            NotPermitted not = assertInstanceOf(NotPermitted.class, refusal);
            assertEquals(new Term("command", line.command()), not.command());
            assertEquals(
                    codes(line.who()),
                    not.who().stream().map(Term::code).collect(Collectors.toCollection(TreeSet::new)));
        } else if (APPROVAL.contains(line.command()) && !actor.equals("manager")) {
            assertEquals(
                    "proposal.lacks-authority",
                    answered.refused(RuleBroken.class).code());
        } else {
            Proposal next = answered.accepted();
            assertTrue(line.becomes().contains(ProposalLifecycle.table().names().phase(next.getClass())));
        }
    }

    @ParameterizedTest
    @MethodSource("linesAndActors")
    void the_options_say_who_may(MatrixLine line, String actor) {
        boolean permitted =
                in(line.phase(), line.command()).by(ACTORS.get(actor)).choice(line.command()).obstacles().stream()
                        .noneMatch(NotPermitted.class::isInstance);

        assertEquals(may(line, actor), permitted);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void what_time_does_is_not_done_before(MatrixLine line) {
        if (line.who().contains("time")) {
            ProposalFixture fixture = in(line.phase(), line.command());
            fixture.at(fixture.phase().since())
                    .by(Actor.system())
                    .when(command(line.command()))
                    .refused(NotDue.class);
        }
    }

    static Stream<MatrixLine> linesOfPeople() {
        return lines().filter(line -> !line.phase().equals("new") && !line.who().equals(Set.of("time")));
    }

    @ParameterizedTest
    @MethodSource("linesOfPeople")
    void nothing_happens_before_its_phase(MatrixLine line) {
        ProposalFixture fixture = in(line.phase(), line.command());
        Instant began = fixture.phase().since();

        fixture.at(began.minusNanos(1))
                .by(ACTORS.get("manager"))
                .when(command(line.command()))
                .refused("before-its-phase", began.minusNanos(1), began);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void whoever_wrote_the_revision_does_not_decide_on_it(MatrixLine line) {
        if (line.who().contains("not-writer")) {
            in(line.phase(), line.command())
                    .by(Actor.of(DORA, Set.of(Role.values())))
                    .when(command(line.command()))
                    .refused(NotPermitted.class);
        }
    }

    @ParameterizedTest
    @MethodSource("pairsNotInTheMatrix")
    void a_command_out_of_place_is_refused_with_the_phases_that_would_do(String phase, String command) {
        WrongPhase refusal = in(phase, command.equals("claim") ? "" : command)
                .by(ACTORS.get("manager"))
                .when(command(command))
                .refused(WrongPhase.class);

        assertEquals(new Term("phase", phase), refusal.phase());
        assertEquals(
                lines().filter(line -> line.command().equals(command))
                        .map(line -> new Term("phase", line.phase()))
                        .collect(Collectors.toSet()),
                new HashSet<>(refusal.phases()));
    }
}
