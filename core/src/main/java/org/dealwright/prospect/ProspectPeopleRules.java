package org.dealwright.prospect;

import io.vavr.control.Either;
import java.util.List;
import org.dealwright.contact.BuyingRole;
import org.dealwright.contact.People;
import org.dealwright.contact.Stakeholder;
import org.dealwright.id.PersonId;
import org.dealwright.process.Check;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;
import org.dealwright.prospect.Prospect.Ongoing;
import org.dealwright.prospect.ProspectCommand.AddPerson;
import org.dealwright.prospect.ProspectCommand.ChangePerson;
import org.dealwright.prospect.ProspectCommand.RemovePerson;

/** What it takes to say who is who on the buyer's side. */
final class ProspectPeopleRules {
    private ProspectPeopleRules() {}

    static Either<Rejection, ProspectEvent.PersonAdded> add(
            Ongoing prospect, AddPerson command, Situation<ProspectPolicy> now) {
        People people = prospect.dossier().people();
        if (people.of(command.person()).isDefined()) {
            return Rejection.broken("prospect.person-known");
        }
        if (people.isFull()) {
            return Rejection.broken("prospect.too-many-people", People.MOST);
        }
        return stakeholder(command.person(), command.roles())
                .map(person ->
                        new ProspectEvent.PersonAdded(now.at(), now.actor().member(), person));
    }

    static Either<Rejection, ProspectEvent.PersonChanged> change(
            Ongoing prospect, ChangePerson command, Situation<ProspectPolicy> now) {
        if (prospect.dossier().people().of(command.person()).isEmpty()) {
            return Rejection.broken("prospect.person-unknown");
        }
        return stakeholder(command.person(), command.roles())
                .map(person ->
                        new ProspectEvent.PersonChanged(now.at(), now.actor().member(), person));
    }

    static Either<Rejection, ProspectEvent.PersonRemoved> remove(
            Ongoing prospect, RemovePerson command, Situation<ProspectPolicy> now) {
        return prospect.dossier().people().of(command.person()).isEmpty()
                ? Rejection.broken("prospect.person-unknown")
                : Either.right(
                        new ProspectEvent.PersonRemoved(now.at(), now.actor().member(), command.person()));
    }

    private static Either<Rejection, Stakeholder> stakeholder(PersonId person, List<BuyingRole> roles) {
        return roles.size() > Check.LIST_LENGTH
                ? Either.left(Rejection.invalid(List.of(
                        Violation.showing("roles", "too-many", Integer.toString(roles.size()), Check.LIST_LENGTH))))
                : Either.right(new Stakeholder(person, roles));
    }
}
