package org.dealwright.examples.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dealwright.process.Attributes;
import org.dealwright.process.Check;

/** Which column says what. Not thread-safe. */
final class FieldsReader {
    /** What the report can be grouped by without an attribute. */
    private static final List<String> GROUPS = List.of(Field.COMPANY.code(), Field.SOURCE.code(), Field.PRODUCT.code());
    /** The custom fields that the import sets by itself. */
    private static final List<String> OWN = List.of("product", "list-price", "currency", "source");

    private final Entries root;
    private final Set<String> empty;
    private final Problems problems;

    /** Reads what the mapping says; where these texts mean that nothing is stated, they cannot mean a phase too. */
    FieldsReader(Entries root, Set<String> empty, Problems problems) {
        this.root = root;
        this.empty = empty;
        this.problems = problems;
    }

    Mapping.Fields read() {
        Map<Field, String> columns = columns();
        Map<DateField, DateColumn> dates = dates();
        List<PhaseColumn> phases = phases();
        Map<String, String> attributes = attributes();
        return new Mapping.Fields(columns, dates, phases, attributes, groups(attributes));
    }

    private Map<Field, String> columns() {
        Map<Field, String> columns = new EnumMap<>(Field.class);
        root.entries("columns").ifPresent(entries -> {
            entries.known(Arrays.stream(Field.values()).map(Field::code).toArray(String[]::new));
            for (Field field : Field.values()) {
                entries.text(field.code()).ifPresent(text -> {
                    problems.use(text, entries.path(field.code()));
                    columns.put(field, text.text());
                });
            }
        });
        int line = root.line("columns");
        if (!columns.containsKey(Field.ID)) {
            problems.add(line, "columns.id", "missing: which column identifies a deal?");
        }
        for (Field amount : List.of(Field.VALUE, Field.LIST_PRICE)) {
            if (columns.containsKey(amount) && !columns.containsKey(Field.CURRENCY) && !root.has("currency")) {
                problems.add(
                        line,
                        "columns." + amount.code(),
                        "in which currency? Name a column as columns.currency, or the currency as currency");
            }
        }
        return columns;
    }

    private Map<DateField, DateColumn> dates() {
        Map<DateField, DateColumn> dates = new EnumMap<>(DateField.class);
        root.entries("dates").ifPresent(entries -> {
            entries.known(Arrays.stream(DateField.values()).map(DateField::code).toArray(String[]::new));
            for (DateField field : DateField.values()) {
                entries.entries(field.code()).flatMap(this::date).ifPresent(column -> dates.put(field, column));
            }
        });
        return dates;
    }

    private Optional<DateColumn> date(Entries entries) {
        entries.known("column", "format");
        Optional<Node.Text> column = entries.needed("column");
        Optional<Node.Text> format = entries.needed("format");
        column.ifPresent(text -> problems.use(text, entries.path("column")));
        Optional<DateFormat> read = format.flatMap(text -> DateFormat.of(text.text()));
        if (format.isPresent() && read.isEmpty()) {
            problems.add(
                    format.get(),
                    entries.path("format"),
                    "no pattern of year, month and day; expected one such as uuuu-MM-dd, dd.MM.uuuu or M/d/uuuu HH:mm");
        }
        return column.flatMap(name -> read.map(its -> new DateColumn(name.text(), its)));
    }

    private List<PhaseColumn> phases() {
        List<PhaseColumn> phases = new ArrayList<>();
        List<Entries> columns = root.list("phases");
        for (int i = 0; i < columns.size(); i++) {
            phase(columns.get(i), i == columns.size() - 1).ifPresent(phases::add);
        }
        for (int i = 0; i < phases.size(); i++) {
            String column = phases.get(i).column();
            if (phases.subList(0, i).stream().anyMatch(its -> its.column().equals(column))) {
                problems.add(root.line("phases"), "phases", "the column '" + column + "' is asked twice");
            }
        }
        if (columns.isEmpty()) {
            problems.add(root.line("phases"), "phases", "missing: which column says how far a deal has come?");
        }
        return phases;
    }

    private Optional<PhaseColumn> phase(Entries entries, boolean last) {
        entries.known("column", "names");
        Optional<Node.Text> column = entries.needed("column");
        column.ifPresent(text -> problems.use(text, entries.path("column")));
        Map<String, ExportPhase> names = new LinkedHashMap<>();
        Optional<Entries> given = entries.entries("names");
        given.ifPresent(its -> its.eachText((name, text) -> {
            Optional<ExportPhase> phase = ExportPhase.of(text.text()).filter(one -> one != ExportPhase.NEXT || !last);
            phase.ifPresent(one -> names.put(name, one));
            if (phase.isEmpty()) {
                problems.add(text, its.path(name), "unknown phase; expected one of " + known(last));
            }
            if (empty.contains(name) || name.isBlank()) {
                problems.add(text, its.path(name), "it is among what means that nothing is stated");
            } else if (!name.equals(name.strip())) {
                problems.add(text, its.path(name), "a space before or behind it; cells are read without");
            }
        }));
        if (!entries.has("names") || given.filter(its -> its.names().isEmpty()).isPresent()) {
            problems.add(entries.line("names"), entries.path("names"), "missing: what does each value stand for?");
        }
        return column.map(text -> new PhaseColumn(text.text(), names));
    }

    private static String known(boolean last) {
        return Arrays.stream(ExportPhase.values())
                .filter(phase -> phase != ExportPhase.NEXT || !last)
                .map(ExportPhase::code)
                .collect(Collectors.joining(", "));
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        root.entries("attributes").ifPresent(entries -> {
            entries.eachText((code, text) -> {
                problems.use(text, entries.path(code));
                if (!Check.isCode(code)) {
                    problems.add(
                            text,
                            entries.path(code),
                            "no code; expected at most " + Check.CODE_LENGTH
                                    + " lower-case letters, digits, '-', '.' or '_'");
                }
                if (OWN.contains(code)) {
                    problems.add(text, entries.path(code), "set by the import itself; expected another code");
                }
                attributes.put(code, text.text());
            });
            if (attributes.size() > Attributes.MOST - OWN.size()) {
                problems.add(
                        entries.node().line(),
                        "attributes",
                        "too many; expected at most " + (Attributes.MOST - OWN.size()));
            }
        });
        return attributes;
    }

    private List<String> groups(Map<String, String> attributes) {
        List<String> groups = root.texts("groups");
        for (String group : groups) {
            if (!GROUPS.contains(group) && !attributes.containsKey(group)) {
                problems.add(
                        root.line("groups"),
                        "groups",
                        "'" + group + "' is no attribute; expected " + String.join(", ", GROUPS)
                                + " or a code of attributes");
            }
        }
        return groups;
    }
}
