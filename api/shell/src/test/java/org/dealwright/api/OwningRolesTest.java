package org.dealwright.api;

import static org.dealwright.api.Office.BOB;
import static org.dealwright.api.Office.MANAGER;
import static org.dealwright.api.Office.SDR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dealwright.closing.ClaimedOrder;
import org.dealwright.closing.OrderCommand;
import org.dealwright.contact.People;
import org.dealwright.deal.ClaimedDeal;
import org.dealwright.deal.Deal;
import org.dealwright.deal.DealCommand;
import org.dealwright.deal.DealKind;
import org.dealwright.deal.DealOrigin;
import org.dealwright.deal.OpenPhase;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.OrderId;
import org.dealwright.id.ProspectId;
import org.dealwright.need.Needs;
import org.dealwright.process.Actor;
import org.dealwright.process.Attributes;
import org.dealwright.process.MemberId;
import org.dealwright.process.Rejection.RuleBroken;
import org.dealwright.process.Role;
import org.dealwright.process.Term;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.retention.ArrivalCommand;
import org.dealwright.retention.ClaimedCustomer;
import org.dealwright.retention.Customer;
import org.dealwright.retention.CustomerCommand;
import org.dealwright.retention.RelationCommand;
import org.dealwright.team.MemberCommand.AssignRole;
import org.dealwright.team.MemberCommand.GoOnLeave;
import org.dealwright.team.MemberCommand.Join;
import org.dealwright.team.MemberCommand.RevokeRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever is given a prospect, a deal or a customer has a role that takes it. */
class OwningRolesTest {
    private static final MemberId CARL = new MemberId("carl");
    private static final MemberId DORA = new MemberId("dora");
    private static final MemberId SAM = new MemberId("sam");
    private static final MemberId SUE = new MemberId("sue");
    private static final CustomerId CUSTOMER = new CustomerId("k");
    private static final DealId DEAL = new DealId("d");

    private static final List<String> KEEPING = List.of("account-executive", "customer-success-rep", "sales-manager");
    private static final List<String> TAKING_OVER = List.of("customer-success-rep", "sales-manager");
    private static final List<String> SELLING = List.of("account-executive", "sales-manager");
    private static final List<String> PURSUING = List.of("sales-development-rep", "account-executive", "sales-manager");

    private final FailingJournal journal = new FailingJournal(new InMemoryJournal());
    private final Office office = new Office(journal);
    private final Team team = office.process.team();

    /** Carl and Dora keep customers, Bob sells, Sam develops sales, Sue is a specialist. */
    @BeforeEach
    void everybody_joins() {
        join(CARL, Role.CUSTOMER_SUCCESS_REP);
        join(DORA, Role.CUSTOMER_SUCCESS_REP);
        join(BOB, Role.ACCOUNT_EXECUTIVE);
        join(SAM, Role.SALES_DEVELOPMENT_REP);
        join(SUE, Role.SALES_SPECIALIST);
    }

    private void join(MemberId member, Role role) {
        team.handle(member, new Join(member, role), MANAGER).get();
    }

    private void customer(ClaimedCustomer claim, Option<MemberId> owner) {
        office.process
                .customers()
                .handle(CUSTOMER, Adopted.customer(claim, owner), MANAGER)
                .get();
    }

    private Either<Refusal, Outcome<Customer>> give(CustomerCommand<?> command, Actor actor) {
        return office.process.customers().handle(CUSTOMER, command, actor);
    }

    private void deal(Option<MemberId> owner) {
        office.process
                .deals()
                .handle(DEAL, Adopted.deal(new ClaimedDeal.Open(OpenPhase.PRESENTED), owner), MANAGER)
                .get();
    }

    private Either<Refusal, Outcome<Deal>> give(DealId id, DealCommand<?> command) {
        return office.process.deals().handle(id, command, MANAGER);
    }

