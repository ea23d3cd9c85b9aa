package org.dealwright.retention;

import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Instant;
import java.util.List;
import org.dealwright.handoff.HandoffPackage;
import org.dealwright.handoff.HandoffTerms;
import org.dealwright.handoff.Offer;
import org.dealwright.handoff.ReturnReason;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;
import org.dealwright.process.New;
import org.dealwright.process.Rejection;
import org.dealwright.process.Role;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;
import org.dealwright.process.WorkingHours;

/** What it takes to arrive, and to be taken over after the sale. */
final class CustomerArrivalRules {
    private CustomerArrivalRules() {}

    static Either<Rejection, ArrivalEvent.Welcomed> welcome(
            New none, ArrivalCommand.Welcome command, Situation<CustomerPolicy> now) {
        Arrival arrival = command.arrival();
        return CustomerAdoptionRules.contracts(command.terms())
                .flatMap(contracts -> CustomerAdoptionRules.supplies(command.supplies())
                        .map(supplies -> new ArrivalEvent.Welcomed(
                                now.at(),
                                now.actor().member(),
                                arrival,
                                offer(Option.some(arrival.seller()), command.to(), command.contents(), now),
                                command.contents(),
                                new Business(contracts, command.prices(), supplies, Option.none()),
                                command.attributes())));
    }

    private static Handover offer(
            Option<MemberId> seller, Option<MemberId> to, HandoffPackage contents, Situation<CustomerPolicy> now) {
        Option<WorkingHours> own = to.flatMap(whom -> now.fact(HandoffTerms.OWN_HOURS, whom));
        Option<Instant> respondBy = Option.some(now.policy().handoff().respondBy(now.at(), own));
        return to.isEmpty()
                ? new Handover.Queued(Option.some(now.at()), respondBy)
                : new Handover.Offered(
                        new Offer(seller, to.get(), Option.some(contents), Option.some(now.at()), respondBy));
    }

    static Option<Rejection.RuleBroken> isOffered(Customer.Arriving customer, Situation<CustomerPolicy> now) {
        return customer.handover().isOpen()
                ? Option.none()
                : Option.some(Rejection.RuleBroken.of("customer.handoff-returned"));
    }

    /** What is offered to one is not for another, unless it is a manager who decides. */
    static Option<Rejection.RuleBroken> isAddressed(Customer.Arriving customer, Situation<CustomerPolicy> now) {
        return customer.handover() instanceof Handover.Offered offered
                        && !now.actor().is(offered.offer().to())
                        && !now.actor().has(Role.SALES_MANAGER)
                ? Option.some(Rejection.RuleBroken.of(
                        "customer.offered-to-another", offered.offer().to().value()))
                : Option.none();
    }

    /** A manager who accepts in the place of somebody else gives it to them. */
    static Either<Rejection, ArrivalEvent.Accepted> accept(
            Customer.Arriving customer, ArrivalCommand.Accept command, Situation<CustomerPolicy> now) {
        MemberId owner = customer.handover() instanceof Handover.Offered offered
                ? offered.offer().to()
                : now.actor().member().get();
        return Either.right(new ArrivalEvent.Accepted(
                now.at(),
                now.actor().member(),
                owner,
                customer.dossier().profile().seller()));
    }

    static Either<Rejection, ArrivalEvent.ReturnedToSales> giveBack(
            Customer.Arriving customer, ArrivalCommand.ReturnToSales command, Situation<CustomerPolicy> now) {
        List<Violation> violations = Check.violations(
                Check.oneOf("reason", command.reason(), now.policy().returnReasons(), ReturnReason::term),
                Check.words(command.words(), command.reason().equals(ReturnReason.OTHER)),
                questions(command));
        return violations.isEmpty()
                ? Either.right(new ArrivalEvent.ReturnedToSales(
                        now.at(), now.actor().member(), command.reason(), command.words(), command.questions()))
                : Either.left(Rejection.invalid(violations));
    }

    /** Whoever says that something is missing says what: in words, or by asking for it. */
    private static Validation<Violation, List<String>> questions(ArrivalCommand.ReturnToSales command) {
        return command.reason().equals(ReturnReason.INCOMPLETE)
                        && command.questions().isEmpty()
                        && command.words().isEmpty()
                ? Validation.invalid(Violation.of("questions", "none"))
                : Check.lines("questions", command.questions());
    }

    static Option<Rejection.RuleBroken> isReturned(Customer.Arriving customer, Situation<CustomerPolicy> now) {
        return customer.handover() instanceof Handover.Returned returned
                        && !returned.questions().isEmpty()
                ? Option.none()
                : Option.some(Rejection.RuleBroken.of("customer.nothing-asked"));
    }

    static Either<Rejection, ArrivalEvent.ReturnAnswered> answer(
            Customer.Arriving customer, ArrivalCommand.AnswerReturn command, Situation<CustomerPolicy> now) {
        if (command.answers().isEmpty()) {
            return Either.left(Rejection.invalid(List.of(Violation.of("answers", "none"))));
        }
        return Check.lines("answers", command.answers())
                .toEither()
                .mapLeft(violation -> Rejection.invalid(List.of(violation)))
                .map(answers ->
                        new ArrivalEvent.ReturnAnswered(now.at(), now.actor().member(), answers));
    }

    static Option<Rejection.RuleBroken> isNotOffered(Customer.Arriving customer, Situation<CustomerPolicy> now) {
        if (customer.handover() instanceof Handover.Returned returned) {
            return returned.questions().isEmpty()
                    ? Option.none()
                    : Option.some(Rejection.RuleBroken.of("customer.return-unanswered"));
        }
        return customer.handover() instanceof Handover.Lapsed
                ? Option.none()
                : Option.some(Rejection.RuleBroken.of("customer.handoff-offered"));
    }

    static Either<Rejection, ArrivalEvent.OfferedAgain> offerAgain(
            Customer.Arriving customer, ArrivalCommand.OfferAgain command, Situation<CustomerPolicy> now) {
        CustomerProfile profile = customer.dossier().profile();
        HandoffPackage contents = profile.contents()
                .getOrElse(() -> HandoffPackage.ofFacts(
                        customer.dossier().needs(),
                        List.of(),
                        customer.dossier().people()));
        return Either.right(new ArrivalEvent.OfferedAgain(
                now.at(), now.actor().member(), offer(profile.seller(), command.to(), contents, now)));
    }

    static Either<Rejection, ArrivalEvent.HandoffLapsed> lapse(
            Customer.Arriving customer, ArrivalCommand.LapseHandoff command, Situation<CustomerPolicy> now) {
        return Either.right(new ArrivalEvent.HandoffLapsed(now.at(), now.actor().member(), addressed(customer)));
    }

    static Either<Rejection, ArrivalEvent.HandoffLapsedForAbsence> lapseForAbsence(
            Customer.Arriving customer, ArrivalCommand.LapseForAbsence command, Situation<CustomerPolicy> now) {
        return Either.right(
                new ArrivalEvent.HandoffLapsedForAbsence(now.at(), now.actor().member(), addressed(customer)));
    }

    private static Option<MemberId> addressed(Customer.Arriving customer) {
        return customer.handover() instanceof Handover.Offered offered
                ? Option.some(offered.offer().to())
                : Option.none();
    }
}
