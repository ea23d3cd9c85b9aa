package org.dealwright.examples.telco;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.dealwright.examples.rows.CsvSource;
import org.dealwright.examples.rows.Fault;
import org.dealwright.process.Check;

/**
 * A customer as the source has them. Age, sex and family are no concern of a sales process, and are left where they are.
 *
 * @param line its line
 * @param id the {@code customerID}
 * @param months for how many whole months they have been a customer, 0 to 1,200
 * @param contract for how long they are bound
 * @param monthly what they pay a month
 * @param total what they were charged in all; none where the source does not say
 * @param churned whether they left within the last month
 * @param notes what does not fit, and does not keep it out
 */
record TelcoRow(
        long line,
        String id,
        int months,
        Contract contract,
        BigDecimal monthly,
        Option<BigDecimal> total,
        boolean churned,
        List<Fault> notes) {
    static final String FILE = "Telco-Customer-Churn.csv";
    static final String ID = "customerID";
    private static final String MONTHS = "tenure";
    private static final String CONTRACT = "Contract";
    private static final String MONTHLY = "MonthlyCharges";
    private static final String TOTAL = "TotalCharges";
    private static final String CHURNED = "Churn";
    static final CsvSource.Columns COLUMNS = new CsvSource.Columns(
            List.of(ID, MONTHS, CONTRACT, MONTHLY, TOTAL, CHURNED),
            Set.of(
                    "gender",
                    "SeniorCitizen",
                    "Partner",
                    "Dependents",
                    "PhoneService",
                    "MultipleLines",
                    "InternetService",
                    "OnlineSecurity",
                    "OnlineBackup",
                    "DeviceProtection",
                    "TechSupport",
                    "StreamingTV",
                    "StreamingMovies",
                    "PaperlessBilling",
                    "PaymentMethod"),
            TelcoFault.UNKNOWN_COLUMN,
            TelcoFault.WRONG_COLUMNS,
            TelcoFault.NOT_CSV);

    private static final int MOST_MONTHS = 1_200;
    private static final int LONGEST_NUMBER = 9;
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");
    private static final int CENTS = 2;

    TelcoRow {
        notes = List.copyOf(notes);
    }

    /** A fault of this row that shows only when it is recorded. */
    Fault fault(TelcoFault kind, String detail) {
        return new Fault(FILE, line, ID, id, kind, detail);
    }

    /** Reads a row; else says what keeps it out. */
    static Either<Fault, TelcoRow> read(CsvSource.Row row) {
        Reading reading = new Reading(row);
        Option<String> id = reading.needed(ID, TelcoFault.UNFIT_IDENTIFIER, TelcoRow::identifier);
        Option<Integer> months = reading.needed(MONTHS, TelcoFault.UNREADABLE_MONTHS, TelcoRow::months);
        Option<Contract> contract = reading.needed(CONTRACT, TelcoFault.UNKNOWN_CONTRACT, Contract::of);
        Option<BigDecimal> monthly = reading.needed(MONTHLY, TelcoFault.UNREADABLE_AMOUNT, TelcoRow::amount);
        boolean blank = row.get(TOTAL).isBlank();
        Option<BigDecimal> total =
                blank ? Option.none() : reading.needed(TOTAL, TelcoFault.UNREADABLE_AMOUNT, TelcoRow::amount);
        Option<Boolean> churned = reading.needed(CHURNED, TelcoFault.NEITHER_YES_NOR_NO, TelcoRow::yesOrNo);
        if (reading.problem.isDefined()) {
            return Either.left(reading.problem.get());
        }
        TelcoFault note = months.get() == 0 ? TelcoFault.NOTHING_CHARGED_YET : TelcoFault.BLANK_TOTAL;
        return Either.right(new TelcoRow(
                row.line(),
                id.get(),
                months.get(),
                contract.get(),
                monthly.get(),
                total,
                churned.get(),
                blank ? List.of(reading.fault(TOTAL, note)) : List.of()));
    }

    /** The first field that a row cannot do without keeps the whole row out. */
    private static final class Reading {
        private final CsvSource.Row row;
        private Option<Fault> problem = Option.none();

        Reading(CsvSource.Row row) {
            this.row = row;
        }

        <T> Option<T> needed(String column, TelcoFault otherwise, Function<String, Option<T>> read) {
            Option<T> value = read.apply(row.get(column));
            if (value.isEmpty() && problem.isEmpty()) {
                problem = Option.some(fault(column, otherwise));
            }
            return value;
        }

        Fault fault(String column, TelcoFault kind) {
            return new Fault(FILE, row.line(), column, row.get(column), kind, "");
        }
    }

    private static Option<String> identifier(String text) {
        return Check.id(ID, text).toEither().toOption();
    }

    private static Option<Integer> months(String text) {
        return number(text)
                .filter(months -> months.stripTrailingZeros().scale() <= 0 && months.intValue() <= MOST_MONTHS)
                .map(BigDecimal::intValue);
    }

    private static Option<BigDecimal> amount(String text) {
        return number(text).filter(amount -> amount.scale() <= CENTS).map(amount -> amount.setScale(CENTS));
    }

    /** Digits, and a point among them at most. */
    private static Option<BigDecimal> number(String text) {
        return text.length() <= LONGEST_NUMBER && NUMBER.matcher(text).matches()
                ? Option.some(new BigDecimal(text))
                : Option.none();
    }

    private static Option<Boolean> yesOrNo(String text) {
        return switch (text) {
            case "Yes" -> Option.some(true);
            case "No" -> Option.some(false);
            default -> Option.none();
        };
    }
}
