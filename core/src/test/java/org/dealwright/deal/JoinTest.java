package org.dealwright.deal;

import static org.dealwright.deal.DealFixture.given;
import static org.dealwright.deal.DealHistory.MONDAY_AT_NINE;
import static org.dealwright.deal.DealHistory.PAPER;
import static org.dealwright.deal.DealHistory.PAT;
import static org.dealwright.deal.DealHistory.TONER;
import static org.dealwright.deal.DealHistory.hour;
import static org.dealwright.deal.DealHistory.need;
import static org.dealwright.deal.DealHistory.opened;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Option;
import java.util.List;
import org.dealwright.contact.BuyingRole;
import org.dealwright.contact.People;
import org.dealwright.contact.Stakeholder;
import org.dealwright.handoff.HandoffPackage;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProspectId;
import org.dealwright.need.Need;
import org.dealwright.need.NeedId;
import org.dealwright.need.Needs;
import org.dealwright.process.Actor;
import org.junit.jupiter.api.Test;

class JoinTest {
    private static final ProspectId SECOND = new ProspectId("p-2");
    private static final ProspectId THIRD = new ProspectId("p-3");
    private static final PersonId KIM = new PersonId("kim");
    private static final PersonId LEE = new PersonId("lee");
    private static final Need THEIR_PAPER = need(PAPER, hour(-5));
    private static final Need THEIR_TONER = need(TONER, hour(-4));

    private static HandoffPackage contents(List<Need> needs, List<Stakeholder> people, String... promised) {
        return HandoffPackage.of(
                "wants paper", Needs.of(needs), List.of(), new People(people), List.of(promised), "call on Friday");
    }

    private static Stakeholder person(PersonId id, BuyingRole... roles) {
        return new Stakeholder(id, List.of(roles));
    }

    /** With a need for paper, Pat as a user, and Kim of whom nothing more is known. */
    private static DealHistory known() {
        return opened().needRecorded(PAPER)
                .then(new DealEvent.PersonAdded(hour(2), Option.none(), person(PAT, BuyingRole.USER)))
                .then(new DealEvent.PersonAdded(hour(3), Option.none(), person(KIM)));
    }

    private static DealFixture.Answered join(DealHistory history, HandoffPackage contents) {
        return given(history).by(Actor.system()).when(new DealCommand.AttachProspect(SECOND, contents));
    }

    @Test
    void a_deal_that_is_joined_takes_over_what_it_lacks_and_keeps_what_it_knows() {
        HandoffPackage brought = contents(
                List.of(THEIR_PAPER, THEIR_TONER),
                List.of(
                        person(PAT, BuyingRole.CHAMPION),
                        person(KIM, BuyingRole.ECONOMIC_BUYER),
                        person(LEE, BuyingRole.GATEKEEPER)),
                "a sample");

        Deal deal = join(known(), brought)
                .expect(new DealEvent.ProspectAttached(
                        hour(4),
                        Option.none(),
                        SECOND,
                        Option.of(contents(
                                List.of(THEIR_TONER),
                                List.of(person(KIM, BuyingRole.ECONOMIC_BUYER), person(LEE, BuyingRole.GATEKEEPER)),
                                "a sample"))));

        assertEquals(
                List.of(need(PAPER, hour(1)), THEIR_TONER),
                deal.dossier().needs().asList());
        assertEquals(
                List.of(
                        person(PAT, BuyingRole.USER),
                        person(KIM, BuyingRole.ECONOMIC_BUYER),
                        person(LEE, BuyingRole.GATEKEEPER)),
                deal.dossier().people().stakeholders());
        assertEquals(List.of("a sample"), deal.promised());
        assertEquals(Option.none(), deal.contents(), "it did not come from the prospect");
    }

    @Test
    void whatever_was_promised_on_the_way_here_is_found_together_each_once() {
        DealHistory handedOver = DealHistory.begunBy(new DealEvent.Opened(
                MONDAY_AT_NINE,
                Option.none(),
                DealHistory.ANNA,
                Option.of(DealHistory.ACME),
                Option.of(DealHistory.PROSPECT),
                Option.of(contents(List.of(), List.of(), "a sample", "an answer by Friday"))));
        HandoffPackage second = contents(List.of(), List.of(), "free delivery", "a sample");
        HandoffPackage third = contents(List.of(), List.of(), "a visit");

        Deal deal = given(handedOver
                        .then(new DealEvent.ProspectAttached(hour(1), Option.none(), SECOND, Option.of(second)))
                        .then(new DealEvent.ProspectAttached(hour(2), Option.none(), THIRD, Option.of(third))))
                .phase();

        assertEquals(List.of("a sample", "an answer by Friday", "free delivery", "a visit"), deal.promised());
        assertEquals(
                io.vavr.collection.List.of(
                        new AttachedProspect(THIRD, Option.of(third)), new AttachedProspect(SECOND, Option.of(second))),
                deal.dossier().profile().attached());
    }

    @Test
    void a_deal_takes_over_no_more_than_it_has_room_for() {
        DealHistory full = opened();
        for (int i = 1; i < 100; i++) {
            full.needRecorded(new NeedId("need-" + i));
        }

        Deal deal = join(full, contents(List.of(THEIR_PAPER, THEIR_TONER), List.of()))
                .accepted();

        assertEquals(100, deal.dossier().needs().asList().size());
        assertEquals(Option.of(THEIR_PAPER), deal.dossier().needs().of(PAPER));
        assertEquals(Option.none(), deal.dossier().needs().of(TONER));
    }
}
