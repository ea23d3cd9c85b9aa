package org.dealwright.examples.olist;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dealwright.examples.rows.CsvSource;
import org.dealwright.examples.rows.Fault;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Attributes;

/**
 * One row being read: what was found in it so far, and what does not fit.
 *
 * <p>The first field that a row cannot do without keeps the whole row out. Not thread-safe.
 */
final class RowReading {
    private final String file;
    private final CsvSource.Row row;
    private final List<Fault> notes = new ArrayList<>();
    private Option<Fault> problem = Option.none();
    private Attributes attributes = Attributes.none();

    RowReading(String file, CsvSource.Row row) {
        this.file = file;
        this.row = row;
    }

    /** What keeps the row out; none where it can be recorded. */
    Option<Fault> problem() {
        return problem;
    }

    List<Fault> notes() {
        return notes;
    }

    Attributes attributes() {
        return attributes;
    }

    /** A field that the row cannot do without; none where it cannot be read. */
    <T> Option<T> needed(String column, OlistFault otherwise, Function<String, Option<T>> read) {
        Option<T> value = read.apply(row.get(column));
        if (value.isEmpty() && problem.isEmpty()) {
            problem = Option.of(fault(column, otherwise));
        }
        return value;
    }

    /** An identifier that may be missing; one that cannot be an identifier keeps the row out. */
    Option<String> id(String column) {
        if (row.get(column).isEmpty()) {
            note(column, OlistFault.BLANK);
            return Option.none();
        }
        return needed(column, OlistFault.UNFIT_IDENTIFIER, Values::id);
    }

    /** Keeps a text field as an attribute. */
    void text(String column) {
        keep(column, AttributeKey.text(name(column)), Option::of);
    }

    /** Keeps a field as an attribute; where it is no such value, its text as another one. */
    <T> void keep(String column, AttributeKey<T> key, Function<String, Option<T>> read) {
        String text = row.get(column);
        if (text.isEmpty()) {
            return;
        }
        Option<T> value = read.apply(text);
        if (value.isEmpty()) {
            note(column, OlistFault.ODD_VALUE);
            keepAsWritten(column);
        } else if (key.violation(value.get()).isDefined()) {
            note(column, OlistFault.UNFIT_VALUE);
        } else {
            attributes = attributes.with(key, value.get());
        }
    }

    /** Keeps a field's text under a name of its own. */
    void keepAsWritten(String column) {
        AttributeKey<String> key = AttributeKey.text(name(column) + "-as-written");
        if (key.violation(row.get(column)).isDefined()) {
            note(column, OlistFault.UNFIT_VALUE);
        } else {
            attributes = attributes.with(key, row.get(column));
        }
    }

    void noteIfBlank(String... columns) {
        for (String column : columns) {
            if (row.get(column).isEmpty()) {
                note(column, OlistFault.BLANK);
            }
        }
    }

    void note(String column, OlistFault kind) {
        notes.add(fault(column, kind));
    }

    Fault fault(String column, OlistFault kind) {
        return new Fault(file, row.line(), column, row.get(column), kind, "");
    }

    private static String name(String column) {
        return column.replace('_', '-');
    }
}
