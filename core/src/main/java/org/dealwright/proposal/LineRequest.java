package org.dealwright.proposal;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dealwright.id.ProductId;
import org.dealwright.need.NeedId;
import org.dealwright.need.Quantity;
import org.dealwright.need.Unit;
import org.dealwright.process.Check;
import org.dealwright.process.Violation;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A line as somebody asks for it. Anything may be wrong with it: that is said when the command is decided, all at once.
 *
 * @param product what is offered
 * @param quantity how much of it, more than 0
 * @param unit of what; {@link Unit#ONE} for a mere number
 * @param list the list price of one unit, in each billing period where it recurs; 0 or more
 * @param price the price of one unit; from 0 to the list price
 * @param recurring how often and how long the price is due; none where it is due once
 * @param tax how it is taxed
 * @param answers the needs of the deal that it answers, each once
 */
public record LineRequest(
        ProductId product,
        BigDecimal quantity,
        Unit unit,
        Money list,
        Money price,
        Option<Recurring> recurring,
        Taxation tax,
        List<NeedId> answers) {
    /**
     * How often a price is due, and for how long, as somebody asks for it.
     *
     * @param period the months that one billing period has
     * @param months the months of the whole term
     */
    public record Recurring(int period, int months) {}

    /** How a line is to be taxed, as somebody asks for it. */
    public sealed interface Taxation {
        /**
         * At a rate.
         *
         * @param percent from 0 to 100
         */
        record Rate(BigDecimal percent) implements Taxation {
            public Rate {
                Objects.requireNonNull(percent, "percent");
            }
        }

        /**
         * Not at all.
         *
         * @param reason why not
         */
        record Exempt(TaxExemption reason) implements Taxation {
            public Exempt {
                Objects.requireNonNull(reason, "reason");
            }
        }
    }

    public LineRequest {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(price, "price");
        Check.requireOption("recurring", recurring);
        Objects.requireNonNull(tax, "tax");
        answers = List.copyOf(Objects.requireNonNull(answers, "answers"));
    }

    /** So many of a product at the list price, due once, at a tax rate of 0 %. */
    public static LineRequest of(ProductId product, long quantity, Money list) {
        return new LineRequest(
                product,
                BigDecimal.valueOf(quantity),
                Unit.ONE,
                list,
                list,
                Option.none(),
                new Taxation.Rate(BigDecimal.ZERO),
                List.of());
    }

    /** The same, for another quantity. */
    public LineRequest of(BigDecimal changed, Unit per) {
        return new LineRequest(product, changed, per, list, price, recurring, tax, answers);
    }

    /** The same, at this price for one unit. */
    public LineRequest at(Money changed) {
        return new LineRequest(product, quantity, unit, list, changed, recurring, tax, answers);
    }

    /** The same, due in every billing period of a term. */
    public LineRequest recurring(int period, int months) {
        return new LineRequest(
                product, quantity, unit, list, price, Option.some(new Recurring(period, months)), tax, answers);
    }

    /** The same, at this tax rate. */
    public LineRequest taxed(BigDecimal percent) {
        return new LineRequest(product, quantity, unit, list, price, recurring, new Taxation.Rate(percent), answers);
    }

    /** The same, not taxed. */
    public LineRequest exempt(TaxExemption reason) {
        return new LineRequest(product, quantity, unit, list, price, recurring, new Taxation.Exempt(reason), answers);
    }

    /** The same, as an answer to these needs. */
    public LineRequest answering(NeedId... needs) {
        return new LineRequest(product, quantity, unit, list, price, recurring, tax, List.of(needs));
    }

    /**
     * Everything that is wrong with it.
     *
     * @param place what is put behind the names of its fields, such as {@code [2]}
     * @param currency what its prices must be in
     */
    List<Violation> violations(String place, CurrencyUnit currency) {
        List<Violation> found = new ArrayList<>();
        boolean counted = quantity("quantity" + place, found);
        boolean listed = money("list" + place, list, currency, found);
        boolean priced = money("price" + place, price, currency, found) && listed;
        if (priced && price.isGreaterThan(list)) {
            found.add(Violation.showing("price" + place, "above-list", price.toString(), list.toString()));
        }
        boolean recurs = recurrence(place, found);
        if (tax instanceof Taxation.Rate rate) {
            found.addAll(Check.violations(Percentage.checked("tax" + place, rate.percent())));
        }
        if (counted && priced && recurs && isTooMuch()) {
            found.add(Violation.of(
                    "quantity" + place, "too-much", Minor.most(currency).toString()));
        }
        answers(place, found);
        return found;
    }

    private boolean quantity(String field, List<Violation> found) {
        List<Violation> wrong = Check.violations(Check.decimal(field, quantity));
        found.addAll(wrong);
        if (wrong.isEmpty() && quantity.signum() <= 0) {
            found.add(Violation.showing(field, "not-positive", quantity.toPlainString()));
            return false;
        }
        return wrong.isEmpty();
    }

    private static boolean money(String field, Money money, CurrencyUnit currency, List<Violation> found) {
        if (!money.getCurrencyUnit().equals(currency)) {
            found.add(Violation.showing(
                    field, "another-currency", money.getCurrencyUnit().getCode(), currency.getCode()));
            return false;
        }
        List<Violation> wrong = Check.violations(Check.decimal(field, money.getAmount()));
        found.addAll(wrong);
        if (wrong.isEmpty() && money.isNegative()) {
            found.add(Violation.showing(field, "negative", money.toString()));
            return false;
        }
        return wrong.isEmpty();
    }

    private boolean recurrence(String place, List<Violation> found) {
        if (recurring.isEmpty()) {
            return true;
        }
        int period = recurring.get().period();
        int months = recurring.get().months();
        if (period < 1 || period > Recurrence.MOST_MONTHS) {
            found.add(outOfRange("period" + place, period));
            return false;
        }
        if (months < 1 || months > Recurrence.MOST_MONTHS) {
            found.add(outOfRange("months" + place, months));
            return false;
        }
        if (months % period != 0) {
            found.add(Violation.showing("months" + place, "not-whole-periods", Integer.toString(months), period));
            return false;
        }
        return true;
    }

    private static Violation outOfRange(String field, int given) {
        return Violation.showing(field, "out-of-range", Integer.toString(given), 1, Recurrence.MOST_MONTHS);
    }

    private boolean isTooMuch() {
        BigDecimal periods = BigDecimal.valueOf(
                recurring.map(term -> term.months() / term.period()).getOrElse(1));
        return list.getAmount()
                        .movePointRight(list.getCurrencyUnit().getDecimalPlaces())
                        .multiply(quantity)
                        .setScale(0, RoundingMode.CEILING)
                        .multiply(periods)
                        .compareTo(BigDecimal.valueOf(Minor.MOST))
                > 0;
    }

    private void answers(String place, List<Violation> found) {
        if (answers.size() > Check.LIST_LENGTH) {
            found.add(Violation.showing(
                    "answers" + place, "too-many", Integer.toString(answers.size()), Check.LIST_LENGTH));
        } else {
            for (int i = 0; i < answers.size(); i++) {
                if (answers.indexOf(answers.get(i)) < i) {
                    found.add(Violation.showing(
                            "answers" + place, "twice", answers.get(i).value()));
                }
            }
        }
    }

    /**
     * The line that it asks for.
     *
     * @throws IllegalArgumentException if anything is wrong with it
     */
    public Line line() {
        return new Line(
                product,
                new Quantity(quantity, unit),
                list,
                price,
                recurring.map(term -> new Recurrence(term.period(), term.months())),
                tax instanceof Taxation.Rate rate
                        ? new Tax.Rate(new Percentage(rate.percent()))
                        : new Tax.Exempt(((Taxation.Exempt) tax).reason()),
                answers);
    }
}
