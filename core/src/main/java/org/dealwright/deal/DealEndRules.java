package org.dealwright.deal;

import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.deal.Deal.Lost;
import org.dealwright.deal.Deal.Ongoing;
import org.dealwright.deal.Deal.Open;
import org.dealwright.deal.Deal.Unagreed;
import org.dealwright.deal.Deal.Won;
import org.dealwright.deal.DealCommand.AnnulWin;
import org.dealwright.deal.DealCommand.Lose;
import org.dealwright.deal.DealCommand.Reopen;
import org.dealwright.deal.DealCommand.Win;
import org.dealwright.id.CompanyId;
import org.dealwright.id.CustomerId;
import org.dealwright.id.OrderId;
import org.dealwright.process.Check;
import org.dealwright.process.Fact;
import org.dealwright.process.Rejection;
import org.dealwright.process.Rejection.RuleBroken;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;

/** What it takes to win a deal and to lose it, and to undo either. */
final class DealEndRules {
    static final Fact<CompanyId, BuyerStanding> BUYER_STANDING = new Fact<>("buyer-standing");
    static final Fact<List<OrderId>, List<OrderId>> RECEIVED = new Fact<>("received-on-orders");

    static final Fact<CustomerId, RenewalStanding> RENEWAL_STANDING = new Fact<>("renewal-standing");

    private DealEndRules() {}

    static Either<Rejection, DealEvent.Won> win(Open deal, Win command, Situation<DealPolicy> now) {
        Outlook outlook = deal.dossier().outlook();
        Option<LiveProposal> accepted = outlook.proposals().accepted();
        Option<RuleBroken> stands = mayNotRenew(deal, accepted.isEmpty(), now);
        if (stands.isDefined()) {
            return Either.left(stands.get());
        }
        return Either.right(new DealEvent.Won(
                now.at(),
                now.actor().member(),
                settled(deal, now),
                accepted.map(LiveProposal::proposal),
                outlook.value()));
    }

    /**
     * A company that is a customer already books an expansion, and one that was one comes back, whatever was thought when the
     * deal opened.
     */
    private static Option<DealKind> settled(Open deal, Situation<DealPolicy> now) {
        Option<CompanyId> company = whoseStandingSettles(deal);
        if (company.isEmpty()) {
            return deal.dossier().profile().kind();
        }
        return switch (now.fact(BUYER_STANDING, company.get())) {
            case NEW -> deal.dossier().profile().kind();
            case CUSTOMER -> Option.some(DealKind.EXPANSION);
            case FORMER -> Option.some(DealKind.WIN_BACK);
        };
    }

    /** The company of new business; nothing is asked about other kinds, nor about a private buyer. */
    static Option<CompanyId> whoseStandingSettles(Open deal) {
        return deal.dossier().profile().kind().contains(DealKind.NEW_BUSINESS) ? deal.company() : Option.none();
    }

    /** The customer whose contract the deal is to renew; nothing is asked about other deals. */
    static Option<CustomerId> whoseContractIsRenewed(Deal deal) {
        DealProfile profile = deal.dossier().profile();
        return profile.kind().contains(DealKind.RENEWAL) && profile.origin() instanceof DealOrigin.OfCustomer of
                ? Option.some(of.customer())
                : Option.none();
    }

    private static RenewalStanding standing(Deal deal, Situation<DealPolicy> now) {
        Option<CustomerId> customer = whoseContractIsRenewed(deal);
        return customer.isEmpty() ? RenewalStanding.AWAITED : now.fact(RENEWAL_STANDING, customer.get());
    }

    /** One term is sold once; a contract that is over comes back only by one that is agreed on. */
    private static Option<RuleBroken> mayNotRenew(Deal deal, boolean nothingAgreed, Situation<DealPolicy> now) {
        return switch (standing(deal, now)) {
            case AWAITED, BOOKED, BEGUN -> Option.none();
            case OVER -> nothingAgreed ? Option.some(RuleBroken.of("deal.contract-over")) : Option.none();
            case SETTLED -> Option.some(RuleBroken.of("deal.renewed-otherwise"));
            case UNSETTLED -> Option.some(RuleBroken.of("deal.renewal-unsettled"));
        };
    }

