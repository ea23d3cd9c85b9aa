package org.dealwright.metrics;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.dealwright.id.DealId;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * How a pipeline became what it is: opening + every movement = closing, to the last minor unit.
 *
 * <p>A deal moves once, from how it stood at the first instant to how it stands at the second; what was opened and decided in
 * between is in neither, and moves nothing. A deal leaves with the value that it had at the first instant.
 *
 * <p>Amounts have no denominator and no interval; where nothing was open and nothing moved it is 0 to 0. Days of a
 * period are those of expected closing, and need no zone. It is a reconciliation as of accounts, the field's pipeline
 * waterfall.
 *
 * @param opening what was open at the first instant
 * @param movements what each kind of movement added, or took away; those that there were
 * @param closing what is open at the second
 * @param leftOut entries of either instant whose value is not known: they count as nothing
 */
public record PipelineBridge(Money opening, Map<Movement, MoneyTotal> movements, Money closing, LeftOut leftOut) {
    /**
     * Takes a bridge.
     *
     * @throws IllegalArgumentException if it does not add up
     */
    public PipelineBridge {
        Objects.requireNonNull(opening, "opening");
        Map<Movement, MoneyTotal> copy = new EnumMap<>(Movement.class);
        copy.putAll(Objects.requireNonNull(movements, "movements"));
        movements = Collections.unmodifiableMap(copy);
        Objects.requireNonNull(closing, "closing");
        Objects.requireNonNull(leftOut, "leftOut");
        Money sum = opening;
        for (MoneyTotal movement : movements.values()) {
            sum = sum.plus(movement.total());
        }
        if (!sum.equals(closing)) {
            throw new IllegalArgumentException("opening and movements come to " + sum + ", not to " + closing);
        }
    }

    /**
     * Between two instants, of all that is open. Keeps two entries for every deal that was
     * open at either, and the identifier of those that were before.
     *
     * @throws IllegalArgumentException if the second is not after the first
     */
    public static Collector<PipelineEntry, ?, PipelineBridge> between(
            Instant first, Instant second, ExchangeRates rates) {
        return collector(first, second, entry -> true, rates);
    }

    /**
     * Between two instants, of what was to be decided in a period; what slips out of the period moves out. Keeps two entries
     * for every deal that was open at either, and the identifier of those that were before.
     *
     * @throws IllegalArgumentException if the second is not after the first
     */
    public static Collector<PipelineEntry, ?, PipelineBridge> between(
            Instant first, Instant second, ReportingPeriod closing, ExchangeRates rates) {
        Objects.requireNonNull(closing, "closing");
        return collector(first, second, entry -> entry.closesIn(closing), rates);
    }

    private static Collector<PipelineEntry, ?, PipelineBridge> collector(
            Instant first, Instant second, Predicate<PipelineEntry> scope, ExchangeRates rates) {
        Objects.requireNonNull(rates, "rates");
        if (!first.isBefore(second)) {
            throw new IllegalArgumentException("second must be after first, was " + first + " to " + second);
        }
        return Gathering.collector(() -> new Deals(first, second, scope, rates));
    }

    /** What a kind of movement added, or took away; nothing where there was none. */
    public Money of(Movement movement) {
        MoneyTotal total = movements.get(movement);
        return total == null ? Money.zero(opening.getCurrencyUnit()) : total.total();
    }

    /** Such as {@code EUR 900.00, CREATED +200.00 of 2, WON -300.00 of 1 = EUR 800.00}. */
    @Override
    public String toString() {
        return movements.entrySet().stream()
                .map(each -> ", " + each.getKey() + (each.getValue().total().isNegative() ? " " : " +")
                        + each.getValue().total().getAmount() + " of "
                        + each.getValue().count())
                .collect(Collectors.joining("", opening.toString(), " = " + closing + leftOut.suffix()));
    }

    /** How a deal stood at the two instants. */
    private static final class Ends {
        /** Entries of one deal share no instant; where a source says otherwise, the answer is still always the same. */
        private static final Comparator<PipelineEntry> LATER =
                Comparator.comparing(PipelineEntry::since).thenComparing(PipelineEntry::toString);

        private @Nullable PipelineEntry first;
        private @Nullable PipelineEntry second;
        private @Nullable PipelineEntry lastEnded;
        private boolean known;

        void addAll(Ends other) {
            first = later(first, other.first);
            second = later(second, other.second);
            lastEnded = later(lastEnded, other.lastEnded);
            known |= other.known;
        }

        /** Whether it came in between the instants, as far as these entries tell. */
        boolean isNew() {
            return first == null && second != null && !known;
        }

        static @Nullable PipelineEntry later(@Nullable PipelineEntry one, @Nullable PipelineEntry other) {
            if (one == null || other == null) {
                return one == null ? other : one;
            }
            return LATER.compare(one, other) >= 0 ? one : other;
        }
    }

