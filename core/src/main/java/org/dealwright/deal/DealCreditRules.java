package org.dealwright.deal;

import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dealwright.deal.Deal.Open;
import org.dealwright.deal.DealCommand.SetCredit;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;
import org.dealwright.process.Percent;
import org.dealwright.process.Rejection;
import org.dealwright.process.Role;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;

/** What it takes to say who is credited for a deal. */
final class DealCreditRules {
    private DealCreditRules() {}

    static Either<Rejection, DealEvent.CreditSet> set(Open deal, SetCredit command, Situation<DealPolicy> now) {
        List<Violation> violations = new ArrayList<>(wrongIn("revenue", command.revenue()));
        violations.addAll(wrongIn("overlay", command.overlay()));
        if (violations.isEmpty()) {
            violations.addAll(wrongSum(command.revenue()));
        }
        if (!violations.isEmpty()) {
            return Either.left(Rejection.invalid(violations));
        }
        Credits credits = new Credits(shares(command.revenue()), shares(command.overlay()));
        List<String> left = leftOut(deal.dossier().pursuit().credits(), credits);
        return left.isEmpty() || now.actor().has(Role.SALES_MANAGER)
                ? Either.right(new DealEvent.CreditSet(now.at(), now.actor().member(), credits))
                : Rejection.broken("deal.specialist-left-out", left);
    }

    /** A share that a user typed: more than none of it. */
    static Validation<Violation, BigDecimal> share(String field, BigDecimal percent) {
        return percent.signum() == 0
                ? Validation.invalid(Violation.of(field, "not-positive"))
                : Percent.checked(field, percent);
    }

    private static List<Violation> wrongIn(String field, List<UncheckedShare> shares) {
        if (shares.size() > Check.LIST_LENGTH) {
            return List.of(Violation.showing(field, "too-many", Integer.toString(shares.size()), Check.LIST_LENGTH));
        }
        List<Violation> violations = new ArrayList<>();
        Set<MemberId> known = new HashSet<>();
        for (int i = 0; i < shares.size(); i++) {
            String place = field + "[" + i + "]";
            violations.addAll(Check.violations(share(place, shares.get(i).percent())));
            if (!known.add(shares.get(i).member())) {
                violations.add(
                        Violation.showing(place, "twice", shares.get(i).member().value()));
            }
        }
        return violations;
    }

    private static List<Violation> wrongSum(List<UncheckedShare> revenue) {
        BigDecimal sum = BigDecimal.ZERO;
        for (UncheckedShare share : revenue) {
            sum = sum.add(share.percent());
        }
        return sum.compareTo(Percent.HUNDRED.value()) == 0
                ? List.of()
                : List.of(Violation.of(
                        "revenue", "not-hundred", sum.stripTrailingZeros().toPlainString()));
    }

    private static List<CreditShare> shares(List<UncheckedShare> unchecked) {
        List<CreditShare> shares = new ArrayList<>(unchecked.size());
        for (UncheckedShare one : unchecked) {
            shares.add(new CreditShare(one.member(), new Percent(one.percent())));
        }
        return shares;
    }

    /** Who was credited besides, and would not be any more. */
    private static List<String> leftOut(Credits before, Credits after) {
        List<String> left = new ArrayList<>();
        for (CreditShare one : before.overlay()) {
            if (!after.overlays(one.member())) {
                left.add(one.member().value());
            }
        }
        return left;
    }
}
