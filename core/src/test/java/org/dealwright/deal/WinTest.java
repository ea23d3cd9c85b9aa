package org.dealwright.deal;

import static org.dealwright.deal.DealFixture.given;
import static org.dealwright.deal.DealFixture.manager;
import static org.dealwright.deal.DealHistory.ANNA;
import static org.dealwright.deal.DealHistory.CILI;
import static org.dealwright.deal.DealHistory.MONDAY_AT_NINE;
import static org.dealwright.deal.DealHistory.PROPOSAL;
import static org.dealwright.deal.DealHistory.euros;
import static org.dealwright.deal.DealHistory.hour;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vavr.control.Option;
import java.util.List;
import org.dealwright.contact.People;
import org.dealwright.id.CustomerId;
import org.dealwright.id.OrderId;
import org.dealwright.need.Needs;
import org.dealwright.process.Attributes;
import org.dealwright.process.Violation;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a deal is won, and how a win is undone. */
class WinTest {
    private static final OrderId ORDER = new OrderId("order-1");

    private static DealHistory agreed(DealKind kind) {
        return DealHistory.opened(kind).noted(PROPOSAL, ProposalStanding.ACCEPTED, euros(900));
    }

    @Test
    void a_deal_is_won_with_the_proposal_that_was_accepted_and_for_its_net() {
        Deal.Won won = assertInstanceOf(
                Deal.Won.class,
                given(agreed(DealKind.NEW_BUSINESS))
                        .when(new DealCommand.Win())
                        .expect(new DealEvent.Won(
                                hour(2),
                                Option.of(ANNA),
                                Option.of(DealKind.NEW_BUSINESS),
                                Option.of(PROPOSAL),
                                Option.of(euros(900)))));

        assertEquals(Option.of(euros(900)), won.value());
        assertEquals(hour(2), won.since());
    }

    private static DealHistory renewal() {
        return DealHistory.begunBy(new DealEvent.Opened(
                MONDAY_AT_NINE,
                Option.of(ANNA),
                ANNA,
                Option.of(DealHistory.ACME),
                DealKind.RENEWAL,
                new DealOrigin.OfCustomer(new CustomerId("c1")),
                Needs.none(),
                People.none(),
                Attributes.none(),
                Option.none()));
    }

    @Test
    void a_renewal_is_not_won_nor_reopened_once_its_contract_goes_on_without_it() {
        DealFixture.Answered refused = given(renewal().noted(PROPOSAL, ProposalStanding.ACCEPTED, euros(900)))
                .whereTheContractIs(RenewalStanding.SETTLED)
                .when(new DealCommand.Win());

        refused.refused("deal.renewed-otherwise");
        refused.reads(
                "The contract that this deal was to renew goes on without it: it is renewed already, or another deal is to"
                        + " renew it. Open a renewal of its next term once that is due, or go on with the other deal.",
                "A szerződés, amelyet ez az üzlet megújított volna, nélküle folytatódik: már megújították, vagy egy másik"
                        + " üzlet újítja meg. Nyisson megújítást a következő időszakra, amikor esedékes, vagy folytassa a"
                        + " másik üzletet.");
        given(renewal().lost())
                .whereTheContractIs(RenewalStanding.SETTLED)
                .when(new DealCommand.Reopen("they called"))
                .refused("deal.renewed-otherwise");
    }

    @ParameterizedTest
    @EnumSource(
            value = RenewalStanding.class,
            names = {"AWAITED", "BOOKED", "BEGUN", "OVER"})
    void a_renewal_is_won_where_its_contract_waits_for_it_or_comes_back_by_it(RenewalStanding standing) {
        given(renewal().noted(PROPOSAL, ProposalStanding.ACCEPTED, euros(900)))
                .whereTheContractIs(standing)
                .when(new DealCommand.Win())
                .accepted();
    }

    @Test
    void a_contract_that_is_over_does_not_come_back_by_a_win_without_a_proposal() {
        DealPolicy lenient = DealPolicy.builder().proposalNeeded(false).build();
        given(renewal())
                .under(lenient)
                .whereTheContractIs(RenewalStanding.OVER)
                .when(new DealCommand.Win())
                .refused("deal.contract-over");
        given(renewal())
                .under(lenient)
                .whereTheContractIs(RenewalStanding.AWAITED)
                .when(new DealCommand.Win())
                .accepted();
        given(renewal().lost())
                .whereTheContractIs(RenewalStanding.OVER)
                .when(new DealCommand.Reopen("they called"))
                .accepted();
    }

