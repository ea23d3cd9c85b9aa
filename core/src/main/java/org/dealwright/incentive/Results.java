package org.dealwright.incentive;

import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.dealwright.process.Check;
import org.dealwright.process.Violation;
import org.joda.money.CurrencyUnit;

/**
 * What a team sold in a period, and what it brings along from earlier ones. Immutable and thread-safe.
 *
 * <p>Everything is kept in an order of its own, members by identifier, sales by day and then deal: whatever order it is
 * given in, the same comes of it.
 */
public final class Results {
    /** Sales in the order in which they count. */
    static final Comparator<CreditedSale> BY_DAY = Comparator.comparing(CreditedSale::on)
            .thenComparing(sale -> sale.deal().value());

    /** What was paid in the order of the sales. */
    static final Comparator<PaidCredit> BY_SALE = Comparator.comparing(PaidCredit::on)
            .thenComparing(each -> each.deal().value())
            .thenComparing(each -> each.member().value());

    private final CurrencyUnit currency;
    private final YearMonth first;
    private final int months;
    private final List<Participant> participants;
    private final List<CreditedSale> sales;
    private final List<Reversal> reversals;
    private final List<PaidCredit> paid;
    private final List<Carried> carried;

    private Results(Builder given) {
        currency = given.currency;
        first = given.first;
        months = given.months;
        participants = sorted(
                given.participants, Comparator.comparing(each -> each.member().value()));
        sales = sorted(given.sales, BY_DAY);
        reversals = sorted(
                given.reversals,
                Comparator.comparing(Reversal::on)
                        .thenComparing(each -> each.deal().value())
                        .thenComparing(Reversal::amount)
                        .thenComparing(Reversal::reason));
        paid = sorted(given.paid, BY_SALE);
        carried =
                sorted(given.carried, Comparator.comparing(each -> each.member().value()));
    }

    private static <T> List<T> sorted(Collection<T> given, Comparator<T> order) {
        return given.stream().sorted(order).toList();
    }

    /**
     * Begins the results of a period.
     *
     * @param currency of every amount in it
     * @param first its first month
     * @param months how many months it has, 1 to 12
     */
    public static Builder builder(CurrencyUnit currency, YearMonth first, int months) {
        return new Builder(currency, first, months);
    }

    /** The currency of every amount. */
    public CurrencyUnit currency() {
        return currency;
    }

    /** How many months the period has. */
    public int months() {
        return months;
    }

    /** The first day of the period. */
    public LocalDate from() {
        return first.atDay(1);
    }

    /** The first day after the period. */
    public LocalDate until() {
        return first.plusMonths(months).atDay(1);
    }

    /** Whoever is paid, by identifier. */
    public List<Participant> participants() {
        return participants;
    }

    /** The sales of the period, by day and deal. */
    public List<CreditedSale> sales() {
        return sales;
    }

    /** What was reversed in the period, of its own sales and of earlier ones, by day and deal. */
    public List<Reversal> reversals() {
        return reversals;
    }

    /** What was paid in earlier periods for sales, by day, deal and member. */
    public List<PaidCredit> paid() {
        return paid;
    }

    /** What was still owed when the period began, by member. */
    public List<Carried> carried() {
        return carried;
    }

    /** Puts results together; the order does not matter. */
    public static final class Builder {
        final CurrencyUnit currency;
        final YearMonth first;
        final int months;
        final List<Participant> participants = new ArrayList<>();
        final List<CreditedSale> sales = new ArrayList<>();
        final List<Reversal> reversals = new ArrayList<>();
        final List<PaidCredit> paid = new ArrayList<>();
        final List<Carried> carried = new ArrayList<>();

        private Builder(CurrencyUnit currency, YearMonth first, int months) {
            this.currency = Objects.requireNonNull(currency, "currency");
            this.first = Objects.requireNonNull(first, "first");
            this.months = months;
        }

        /** With these paid by the plan, each once. */
        public Builder participants(Collection<Participant> more) {
            participants.addAll(List.copyOf(more));
            return this;
        }

        /** With these paid by the plan, each once. */
        public Builder participants(Participant... more) {
            return participants(List.of(more));
        }

        /** With these sales of the period, each deal once. */
        public Builder sales(Collection<CreditedSale> more) {
            sales.addAll(List.copyOf(more));
            return this;
        }

        /** With these sales of the period, each deal once. */
        public Builder sales(CreditedSale... more) {
            return sales(List.of(more));
        }

        /** With these reversals, made in the period. */
        public Builder reversals(Reversal... more) {
            reversals.addAll(List.of(more));
            return this;
        }

        /**
         * With what was paid earlier, each deal once for each member. Of somebody who is not paid by the plan any more
         * nothing can be kept out: it stays as it is.
         */
        public Builder paid(Collection<PaidCredit> more) {
            paid.addAll(List.copyOf(more));
            return this;
        }

        /** With what is still owed from earlier, each member once; likewise. */
        public Builder carried(Collection<Carried> more) {
            carried.addAll(List.copyOf(more));
            return this;
        }

        /** The results, or everything that is wrong with them; each entry is named by the place at which it was given. */
        public Either<List<Violation>, Results> checked() {
            List<Violation> wrong = new ResultsCheck(this).violations();
            return wrong.isEmpty() ? Either.right(new Results(this)) : Either.left(wrong);
        }

        /**
         * The results.
         *
         * @throws IllegalArgumentException if anything is wrong with them; the message names the first field
         */
        public Results build() {
            Either<List<Violation>, Results> checked = checked();
            checked.peekLeft(wrong -> Check.require(Validation.invalid(wrong.get(0))));
            return checked.get();
        }
    }
}