    /** A term that has begun, or has been renewed since, is not taken back. */
    private static Option<RuleBroken> mayNotTakeBack(Won deal, Situation<DealPolicy> now) {
        return switch (standing(deal, now)) {
            case AWAITED, BOOKED, OVER -> Option.none();
            case BEGUN, SETTLED -> Option.some(RuleBroken.of("deal.renewal-begun"));
            case UNSETTLED -> Option.some(RuleBroken.of("deal.renewal-unsettled"));
        };
    }

    static Option<RuleBroken> isAgreed(Unagreed deal, Situation<DealPolicy> now) {
        return now.policy().proposalNeeded() ? Option.some(RuleBroken.of("deal.nothing-agreed")) : Option.none();
    }

    static Either<Rejection, DealEvent.Lost> lose(Ongoing deal, Lose command, Situation<DealPolicy> now) {
        List<Violation> violations = new ArrayList<>(Check.violations(
                reason(command, now),
                competitor(command),
                Check.words(command.words(), command.reason().equals(LossReason.OTHER))));
        return violations.isEmpty()
                ? Either.right(new DealEvent.Lost(
                        now.at(), now.actor().member(), command.reason(), command.competitor(), command.words()))
                : Either.left(Rejection.invalid(violations));
    }

    /** What happens by itself cannot be stopped by a policy that does not list its reason. */
    private static Validation<Violation, LossReason> reason(Lose command, Situation<DealPolicy> now) {
        return now.actor().isSystem()
                ? Validation.valid(command.reason())
                : Check.oneOf("reason", command.reason(), now.policy().lossReasons(), LossReason::term);
    }

    private static Validation<Violation, Option<Competitor>> competitor(Lose command) {
        if (command.reason().equals(LossReason.COMPETITOR)
                && command.competitor().isEmpty()) {
            return Validation.invalid(Violation.of("competitor", "needed-for-competitor"));
        }
        return command.reason().equals(LossReason.NO_DECISION)
                        && command.competitor().isDefined()
                ? Validation.invalid(Violation.showing(
                        "competitor",
                        "not-for-no-decision",
                        command.competitor().get().code()))
                : Validation.valid(command.competitor());
    }

    static Either<Rejection, DealEvent.Reopened> reopen(Lost deal, Reopen command, Situation<DealPolicy> now) {
        Option<RuleBroken> stands = mayNotRenew(deal, false, now);
        if (stands.isDefined()) {
            return Either.left(stands.get());
        }
        return Check.line("reason", command.reason())
                .toEither()
                .mapLeft(violation -> Rejection.invalid(List.of(violation)))
                .map(reason -> new DealEvent.Reopened(now.at(), now.actor().member(), reason));
    }

    static Option<RuleBroken> isWithinWindow(Lost deal, Situation<DealPolicy> now) {
        Instant last = deal.since().plus(now.policy().reopenWithin());
        return now.at().isAfter(last)
                ? Option.some(RuleBroken.of("deal.reopen-window-over", deal.since(), last))
                : Option.none();
    }

    static Either<Rejection, DealEvent.WinAnnulled> annul(Won deal, AnnulWin command, Situation<DealPolicy> now) {
        Option<RuleBroken> stands = mayNotTakeBack(deal, now);
        if (stands.isDefined()) {
            return Either.left(stands.get());
        }
        return Check.line("reason", command.reason())
                .toEither()
                .mapLeft(violation -> Rejection.invalid(List.of(violation)))
                .map(reason -> new DealEvent.WinAnnulled(now.at(), now.actor().member(), reason));
    }

    static List<OrderId> orders(Won deal) {
        return deal.dossier().outlook().orderIds();
    }

    static Option<RuleBroken> isNothingReceived(Won deal, Situation<DealPolicy> now) {
        List<OrderId> received = now.fact(RECEIVED, orders(deal));
        List<String> named = new ArrayList<>();
        for (NotedOrder order : deal.dossier().outlook().orders()) {
            if (received.contains(order.order())) {
                named.add(order.order().value());
            }
        }
        return named.isEmpty() ? Option.none() : Option.some(RuleBroken.of("deal.something-received", named));
    }
}
