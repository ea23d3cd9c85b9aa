package org.dealwright.examples.mapping;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How amounts are written: a sign, digits, perhaps grouped in threes, and a fraction. No powers of ten. Immutable and
 * thread-safe.
 *
 * @param decimal the decimal mark
 * @param grouping what may stand between thousands; none where nothing may. A space stands for those that do not break too
 * @param ignore texts that do not count, such as a currency's sign
 */
public record NumberFormat(char decimal, Optional<Character> grouping, List<String> ignore) {
    /** A decimal point, and nothing else. */
    public static final NumberFormat PLAIN = new NumberFormat('.', Optional.empty(), List.of());

    private static final int LONGEST = 60;
    private static final int THOUSAND = 3;

    public NumberFormat {
        ignore = List.copyOf(ignore);
    }

    /** Reads an amount; none where the text is no such amount, or has more than 60 characters. */
    public Optional<BigDecimal> amount(String text) {
        String counted = text.length() > LONGEST ? "" : counted(text);
        int sign = !counted.isEmpty() && (counted.charAt(0) == '-' || counted.charAt(0) == '+') ? 1 : 0;
        int end = counted.indexOf(decimal);
        String whole = counted.substring(sign, Math.max(sign, end < 0 ? counted.length() : end));
        String fraction = end < 0 ? "" : counted.substring(end + 1);
        Optional<String> digits = ungrouped(whole);
        if (digits.isEmpty() || !isDigits(fraction) || (end >= 0 && fraction.isEmpty())) {
            return Optional.empty();
        }
        String plain = (sign == 1 && counted.charAt(0) == '-' ? "-" : "")
                + digits.get()
                + (fraction.isEmpty() ? "" : "." + fraction);
        return Optional.of(new BigDecimal(plain));
    }

    private String counted(String text) {
        String counted = text;
        for (String ignored : ignore) {
            counted = counted.replace(ignored, "");
        }
        return counted.replace('\u00A0', ' ').replace('\u202F', ' ').strip();
    }

    /** The digits without what groups them; none where they are not grouped in threes. */
    private Optional<String> ungrouped(String whole) {
        if (grouping.isEmpty() || whole.indexOf(grouping.get()) < 0) {
            return whole.isEmpty() || !isDigits(whole) ? Optional.empty() : Optional.of(whole);
        }
        StringBuilder digits = new StringBuilder(whole.length());
        int group = 0;
        boolean first = true;
        for (int i = 0; i <= whole.length(); i++) {
            if (i == whole.length() || whole.charAt(i) == grouping.get()) {
                if (first ? group == 0 || group > THOUSAND : group != THOUSAND) {
                    return Optional.empty();
                }
                first = false;
                group = 0;
            } else if (isDigit(whole.charAt(i))) {
                digits.append(whole.charAt(i));
                group++;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(digits.toString());
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
