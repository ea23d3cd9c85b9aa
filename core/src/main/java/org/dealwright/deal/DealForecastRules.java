package org.dealwright.deal;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.deal.Deal.Open;
import org.dealwright.deal.DealCommand.Reforecast;
import org.dealwright.process.Check;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;
import org.joda.money.Money;

/** What may be expected of a deal. */
final class DealForecastRules {
    private DealForecastRules() {}

    static Either<Rejection, DealEvent.Reforecast> reforecast(
            Open deal, Reforecast command, Situation<DealPolicy> now) {
        LocalDate today = LocalDate.ofInstant(now.at(), now.policy().zone());
        List<Violation> violations = new ArrayList<>(DealRules.wrongIn(command.forecast(), today));
        violations.addAll(Check.violations(Check.line("reason", command.reason())));
        if (!violations.isEmpty()) {
            return Either.left(Rejection.invalid(violations));
        }
        Option<Money> value = command.forecast().value();
        Option<Money> proposed = deal.dossier().outlook().proposals().furthest().flatMap(LiveProposal::net);
        if (!value.isEmpty() && !proposed.isEmpty() && !proposed.get().isSameCurrency(value.get())) {
            return Rejection.broken(
                    "deal.another-currency",
                    value.get().getCurrencyUnit().getCode(),
                    proposed.get().getCurrencyUnit().getCode());
        }
        return Either.right(
                new DealEvent.Reforecast(now.at(), now.actor().member(), command.forecast(), command.reason()));
    }
}
