package org.dealwright.incentive;

import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.dealwright.process.Check;
import org.dealwright.process.Violation;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Exact arithmetic: what is wrong with a number is found before anything is computed, and what is paid is rounded once. */
final class Exact {
    /** The most that one amount, and all sales of a period together, may come to, in minor units. */
    static final long MOST = 10_000_000_000_000_000L;

    private static final int LONGEST = 64;

    private Exact() {}

    /** The one way to write a number, so that equal numbers are equal. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** A number from 0 to some most, no finer than so many digits. */
    static Validation<Violation, BigDecimal> checked(String field, BigDecimal number, BigDecimal most, int decimals) {
        Validation<Violation, BigDecimal> decimal = Check.decimal(field, number);
        if (decimal.isInvalid()) {
            return decimal;
        }
        BigDecimal plain = plain(number);
        if (plain.signum() < 0 || plain.compareTo(most) > 0) {
            return Validation.invalid(
                    Violation.showing(field, "out-of-range", plain.toPlainString(), 0, most.toPlainString()));
        }
        return plain.scale() > decimals
                ? Validation.invalid(Violation.showing(field, "too-fine", plain.toPlainString(), decimals))
                : Validation.valid(plain);
    }

    /**
     * A number as it is written; what is longer than any number that will do is not even read.
     *
     * @throws IllegalArgumentException if it is no number
     */
    static BigDecimal number(String name, String written) {
        Objects.requireNonNull(written, name);
        if (written.length() > LONGEST) {
            throw new IllegalArgumentException(name + " must be a number, had " + written.length() + " characters");
        }
        try {
            return new BigDecimal(written);
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException(
                    name + " must be a number such as 7.5, was \"" + Check.asLine(written) + "\"", none);
        }
    }

    /** An amount in minor units; it has been checked before that it fits. */
    static long minor(Money amount) {
        return amount.getAmountMinorLong();
    }

    static Money money(CurrencyUnit currency, long minor) {
        return Money.ofMinor(currency, minor);
    }

    /** So many per cent of so many minor units, rounded once. */
    static Money share(CurrencyUnit currency, long minor, BigDecimal percent, RoundingMode rounding) {
        BigDecimal exact = BigDecimal.valueOf(minor).multiply(percent).movePointLeft(2);
        return Money.of(currency, exact.movePointLeft(currency.getDecimalPlaces()), rounding);
    }

    /** So many per cent of so many minor units, to the nearest one, half up. */
    static long share(long minor, BigDecimal percent) {
        return BigDecimal.valueOf(minor)
                .multiply(percent)
                .movePointLeft(2)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** Whether so much of a quota reaches that share of it, told exactly. */
    static boolean reaches(long credited, long quota, Attainment share) {
        return BigDecimal.valueOf(credited)
                        .movePointRight(2)
                        .compareTo(BigDecimal.valueOf(quota).multiply(share.percent()))
                >= 0;
    }

    /** How much of a quota is reached, rounded to what an attainment can say. */
    static Attainment attained(long credited, long quota) {
        return new Attainment(BigDecimal.valueOf(credited)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(quota), Attainment.DECIMALS, RoundingMode.HALF_UP));
    }
}
