package org.dealwright.examples.crm;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.dealwright.examples.mapping.DateField;
import org.dealwright.examples.mapping.ExportPhase;
import org.dealwright.examples.mapping.Field;
import org.dealwright.examples.rows.Fault;
import org.dealwright.process.Attributes;
import org.dealwright.process.Check;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;

/**
 * One row being read: what was found in it so far, and what does not fit. Any field that does not fit a claim keeps the
 * whole row out; all of them are named. Not thread-safe.
 */
final class RowReading {
    private final ClaimReader reader;
    private final long line;
    private final List<String> fields;
    private final String[] values;
    private final List<Fault> notes;
    private final List<Fault> problems = new ArrayList<>(1);

    RowReading(ClaimReader reader, long line, List<String> fields, String[] values, List<Fault> notes) {
        this.reader = reader;
        this.line = line;
        this.fields = fields;
        this.values = values;
        this.notes = notes;
    }

    /** What the row claims; else all that keeps it out. */
    Either<List<Fault>, DealClaim> claim() {
        Option<String> id = identifier();
        ExportPhase phase = phase();
        DealClaim.Parties parties =
                new DealClaim.Parties(party(Field.OWNER, reader::owner), party(Field.COMPANY, reader::company));
        DealClaim.Dates dates = dates(phase);
        Option<CurrencyUnit> currency = currency();
        Option<Money> value = amount(Field.VALUE, currency);
        Attributes attributes = attributes(amount(Field.LIST_PRICE, currency));
        DealClaim.Ending ending = phase == ExportPhase.LOST
                ? new DealClaim.Ending(code(Field.REASON), code(Field.COMPETITOR))
                : new DealClaim.Ending(Option.none(), Option.none());
        if (!problems.isEmpty()) {
            return Either.left(keptOutBy());
        }
        if (phase == ExportPhase.WON && value.isEmpty()) {
            noteBlank(Field.VALUE);
        }
        return Either.right(new DealClaim(id.get(), phase, parties, dates, value, ending, attributes, notes));
    }

    private boolean has(CrmFault kind) {
        return problems.stream().anyMatch(problem -> problem.kind() == kind);
    }

    /** Of a row that the mapping leaves out nothing else matters. */
    private List<Fault> keptOutBy() {
        return problems.stream()
                .filter(problem -> problem.kind() == CrmFault.LEFT_OUT)
                .findFirst()
                .map(List::of)
                .orElseGet(() -> List.copyOf(problems));
    }

    private Option<String> identifier() {
        int slot = slot(Field.ID);
        if (values[slot].isEmpty()) {
            keepOut(slot, CrmFault.NO_IDENTIFIER, "");
            return Option.none();
        }
        if (!ClaimReader.isIdentifier(values[slot])) {
            keepOut(slot, CrmFault.UNFIT_IDENTIFIER, "");
            return Option.none();
        }
        return Option.some(values[slot]);
    }

    private <T> Option<T> party(Field field, Function<String, Option<T>> naming) {
        int slot = slot(field);
        if (slot < 0) {
            return Option.none();
        }
        if (values[slot].isEmpty()) {
            noteBlank(field);
            return Option.none();
        }
        Option<T> party = naming.apply(values[slot]);
        if (party.isEmpty()) {
            keepOut(slot, CrmFault.UNFIT_IDENTIFIER, "");
        }
        return party;
    }

    /** What the first column stands for that does not hand on to the next. */
    private ExportPhase phase() {
        int last = -1;
        for (Columns.PhaseSlot column : reader.columns().phases()) {
            last = column.slot();
            String name = values[last];
            if (name.isEmpty()) {
                continue;
            }
            ExportPhase phase = column.names().get(name);
            if (phase == null) {
                keepOut(last, CrmFault.UNKNOWN_PHASE, "");
                return ExportPhase.LEAVE_OUT;
            }
            if (phase == ExportPhase.LEAVE_OUT) {
                keepOut(last, CrmFault.LEFT_OUT, "");
            }
            if (phase != ExportPhase.NEXT) {
                return phase;
            }
        }
        keepOut(last, CrmFault.NO_PHASE, "");
        return ExportPhase.LEAVE_OUT;
    }

    private DealClaim.Dates dates(ExportPhase phase) {
        Option<Instant> opened = date(DateField.OPENED);
        Option<Instant> closed = date(DateField.CLOSED);
        if (opened.isEmpty()) {
            noteBlank(DateField.OPENED);
        }
        if (closed.isEmpty() && phase.isClosed()) {
            noteBlank(DateField.CLOSED);
        }
        if (closed.isDefined() && !phase.isClosed()) {
            if (!isExpectedToo()) {
                note(DateField.CLOSED, CrmFault.CLOSED_WHILE_OPEN);
            }
            closed = Option.none();
        }
        if (opened.exists(reader.asOf()::isBefore)) {
            keepOut(DateField.OPENED, CrmFault.OPENED_LATER);
        }
        if (closed.exists(to -> opened.exists(to::isBefore))) {
            note(DateField.CLOSED, CrmFault.CLOSED_BEFORE_OPENED);
        }
        Option<Instant> expected = phase.isClosed() ? Option.none() : date(DateField.EXPECTED_CLOSE);
        return new DealClaim.Dates(opened, closed, expected, date(DateField.ON_HOLD_UNTIL));
    }

