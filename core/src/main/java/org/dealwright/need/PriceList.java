package org.dealwright.need;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.dealwright.id.ProductId;
import org.joda.money.CurrencyUnit;

/**
 * A price book that is data.
 *
 * <p>An empty list has no price for anything.
 *
 * @param entries at most 100,000; those of one product, unit, segment and currency hold at different times. Kept in the
 *     order of product, unit, segment, currency and first day, however they were given
 */
public record PriceList(List<PriceEntry> entries) implements PriceBook {
    /** The most entries that a list may have. */
    public static final int MOST_ENTRIES = 100_000;

    private static final Comparator<PriceEntry> ORDER =
            Comparator.comparing(Priced::of, Priced.ORDER).thenComparing(PriceEntry::from);

    /**
     * Takes the entries.
     *
     * @throws IllegalArgumentException if there are too many, or two of one product, unit, segment and currency hold on
     *     the same day
     */
    public PriceList {
        List<PriceEntry> sorted = new ArrayList<>(List.copyOf(Objects.requireNonNull(entries, "entries")));
        if (sorted.size() > MOST_ENTRIES) {
            throw new IllegalArgumentException("entries must be at most " + MOST_ENTRIES + ", was " + sorted.size());
        }
        sorted.sort(ORDER);
        for (int i = 1; i < sorted.size(); i++) {
            requireApart(sorted.get(i - 1), sorted.get(i));
        }
        entries = List.copyOf(sorted);
    }

    private static void requireApart(PriceEntry earlier, PriceEntry later) {
        if (Priced.of(earlier).equals(Priced.of(later)) && earlier.holdsOn(later.from())) {
            throw new IllegalArgumentException("entries of " + later.product().value() + " per "
                    + later.per().code() + " for " + later.segment().code() + " in " + later.currency()
                    + " must hold at different times, was from " + earlier.from() + " and from " + later.from()
                    + "; end the first by then");
        }
    }

    @Override
    public Option<Price> price(
            ProductId product, Quantity quantity, CustomerSegment segment, CurrencyUnit currency, LocalDate on) {
        Objects.requireNonNull(on, "on");
        Priced priced = new Priced(product, quantity.unit(), segment, currency);
        if (!quantity.isPositive()) {
            return Option.none();
        }
        return entry(priced, on)
                .flatMap(entry ->
                        entry.tier(quantity.amount()).map(tier -> new Price(entry.per(), tier, entry.until())));
    }

    /** The entry that holds on that day: of those that have begun by then, none but the last can. */
    private Option<PriceEntry> entry(Priced priced, LocalDate on) {
        int begun = 0;
        int end = entries.size();
        while (begun < end) {
            int middle = (begun + end) >>> 1;
            if (hasBegun(entries.get(middle), priced, on)) {
                begun = middle + 1;
            } else {
                end = middle;
            }
        }
        return begun == 0
                ? Option.none()
                : Option.some(entries.get(begun - 1))
                        .filter(last -> Priced.of(last).equals(priced) && last.holdsOn(on));
    }

    private static boolean hasBegun(PriceEntry entry, Priced priced, LocalDate on) {
        int order = Priced.ORDER.compare(Priced.of(entry), priced);
        return order < 0 || (order == 0 && !entry.from().isAfter(on));
    }

    /** What an entry gives the price of. */
    private record Priced(ProductId product, Unit per, CustomerSegment segment, CurrencyUnit currency) {
        private Priced {
            Objects.requireNonNull(product, "product");
            Objects.requireNonNull(per, "per");
            Objects.requireNonNull(segment, "segment");
            Objects.requireNonNull(currency, "currency");
        }

        private static final Comparator<Priced> ORDER = Comparator.comparing(
                        (Priced priced) -> priced.product().value())
                .thenComparing(priced -> priced.per().code())
                .thenComparing(priced -> priced.segment().code())
                .thenComparing(Priced::currency);

        private static Priced of(PriceEntry entry) {
            return new Priced(entry.product(), entry.per(), entry.segment(), entry.currency());
        }
    }
}
