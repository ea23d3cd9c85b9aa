package org.dealwright.examples.crm;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.examples.mapping.DateField;
import org.dealwright.examples.mapping.Field;
import org.dealwright.examples.mapping.Mapping;
import org.dealwright.examples.mapping.Reading;
import org.dealwright.examples.rows.Fault;
import org.dealwright.id.CompanyId;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;

/** Reads rows into claims, by a mapping whose columns are found once. Not thread-safe. */
final class ClaimReader {
    private final Reading reading;
    private final Layout layout;
    private final Columns columns;
    private final String file;
    private final Instant asOf;
    private final Repeated<String, Option<MemberId>> owners =
            new Repeated<>(text -> isIdentifier(text) ? Option.some(new MemberId(text)) : Option.none());
    private final Repeated<String, Option<CompanyId>> companies =
            new Repeated<>(text -> isIdentifier(text) ? Option.some(new CompanyId(text)) : Option.none());
    private final Repeated<String, Option<String>> codes = new Repeated<>(Codes::of);

    ClaimReader(CrmSetting setting, Layout layout, String file) {
        Mapping mapping = setting.mapping();
        asOf = setting.asOf();
        this.layout = layout;
        this.file = file;
        reading = mapping.reading();
        columns = Columns.of(mapping, layout);
    }

    /** Reads a row; else says all that keeps it out. */
    Either<List<Fault>, DealClaim> read(long line, List<String> fields) {
        if (fields.size() != layout.width()) {
            return Either.left(List.of(CrmFaults.wrongColumns(file, line, fields, layout.width())));
        }
        List<Fault> notes = new ArrayList<>(2);
        String[] values = layout.read(line, fields, notes);
        return new RowReading(this, line, fields, values, notes).claim();
    }

    static boolean isIdentifier(String text) {
        return Check.id("id", text).isValid();
    }

    /** An owner; none where the text is no identifier. */
    Option<MemberId> owner(String text) {
        return owners.of(text);
    }

    /** A company; none where the text is no identifier. */
    Option<CompanyId> company(String text) {
        return companies.of(text);
    }

    /** A text as a code; none where there is none in it. */
    Option<String> code(String text) {
        return codes.of(text);
    }

    /** When the export was made. */
    Instant asOf() {
        return asOf;
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

    /** What the library refused, about the column that it is about; about the identifier where no other is. */
    Fault refused(long line, List<String> fields, Adoption.Refused refused) {
        int id = columns.fields().getOrDefault(Field.ID, 0);
        if (refused.duplicate()) {
            return fault(line, fields, id, CrmFault.DUPLICATE, "");
        }
        int slot = switch (refused.field()) {
            case "at" -> slot(DateField.CLOSED, id);
            case "openedAt" -> slot(DateField.OPENED, id);
            case "closeOn" -> slot(DateField.EXPECTED_CLOSE, id);
            case "until" -> slot(DateField.ON_HOLD_UNTIL, id);
            case "value" -> columns.fields().getOrDefault(Field.VALUE, id);
            default -> id;
        };
        return fault(line, fields, slot, CrmFault.REFUSED, refused.why());
    }

    private int slot(DateField field, int otherwise) {
        Columns.DateSlot column = columns.dates().get(field);
        return column == null ? otherwise : column.slot();
    }
}
