package org.dealwright.prospect;

import static org.dealwright.prospect.ProspectFixture.given;
import static org.dealwright.prospect.ProspectHistory.ANNA;
import static org.dealwright.prospect.ProspectHistory.PAT;
import static org.dealwright.prospect.ProspectHistory.hour;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.dealwright.contact.BuyingRole;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.People;
import org.dealwright.contact.Stakeholder;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.id.PersonId;
import org.dealwright.process.Violation;
import org.junit.jupiter.api.Test;

class PeopleTest {
    private static final PersonId EVA = new PersonId("eva");
    private static final Stakeholder EVA_BUYS = new Stakeholder(EVA, List.of(BuyingRole.ECONOMIC_BUYER));

    @Test
    void a_person_is_added_with_their_roles_each_once() {
        Prospect after = given(ProspectHistory.owned())
                .when(new ProspectCommand.AddPerson(
                        EVA, List.of(BuyingRole.CHAMPION, BuyingRole.USER, BuyingRole.CHAMPION)))
                .expect(new ProspectEvent.PersonAdded(
                        hour(1), Option.of(ANNA), new Stakeholder(EVA, List.of(BuyingRole.CHAMPION, BuyingRole.USER))));

        assertEquals(
                List.of(new Stakeholder(EVA, List.of(BuyingRole.CHAMPION, BuyingRole.USER))),
                after.dossier().people().stakeholders());
    }

    @Test
    void a_person_whose_roles_are_not_known_yet_is_added_without() {
        Prospect after = given(ProspectHistory.owned())
                .when(new ProspectCommand.AddPerson(EVA, List.of()))
                .accepted();

        assertEquals(List.of(), after.dossier().people().of(EVA).get().roles());
    }

    @Test
    void a_person_is_there_once() {
        given(ProspectHistory.owned().personAdded())
                .when(new ProspectCommand.AddPerson(PAT, List.of(BuyingRole.BLOCKER)))
                .refused("prospect.person-known");
    }

    @Test
    void a_changed_person_has_the_roles_given_last_and_keeps_their_place() {
        ProspectHistory history = ProspectHistory.owned()
                .personAdded()
                .then(new ProspectEvent.PersonAdded(hour(2), Option.of(ANNA), EVA_BUYS));
        Stakeholder blocking = new Stakeholder(PAT, List.of(BuyingRole.BLOCKER));
        Prospect after = given(history)
                .when(new ProspectCommand.ChangePerson(PAT, List.of(BuyingRole.BLOCKER)))
                .expect(new ProspectEvent.PersonChanged(hour(3), Option.of(ANNA), blocking));

        assertEquals(List.of(blocking, EVA_BUYS), after.dossier().people().stakeholders());
    }

    @Test
    void a_removed_person_is_gone_and_may_be_added_again() {
        ProspectHistory history = ProspectHistory.owned().personAdded();
        Prospect after = given(history)
                .when(new ProspectCommand.RemovePerson(PAT))
                .expect(new ProspectEvent.PersonRemoved(hour(2), Option.of(ANNA), PAT));

        assertEquals(People.none(), after.dossier().people());
        given(history.then(new ProspectEvent.PersonRemoved(hour(2), Option.of(ANNA), PAT)))
                .when(new ProspectCommand.AddPerson(PAT, List.of()))
                .accepted();
    }

    @Test
    void somebody_unknown_is_neither_changed_nor_removed() {
        given(ProspectHistory.owned().personAdded())
                .when(new ProspectCommand.ChangePerson(EVA, List.of()))
                .refused("prospect.person-unknown");
        given(ProspectHistory.owned().personAdded())
                .when(new ProspectCommand.RemovePerson(EVA))
                .refused("prospect.person-unknown");
    }

    @Test
    void a_prospect_has_at_most_100_people() {
        ProspectHistory history = ProspectHistory.owned();
        IntStream.range(0, 99).forEach(i -> history.then(added(history, i)));
        given(history).when(new ProspectCommand.AddPerson(EVA, List.of())).accepted();
        history.then(added(history, 99));
        given(history).when(new ProspectCommand.AddPerson(EVA, List.of())).refused("prospect.too-many-people", 100);
    }

    private static ProspectEvent added(ProspectHistory history, int i) {
        return new ProspectEvent.PersonAdded(
                history.next(), Option.of(ANNA), new Stakeholder(new PersonId("p" + i), List.of()));
    }

    @Test
    void more_roles_than_any_list_may_have_are_refused() {
        given(ProspectHistory.owned())
                .when(new ProspectCommand.AddPerson(EVA, Collections.nCopies(101, BuyingRole.USER)))
                .invalid(Violation.showing("roles", "too-many", "101", 100));
        given(ProspectHistory.owned().personAdded())
                .when(new ProspectCommand.ChangePerson(PAT, Collections.nCopies(101, BuyingRole.USER)))
                .invalid(Violation.showing("roles", "too-many", "101", 100));
    }

    @Test
    void a_touch_may_name_the_person_known_or_not() {
        ProspectCommand.LogTouch call =
                new ProspectCommand.LogTouch(Channel.PHONE, Direction.OUTBOUND, TouchOutcome.ANSWERED);
        Prospect after = given(ProspectHistory.owned())
                .when(call.with(EVA))
                .expect(new ProspectEvent.TouchLogged(
                        hour(1),
                        Option.of(ANNA),
                        Channel.PHONE,
                        Direction.OUTBOUND,
                        TouchOutcome.ANSWERED,
                        Option.of(EVA)));

        assertEquals(People.none(), after.dossier().people());
    }

    @Test
    void the_people_are_handed_over() {
        ProspectHistory history = ProspectHistory.to("qualified", true).personAdded();

        assertEquals(
                List.of(new Stakeholder(PAT, List.of(BuyingRole.USER))),
                given(history)
                        .when(ProspectCommands.command("offer-handoff"))
                        .accepted(ProspectEvent.HandoffOffered.class)
                        .contents()
                        .people()
                        .stakeholders());
    }

    @Test
    void people_refuse_what_cannot_be() {
        assertThrows(IllegalArgumentException.class, () -> new People(List.of(EVA_BUYS, EVA_BUYS)));
        List<Stakeholder> many = IntStream.range(0, 101)
                .mapToObj(i -> new Stakeholder(new PersonId("p" + i), List.of()))
                .toList();
        assertThrows(IllegalArgumentException.class, () -> new People(many));
        assertEquals(100, new People(many.subList(0, 100)).stakeholders().size());
        List<BuyingRole> roles =
                IntStream.range(0, 101).mapToObj(i -> new BuyingRole("r" + i)).toList();
        assertThrows(IllegalArgumentException.class, () -> new Stakeholder(EVA, roles));
        assertEquals(People.none(), People.none().without(EVA));
    }
}
