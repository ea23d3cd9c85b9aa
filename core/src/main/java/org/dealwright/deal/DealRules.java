package org.dealwright.deal;

import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.deal.DealCommand.Adopt;
import org.dealwright.process.Actor;
import org.dealwright.process.Check;
import org.dealwright.process.New;
import org.dealwright.process.Rejection;
import org.dealwright.process.Role;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;
import org.joda.money.Money;

/** What it takes to open a deal, or to bring one in. Package-private: the table is the only way in. */
final class DealRules {
    private DealRules() {}

    static Either<Rejection, DealEvent.Opened> open(New none, DealCommand.Open command, Situation<DealPolicy> now) {
        Actor actor = now.actor();
        if (!actor.isSystem() && !actor.has(Role.SALES_MANAGER)) {
            if (!actor.is(command.owner())) {
                return Rejection.broken("deal.owned-by-another");
            }
            if (!mayLead(actor, Option.some(command.kind()))) {
                return Rejection.broken("deal.not-for-success-rep");
            }
        }
        return Either.right(new DealEvent.Opened(
                now.at(),
                actor.member(),
                command.owner(),
                command.company(),
                command.kind(),
                command.origin(),
                command.needs(),
                command.people(),
                command.attributes(),
                DealStageRules.first(command.kind(), now.policy())));
    }

    /** A customer success rep leads what is done with customers, and nothing else. */
    static boolean mayLead(Actor actor, Option<DealKind> kind) {
        return DealKind.leaders(kind).stream().anyMatch(actor::has);
    }

    static Either<Rejection, DealEvent.Adopted> adopt(New none, Adopt command, Situation<DealPolicy> now) {
        List<Violation> violations = new ArrayList<>();
        command.openedAt().forEach(at -> violations.addAll(Check.violations(dated("openedAt", at))));
        if (command.claim() instanceof ClaimedDeal.OnHold held) {
            held.until().forEach(until -> violations.addAll(Check.violations(dated("until", until))));
        }
        if (command.claim() instanceof ClaimedDeal.Won won) {
            won.value().forEach(value -> violations.addAll(Check.violations(amount("value", value))));
        }
        violations.addAll(wrongIn(
                command.forecast(),
                LocalDate.ofInstant(Situation.EARLIEST, now.policy().zone())));
        return violations.isEmpty()
                ? Either.right(new DealEvent.Adopted(
                        now.at(),
                        now.actor().member(),
                        command.claim(),
                        command.company(),
                        command.kind(),
                        command.owner(),
                        command.openedAt(),
                        command.forecast(),
                        command.attributes()))
                : Either.left(Rejection.invalid(violations));
    }

    private static Validation<Violation, Instant> dated(String field, Instant claimed) {
        return Check.instant(field, claimed, Situation.EARLIEST, Situation.LATEST);
    }

    /** What is wrong with a forecast, whoever makes it. */
    static List<Violation> wrongIn(Forecast forecast, LocalDate earliest) {
        List<Violation> violations = new ArrayList<>();
        forecast.value().forEach(value -> violations.addAll(Check.violations(amount("value", value))));
        forecast.closeOn()
                .filter(day -> day.isBefore(earliest) || day.isAfter(LAST))
                .forEach(day ->
                        violations.add(Violation.showing("closeOn", "out-of-range", day.toString(), earliest, LAST)));
        return violations;
    }

    static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** The most that a deal may be worth, in minor units: what the hundred lines of a proposal may come to. */
    private static final long MOST = 1_000_000_000_000_000_000L;

    /** A slip of the keys would swamp every mean that it goes into. */
    private static Validation<Violation, ?> amount(String field, Money value) {
        if (value.isNegative()) {
            return Validation.invalid(Violation.showing(field, "negative", value.toString()));
        }
        Money most = Money.ofMinor(value.getCurrencyUnit(), MOST);
        Validation<Violation, ?> digits = Check.decimal(field, value.getAmount());
        return digits.isValid() && value.isGreaterThan(most)
                ? Validation.invalid(Violation.showing(
                        field,
                        "out-of-range",
                        value.toString(),
                        Money.zero(value.getCurrencyUnit()).toString(),
                        most.toString()))
                : digits;
    }
}
