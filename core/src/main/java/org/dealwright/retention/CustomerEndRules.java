package org.dealwright.retention;

import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Instant;
import java.util.List;
import org.dealwright.process.Check;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;

/** What it takes to leave, to be taken as gone, and to come back. */
final class CustomerEndRules {
    private CustomerEndRules() {}

    static Either<Rejection, EndEvent.Churned> churn(
            Customer.Ongoing customer, EndCommand.Churn command, Situation<CustomerPolicy> now) {
        List<Violation> violations = Check.violations(
                Check.oneOf("reason", command.reason(), now.policy().churnReasons(), ChurnReason::term),
                kindOf(command.reason(), command.kind()),
                Check.words(command.words(), command.reason().equals(ChurnReason.OTHER)));
        return violations.isEmpty()
                ? Either.right(new EndEvent.Churned(
                        now.at(), now.actor().member(), command.reason(), command.kind(), command.words()))
                : Either.left(Rejection.invalid(violations));
    }

    /** Who did not pay, and who fell silent, left in one way; any other reason may be of each kind. */
    private static Validation<Violation, ChurnKind> kindOf(ChurnReason reason, ChurnKind given) {
        ChurnKind kind = given;
        if (reason.equals(ChurnReason.NON_PAYMENT)) {
            kind = ChurnKind.INVOLUNTARY;
        } else if (reason.equals(ChurnReason.GONE_SILENT)) {
            kind = ChurnKind.SILENT;
        }
        return kind == given
                ? Validation.valid(given)
                : Validation.invalid(
                        Violation.showing("kind", "not-of-reason", given.code(), reason.term(), kind.term()));
    }

    /**
     * When time takes them as gone: at the end of their last contract; without one that ended since they came, or came
     * back, after the silence that policy waits, if it does. Never while a contract runs.
     */
    static Option<Instant> churnAt(Customer.Ongoing customer, CustomerPolicy policy) {
        Contracts contracts = customer.dossier().business().contracts();
        if (!contracts.running().isEmpty()) {
            return Option.none();
        }
        Option<Instant> gone = contracts.endedAt().isDefined()
                ? contracts.endedAt()
                : policy.goneAfter()
                        .map(after -> customer.dossier().rapport().quietSince().plus(after))
                        .filter(at -> !at.isAfter(Situation.LATEST));
        return gone.map(at -> at.isBefore(customer.since()) ? customer.since() : at);
    }

    static Either<Rejection, EndEvent.ChurnedAtTermEnd> churnAtTermEnd(
            Customer.Ongoing customer, EndCommand.ChurnAtTermEnd command, Situation<CustomerPolicy> now) {
        Option<TermEnd> ended = customer.dossier().business().contracts().ended();
        ChurnReason reason = ended.isEmpty() ? ChurnReason.GONE_SILENT : reason(ended.get());
        ChurnKind kind = ended.isEmpty() || ended.get() == TermEnd.NOT_RENEWED ? ChurnKind.SILENT : ChurnKind.VOLUNTARY;
        return Either.right(new EndEvent.ChurnedAtTermEnd(now.at(), now.actor().member(), reason, kind));
    }

    private static ChurnReason reason(TermEnd why) {
        return switch (why) {
            case NOTICE -> ChurnReason.NOTICE_GIVEN;
            case RENEWAL_LOST -> ChurnReason.RENEWAL_LOST;
            case NOT_RENEWED, BEFORE_ADOPTION -> ChurnReason.NOT_RENEWED;
        };
    }

    static Either<Rejection, EndEvent.WonBack> winBack(
            Customer.Churned customer, EndCommand.WinBack command, Situation<CustomerPolicy> now) {
        return contractOf(command, now)
                .map(term -> new EndEvent.WonBack(now.at(), now.actor().member(), term, command.deal()));
    }

    /** The contract with which they come back; none where a deal brings them back without one. */
    private static Either<Rejection, Option<ContractTerm>> contractOf(
            EndCommand.WinBack command, Situation<CustomerPolicy> now) {
        if (command.term().isEmpty()) {
            return command.deal().isEmpty()
                    ? Either.left(Rejection.invalid(List.of(Violation.of("term", "needed-without-deal"))))
                    : Either.right(Option.none());
        }
        return command.term()
                .get()
                .checked()
                .mapLeft(wrong -> Rejection.invalid(wrong))
                .flatMap(term -> CustomerTermRules.notOver(term, now))
                .map(Option::some);
    }
}