    @Test
    void nobody_decides_about_a_renewal_while_nobody_can_say_how_its_contract_stands() {
        given(renewal().noted(PROPOSAL, ProposalStanding.ACCEPTED, euros(900)))
                .whereTheContractIs(RenewalStanding.UNSETTLED)
                .when(new DealCommand.Win())
                .refused("deal.renewal-unsettled");
        given(wonRenewal())
                .by(manager())
                .whereTheContractIs(RenewalStanding.UNSETTLED)
                .when(new DealCommand.AnnulWin("nobody had signed"))
                .refused("deal.renewal-unsettled");
    }

    private static DealHistory wonRenewal() {
        return renewal()
                .noted(PROPOSAL, ProposalStanding.ACCEPTED, euros(900))
                .then(new DealEvent.Won(
                        hour(2),
                        Option.of(ANNA),
                        Option.of(DealKind.RENEWAL),
                        Option.of(PROPOSAL),
                        Option.of(euros(900))));
    }

    @ParameterizedTest
    @EnumSource(RenewalStanding.class)
    void a_renewals_win_is_annulled_until_the_term_that_it_booked_begins(RenewalStanding standing) {
        DealFixture.Answered answered = given(wonRenewal())
                .by(manager())
                .whereTheContractIs(standing)
                .when(new DealCommand.AnnulWin("nobody had signed"));

        switch (standing) {
            case BEGUN, SETTLED -> answered.refused("deal.renewal-begun");
            case UNSETTLED -> answered.refused("deal.renewal-unsettled");
            case AWAITED, BOOKED, OVER -> answered.accepted();
        }
    }

    @Test
    void without_an_accepted_proposal_it_is_not() {
        DealFixture.Answered refused =
                given(DealHistory.opened().noted(ProposalStanding.SENT)).when(new DealCommand.Win());

        refused.refused("deal.nothing-agreed");
        refused.reads(
                "No proposal is accepted yet. Wait until one is accepted; then the deal is agreed on.",
                "Még nincs elfogadott ajánlat. Várja meg, míg elfogadnak egyet; akkor az üzlet megegyezésre jut.");
    }

    @Test
    void where_policy_needs_none_it_is_won_for_what_was_forecast_or_for_nobody_knows_what() {
        DealPolicy lax = DealPolicy.builder().proposalNeeded(false).build();
        DealHistory forecast = DealHistory.opened()
                .then(new DealEvent.Reforecast(hour(1), Option.of(ANNA), Forecast.of(euros(70)), "x"));

        given(forecast)
                .under(lax)
                .when(new DealCommand.Win())
                .expect(new DealEvent.Won(
                        hour(2),
                        Option.of(ANNA),
                        Option.of(DealKind.NEW_BUSINESS),
                        Option.none(),
                        Option.of(euros(70))));
        assertEquals(
                Option.none(),
                given(DealHistory.opened())
                        .under(lax)
                        .when(new DealCommand.Win())
                        .accepted(DealEvent.Won.class)
                        .value());
    }

    @Test
    void a_company_that_is_a_customer_already_books_an_expansion() {
        assertEquals(
                Option.of(DealKind.EXPANSION),
                given(agreed(DealKind.NEW_BUSINESS))
                        .whereTheCompanyIs(BuyerStanding.CUSTOMER)
                        .when(new DealCommand.Win())
                        .accepted(DealEvent.Won.class)
                        .kind());
    }

    @Test
    void a_company_that_was_a_customer_and_has_left_is_won_back() {
        assertEquals(
                Option.of(DealKind.WIN_BACK),
                given(agreed(DealKind.NEW_BUSINESS))
                        .whereTheCompanyIs(BuyerStanding.FORMER)
                        .when(new DealCommand.Win())
                        .accepted(DealEvent.Won.class)
                        .kind());
    }

    @ParameterizedTest
    @EnumSource(
            value = DealKind.class,
            names = {"NEW_BUSINESS"},
            mode = EnumSource.Mode.EXCLUDE)
    void any_other_kind_stays_what_it_is(DealKind kind) {
        assertEquals(
                Option.of(kind),
                given(agreed(kind))
                        .whereTheCompanyIs(BuyerStanding.CUSTOMER)
                        .when(new DealCommand.Win())
                        .accepted(DealEvent.Won.class)
                        .kind());
    }

