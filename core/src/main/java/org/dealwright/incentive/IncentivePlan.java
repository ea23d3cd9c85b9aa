package org.dealwright.incentive;

import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dealwright.process.Check;
import org.dealwright.process.Violation;
import org.joda.money.CurrencyUnit;

/**
 * How a team is paid for what it sells, as data.
 *
 * <p>Whoever belongs to no group that a component names is paid by what applies to everybody. A plan that exists is valid:
 * {@link Builder#checked} says everything that is wrong with one that somebody typed, each field named by its place.
 *
 * @param code its code
 * @param currency of every amount in it
 * @param months how many months the period has over which a quota is to be reached, 1 to 12
 * @param rounding to the minor unit, once for each line; every way but {@link RoundingMode#UNNECESSARY}
 * @param components 1 to 100, each with a code of its own
 */
public record IncentivePlan(
        String code, CurrencyUnit currency, int months, RoundingMode rounding, List<Component> components) {
    /**
     * Takes a plan.
     *
     * @throws IllegalArgumentException if anything is wrong with it; the message names the first field
     */
    public IncentivePlan {
        Check.requireCode("code", code);
        Objects.requireNonNull(currency, "currency");
        if (Objects.requireNonNull(rounding, "rounding") == RoundingMode.UNNECESSARY) {
            throw new IllegalArgumentException("rounding must be a way to round");
        }
        components = List.copyOf(Objects.requireNonNull(components, "components"));
        for (Violation wrong : new PlanCheck(currency, months, components).violations()) {
            Check.require(Validation.invalid(wrong));
        }
    }

    /** Begins a plan over a quarter, rounding half up. */
    public static Builder builder(String code, CurrencyUnit currency) {
        return new Builder(code, currency);
    }

    /**
     * What each of a team is paid for its results, or why that cannot be told: other currency or months than the plan's, or
     * somebody credited whose commission is by tiers of a quota that they do not carry.
     */
    public Either<List<Violation>, Simulation> simulate(Results results) {
        return Simulation.of(this, Objects.requireNonNull(results, "results"));
    }

    /** How many rules one has to know to understand it: the sum of {@link Component#rules} over its components. */
    public int rules() {
        return components.stream().mapToInt(Component::rules).sum();
    }

    /** Puts a plan together, component by component. */
    public static final class Builder {
        private static final int QUARTER = 3;

        private final String code;
        private final CurrencyUnit currency;
        private final List<Component> components = new ArrayList<>();
        private int months = QUARTER;
        private RoundingMode rounding = RoundingMode.HALF_UP;

        private Builder(String code, CurrencyUnit currency) {
            Check.requireCode("code", code);
            this.code = code;
            this.currency = Objects.requireNonNull(currency, "currency");
        }

        /** Over so many months, 1 to 12. */
        public Builder months(int number) {
            this.months = number;
            return this;
        }

        /** Rounding so, once for each line. */
        public Builder rounding(RoundingMode way) {
            this.rounding = Objects.requireNonNull(way, "rounding");
            return this;
        }

        /** With these components besides. */
        public Builder with(Component... more) {
            components.addAll(List.of(more));
            return this;
        }

        /** The plan, or everything that is wrong with it. */
        public Either<List<Violation>, IncentivePlan> checked() {
            List<Violation> wrong = new PlanCheck(currency, months, components).violations();
            return wrong.isEmpty() ? Either.right(build()) : Either.left(wrong);
        }

        /**
         * The plan.
         *
         * @throws IllegalArgumentException if anything is wrong with it; the message names the first field
         */
        public IncentivePlan build() {
            return new IncentivePlan(code, currency, months, rounding, components);
        }
    }
}