    private static Refusal refused(String lifecycle, String id, String who, List<String> roles, String... able) {
        return new Refusal.ByRule(
                new StreamId(lifecycle, id),
                RuleBroken.of(
                        "team.taker-lacks-role",
                        who,
                        roles.stream().map(role -> new Term("who", role)).toList(),
                        List.of(able)));
    }

    @Test
    void a_customer_is_not_reassigned_to_one_without_such_a_role_and_is_once_they_have_it() {
        customer(new ClaimedCustomer.Active(), Option.some(CARL));

        Refusal refusal =
                give(new RelationCommand.Reassign(SAM), Actor.of(CARL)).getLeft();

        assertEquals(refused("customer", "k", "sam", KEEPING, "bob", "carl", "dora"), refusal);
        assertEquals(
                "sam has no role that this takes, which is one of: an account executive, a customer success rep,"
                        + " a sales manager. Name somebody who has one; on the roster that is: bob, carl, dora."
                        + " Or give sam the role first.",
                refusal.explain(Locale.ENGLISH));
        assertEquals(
                "sam nem tölti be egyik szerepkört sem azok közül, amelyek ehhez kellenek: értékesítő (AE),"
                        + " ügyfélsiker-munkatárs (CSR), értékesítési vezető. Olyat nevezzen meg, aki betölti valamelyiket;"
                        + " a névsorban: bob, carl, dora. Vagy adja meg neki előbb a szerepkört: sam.",
                refusal.explain(Locale.forLanguageTag("hu")));
        team.handle(SAM, new AssignRole(Role.CUSTOMER_SUCCESS_REP), MANAGER).get();
        assertEquals(
                Option.some(SAM),
                give(new RelationCommand.Reassign(SAM), Actor.of(CARL))
                        .get()
                        .state()
                        .owner());
    }

    @Test
    void a_customer_is_assigned_to_a_rep_an_executive_or_a_manager_and_to_nobody_else() {
        customer(new ClaimedCustomer.Active(), Option.none());

        assertEquals(
                refused("customer", "k", "sue", KEEPING, "bob", "carl", "dora"),
                give(new RelationCommand.Assign(SUE, "knows the product"), MANAGER)
                        .getLeft());
        join(MANAGER.member().get(), Role.SALES_MANAGER);
        for (MemberId taker : List.of(BOB, CARL, MANAGER.member().get())) {
            assertTrue(give(new RelationCommand.Assign(taker, "hers"), MANAGER).isRight());
        }
    }

    @Test
    void whoever_is_not_on_the_roster_may_look_after_a_customer() {
        customer(new ClaimedCustomer.Active(), Option.some(CARL));

        assertTrue(give(new RelationCommand.Reassign(new MemberId("partner")), MANAGER)
                .isRight());
    }

    @Test
    void everything_of_a_rep_who_leaves_goes_to_no_one_who_may_not_look_after_customers() {
        customer(new ClaimedCustomer.Active(), Option.some(CARL));

        assertEquals(
                refused("customer", "k", "sam", KEEPING, "bob", "carl", "dora"),
                team.reassignAll(CARL, SAM, MANAGER).getLeft());
        assertEquals(
                Option.some(CARL),
                office.process.customers().find(CUSTOMER).get().owner());
        assertEquals(1, team.reassignAll(CARL, DORA, MANAGER).get().size());
    }

    @Test
    void it_is_decided_again_where_the_role_is_revoked_meanwhile() {
        customer(new ClaimedCustomer.Active(), Option.some(CARL));
        journal.before(() -> {
            journal.before(() -> {});
            team.handle(DORA, new RevokeRole(Role.CUSTOMER_SUCCESS_REP), MANAGER)
                    .get();
        });

        assertEquals(
                refused("customer", "k", "dora", KEEPING, "bob", "carl"),
                give(new RelationCommand.Reassign(DORA), MANAGER).getLeft());
    }