    /** Every deal, as it stood at the two instants. */
    private static final class Deals implements Gathering<PipelineEntry, Deals, PipelineBridge> {
        private final Instant from;
        private final Instant to;
        private final Predicate<PipelineEntry> scope;
        private final ExchangeRates rates;
        private final Map<DealId, Ends> deals = new HashMap<>();
        /** Deals with an entry that had ended by the first instant: what comes in of them comes again. */
        private final Numbering gone = new Numbering();

        Deals(Instant from, Instant to, Predicate<PipelineEntry> scope, ExchangeRates rates) {
            this.from = from;
            this.to = to;
            this.scope = scope;
            this.rates = rates;
        }

        @Override
        public void add(PipelineEntry row) {
            if (row.since().isAfter(to)) {
                return;
            }
            boolean isFirst = row.holdsAt(from);
            boolean isSecond = row.holdsAt(to);
            boolean ended =
                    row.ending() != DealResult.OPEN && row.until().exists(at -> at.isAfter(from) && !at.isAfter(to));
            if (isFirst || isSecond || ended) {
                Ends ends = deals.computeIfAbsent(row.deal(), each -> new Ends());
                ends.first = isFirst ? Ends.later(ends.first, row) : ends.first;
                ends.second = isSecond ? Ends.later(ends.second, row) : ends.second;
                ends.lastEnded = ended ? Ends.later(ends.lastEnded, row) : ends.lastEnded;
                ends.known |= !row.since().isAfter(from);
            } else if (!row.since().isAfter(from)) {
                gone.number(row.deal().value());
            }
        }

        @Override
        public void addAll(Deals other) {
            other.deals.forEach((deal, more) ->
                    deals.computeIfAbsent(deal, each -> new Ends()).addAll(more));
            for (int i = 0; i < other.gone.size(); i++) {
                gone.number(other.gone.text(i));
            }
        }

        @Override
        public PipelineBridge result() {
            Sums sums = new Sums(rates, scope);
            deals.forEach((deal, ends) -> {
                ends.known |= ends.isNew() && gone.has(deal.value());
                sums.add(ends);
            });
            return sums.bridge();
        }
    }

    /** Adds movements up. */
    private static final class Sums {
        private final ExchangeRates rates;
        private final Predicate<PipelineEntry> scope;
        private final MoneySum opening;
        private final MoneySum closing;
        private final Map<Movement, MoneySum> movements = new EnumMap<>(Movement.class);
        private final Omissions omissions = new Omissions();

        Sums(ExchangeRates rates, Predicate<PipelineEntry> scope) {
            this.rates = rates;
            this.scope = scope;
            this.opening = new MoneySum(rates);
            this.closing = new MoneySum(rates);
        }

        void add(Ends deal) {
            Option<Money> before = inScope(deal.first);
            Option<Money> after = inScope(deal.second);
            before.forEach(opening::add);
            after.forEach(closing::add);
            Money was = before.getOrElse(rates.zero());
            Money is = after.getOrElse(rates.zero());
            if (before.isDefined() && after.isDefined()) {
                if (!was.equals(is)) {
                    move(was.isLessThan(is) ? Movement.INCREASED : Movement.DECREASED, is.minus(was));
                }
            } else if (before.isDefined()) {
                move(leaving(deal), was.negated());
            } else if (after.isDefined()) {
                move(coming(deal), is);
            }
        }

        private static Movement leaving(Ends deal) {
            if (deal.second != null) {
                return Movement.MOVED_OUT;
            }
            if (deal.lastEnded == null) {
                return Movement.RESTING;
            }
            return switch (deal.lastEnded.ending()) {
                case WON -> Movement.WON;
                case LOST -> Movement.LOST;
                case NO_DECISION -> Movement.NO_DECISION;
                case OPEN -> Movement.RESTING;
            };
        }

        private static Movement coming(Ends deal) {
            if (deal.first != null) {
                return Movement.MOVED_IN;
            }
            return deal.known ? Movement.REOPENED : Movement.CREATED;
        }

        private void move(Movement movement, Money by) {
            movements.computeIfAbsent(movement, each -> new MoneySum(rates)).add(by);
        }

        /** What an entry comes to, nothing where it is not known; none where it is not part of the pipeline. */
        private Option<Money> inScope(@Nullable PipelineEntry entry) {
            if (entry == null || !scope.test(entry)) {
                return Option.none();
            }
            Option<Money> value = entry.value().flatMap(rates::convert);
            if (value.isEmpty()) {
                omissions.add(entry.value().isEmpty() ? Omission.NO_VALUE : Omission.NO_EXCHANGE_RATE);
            }
            return value.orElse(Option.some(rates.zero()));
        }

        PipelineBridge bridge() {
            Map<Movement, MoneyTotal> totals = new EnumMap<>(Movement.class);
            movements.forEach(
                    (movement, sum) -> totals.put(movement, new MoneyTotal(sum.money(), sum.count(), LeftOut.NONE)));
            return new PipelineBridge(opening.money(), totals, closing.money(), omissions.leftOut());
        }
    }
}
