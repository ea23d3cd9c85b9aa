package org.dealwright.retention;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import org.dealwright.contact.Channel;
import org.dealwright.contact.ContactFacts;
import org.dealwright.contact.ContactQuestion;
import org.dealwright.contact.Direction;
import org.dealwright.contact.PlannedTouch;
import org.dealwright.contact.Purpose;
import org.dealwright.contact.TouchMark;
import org.dealwright.contact.WithoutTouch;
import org.dealwright.id.PersonId;
import org.dealwright.process.Check;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.process.Term;
import org.dealwright.process.Violation;

/** What it takes to plan contact; what was broken by contact that was made; what it takes to take it back. */
final class CustomerTouchRules {
    private CustomerTouchRules() {}

    /** Whoever was asked how they fare, or would be: a contract runs until they are gone. */
    private static Purpose purpose(Customer customer, Channel channel) {
        Option<PlannedTouch> planned = customer.dossier().rapport().planned();
        if (!planned.isEmpty() && planned.get().channel().equals(channel)) {
            return planned.get().purpose();
        }
        return customer instanceof Customer.Ongoing ? Purpose.CONTRACT : Purpose.MARKETING;
    }

    static Either<Rejection, RelationEvent.TouchLogged> log(
            Customer customer, RelationCommand.LogTouch command, Situation<CustomerPolicy> now) {
        return Either.right(new RelationEvent.TouchLogged(
                now.at(),
                now.actor().member(),
                command.channel(),
                command.direction(),
                command.outcome(),
                command.person(),
                marks(question(customer, command, now.policy()), now)));
    }

    /** Whether the person was allowed to be contacted so; nothing where they turned to us, or nobody is named. */
    static Option<ContactQuestion> question(
            Customer customer, RelationCommand.LogTouch command, CustomerPolicy policy) {
        return command.direction() == Direction.OUTBOUND
                ? about(customer, command.channel(), command.person())
                : Option.none();
    }

    static Option<ContactQuestion> question(Customer customer, SuccessCommand.CheckIn command, CustomerPolicy policy) {
        return about(customer, command.channel(), command.person());
    }

    private static Option<ContactQuestion> about(Customer customer, Channel channel, Option<PersonId> person) {
        return person.isEmpty()
                ? Option.none()
                : Option.some(new ContactQuestion(person.get(), channel, purpose(customer, channel)));
    }

    private static List<TouchMark> marks(Option<ContactQuestion> question, Situation<CustomerPolicy> now) {
        return question.isEmpty()
                        || now.fact(ContactFacts.MAY_CONTACT, question.get()).allowed()
                ? List.of()
                : List.of(TouchMark.AGAINST_CONSENT);
    }

    static Either<Rejection, SuccessEvent.CheckedIn> checkIn(
            Customer.Ongoing customer, SuccessCommand.CheckIn command, Situation<CustomerPolicy> now) {
        return Check.optionalText("note", command.note())
                .toEither()
                .mapLeft(violation -> Rejection.invalid(List.of(violation)))
                .map(note -> new SuccessEvent.CheckedIn(
                        now.at(),
                        now.actor().member(),
                        command.channel(),
                        command.person(),
                        command.pulse(),
                        note,
                        marks(question(customer, command, now.policy()), now)));
    }

    static Either<Rejection, RelationEvent.TouchPlanned> plan(
            Customer.Ongoing customer, RelationCommand.PlanTouch command, Situation<CustomerPolicy> now) {
        PlannedTouch touch = command.touch();
        List<Violation> violations = Check.violations(
                Check.instant("at", touch.at(), now.at(), Situation.LATEST),
                Check.oneOf("purpose", touch.purpose(), now.policy().purposes(), Purpose::term));
        if (!violations.isEmpty()) {
            return Either.left(Rejection.invalid(violations));
        }
        Option<Rejection> stands = CustomerPeopleRules.withWhom(customer, touch.person())
                .orElse(() -> question(customer, command, now.policy())
                        .flatMap(about ->
                                now.fact(ContactFacts.MAY_CONTACT, about).refusal()));
        return stands.isDefined()
                ? Either.left(stands.get())
                : Either.right(
                        new RelationEvent.TouchPlanned(now.at(), now.actor().member(), touch));
    }

    /** Whether the person may be contacted when it is to be; nothing where nobody is named. */
    static Option<ContactQuestion> question(
            Customer.Ongoing customer, RelationCommand.PlanTouch command, CustomerPolicy policy) {
        PlannedTouch touch = command.touch();
        return touch.person()
                .map(person ->
                        ContactQuestion.ahead(person, touch.channel(), touch.purpose(), Option.some(touch.at())));
    }

    static Option<Rejection.RuleBroken> isTouchPlanned(Customer.Ongoing customer, Situation<CustomerPolicy> now) {
        return customer.dossier().rapport().planned().isDefined()
                ? Option.none()
                : Option.some(Rejection.RuleBroken.of("customer.no-touch-planned"));
    }

    static Either<Rejection, RelationEvent.TouchCancelled> cancel(
            Customer.Ongoing customer, RelationCommand.CancelTouch command, Situation<CustomerPolicy> now) {
        return Either.right(
                new RelationEvent.TouchCancelled(now.at(), now.actor().member()));
    }

    static Either<Rejection, RelationEvent.TouchRetracted> retract(
            Customer customer, RelationCommand.RetractTouch command, Situation<CustomerPolicy> now) {
        Instant at = command.touch().at();
        List<Violation> violations = Check.violations(
                Check.instant("at", at, Situation.EARLIEST, now.at()), Check.line("reason", command.reason()));
        if (!violations.isEmpty()) {
            return Either.left(Rejection.invalid(violations));
        }
        Option<WithoutTouch> without = now.fact(ContactFacts.WITHOUT_TOUCH, command.touch());
        return without.isEmpty()
                ? Rejection.broken("customer.not-recorded", new Term("fact", "touch"), at)
                : Either.right(new RelationEvent.TouchRetracted(
                        now.at(),
                        now.actor().member(),
                        command.touch(),
                        without.get().wasAnswer(),
                        without.get().lastTouch(),
                        command.reason()));
    }
}