    @Test
    void a_handoff_after_the_sale_is_offered_to_one_who_may_take_the_customer_over() {
        customer(new ClaimedCustomer.Arriving(), Option.some(BOB));
        give(new ArrivalCommand.LapseForAbsence(), Actor.system()).get();

        assertEquals(
                refused("customer", "k", "sam", TAKING_OVER, "carl", "dora"),
                give(new ArrivalCommand.OfferAgain(Option.some(SAM)), MANAGER).getLeft());
        assertEquals(
                refused("customer", "k", "bob", TAKING_OVER, "carl", "dora"),
                give(new ArrivalCommand.OfferAgain(Option.some(BOB)), MANAGER).getLeft());
        assertTrue(
                give(new ArrivalCommand.OfferAgain(Option.some(CARL)), MANAGER).isRight());
    }

    @Test
    void a_qualified_prospect_is_offered_to_an_executive_or_a_manager() {
        ProspectId id = new ProspectId("p");
        office.offered(id, Option.none());
        office.give(id, new ProspectCommand.WithdrawHandoff(), SDR).get();

        assertEquals(
                refused("prospect", "p", "carl", SELLING, "bob"),
                office.give(id, offer(CARL), SDR).getLeft());
        assertTrue(office.give(id, offer(BOB), SDR).isRight());
    }

    private static ProspectCommand.OfferHandoff offer(MemberId to) {
        return new ProspectCommand.OfferHandoff(to, "Needs paper", List.of(), "Call on Friday");
    }

    @Test
    void a_prospect_is_given_to_whoever_develops_or_sells() {
        ProspectId id = new ProspectId("p");
        office.identified(id, Option.none());

        assertEquals(
                refused("prospect", "p", "carl", PURSUING, "bob", "sam"),
                office.give(id, new ProspectCommand.Reassign(CARL), MANAGER).getLeft());
        for (MemberId taker : List.of(SAM, BOB)) {
            assertTrue(office.give(id, new ProspectCommand.Reassign(taker), MANAGER)
                    .isRight());
        }
    }

    @Test
    void a_deal_is_given_to_whoever_sells_and_one_with_a_customer_to_their_rep_too() {
        deal(Option.some(BOB));

        for (MemberId other : List.of(CARL, SAM, SUE)) {
            assertEquals(
                    refused("deal", "d", other.value(), SELLING, "bob"),
                    give(DEAL, new DealCommand.Reassign(other)).getLeft());
        }
        for (DealKind kind : List.of(DealKind.EXPANSION, DealKind.RENEWAL)) {
            assertTrue(give(new DealId(kind.code()), open(CARL, kind)).isRight());
        }
        Stream.of(DealKind.NEW_BUSINESS, DealKind.WIN_BACK)
                .forEach(kind -> assertEquals(
                        refused("deal", kind.code(), "carl", SELLING, "bob"),
                        give(new DealId(kind.code()), open(CARL, kind)).getLeft()));
    }

    private static DealCommand.Open open(MemberId owner, DealKind kind) {
        return new DealCommand.Open(
                owner,
                Option.none(),
                kind,
                DealOrigin.of(Option.none(), Option.none()),
                Needs.none(),
                People.none(),
                Attributes.none());
    }

    @Test
    void an_order_is_whoevers_it_is_given_to() {
        OrderId order = new OrderId("x");
        office.process
                .orders()
                .handle(order, Adopted.order(new ClaimedOrder.Placed(), Option.some(BOB)), MANAGER)
                .get();

        assertTrue(office.process
                .orders()
                .handle(order, new OrderCommand.Reassign(SUE), MANAGER)
                .isRight());
    }

    @Test
    void that_they_are_away_is_said_before_that_they_lack_the_role() {
        customer(new ClaimedCustomer.Arriving(), Option.some(BOB));
        give(new ArrivalCommand.LapseForAbsence(), Actor.system()).get();
        team.handle(SAM, new GoOnLeave(), MANAGER).get();

        assertEquals(
                new Refusal.ByRule(
                        new StreamId("customer", "k"),
                        RuleBroken.of("team.not-there", "sam", new Term("phase", "on-leave"), List.of("carl", "dora"))),
                give(new ArrivalCommand.OfferAgain(Option.some(SAM)), MANAGER).getLeft());
    }
}
