package org.dealwright.examples.telco;

import io.vavr.control.Option;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** For how long a customer is bound, as the source has it. */
enum Contract {
    /** Renewed every month. */
    MONTH_TO_MONTH("Month-to-month"),
    /** For a year. */
    ONE_YEAR("One year"),
    /** For two years. */
    TWO_YEARS("Two year");

    private final String written;

    Contract(String written) {
        this.written = written;
    }

    /** The contract that the source writes so; none where there is no such one. */
    static Option<Contract> of(String written) {
        return first(one -> one.written.equals(written));
    }

    /** The contract of that stable name; none where there is no such one. */
    static Option<Contract> coded(String code) {
        return first(one -> one.code().equals(code));
    }

    private static Option<Contract> first(Predicate<Contract> which) {
        return Option.ofOptional(Stream.of(values()).filter(which).findFirst());
    }

    /** The stable name. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
