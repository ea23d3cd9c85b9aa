package org.dealwright.deal;

import io.vavr.control.Either;
import java.util.List;
import org.dealwright.contact.BuyingRole;
import org.dealwright.contact.People;
import org.dealwright.contact.Stakeholder;
import org.dealwright.deal.Deal.Ongoing;
import org.dealwright.deal.DealCommand.AddPerson;
import org.dealwright.deal.DealCommand.ChangePerson;
import org.dealwright.deal.DealCommand.RemovePerson;
import org.dealwright.id.PersonId;
import org.dealwright.process.Check;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;

/** What it takes to say who is who on the buyer's side. */
final class DealPeopleRules {
    private DealPeopleRules() {}

    static Either<Rejection, DealEvent.PersonAdded> add(Ongoing deal, AddPerson command, Situation<DealPolicy> now) {
        People people = deal.dossier().people();
        if (people.of(command.person()).isDefined()) {
            return Rejection.broken("deal.person-known");
        }
        if (people.isFull()) {
            return Rejection.broken("deal.too-many-people", People.MOST);
        }
        return stakeholder(command.person(), command.roles())
                .map(person -> new DealEvent.PersonAdded(now.at(), now.actor().member(), person));
    }

    static Either<Rejection, DealEvent.PersonChanged> change(
            Ongoing deal, ChangePerson command, Situation<DealPolicy> now) {
        if (deal.dossier().people().of(command.person()).isEmpty()) {
            return Rejection.broken("deal.person-unknown");
        }
        return stakeholder(command.person(), command.roles())
                .map(person -> new DealEvent.PersonChanged(now.at(), now.actor().member(), person));
    }

    static Either<Rejection, DealEvent.PersonRemoved> remove(
            Ongoing deal, RemovePerson command, Situation<DealPolicy> now) {
        return deal.dossier().people().of(command.person()).isEmpty()
                ? Rejection.broken("deal.person-unknown")
                : Either.right(new DealEvent.PersonRemoved(now.at(), now.actor().member(), command.person()));
    }

    private static Either<Rejection, Stakeholder> stakeholder(PersonId person, List<BuyingRole> roles) {
        return roles.size() > Check.LIST_LENGTH
                ? Either.left(Rejection.invalid(List.of(
                        Violation.showing("roles", "too-many", Integer.toString(roles.size()), Check.LIST_LENGTH))))
                : Either.right(new Stakeholder(person, roles));
    }
}
