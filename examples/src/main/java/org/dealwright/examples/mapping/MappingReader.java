package org.dealwright.examples.mapping;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dealwright.examples.rows.CsvFormat;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;

/** Makes a mapping of what stands in its file, and finds everything that is wrong. Not thread-safe. */
final class MappingReader {
    private static final String SEPARATOR = "separator";
    private static final String ENCODING = "encoding";
    private static final String EMPTY = "empty";
    private static final String ZONE = "zone";
    private static final String COLUMNS = "columns";
    private static final String CURRENCY = "currency";
    private static final String NUMBERS = "numbers";
    private static final String DATES = "dates";
    private static final String PHASES = "phases";
    private static final String REPLACE = "replace";
    private static final String JOIN = "join";
    private static final String ATTRIBUTES = "attributes";
    private static final String GROUPS = "groups";

    private final Problems problems = new Problems();
    private final Entries root;

    private MappingReader(Node.Fields root) {
        this.root = new Entries("", root, problems);
    }

    /**
     * Reads it.
     *
     * @throws UnusableMapping if anything is wrong
     */
    static Mapping read(Node.Fields root) {
        MappingReader reader = new MappingReader(root);
        Mapping mapping = reader.mapping();
        reader.problems.throwIfAny();
        return mapping;
    }

    private Mapping mapping() {
        root.known(
                SEPARATOR,
                ENCODING,
                EMPTY,
                ZONE,
                COLUMNS,
                CURRENCY,
                NUMBERS,
                DATES,
                PHASES,
                REPLACE,
                JOIN,
                ATTRIBUTES,
                GROUPS);
        Set<String> empty = Set.copyOf(root.texts(EMPTY));
        Reading reading = new Reading(
                new CsvFormat(root.character(SEPARATOR).orElse(','), charset()), empty, zone(), numbers(), currency());
        FieldsReader fields = new FieldsReader(root, empty, problems);
        Mapping.Fields read = fields.read();
        return new Mapping(reading, read, joins(), replacements(), List.copyOf(problems.uses()));
    }

    private Charset charset() {
        return root.text(ENCODING)
                .map(text -> {
                    try {
                        return Charset.forName(text.text());
                    } catch (IllegalArgumentException unknown) {
                        problems.add(text, ENCODING, "unknown encoding; expected one such as UTF-8 or windows-1252");
                        return StandardCharsets.UTF_8;
                    }
                })
                .orElse(StandardCharsets.UTF_8);
    }

    private ZoneId zone() {
        return root.text(ZONE)
                .map(text -> {
                    try {
                        return ZoneId.of(text.text());
                    } catch (DateTimeException unknown) {
                        problems.add(text, ZONE, "unknown zone; expected one such as Europe/Budapest");
                        return ZoneOffset.UTC;
                    }
                })
                .orElse(ZoneOffset.UTC);
    }

    private Optional<CurrencyUnit> currency() {
        return root.text(CURRENCY).flatMap(text -> {
            try {
                return Optional.of(CurrencyUnit.of(text.text()));
            } catch (IllegalCurrencyException unknown) {
                problems.add(text, CURRENCY, "unknown currency; expected a code such as EUR");
                return Optional.empty();
            }
        });
    }

    private NumberFormat numbers() {
        Optional<Entries> given = root.entries(NUMBERS);
        if (given.isEmpty()) {
            return NumberFormat.PLAIN;
        }
        Entries numbers = given.get();
        numbers.known("decimal", "grouping", "ignore");
        char decimal = numbers.character("decimal").orElse('.');
        Optional<Character> grouping = numbers.character("grouping");
        if (grouping.filter(mark -> mark == decimal).isPresent()) {
            problems.add(numbers.text("grouping").orElseThrow(), "numbers.grouping", "the same as the decimal mark");
        }
        List<String> ignore = numbers.texts("ignore");
        if (ignore.contains("")) {
            problems.add(numbers.node().line(), "numbers.ignore", "a blank cannot be ignored");
        }
        return new NumberFormat(
                decimal,
                grouping,
                ignore.stream().filter(text -> !text.isEmpty()).toList());
    }

    private List<Join> joins() {
        List<Join> joins = new ArrayList<>();
        Set<String> files = new LinkedHashSet<>();
        for (Entries join : root.list(JOIN)) {
            join.known("file", "column", "with");
            Optional<Node.Text> file = join.needed("file");
            Optional<Node.Text> column = join.needed("column");
            Optional<Node.Text> with = join.needed("with");
            file.filter(name -> name.text().isBlank()
                            || name.text().contains("/")
                            || name.text().contains("\\"))
                    .ifPresent(name -> problems.add(name, join.path("file"), "expected a file in the export's folder"));
            file.filter(name -> !files.add(name.text()))
                    .ifPresent(name -> problems.add(name, join.path("file"), "this file is joined already"));
            column.ifPresent(text -> problems.use(text, join.path("column")));
            if (file.isPresent() && column.isPresent() && with.isPresent()) {
                joins.add(new Join(
                        file.get().text(),
                        column.get().text(),
                        with.get().text(),
                        join.node().line()));
            }
        }
        return joins;
    }

    private Map<String, Map<String, String>> replacements() {
        Map<String, Map<String, String>> replacements = new LinkedHashMap<>();
        root.entries(REPLACE).ifPresent(columns -> {
            for (String column : columns.names()) {
                problems.use(columns.line(column), columns.path(column), column);
                columns.entries(column).ifPresent(values -> {
                    Map<String, String> read = new LinkedHashMap<>();
                    values.eachText((value, text) -> read.put(value, text.text()));
                    replacements.put(column, read);
                });
            }
        });
        return replacements;
    }
}
