package org.dealwright.incentive;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dealwright.process.Check;
import org.dealwright.process.Violation;
import org.joda.money.CurrencyUnit;

/** What is wrong with a plan, field by field. */
final class PlanCheck {
    /** The highest share of a quota that a plan may speak of. */
    private static final Attainment FURTHEST = Attainment.of(10_000);

    private static final Rate ALL = Rate.of(100);
    private static final Factor MOST_TIMES = Factor.of("10");
    private static final int MOST_SALES = 1_000_000;
    private static final int YEAR = 12;
    private static final int MOST_DAYS = 3_650;
    private static final int MOST_MONTHS = 120;

    private final int months;
    private final List<Component> components;
    private final Faults faults;

    PlanCheck(CurrencyUnit currency, int months, List<Component> components) {
        this.months = months;
        this.components = components;
        this.faults = new Faults(currency);
    }

    List<Violation> violations() {
        faults.between("months", months, 1, YEAR);
        if (faults.size("components", components.size(), 1, Check.LIST_LENGTH)) {
            Set<String> known = new HashSet<>();
            for (int i = 0; i < components.size(); i++) {
                Component component = components.get(i);
                String field = "components[" + i + "].";
                if (!known.add(component.code())) {
                    faults.add(Violation.showing(field + "code", "twice", component.code()));
                }
                component(field, component);
            }
        }
        return faults.found();
    }

    private void component(String field, Component component) {
        if (component instanceof Paying paying) {
            paying(field, paying);
        } else if (component instanceof Reward reward) {
            share(field + "goal", reward.goal());
        } else if (component instanceof Cap cap) {
            cap(field, cap);
        } else if (component instanceof Draw draw) {
            faults.positive(field + "monthly", draw.monthly());
        } else if (component instanceof Clawback clawback) {
            clawback(field, clawback);
        }
    }

    private void paying(String field, Paying paying) {
        if (paying instanceof Commission commission) {
            commission(field, commission);
        } else if (paying instanceof GoalBonus bonus) {
            share(field + "goal", bonus.goal());
            faults.positive(field + "amount", bonus.amount());
        } else if (paying instanceof TeamBonus bonus) {
            share(field + "goal", bonus.goal());
            faults.positive(field + "pool", bonus.pool());
        } else if (paying instanceof Spiff spiff) {
            spiff(field, spiff);
        } else if (paying instanceof Kicker kicker) {
            rate(field + "rate", kicker.rate());
            share(field + "from", kicker.from());
        }
    }

    private void commission(String field, Commission commission) {
        List<Tier> tiers = commission.tiers();
        if (faults.size(field + "tiers", tiers.size(), 1, Check.LIST_LENGTH)) {
            ascending(field + "tiers", "from", tiers.stream().map(Tier::from).toList());
            for (int i = 0; i < tiers.size(); i++) {
                rate(field + "tiers[" + i + "].rate", tiers.get(i).rate());
            }
        }
        List<Accelerator> accelerators = commission.accelerators();
        if (faults.size(field + "accelerators", accelerators.size(), 0, Check.LIST_LENGTH)) {
            ascending(
                    field + "accelerators",
                    "above",
                    accelerators.stream().map(Accelerator::above).toList());
            for (int i = 0; i < accelerators.size(); i++) {
                faults.between(
                        field + "accelerators[" + i + "].factor",
                        accelerators.get(i).factor(),
                        Factor.ONE,
                        MOST_TIMES);
            }
        }
        commission.decelerator().forEach(slow -> {
            Attainment end =
                    accelerators.isEmpty() ? FURTHEST : accelerators.get(0).above();
            faults.between(field + "decelerator.below", slow.below(), Attainment.NOTHING, end);
            faults.between(field + "decelerator.factor", slow.factor(), Factor.of("0"), Factor.ONE);
        });
    }

    private void ascending(String field, String name, List<Attainment> shares) {
        for (int i = 0; i < shares.size(); i++) {
            String each = field + "[" + i + "]." + name;
            share(each, shares.get(i));
            if (i > 0 && shares.get(i).compareTo(shares.get(i - 1)) <= 0) {
                faults.add(Violation.showing(
                        each,
                        "not-above",
                        shares.get(i).toString(),
                        shares.get(i - 1).toString()));
            }
        }
    }

    private void spiff(String field, Spiff spiff) {
        faults.positive(field + "amount", spiff.amount());
        if (!spiff.until().isAfter(spiff.from())) {
            faults.add(Violation.showing(
                    field + "until",
                    "not-above",
                    spiff.until().toString(),
                    spiff.from().toString()));
        }
        spiff.most().forEach(most -> faults.between(field + "most", most, 1, MOST_SALES));
    }

    private void cap(String field, Cap cap) {
        faults.notNegative(field + "most", cap.most());
        cap.of().forEach(of -> {
            Set<String> paying = new TreeSet<>();
            components.stream().filter(Paying.class::isInstance).forEach(each -> paying.add(each.code()));
            if (!paying.contains(of)) {
                faults.add(
                        paying.isEmpty()
                                ? Violation.showing(field + "of", "none-defined", of)
                                : Violation.showing(field + "of", "not-known", of, List.copyOf(paying)));
            }
        });
    }

    // days and months have a limit each
    @SuppressWarnings("JavaPeriodGetDays")
    private void clawback(String field, Clawback clawback) {
        faults.size(field + "reasons", clawback.reasons().size(), 1, ReversalReason.values().length);
        faults.between(field + "within.days", clawback.within().getDays(), 0, MOST_DAYS);
        faults.between(field + "within.months", clawback.within().toTotalMonths(), 0L, (long) MOST_MONTHS);
        if (clawback.within().isZero()) {
            faults.add(Violation.showing(
                    field + "within", "not-positive", clawback.within().toString()));
        }
    }

    /** No finer than its product with a factor can say. */
    private void rate(String field, Rate rate) {
        if (faults.between(field, rate, Rate.ZERO, ALL) && rate.percent().scale() > Rate.DECIMALS - Factor.DECIMALS) {
            faults.add(Violation.showing(
                    field, "too-fine", rate.percent().toPlainString(), Rate.DECIMALS - Factor.DECIMALS));
        }
    }

    private void share(String field, Attainment share) {
        faults.between(field, share, Attainment.NOTHING, FURTHEST);
    }
}
