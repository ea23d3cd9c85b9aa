package org.dealwright.retention;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dealwright.id.ProductId;
import org.dealwright.need.NeedId;
import org.dealwright.process.Check;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What it takes to order again, when it is suggested, and what becomes of orders. */
final class CustomerOrderRules {
    private CustomerOrderRules() {}

    static Either<Rejection, GrowthEvent.Reordered> reorder(
            Customer.Growing customer, GrowthCommand.Reorder command, Situation<CustomerPolicy> now) {
        List<Violation> violations = wrongIn(command.lines(), now);
        if (!violations.isEmpty()) {
            return Either.left(Rejection.invalid(violations));
        }
        AgreedPrices prices = customer.dossier().business().prices();
        List<String> unpriced = new ArrayList<>();
        Set<CurrencyUnit> currencies = new LinkedHashSet<>();
        for (ReorderLine line : command.lines()) {
            Option<Money> price = prices.of(line.product());
            if (price.isEmpty()) {
                unpriced.add(line.product().value());
            } else {
                currencies.add(price.get().getCurrencyUnit());
            }
        }
        if (!unpriced.isEmpty()) {
            return Rejection.broken("customer.no-agreed-price", unpriced);
        }
        return currencies.size() > 1
                ? Rejection.broken(
                        "customer.mixed-currencies",
                        currencies.stream().map(CurrencyUnit::getCode).toList())
                : priced(customer, command, now);
    }

    private static Either<Rejection, GrowthEvent.Reordered> priced(
            Customer.Growing customer, GrowthCommand.Reorder command, Situation<CustomerPolicy> now) {
        List<PricedLine> lines = new ArrayList<>();
        Money total = Money.zero(customer.dossier()
                .business()
                .prices()
                .of(command.lines().get(0).product())
                .get()
                .getCurrencyUnit());
        for (ReorderLine line : command.lines()) {
            Money price =
                    customer.dossier().business().prices().of(line.product()).get();
            Money comes = price.multipliedBy(line.quantity(), RoundingMode.HALF_UP);
            if (Check.decimal("quantity", comes.getAmount()).isInvalid()) {
                return Rejection.broken(
                        "customer.reorder-too-large", line.product().value());
            }
            lines.add(new PricedLine(line.product(), line.quantity(), price, comes, line.runsOut()));
            total = total.plus(comes);
        }
        return Check.decimal("total", total.getAmount()).isInvalid()
                ? Rejection.broken(
                        "customer.reorder-too-large",
                        command.lines().get(0).product().value())
                : Either.right(new GrowthEvent.Reordered(
                        now.at(), now.actor().member(), customer.buyer(), customer.owner(), lines, total));
    }

    private static List<Violation> wrongIn(List<ReorderLine> lines, Situation<CustomerPolicy> now) {
        List<Violation> violations = new ArrayList<>();
        if (lines.isEmpty()) {
            violations.add(Violation.of("lines", "none"));
        }
        if (lines.size() > Check.LIST_LENGTH) {
            violations.add(Violation.showing("lines", "too-many", Integer.toString(lines.size()), Check.LIST_LENGTH));
            return violations;
        }
        Set<ProductId> known = new HashSet<>();
        LocalDate today = CustomerTermRules.today(now);
        for (int place = 0; place < lines.size(); place++) {
            ReorderLine line = lines.get(place);
            String field = "lines[" + place + "]";
            violations.addAll(Check.violations(Check.decimal(field, line.quantity())));
            if (line.quantity().signum() <= 0) {
                violations.add(Violation.of(field, "not-positive"));
            }
            if (!known.add(line.product())) {
                violations.add(Violation.showing(field, "twice", line.product().value()));
            }
            line.runsOut()
                    .filter(day -> day.isBefore(today) || day.isAfter(ContractTerm.LATEST))
                    .forEach(day -> violations.add(
                            Violation.showing(field, "out-of-range", day.toString(), today, ContractTerm.LATEST)));
        }
        return violations;
    }

    /** The supply that runs out first, of those for which nobody has suggested to order again. */
    private static Option<Supply> next(Customer.Growing customer) {
        Option<Supply> first = Option.none();
        for (Supply supply : customer.dossier().business().supplies()) {
            if (!supply.suggested()
                    && (first.isEmpty() || supply.runsOut().isBefore(first.get().runsOut()))) {
                first = Option.some(supply);
            }
        }
        return first;
    }

    static Option<Instant> suggestAt(Customer.Growing customer, CustomerPolicy policy) {
        return next(customer).map(supply -> {
            Instant at = CustomerTermRules.midnight(supply.runsOut().minusDays(policy.reorderLeadDays()), policy);
            return at.isBefore(customer.since()) ? customer.since() : at;
        });
    }

    static Either<Rejection, GrowthEvent.ReorderSuggested> suggest(
            Customer.Growing customer, GrowthCommand.SuggestReorder command, Situation<CustomerPolicy> now) {
        Supply supply = next(customer).get();
        return Either.right(
                new GrowthEvent.ReorderSuggested(now.at(), now.actor().member(), supply.product(), supply.runsOut()));
    }

    static Either<Rejection, GrowthEvent.OrderNoted> note(
            Customer customer, GrowthCommand.NoteOrder command, Situation<CustomerPolicy> now) {
        return Either.right(
                new GrowthEvent.OrderNoted(now.at(), now.actor().member(), command.order(), command.standing()));
    }

    static Either<Rejection, GrowthEvent.ExpansionOffered> expand(
            Customer.Growing customer, GrowthCommand.Expand command, Situation<CustomerPolicy> now) {
        if (command.needs().size() > Check.LIST_LENGTH) {
            return Either.left(Rejection.invalid(List.of(Violation.showing(
                    "needs", "too-many", Integer.toString(command.needs().size()), Check.LIST_LENGTH))));
        }
        List<String> unknown = command.needs().stream()
                .filter(id -> customer.dossier().needs().of(id).isEmpty())
                .map(NeedId::value)
                .toList();
        if (!unknown.isEmpty()) {
            return Rejection.broken("customer.need-unknown", unknown);
        }
        Growth growth = customer.dossier().growth();
        if (growth.expansions().contains(command.deal())) {
            return Rejection.broken("customer.expansion-open", command.deal().value());
        }
        return growth.expansions().size() >= Growth.MOST
                ? Rejection.broken("customer.too-many-expansions", Growth.MOST)
                : Either.right(new GrowthEvent.ExpansionOffered(
                        now.at(), now.actor().member(), command.deal(), command.needs()));
    }
}