    /** Some systems have one date, which is expected while the deal is open. */
    private boolean isExpectedToo() {
        Columns.DateSlot expected = reader.columns().dates().get(DateField.EXPECTED_CLOSE);
        Columns.DateSlot closed = reader.columns().dates().get(DateField.CLOSED);
        return expected != null && closed != null && expected.slot() == closed.slot();
    }

    private Option<Instant> date(DateField field) {
        Columns.DateSlot column = reader.columns().dates().get(field);
        if (column == null || values[column.slot()].isEmpty()) {
            return Option.none();
        }
        Option<Instant> read = column.instants().of(values[column.slot()]);
        if (read.isEmpty()) {
            keepOut(column.slot(), CrmFault.UNREADABLE_DATE, column.format().pattern());
        }
        return read;
    }

    private Option<CurrencyUnit> currency() {
        int slot = slot(Field.CURRENCY);
        if (slot < 0 || values[slot].isEmpty()) {
            return Option.ofOptional(reader.reading().currency());
        }
        try {
            return Option.some(CurrencyUnit.of(values[slot].toUpperCase(Locale.ROOT)));
        } catch (IllegalCurrencyException unknown) {
            keepOut(slot, CrmFault.UNKNOWN_CURRENCY, "");
            return Option.none();
        }
    }

    private Option<Money> amount(Field field, Option<CurrencyUnit> currency) {
        int slot = slot(field);
        if (slot < 0 || values[slot].isEmpty()) {
            return Option.none();
        }
        Optional<BigDecimal> amount = reader.reading().numbers().amount(values[slot]);
        if (amount.isEmpty()) {
            keepOut(slot, CrmFault.UNREADABLE_AMOUNT, "");
            return Option.none();
        }
        if (currency.isEmpty()) {
            if (!has(CrmFault.UNKNOWN_CURRENCY)) {
                keepOut(slot, CrmFault.NO_CURRENCY, "");
            }
            return Option.none();
        }
        return money(slot, amount.get(), currency.get());
    }

    private Option<Money> money(int slot, BigDecimal amount, CurrencyUnit currency) {
        if (amount.signum() < 0) {
            keepOut(slot, CrmFault.NEGATIVE_AMOUNT, "");
            return Option.none();
        }
        BigDecimal exact = amount.scale() > currency.getDecimalPlaces() ? amount.stripTrailingZeros() : amount;
        if (exact.scale() > currency.getDecimalPlaces()) {
            keepOut(slot, CrmFault.UNFIT_AMOUNT, currency.getCode());
            return Option.none();
        }
        Money money = Money.of(currency, exact);
        // in all of the currency's places
        if (Check.decimal("amount", money.getAmount()).isInvalid()) {
            keepOut(slot, CrmFault.UNFIT_AMOUNT, currency.getCode());
            return Option.none();
        }
        return Option.some(money);
    }

    private Attributes attributes(Option<Money> listPrice) {
        CustomFields.Made made = reader.columns().attributes().of(values, listPrice);
        made.unfit().forEach(slot -> note(slot, CrmFault.UNFIT_VALUE));
        return made.attributes();
    }

    private Option<String> code(Field field) {
        int slot = slot(field);
        if (slot < 0 || values[slot].isEmpty()) {
            return Option.none();
        }
        Option<String> code = reader.code(values[slot]);
        if (code.isEmpty()) {
            note(slot, CrmFault.UNFIT_VALUE);
        }
        return code;
    }

    private int slot(Field field) {
        return reader.columns().fields().getOrDefault(field, -1);
    }

    private void noteBlank(Field field) {
        if (slot(field) >= 0) {
            note(slot(field), CrmFault.BLANK);
        }
    }

    private void noteBlank(DateField field) {
        Columns.DateSlot column = reader.columns().dates().get(field);
        if (column != null && values[column.slot()].isEmpty()) {
            note(column.slot(), CrmFault.BLANK);
        }
    }

    private void keepOut(DateField field, CrmFault kind) {
        Columns.DateSlot column = reader.columns().dates().get(field);
        if (column != null) {
            keepOut(column.slot(), kind, reader.asOf().toString());
        }
    }

    private void note(DateField field, CrmFault kind) {
        Columns.DateSlot column = reader.columns().dates().get(field);
        if (column != null) {
            note(column.slot(), kind);
        }
    }

    private void note(int slot, CrmFault kind) {
        notes.add(reader.fault(line, fields, slot, kind, ""));
    }

    private void keepOut(int slot, CrmFault kind, String detail) {
        Fault fault = reader.fault(line, fields, slot, kind, detail);
        // two dates, or two amounts, may be read from one column
        if (!problems.contains(fault)) {
            problems.add(fault);
        }
    }
}
