package org.dealwright.examples.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How amounts seem to be written. */
final class NumberGuess {
    /** A currency for each sign that is not several currencies' in daily use. */
    private static final Map<String, String> SIGNS = signs();

    private NumberGuess() {}

    private static Map<String, String> signs() {
        Map<String, String> signs = new LinkedHashMap<>();
        signs.put("USD", "USD");
        signs.put("EUR", "EUR");
        signs.put("GBP", "GBP");
        signs.put("HUF", "HUF");
        signs.put("CHF", "CHF");
        signs.put("Ft", "HUF");
        signs.put("€", "EUR");
        signs.put("£", "GBP");
        signs.put("$", "USD");
        return signs;
    }

    /** The signs that stand in the values, with their currencies. */
    static Map<String, String> signs(List<String> values) {
        Map<String, String> found = new LinkedHashMap<>();
        SIGNS.forEach((sign, currency) -> {
            if (values.stream().anyMatch(value -> value.contains(sign))) {
                found.put(sign, currency);
            }
        });
        return found;
    }

    /** The formats that read every value, each of which reads some value differently from those before; empty for none. */
    static List<NumberFormat> of(List<String> values) {
        return ofAll(values, formats(values));
    }

    /** The same, where some values are no amounts: of those that the format reads which reads most, if that is half of them. */
    static List<NumberFormat> ofMost(List<String> values) {
        List<NumberFormat> formats = formats(values);
        NumberFormat best = formats.stream()
                .max(Comparator.comparingLong(format -> amounts(format, values).size()))
                .orElseThrow();
        List<String> amounts = amounts(best, values);
        return amounts.size() * 2L >= values.size() ? ofAll(amounts, formats) : List.of();
    }

    /** The first value that is no amount so written; none where all are. */
    static Optional<String> unfit(NumberFormat format, List<String> values) {
        return values.stream().filter(value -> format.amount(value).isEmpty()).findFirst();
    }

    private static List<NumberFormat> formats(List<String> values) {
        List<String> ignore = List.copyOf(signs(values).keySet());
        return List.of(
                new NumberFormat('.', Optional.empty(), ignore),
                new NumberFormat('.', Optional.of(','), ignore),
                new NumberFormat(',', Optional.of('.'), ignore),
                new NumberFormat(',', Optional.of(' '), ignore),
                new NumberFormat('.', Optional.of('\''), ignore));
    }

    private static List<String> amounts(NumberFormat format, List<String> values) {
        return values.stream().filter(value -> format.amount(value).isPresent()).toList();
    }

    private static List<NumberFormat> ofAll(List<String> values, List<NumberFormat> formats) {
        List<NumberFormat> fitting = new ArrayList<>();
        for (NumberFormat format : formats) {
            if (!values.isEmpty()
                    && unfit(format, values).isEmpty()
                    && fitting.stream()
                            .noneMatch(before -> values.stream()
                                    .allMatch(value -> before.amount(value).equals(format.amount(value))))) {
                fitting.add(format);
            }
        }
        return fitting;
    }
}