    @Test
    void nothing_is_asked_about_a_private_buyer() {
        DealHistory buyer = DealHistory.begunBy(new DealEvent.Opened(
                MONDAY_AT_NINE, Option.of(ANNA), ANNA, Option.none(), Option.none(), Option.none()));

        assertEquals(
                Option.of(DealKind.NEW_BUSINESS),
                given(buyer.noted(ProposalStanding.ACCEPTED))
                        .whereTheCompanyIs(BuyerStanding.CUSTOMER)
                        .when(new DealCommand.Win())
                        .accepted(DealEvent.Won.class)
                        .kind());
    }

    @Test
    void an_annulled_win_is_agreed_on_still() {
        DealHistory won = agreed(DealKind.NEW_BUSINESS).won();
        Deal deal = given(won)
                .by(manager())
                .when(new DealCommand.AnnulWin("nobody had signed"))
                .expect(new DealEvent.WinAnnulled(hour(3), Option.of(CILI), "nobody had signed"));

        assertInstanceOf(Deal.Agreed.class, deal);
        assertEquals(OpenPhase.AGREED, deal.dossier().implied());
        given(won).by(manager()).when(new DealCommand.AnnulWin("")).invalid(Violation.of("reason", "blank"));
    }

    private static DealHistory wonWithout(DealHistory history, Option<Money> value) {
        return history.then(new DealEvent.Won(
                history.next(), Option.of(ANNA), Option.of(DealKind.NEW_BUSINESS), Option.none(), value));
    }

    private static Deal annulled(DealHistory won) {
        return given(won).by(manager()).when(new DealCommand.AnnulWin("x")).accepted();
    }

    @Test
    void one_that_was_won_without_a_proposal_is_only_so_far_as_it_was_shown() {
        Deal neverShown = annulled(wonWithout(DealHistory.opened(), Option.none()));
        Deal shown = annulled(wonWithout(DealHistory.opened().presented(), Option.none()));

        assertInstanceOf(Deal.Discovering.class, neverShown);
        assertEquals(hour(2), neverShown.since());
        assertInstanceOf(Deal.Presented.class, shown);
    }

    @Test
    void one_that_was_adopted_as_won_keeps_its_value_so_that_it_can_be_won_for_that_again() {
        Deal deal = annulled(DealHistory.adopted(new ClaimedDeal.Won(Option.of(euros(700)))));

        assertInstanceOf(Deal.Discovering.class, deal);
        assertEquals(Option.of(euros(700)), deal.value());
    }

    @Test
    void one_that_was_won_for_what_a_proposal_comes_to_keeps_its_forecast_besides() {
        DealHistory forecast = DealHistory.opened()
                .then(new DealEvent.Reforecast(hour(1), Option.of(ANNA), Forecast.of(euros(9)), "x"))
                .noted(ProposalStanding.ACCEPTED)
                .won();

        assertEquals(
                Option.of(euros(9)),
                annulled(forecast).dossier().outlook().forecast().value());
    }

    @Test
    void a_win_on_which_something_was_received_is_not_annulled() {
        DealHistory paid = agreed(DealKind.NEW_BUSINESS)
                .won()
                .then(new DealEvent.OrderNoted(hour(3), Option.none(), ORDER, OrderStanding.PLACED));
        DealFixture.Answered refused =
                given(paid).by(manager()).whereMoneyCameInOn(ORDER).when(new DealCommand.AnnulWin("x"));

        refused.refused("deal.something-received", List.of("order-1"));
        refused.reads(
                "Something was received on these orders: order-1."
                        + " Cancel the order for another reason, and refund it; or reverse the payment if it was none.",
                "Ezekre a megrendelésekre már érkezett fizetés: order-1."
                        + " Más okkal mondja le a megrendelést, és térítse vissza; vagy vonja vissza a fizetést, ha nem volt"
                        + " valódi.");
        given(paid)
                .by(manager())
                .whereMoneyCameInOn(new OrderId("another deal's"))
                .when(new DealCommand.AnnulWin("x"))
                .accepted();
    }

    @Test
    void an_order_of_nothing_is_paid_and_nothing_was_received_on_it() {
        DealHistory paid = agreed(DealKind.NEW_BUSINESS)
                .won()
                .then(new DealEvent.OrderNoted(hour(3), Option.none(), ORDER, OrderStanding.PAID));

        given(paid).by(manager()).when(new DealCommand.AnnulWin("x")).accepted();
    }
}
