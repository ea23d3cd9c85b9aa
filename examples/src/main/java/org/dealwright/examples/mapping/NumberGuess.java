package org.dealwright.examples.mapping;

import java.util.ArrayList;
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
        List<String> ignore = List.copyOf(signs(values).keySet());
        List<NumberFormat> fitting = new ArrayList<>();
        for (NumberFormat format : List.of(
                new NumberFormat('.', Optional.empty(), ignore),
                new NumberFormat('.', Optional.of(','), ignore),
                new NumberFormat(',', Optional.of('.'), ignore),
                new NumberFormat(',', Optional.of(' '), ignore),
                new NumberFormat('.', Optional.of('\''), ignore))) {
            if (!values.isEmpty()
                    && values.stream().allMatch(value -> format.amount(value).isPresent())
                    && fitting.stream()
                            .noneMatch(before -> values.stream()
                                    .allMatch(value -> before.amount(value).equals(format.amount(value))))) {
                fitting.add(format);
            }
        }
        return fitting;
    }
}
