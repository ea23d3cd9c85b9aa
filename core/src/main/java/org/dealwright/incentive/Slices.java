package org.dealwright.incentive;

import io.vavr.control.Option;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.dealwright.process.Reason;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Cuts what somebody is credited with where a commission pays differently, and pays each slice. */
final class Slices {
    private final Commission commission;
    private final CurrencyUnit currency;
    private final RoundingMode rounding;
    private final long credited;
    private final Option<Long> quota;

    Slices(Commission commission, CurrencyUnit currency, RoundingMode rounding, long credited, Option<Long> quota) {
        this.commission = commission;
        this.currency = currency;
        this.rounding = rounding;
        this.credited = credited;
        this.quota = quota;
    }

    /** From the lowest on; what earns nothing is no line. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        TreeSet<Long> starts = new TreeSet<>(List.of(0L));
        commission.tiers().forEach(tier -> starts.add(start(tier.from())));
        commission.accelerators().forEach(fast -> starts.add(start(fast.above())));
        commission.decelerator().forEach(slow -> starts.add(start(slow.below())));
        for (long start : starts) {
            Long next = starts.higher(start);
            long end = next == null ? credited : Math.min(credited, next);
            if (start < end) {
                rateAt(start).filter(tier -> !tier.rate().isZero()).forEach(tier -> line(start, end, tier, lines));
            }
        }
        return lines;
    }

    /** Where a share of the quota begins, to the nearest minor unit; without a quota all begins at nothing. */
    private long start(Attainment share) {
        return quota.isEmpty() ? 0 : Exact.share(quota.get(), share.percent());
    }

    private Option<Tier> rateAt(long start) {
        Option<Tier> found = Option.none();
        for (Tier tier : commission.tiers()) {
            boolean reached = commission.kind() == TierKind.MARGINAL
                    ? start(tier.from()) <= start
                    : start(tier.from()) <= credited;
            found = reached ? Option.some(tier) : found;
        }
        return found;
    }

    private Factor factorAt(long start) {
        Factor factor = Factor.ONE;
        if (commission.decelerator().exists(slow -> start < start(slow.below()))) {
            factor = commission.decelerator().get().factor();
        }
        for (Accelerator fast : commission.accelerators()) {
            factor = start(fast.above()) <= start ? fast.factor() : factor;
        }
        return factor;
    }

    private void line(long start, long end, Tier tier, List<Line> lines) {
        Factor factor = factorAt(start);
        Rate rate = tier.rate().times(factor);
        Money base = Exact.money(currency, end - start);
        Money amount = Exact.share(currency, end - start, rate.percent(), rounding);
        lines.add(new Line(commission.code(), Option.some(base), Option.some(rate), amount, why(tier, factor, base)));
    }

    private Reason why(Tier tier, Factor factor, Money base) {
        List<Object> arguments = List.of(
                base.toString(),
                tier.from().toString(),
                tier.rate().toString(),
                factor.toString(),
                tier.rate().times(factor).toString());
        boolean plain = factor.equals(Factor.ONE);
        if (commission.kind() == TierKind.RETROACTIVE) {
            return plain
                    ? Reason.of(
                            "incentive.commission-on-all",
                            arguments.subList(0, 3).toArray())
                    : Reason.of("incentive.commission-on-all-times", arguments.toArray());
        }
        return plain
                ? Reason.of("incentive.commission", arguments.subList(0, 3).toArray())
                : Reason.of("incentive.commission-times", arguments.toArray());
    }
}
