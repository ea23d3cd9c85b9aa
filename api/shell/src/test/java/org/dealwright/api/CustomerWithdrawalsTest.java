package org.dealwright.api;

import static org.dealwright.api.Keeping.CUSTOMER;
import static org.dealwright.api.Office.MANAGER;
import static org.dealwright.api.Office.MONDAY_9;
import static org.dealwright.api.Selling.euros;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.dealwright.consent.ConsentCommand;
import org.dealwright.consent.ConsentSource;
import org.dealwright.contact.Channel;
import org.dealwright.contact.PlannedTouch;
import org.dealwright.contact.Purpose;
import org.dealwright.id.CompanyId;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProductId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Rejection;
import org.dealwright.proposal.LineRequest;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.retention.ChurnKind;
import org.dealwright.retention.ChurnReason;
import org.dealwright.retention.EndCommand;
import org.dealwright.retention.RelationCommand;
import org.junit.jupiter.api.Test;

/** Whoever withdraws consent is not contacted as planned; contact about a running contract stays. */
class CustomerWithdrawalsTest {
    private static final PersonId PAT = new PersonId("pat");

    private final Keeping keeping = new Keeping()
            .sold(LineRequest.of(new ProductId("paper"), 1, euros(10)))
            .live()
            .done(new RelationCommand.AddPerson(PAT, List.of()));

    private void planned(Purpose purpose) {
        keeping.done(new RelationCommand.PlanTouch(
                new PlannedTouch(Channel.PHONE, MONDAY_9.plus(Duration.ofDays(3)), purpose, Option.of(PAT))));
    }

    private void consents() {
        keeping.process
                .consents()
                .handle(
                        PAT,
                        new ConsentCommand.GiveConsent(
                                Channel.PHONE, Purpose.MARKETING, ConsentSource.CALL, Option.none(), Option.none()),
                        MANAGER)
                .get();
    }

    private void withdraws() {
        keeping.process
                .consents()
                .handle(PAT, new ConsentCommand.WithdrawConsent(Channel.PHONE, Purpose.MARKETING), MANAGER);
    }

    private Option<PlannedTouch> plan() {
        return keeping.customer().dossier().rapport().planned();
    }

    @Test
    void what_was_planned_to_sell_is_called_off_in_the_same_batch() {
        consents();
        planned(Purpose.MARKETING);
        withdraws();

        assertEquals(Option.none(), plan());
        assertEquals(List.of("customer.touch-cancelled"), keeping.happened(keeping.events() - 1));
    }

    @Test
    void what_was_planned_about_the_contract_stays() {
        consents();
        planned(Purpose.CONTRACT);
        withdraws();

        assertTrue(plan().isDefined());
    }

    @Test
    void what_was_withdrawn_is_not_planned_against_however_late_the_plan_is_entered() {
        consents();
        keeping.selling.office.pass(Duration.ofHours(5));
        withdraws();
        Instant before = keeping.selling.office.now().minus(Duration.ofHours(3));
        RelationCommand.PlanTouch plan = new RelationCommand.PlanTouch(
                new PlannedTouch(Channel.PHONE, before, Purpose.MARKETING, Option.of(PAT)));

        Refusal.ByRule refused = (Refusal.ByRule) keeping.process
                .customers()
                .handle(CUSTOMER, plan, Keeping.CSR, Entry.late(before))
                .getLeft();

        assertEquals("consent.withdrawn", ((Rejection.RuleBroken) refused.rejection()).code());
        assertEquals(Option.none(), plan());
    }

    @Test
    void a_contract_is_no_way_round_a_withdrawal_where_there_is_none() {
        Office office = keeping.selling.office;
        ProspectCommand.PlanTouch about =
                new ProspectCommand.PlanTouch("outbound", Option.none(), Option.of(PAT), Purpose.CONTRACT);
        ProspectId theirs = new ProspectId("theirs");
        ProspectId others = new ProspectId("others");
        office.identified(theirs, Option.of(Office.ACME));
        office.identified(others, Option.of(new CompanyId("nobody-knows")));
        for (ProspectId prospect : List.of(theirs, others)) {
            office.give(prospect, new ProspectCommand.AddPerson(PAT, List.of()), Office.SDR)
                    .get();
        }

        assertEquals("prospect.no-contract", refusal(office.give(others, about, Office.SDR)));
        assertTrue(office.give(theirs, about, Office.SDR).isRight());

        keeping.done(new EndCommand.Churn(ChurnReason.PRICE, ChurnKind.VOLUNTARY, Option.none()));
        assertEquals("prospect.no-contract", refusal(office.give(theirs, about, Office.SDR)));
    }

    private static String refusal(Either<Refusal, ?> outcome) {
        return ((Rejection.RuleBroken) ((Refusal.ByRule) outcome.getLeft()).rejection()).code();
    }

    @Test
    void where_the_journal_fails_nothing_is_withdrawn_and_all_stays_planned() {
        consents();
        planned(Purpose.MARKETING);
        keeping.journal.fail(new AppendFailure.Absent("disk full"));
        withdraws();

        keeping.journal.work();
        assertTrue(plan().isDefined());
        assertTrue(keeping.process
                .consents()
                .mayContact(PAT, Channel.PHONE, Purpose.MARKETING)
                .allowed());
    }

    @Test
    void whoever_is_known_by_a_customer_is_told_so_in_what_is_held_about_them() {
        assertEquals(
                List.of("customer " + CUSTOMER.value()),
                keeping.process.export(PAT).get().fields().get("known by"));
    }
}
