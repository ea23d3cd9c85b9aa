package org.dealwright.retention;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.process.Check;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;

/** What it takes to record how a customer fares. */
final class CustomerSuccessRules {
    private CustomerSuccessRules() {}

    private static final int LONGEST_DAYS = 366;

    static Either<Rejection, SuccessEvent.SatisfactionRecorded> satisfaction(
            Customer.Ongoing customer, SuccessCommand.RecordSatisfaction command, Situation<CustomerPolicy> now) {
        SatisfactionScale scale = command.scale();
        int score = command.score();
        return score < scale.lowest() || score > scale.highest()
                ? Either.left(Rejection.invalid(List.of(Violation.showing(
                        "score", "out-of-range", Integer.toString(score), scale.lowest(), scale.highest()))))
                : Either.right(new SuccessEvent.SatisfactionRecorded(
                        now.at(), now.actor().member(), new Rating(scale, score, now.at(), command.person())));
    }

    static Either<Rejection, SuccessEvent.UsageRecorded> usage(
            Customer.Ongoing customer, SuccessCommand.RecordUsage command, Situation<CustomerPolicy> now) {
        List<Violation> violations = new ArrayList<>(Check.violations(Check.decimal("amount", command.amount())));
        if (command.amount().signum() < 0) {
            violations.add(Violation.of("amount", "negative"));
        }
        LocalDate today = LocalDate.ofInstant(now.at(), now.policy().zone());
        LocalDate from = command.from();
        if (from.isBefore(ContractTerm.EARLIEST) || !from.isBefore(today)) {
            violations.add(Violation.showing(
                    "from", "out-of-range", from.toString(), ContractTerm.EARLIEST, today.minusDays(1)));
        } else if (!command.until().isAfter(from) || command.until().isAfter(last(from, today))) {
            violations.add(Violation.showing(
                    "until", "out-of-range", command.until().toString(), from.plusDays(1), last(from, today)));
        }
        if (!violations.isEmpty()) {
            return Either.left(Rejection.invalid(violations));
        }
        return customer.dossier().signals().usage().hasRoomFor(command.metric())
                ? Either.right(new SuccessEvent.UsageRecorded(
                        now.at(),
                        now.actor().member(),
                        new UsageReading(command.metric(), command.amount(), from, command.until(), now.at())))
                : Rejection.broken("customer.too-many-metrics", Usage.MOST_METRICS);
    }

    private static LocalDate last(LocalDate from, LocalDate today) {
        LocalDate longest = from.plusDays(LONGEST_DAYS);
        return longest.isAfter(today) ? today : longest;
    }

    static Either<Rejection, SuccessEvent.ComplaintLogged> complain(
            Customer.Ongoing customer, SuccessCommand.LogComplaint command, Situation<CustomerPolicy> now) {
        List<Violation> violations = Check.violations(
                Check.oneOf("kind", command.kind(), now.policy().complaintKinds(), ComplaintKind::term),
                Check.line("what", command.what()));
        if (!violations.isEmpty()) {
            return Either.left(Rejection.invalid(violations));
        }
        Complaints complaints = customer.dossier().signals().complaints();
        if (complaints.of(command.id()).isDefined()) {
            return Rejection.broken("customer.complaint-known", command.id().value());
        }
        return complaints.open().size() >= Complaints.MOST
                ? Rejection.broken("customer.too-many-complaints", Complaints.MOST)
                : Either.right(new SuccessEvent.ComplaintLogged(
                        now.at(),
                        now.actor().member(),
                        new Complaint(command.id(), command.kind(), command.severity(), command.what(), now.at())));
    }

    static Either<Rejection, SuccessEvent.ComplaintResolved> resolve(
            Customer.Ongoing customer, SuccessCommand.ResolveComplaint command, Situation<CustomerPolicy> now) {
        Option<Complaint> complaint = customer.dossier().signals().complaints().of(command.id());
        if (complaint.isEmpty()) {
            return Rejection.broken("customer.complaint-unknown", command.id().value());
        }
        if (now.at().isBefore(complaint.get().at())) {
            return Rejection.broken(
                    "customer.complaint-made-later",
                    command.id().value(),
                    complaint.get().at());
        }
        return Check.line("resolution", command.resolution())
                .toEither()
                .mapLeft(violation -> Rejection.invalid(List.of(violation)))
                .map(resolution ->
                        new SuccessEvent.ComplaintResolved(now.at(), now.actor().member(), command.id(), resolution));
    }

    static Either<Rejection, SuccessEvent.SuccessPlanSet> plan(
            Customer.Ongoing customer, SuccessCommand.SetSuccessPlan command, Situation<CustomerPolicy> now) {
        return command.goals().size() > Check.LIST_LENGTH
                ? Either.left(Rejection.invalid(List.of(Violation.showing(
                        "goals", "too-many", Integer.toString(command.goals().size()), Check.LIST_LENGTH))))
                : Either.right(
                        new SuccessEvent.SuccessPlanSet(now.at(), now.actor().member(), command.goals()));
    }
}
