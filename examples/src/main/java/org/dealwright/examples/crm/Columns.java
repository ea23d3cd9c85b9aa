package org.dealwright.examples.crm;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dealwright.examples.mapping.DateField;
import org.dealwright.examples.mapping.DateFormat;
import org.dealwright.examples.mapping.ExportPhase;
import org.dealwright.examples.mapping.Field;
import org.dealwright.examples.mapping.Mapping;
import org.dealwright.process.AttributeKey;

/**
 * Which slot of a row says what; found once, before the first row is read.
 *
 * @param fields the slots of what is no date
 * @param dates the slots of dates
 * @param phases the slots that say how far a deal has come, in the order in which they are asked
 * @param attributes the custom fields, by their slots
 */
record Columns(
        Map<Field, Integer> fields, Map<DateField, DateSlot> dates, List<PhaseSlot> phases, CustomFields attributes) {
    /** A slot of dates, how they are written, and what each text says; none where it is no such date. */
    record DateSlot(int slot, DateFormat format, Repeated<String, Option<Instant>> instants) {
        static DateSlot of(int slot, DateFormat format, ZoneId zone) {
            return new DateSlot(slot, format, new Repeated<>(text -> Option.ofOptional(format.instant(text, zone))));
        }
    }

    /** A slot that says how far a deal has come, and what its values stand for. */
    record PhaseSlot(int slot, Map<String, ExportPhase> names) {}

    static Columns of(Mapping mapping, Layout layout) {
        Mapping.Fields mapped = mapping.fields();
        ZoneId zone = mapping.reading().zone();
        Map<Field, Integer> fields = new EnumMap<>(Field.class);
        mapped.columns().forEach((field, column) -> fields.put(field, layout.slot(column)));
        Map<DateField, DateSlot> dates = new EnumMap<>(DateField.class);
        mapped.dates()
                .forEach((field, its) -> dates.put(field, DateSlot.of(layout.slot(its.column()), its.format(), zone)));
        List<PhaseSlot> phases = new ArrayList<>();
        mapped.phases().forEach(its -> phases.add(new PhaseSlot(layout.slot(its.column()), its.names())));
        Map<AttributeKey<String>, Integer> attributes = new LinkedHashMap<>();
        if (fields.containsKey(Field.PRODUCT)) {
            attributes.put(DealAttributes.PRODUCT, fields.get(Field.PRODUCT));
        }
        if (fields.containsKey(Field.SOURCE)) {
            attributes.put(DealAttributes.SOURCE, fields.get(Field.SOURCE));
        }
        mapped.attributes().forEach((code, column) -> attributes.put(AttributeKey.text(code), layout.slot(column)));
        return new Columns(fields, dates, phases, new CustomFields(attributes));
    }
}
