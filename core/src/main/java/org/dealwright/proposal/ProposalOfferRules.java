package org.dealwright.proposal;

import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dealwright.need.Need;
import org.dealwright.need.NeedId;
import org.dealwright.process.Check;
import org.dealwright.process.Rejection;
import org.dealwright.process.Rejection.RuleBroken;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;
import org.dealwright.proposal.Proposal.Expired;
import org.dealwright.proposal.Proposal.Offered;
import org.dealwright.proposal.Proposal.Revisable;
import org.dealwright.proposal.Proposal.Sendable;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What goes to the customer, what comes back, and what is accepted. */
final class ProposalOfferRules {
    /** The last day that ends before there is no time any more, in every zone. */
    static final LocalDate LATEST =
            LocalDate.ofInstant(Situation.LATEST, ZoneOffset.UTC).minusDays(2);

    private ProposalOfferRules() {}

    static Either<Rejection, ProposalEvent.Sent> send(
            Sendable proposal, ProposalCommand.Send command, Situation<ProposalPolicy> now) {
        ZoneId zone = now.policy().zone();
        LocalDate today = LocalDate.ofInstant(now.at(), zone);
        if (command.validUntil().isBefore(today) || command.validUntil().isAfter(LATEST)) {
            return Either.left(Rejection.invalid(List.of(Violation.showing(
                    "validUntil",
                    "out-of-range",
                    command.validUntil().toString(),
                    today.toString(),
                    LATEST.toString()))));
        }
        Revision revision = proposal.dossier().revision();
        Quotation quotation = (Quotation) revision.contents();
        List<Need> leftOpen = mustsLeftOpen(proposal, quotation, now);
        List<String> unnoticed = unnoticed(leftOpen, command.acknowledged());
        return unnoticed.isEmpty()
                ? Either.right(new ProposalEvent.Sent(
                        now.at(),
                        now.actor().member(),
                        revision.number(),
                        Validity.until(command.validUntil(), zone),
                        quotation.totals().net(),
                        leftOpen.stream().map(Need::id).toList()))
                : Rejection.broken("proposal.needs-left-open", unnoticed);
    }

    private static List<Need> mustsLeftOpen(Sendable proposal, Quotation quotation, Situation<ProposalPolicy> now) {
        Option<DealStanding> deal =
                now.fact(ProposalRules.DEAL_STANDING, proposal.dossier().deal());
        return deal.isEmpty()
                ? List.of()
                : NeedCoverage.of(deal.get().needs(), quotation).mustsLeftOpen();
    }

    /** Named by what they are about, too: an identifier alone says little. */
    private static List<String> unnoticed(List<Need> leftOpen, Set<NeedId> acknowledged) {
        List<String> unnoticed = new ArrayList<>();
        for (Need need : leftOpen) {
            if (!acknowledged.contains(need.id())) {
                unnoticed.add(need.topic().code() + " (" + need.id().value() + ")");
            }
        }
        return unnoticed;
    }

    static Either<Rejection, ProposalEvent.Countered> counter(
            Offered proposal, ProposalCommand.Counter command, Situation<ProposalPolicy> now) {
        List<Violation> found = new ArrayList<>(Check.violations(
                Check.text("asks", command.asks()),
                command.gives().isEmpty()
                        ? Validation.valid("")
                        : Check.text("gives", command.gives().get())));
        price("price", command.price(), proposal.dossier().subject().currency(), found);
        if (!found.isEmpty()) {
            return Either.left(Rejection.invalid(found));
        }
        return Either.right(new ProposalEvent.Countered(
                now.at(),
                now.actor().member(),
                new Counteroffer(
                        now.at(),
                        command.by(),
                        command.asks(),
                        command.gives(),
                        command.price(),
                        Dossier.difference(command.price(), proposal.dossier().lastAsked()))));
    }

    /** A price for the whole, from nothing to the most that a hundred lines can come to. */
    static void price(String field, Option<Money> given, CurrencyUnit currency, List<Violation> found) {
        if (given.isEmpty()) {
            return;
        }
        Money price = given.get();
        if (!price.getCurrencyUnit().equals(currency)) {
            found.add(Violation.showing(
                    field, "another-currency", price.getCurrencyUnit().getCode(), currency.getCode()));
            return;
        }
        List<Violation> digits = Check.violations(Check.decimal(field, price.getAmount()));
        Money most = Minor.most(currency).multipliedBy(Check.LIST_LENGTH);
        if (!digits.isEmpty()) {
            found.addAll(digits);
        } else if (price.isNegative() || price.isGreaterThan(most)) {
            found.add(Violation.showing(
                    field,
                    "out-of-range",
                    price.toString(),
                    Money.zero(currency).toString(),
                    most.toString()));
        }
    }

    static Either<Rejection, ProposalEvent.Accepted> accept(
            Offered proposal, ProposalCommand.Accept command, Situation<ProposalPolicy> now) {
        Dossier dossier = proposal.dossier();
        int last = dossier.revision().number();
        return command.revision() == last
                ? Either.right(
                        new ProposalEvent.Accepted(now.at(), now.actor().member(), last, dossier.net(), command.by()))
                : Rejection.broken("proposal.superseded", command.revision(), last);
    }

    static Option<RuleBroken> isStillValid(Offered proposal, Situation<ProposalPolicy> now) {
        Option<Validity> validity = proposal.validity();
        return validity.isEmpty() || !validity.get().isOver(now.at())
                ? Option.none()
                : Option.some(
                        RuleBroken.of("proposal.expired", validity.get().until().toString()));
    }

    /** A deal that nobody has recorded here stands in nobody's way. */
    static Option<RuleBroken> hasNotEnded(Revisable proposal, Situation<ProposalPolicy> now) {
        return now.fact(ProposalRules.DEAL_STANDING, proposal.dossier().deal()).exists(DealStanding::ended)
                ? Option.some(RuleBroken.of("proposal.deal-ended"))
                : Option.none();
    }

    static Either<Rejection, ProposalEvent.AcceptedLate> acceptLate(
            Expired proposal, ProposalCommand.AcceptLate command, Situation<ProposalPolicy> now) {
        Dossier dossier = proposal.dossier();
        return Check.line("reason", command.reason())
                .map(reason -> new ProposalEvent.AcceptedLate(
                        now.at(), now.actor().member(), dossier.revision().number(), dossier.net(), reason))
                .toEither()
                .mapLeft(wrong -> Rejection.invalid(List.of(wrong)));
    }
}
