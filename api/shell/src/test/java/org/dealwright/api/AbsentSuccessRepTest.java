package org.dealwright.api;

import static org.dealwright.api.Keeping.CARL;
import static org.dealwright.api.Keeping.CUSTOMER;
import static org.dealwright.api.Office.AE;
import static org.dealwright.api.Office.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import org.dealwright.handoff.HandoffTally;
import org.dealwright.id.ProductId;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;
import org.dealwright.proposal.LineRequest;
import org.dealwright.retention.ArrivalCommand;
import org.dealwright.retention.Customer;
import org.dealwright.retention.Handover;
import org.dealwright.team.MemberCommand;
import org.dealwright.team.OpenWork;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A customer success rep who is not there keeps no customer waiting. */
class AbsentSuccessRepTest {
    private static final MemberId DORA = new MemberId("dora");

    private final Keeping keeping = new Keeping();
    private final Team team = keeping.process.team();

    @BeforeEach
    void a_customer_arrives() {
        for (MemberId rep : List.of(CARL, DORA)) {
            team.handle(rep, new MemberCommand.Join(rep, Role.CUSTOMER_SUCCESS_REP), MANAGER)
                    .get();
        }
        keeping.sold(LineRequest.of(new ProductId("paper"), 10, Money.parse("EUR 4.99")));
    }

    /** Nobody took them out of the queue by the end of the day, so that they are offered to Carl by name. */
    private void offeredToCarl() {
        keeping.until("2026-03-03T17:00:00Z");
        keeping.process
                .customers()
                .handle(CUSTOMER, new ArrivalCommand.OfferAgain(Option.of(CARL)), AE)
                .get();
    }

    private Customer.Arriving arriving() {
        return assertInstanceOf(Customer.Arriving.class, keeping.customer());
    }

    @Test
    void a_customer_offered_to_one_who_goes_on_leave_is_anybodys_in_the_same_batch() {
        offeredToCarl();

        List<String> recorded = team.handle(CARL, new MemberCommand.GoOnLeave(), MANAGER).get().recorded().stream()
                .map(Kind::name)
                .toList();

        assertEquals(List.of("member.went-on-leave", "customer.handoff-lapsed-for-absence"), recorded);
        assertInstanceOf(Handover.Lapsed.class, arriving().handover());
        assertEquals(new HandoffTally(2, 0, 2, 0), arriving().dossier().care().handoffs());
    }

    @Test
    void where_the_journal_fails_the_rep_is_there_and_the_offer_stands() {
        offeredToCarl();
        keeping.journal.fail(new AppendFailure.Absent("disk full"));

        team.handle(CARL, new MemberCommand.GoOnLeave(), MANAGER);

        assertInstanceOf(Handover.Offered.class, arriving().handover());
    }

    @Test
    void whoever_is_leaving_hands_over_their_customers_and_what_is_offered_to_them() {
        keeping.live();
        assertEquals(
                List.of(new OpenWork("customer", CUSTOMER.value(), OpenWork.Involvement.OWNED)), team.openWork(CARL));

        team.handle(CARL, new MemberCommand.Leave(LocalDate.parse("2026-03-06")), MANAGER)
                .get();
        team.reassignAll(CARL, DORA, MANAGER).get();

        assertEquals(Option.of(DORA), keeping.customer().owner());
        assertEquals(List.of(), team.openWork(CARL));
    }

    @Test
    void what_is_offered_to_one_whose_work_is_handed_over_goes_back_to_the_queue() {
        offeredToCarl();
        assertEquals(
                List.of(new OpenWork("customer", CUSTOMER.value(), OpenWork.Involvement.ADDRESSED)),
                team.openWork(CARL));

        team.reassignAll(CARL, DORA, MANAGER).get();

        assertInstanceOf(Handover.Lapsed.class, arriving().handover());
        assertEquals(List.of(), team.openWork(CARL));
    }
}
