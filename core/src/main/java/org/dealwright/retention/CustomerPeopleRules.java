package org.dealwright.retention;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import org.dealwright.contact.BuyingRole;
import org.dealwright.contact.People;
import org.dealwright.contact.Stakeholder;
import org.dealwright.id.PersonId;
import org.dealwright.process.Check;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;

/** What it takes to say who is who at a customer. */
final class CustomerPeopleRules {
    private CustomerPeopleRules() {}

    static Either<Rejection, RelationEvent.PersonAdded> add(
            Customer.Ongoing customer, RelationCommand.AddPerson command, Situation<CustomerPolicy> now) {
        People people = customer.dossier().people();
        if (people.of(command.person()).isDefined()) {
            return Rejection.broken("customer.person-known");
        }
        if (people.isFull()) {
            return Rejection.broken("customer.too-many-people", People.MOST);
        }
        return stakeholder(command.person(), command.roles())
                .map(person ->
                        new RelationEvent.PersonAdded(now.at(), now.actor().member(), person));
    }

    static Either<Rejection, RelationEvent.PersonChanged> change(
            Customer.Ongoing customer, RelationCommand.ChangePerson command, Situation<CustomerPolicy> now) {
        if (customer.dossier().people().of(command.person()).isEmpty()) {
            return Rejection.broken("customer.person-unknown");
        }
        return stakeholder(command.person(), command.roles())
                .map(person ->
                        new RelationEvent.PersonChanged(now.at(), now.actor().member(), person));
    }

    static Either<Rejection, RelationEvent.PersonRemoved> remove(
            Customer.Ongoing customer, RelationCommand.RemovePerson command, Situation<CustomerPolicy> now) {
        return customer.dossier().people().of(command.person()).isEmpty()
                ? Rejection.broken("customer.person-unknown")
                : Either.right(
                        new RelationEvent.PersonRemoved(now.at(), now.actor().member(), command.person()));
    }

    private static Either<Rejection, Stakeholder> stakeholder(PersonId person, List<BuyingRole> roles) {
        return roles.size() > Check.LIST_LENGTH
                ? Either.left(Rejection.invalid(List.of(
                        Violation.showing("roles", "too-many", Integer.toString(roles.size()), Check.LIST_LENGTH))))
                : Either.right(new Stakeholder(person, roles));
    }

    /** Somebody has to be named, of those known, where anybody is. */
    static Option<Rejection> withWhom(Customer customer, Option<PersonId> person) {
        People people = customer.dossier().people();
        if (person.isEmpty()) {
            return people.stakeholders().isEmpty()
                    ? Option.none()
                    : Option.some(Rejection.RuleBroken.of("customer.person-not-named"));
        }
        return people.of(person.get()).isDefined()
                ? Option.none()
                : Option.some(Rejection.RuleBroken.of("customer.person-unknown"));
    }
}
