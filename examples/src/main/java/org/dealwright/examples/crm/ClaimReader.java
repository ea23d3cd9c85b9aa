package org.dealwright.examples.crm;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.examples.mapping.Mapping;
import org.dealwright.examples.mapping.Reading;
import org.dealwright.examples.rows.Fault;

/** Reads rows into claims, by a mapping whose columns are found once. Not thread-safe. */
final class ClaimReader {
    private final Reading reading;
    private final Layout layout;
    private final Columns columns;
    private final String file;

    ClaimReader(Mapping mapping, Layout layout, String file) {
        this.layout = layout;
        this.file = file;
        reading = mapping.reading();
        columns = Columns.of(mapping.fields(), layout);
    }

    /** Reads a row; else says what keeps it out. */
    Either<Fault, DealClaim> read(long line, List<String> fields) {
        if (fields.size() != layout.width()) {
            return Either.left(CrmFaults.wrongColumns(file, line, fields, layout.width()));
        }
        List<Fault> notes = new ArrayList<>(2);
        String[] values = layout.read(line, fields, notes);
        return new RowReading(this, line, fields, values, notes).claim();
    }

    Reading reading() {
        return reading;
    }

    Columns columns() {
        return columns;
    }

    /** A fault of a row, about one slot, with what is written there. */
    Fault fault(long line, List<String> fields, int slot, CrmFault kind, String detail) {
        return new Fault(file, line, layout.column(slot), layout.written(slot, fields), kind, detail);
    }
}
