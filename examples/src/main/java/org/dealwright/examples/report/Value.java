package org.dealwright.examples.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dealwright.examples.rows.Shown;
import org.dealwright.metrics.ConfidenceInterval;
import org.dealwright.metrics.Difference;
import org.dealwright.metrics.LeftOut;
import org.dealwright.metrics.Proportion;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What stands in a report: exact for machines, rounded only where a person reads it. */
public sealed interface Value {
    /** The level of every interval in a report. */
    double LEVEL = 0.95;

    /** Where there is no value. */
    String NONE = "–";

    /** For a person, rounded. */
    String shown();

    /** For a machine, as exact as it is known; none where there is no value. */
    Optional<Object> exact();

    /** Whether it is a number, and stands on the right of its column. */
    default boolean isNumber() {
        return true;
    }

    /** A name or a word, as it stands in the source. */
    record Text(String text) implements Value {
        @Override
        public String shown() {
            return text.isEmpty() ? "(blank)" : Shown.cell(text);
        }

        @Override
        public Optional<Object> exact() {
            return Optional.of(text);
        }

        @Override
        public boolean isNumber() {
            return false;
        }
    }

    /** Words of the report's own, of any length. */
    record Words(String words) implements Value {
        @Override
        public String shown() {
            return words;
        }

        @Override
        public Optional<Object> exact() {
            return Optional.of(words);
        }

        @Override
        public boolean isNumber() {
            return false;
        }
    }

    /** How many. */
    record Count(long count) implements Value {
        @Override
        public String shown() {
            return String.format(Locale.ROOT, "%,d", count);
        }

        @Override
        public Optional<Object> exact() {
            return Optional.of(count);
        }
    }

    /** A share, 0 to 1, shown in per cent with so many digits. */
    record Percent(double share, int digits) implements Value {
        @Override
        public String shown() {
            return String.format(Locale.ROOT, "%." + digits + "f %%", 100 * share);
        }

        @Override
        public Optional<Object> exact() {
            return Optional.of(share);
        }
    }

    /** A number in a unit, shown with so many digits at most. */
    record Quantity(BigDecimal number, int digits, String unit) implements Value {
        @Override
        public String shown() {
            BigDecimal rounded = number.setScale(digits, RoundingMode.HALF_EVEN).stripTrailingZeros();
            String text = String.format(Locale.ROOT, "%,." + Math.max(0, rounded.scale()) + "f", rounded);
            return unit.isEmpty() ? text : text + " " + unit;
        }

        @Override
        public Optional<Object> exact() {
            return Optional.of(plain(number));
        }
    }

    /** An amount of money, shown to its minor unit. */
    record Amount(CurrencyUnit currency, BigDecimal amount) implements Value {
        @Override
        public String shown() {
            int digits = Math.max(0, currency.getDecimalPlaces());
            return currency.getCode() + " "
                    + String.format(Locale.ROOT, "%,." + digits + "f", amount.setScale(digits, RoundingMode.HALF_EVEN));
        }

        @Override
        public Optional<Object> exact() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("currency", currency.getCode());
            json.put("amount", plain(amount));
            return Optional.of(json);
        }
    }

    /** The same in a column whose heading names the currency. */
    record Sum(Amount amount) implements Value {
        @Override
        public String shown() {
            return amount.shown().substring(amount.currency().getCode().length() + 1);
        }

        @Override
        public Optional<Object> exact() {
            return amount.exact();
        }
    }

    /** Where a share may lie, shown in per cent. */
    record Range(ConfidenceInterval range, int digits) implements Value {
        @Override
        public String shown() {
            return String.format(
                    Locale.ROOT, "%." + digits + "f–%." + digits + "f %%", 100 * range.lower(), 100 * range.upper());
        }

        @Override
        public Optional<Object> exact() {
            return Optional.of(bounds(range));
        }
    }

    /** A share with its numerator, denominator, interval and what was left out. */
    record Rate(Proportion proportion) implements Value {
        @Override
        public String shown() {
            return proportion.toString();
        }

        @Override
        public Optional<Object> exact() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("part", proportion.part());
            json.put("whole", proportion.whole());
            proportion.rate().ifPresent(rate -> json.put("rate", rate));
            proportion.interval(LEVEL).ifPresent(range -> json.putAll(bounds(range)));
            json.putAll(leftOut(proportion.leftOut()));
            return Optional.of(json);
        }

        @Override
        public boolean isNumber() {
            return false;
        }
    }

    /** The same in a narrow cell, such as {@code 24/231 10.4 %}: without its interval. */
    record Part(Proportion proportion) implements Value {
        @Override
        public String shown() {
            return proportion.part() + "/" + proportion.whole() + " "
                    + percent(proportion.rate(), 1).shown();
        }

        @Override
        public Optional<Object> exact() {
            return new Rate(proportion).exact();
        }
    }

    /** By how much one rate is above another, and where that may lie. */
    record Gap(Difference difference) implements Value {
        @Override
        public String shown() {
            return difference.toString();
        }

        @Override
        public Optional<Object> exact() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("difference", difference.difference());
            json.putAll(bounds(difference.interval()));
            json.put("clear", difference.isClear());
            return Optional.of(json);
        }

        @Override
        public boolean isNumber() {
            return false;
        }
    }

    /** There is no value. */
    record Missing() implements Value {
        @Override
        public String shown() {
            return NONE;
        }

        @Override
        public Optional<Object> exact() {
            return Optional.empty();
        }
    }

    /** A number without a unit. */
    static Value number(double number, int digits) {
        return new Quantity(BigDecimal.valueOf(number), digits, "");
    }

    /** An amount of money. */
    static Value money(Money money) {
        return new Amount(money.getCurrencyUnit(), money.getAmount());
    }

    /** The same in a column whose heading names the currency. */
    static Value sum(Money money) {
        return new Sum(new Amount(money.getCurrencyUnit(), money.getAmount()));
    }

    /** A value of days, or that there is none. */
    static Value days(Optional<Double> days, int digits) {
        return days.<Value>map(some -> new Quantity(BigDecimal.valueOf(some), digits, "days"))
                .orElseGet(Missing::new);
    }

    /** A share in per cent, or that there is none. */
    static Value percent(Optional<Double> share, int digits) {
        return share.<Value>map(some -> new Percent(some, digits)).orElseGet(Missing::new);
    }

    /** Where a share may lie, or that nobody can say. */
    static Value range(Optional<ConfidenceInterval> range, int digits) {
        return range.<Value>map(some -> new Range(some, digits)).orElseGet(Missing::new);
    }

    private static Map<String, Object> bounds(ConfidenceInterval range) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("lower", range.lower());
        json.put("upper", range.upper());
        json.put("level", range.level());
        return json;
    }

    private static Map<String, Object> leftOut(LeftOut leftOut) {
        if (leftOut.rows().isEmpty()) {
            return Map.of();
        }
        Map<String, Object> rows = new LinkedHashMap<>();
        leftOut.rows().forEach((why, count) -> rows.put(why.toString(), count));
        return Map.of("leftOut", rows);
    }

    /** Without a power of ten, which some readers of JSON do not take for a number of money. */
    private static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
