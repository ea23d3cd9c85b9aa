package org.dealwright.deal;

import static org.dealwright.deal.DealFixture.given;
import static org.dealwright.deal.DealHistory.ANNA;
import static org.dealwright.deal.DealHistory.PAT;
import static org.dealwright.deal.DealHistory.hour;
import static org.dealwright.deal.DealHistory.opened;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Option;
import java.util.Collections;
import java.util.List;
import org.dealwright.contact.BuyingRole;
import org.dealwright.contact.People;
import org.dealwright.contact.Stakeholder;
import org.dealwright.id.PersonId;
import org.dealwright.process.Violation;
import org.junit.jupiter.api.Test;

/** Who is who on the buyer's side. */
class PeopleTest {
    @Test
    void somebody_is_added_with_their_roles() {
        Stakeholder pat = new Stakeholder(PAT, List.of(BuyingRole.CHAMPION));
        Deal deal = given(opened())
                .when(new DealCommand.AddPerson(PAT, List.of(BuyingRole.CHAMPION)))
                .expect(new DealEvent.PersonAdded(hour(1), Option.of(ANNA), pat));

        assertEquals(new People(List.of(pat)), deal.dossier().people());
    }

    @Test
    void somebody_known_is_changed_rather_than_added_again() {
        DealHistory known = opened().personAdded();

        given(known).when(new DealCommand.AddPerson(PAT, List.of())).refused("deal.person-known");
        Deal deal = given(known)
                .when(new DealCommand.ChangePerson(PAT, List.of(BuyingRole.BLOCKER)))
                .accepted();
        assertEquals(
                Option.of(new Stakeholder(PAT, List.of(BuyingRole.BLOCKER))),
                deal.dossier().people().of(PAT));
    }

    @Test
    void somebody_unknown_can_neither_be_changed_nor_removed() {
        given(opened()).when(new DealCommand.ChangePerson(PAT, List.of())).refused("deal.person-unknown");
        given(opened()).when(new DealCommand.RemovePerson(PAT)).refused("deal.person-unknown");
    }

    @Test
    void somebody_is_removed() {
        Deal deal = given(opened().personAdded())
                .when(new DealCommand.RemovePerson(PAT))
                .expect(new DealEvent.PersonRemoved(hour(2), Option.of(ANNA), PAT));

        assertEquals(People.none(), deal.dossier().people());
    }

    @Test
    void a_hundred_people_are_enough_and_so_are_a_hundred_roles() {
        DealHistory crowd = opened();
        for (int i = 0; i < 100; i++) {
            crowd.then(new DealEvent.PersonAdded(
                    crowd.next(), Option.of(ANNA), new Stakeholder(new PersonId("one-" + i), List.of())));
        }

        given(crowd).when(new DealCommand.AddPerson(PAT, List.of())).refused("deal.too-many-people", 100);
        given(opened())
                .when(new DealCommand.AddPerson(PAT, Collections.nCopies(101, BuyingRole.USER)))
                .invalid(Violation.showing("roles", "too-many", "101", 100));
        given(opened())
                .when(new DealCommand.AddPerson(PAT, Collections.nCopies(100, BuyingRole.USER)))
                .expect(new DealEvent.PersonAdded(
                        hour(1), Option.of(ANNA), new Stakeholder(PAT, List.of(BuyingRole.USER))));
    }
}
