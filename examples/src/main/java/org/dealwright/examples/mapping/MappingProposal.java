package org.dealwright.examples.mapping;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealwright.examples.rows.Shown;
import org.dealwright.process.Check;
import org.joda.money.CurrencyUnit;

/**
 * A mapping proposed from an export's header and its first 10,000 rows.
 *
 * <p>What cannot be known stands there as {@code ?}, and the mapping is refused until somebody says it; what was guessed of
 * several has a comment. Columns that seem to hold personal data are left out.
 */
public final class MappingProposal {
    private static final String NOT_KNOWN = "?";
    private static final Pattern PERSONAL = Pattern.compile(
            "\\b(e ?mail|phone|mobile|fax|contact|person|name|address|telefon|kapcsolattarto|nev|cim)\\b");
    private static final int FEW = 20;
    private static final int GROUPS = 2;
    private static final int MOST_ATTRIBUTES = 90;
    private static final Set<String> OWN = Set.of("product", "list-price", "currency", "source");

    private final ExportSample sample;
    private final ZoneId zone;
    private final Optional<CurrencyUnit> currency;
    private final MappingWriter json = new MappingWriter();

    private MappingProposal(ExportSample sample, ZoneId zone, Optional<CurrencyUnit> currency) {
        this.sample = sample;
        this.zone = zone;
        this.currency = currency;
    }

    /**
     * Proposes a mapping.
     *
     * @param zone where dates and times without a zone are meant
     * @param currency the currency where no column says one; none where that is not known
     * @return its text
     * @throws org.dealwright.examples.rows.UnreadableSource if the export cannot be read
     */
    public static String of(Path export, ZoneId zone, Optional<CurrencyUnit> currency) {
        return new MappingProposal(ExportSample.of(export), zone, currency).text(String.valueOf(export.getFileName()));
    }

    private String text(String file) {
        ColumnGuess guess = new ColumnGuess(sample.columns());
        List<ColumnProfile> phases = guess.phases();
        Map<DateField, ColumnProfile> dates = guess.dateColumns();
        List<ColumnProfile> noDates = guess.namedAsDates();
        Map<Field, ColumnProfile> fields = guess.fieldColumns(sample.rows());
        json.comment("What the columns and values of " + file + " mean, as guessed from its first " + sample.rows()
                + " rows.");
        json.comment("Look through it, and change what is wrong; \"?\" is what only you know.");
        json.open("");
        written();
        columns(fields);
        amounts(fields);
        noDates.forEach(column -> json.comment(column.name() + " is taken for no date: it holds "
                + column.values().stream()
                        .filter(text -> DateGuess.of(List.of(text)).isEmpty())
                        .findFirst()
                        .map(text -> "values such as " + Shown.of(text))
                        .orElse("dates that are written in several ways")
                + "."));
        dates(dates);
        phases(phases);
        attributes(guess.others(), fields);
        json.close();
        return json.toString();
    }

    private void written() {
        if (sample.format().separator() != ',') {
            json.entry("separator", Character.toString(sample.format().separator()));
        }
        if (!sample.format().charset().equals(StandardCharsets.UTF_8)) {
            json.comment("It is not UTF-8; where letters look wrong, it is another one, such as windows-1250.");
            json.entry("encoding", sample.format().charset().name());
        }
        Set<String> nothings = new TreeSet<>();
        sample.columns().forEach(column -> nothings.addAll(column.nothings()));
        if (!nothings.isEmpty()) {
            json.comment("These values mean that nothing is stated; a blank always does.");
            json.list("empty", nothings);
        }
        json.comment("Where dates and times without a zone are meant.");
        json.entry("zone", zone.getId());
    }

    private void columns(Map<Field, ColumnProfile> fields) {
        json.comment("Which column says what. Only id is needed.");
        json.open("columns");
        if (!fields.containsKey(Field.ID)) {
            json.entry(Field.ID.code(), NOT_KNOWN);
        }
        fields.forEach((field, column) -> json.entry(field.code(), column.name()));
        json.close();
    }

    private void amounts(Map<Field, ColumnProfile> fields) {
        ColumnProfile value = fields.get(Field.VALUE);
        if (value == null) {
            return;
        }
        if (!fields.containsKey(Field.CURRENCY) || currency.isPresent()) {
            Collection<String> signs = NumberGuess.signs(value.values()).values();
            if (currency.isEmpty()) {
                json.comment(signs.isEmpty() ? "Which currency are they in?" : "By the signs that stand there.");
            }
            json.entry(
                    "currency",
                    currency.map(CurrencyUnit::getCode)
                            .orElse(
                                    signs.isEmpty()
                                            ? NOT_KNOWN
                                            : signs.iterator().next()));
        }
        List<NumberFormat> formats = NumberGuess.ofMost(value.values());
        if (formats.isEmpty()) {
            if (!value.isBlank()) {
                json.comment("Not all of " + value.name() + " look like amounts: such as "
                        + value.values().stream()
                                .filter(text -> NumberGuess.of(List.of(text)).isEmpty())
                                .findFirst()
                                .orElse("different ones")
                        + ".");
            }
            return;
        }
        NumberGuess.unfit(formats.get(0), value.values()).ifPresent(text -> unfit(value, "amounts", text));
        if (!formats.get(0).equals(NumberFormat.PLAIN)) {
            if (formats.size() > 1) {
                json.comment("They could also be written with the decimal mark '"
                        + formats.get(1).decimal() + "'.");
            }
            numbers(formats.get(0));
        }
    }

    private void unfit(ColumnProfile column, String what, String text) {
        json.comment("Not all of " + column.name() + " are " + what + " so written: such as " + Shown.of(text)
                + ". Rows with such a value are reported, and not recorded.");
    }

    private void numbers(NumberFormat format) {
        json.open("numbers");
        json.entry("decimal", Character.toString(format.decimal()));
        format.grouping().ifPresent(mark -> json.entry("grouping", Character.toString(mark)));
        if (!format.ignore().isEmpty()) {
            json.list("ignore", format.ignore());
        }
        json.close();
    }

    private void dates(Map<DateField, ColumnProfile> found) {
        if (found.isEmpty()) {
            return;
        }
        Map<DateField, ColumnProfile> dates = new EnumMap<>(found);
        json.comment("When it was opened and closed, and is expected to close, by a pattern of java.time.");
        if (!found.containsKey(DateField.EXPECTED_CLOSE)) {
            Optional.ofNullable(found.get(DateField.CLOSED))
                    .filter(closed -> closed.isFull(sample.rows()))
                    .ifPresent(closed -> {
                        json.comment("Every row has a " + closed.name()
                                + ": while a deal is open it is taken for the expected one.");
                        dates.put(DateField.EXPECTED_CLOSE, closed);
                    });
        }
        json.open("dates");
        dates.forEach((field, column) -> {
            List<DateFormat> formats = DateGuess.ofMost(column.values());
            formats.stream()
                    .limit(1)
                    .flatMap(format -> DateGuess.unfit(format, column.values()).stream())
                    .forEach(text -> unfit(column, "dates", text));
            if (formats.size() > 1) {
                json.comment(formats.get(1).pattern() + " fits too: look which one it is.");
            }
            Map<String, String> entries = new LinkedHashMap<>();
            entries.put("column", column.name());
            entries.put(
                    "format", formats.isEmpty() ? "uuuu-MM-dd" : formats.get(0).pattern());
            json.inline(field.code(), entries);
        });
        json.close();
    }

    private void phases(List<ColumnProfile> columns) {
        json.comment(
                "What its own names stand for: discovering, presented, proposed, negotiating, agreed, on-hold, won, lost;");
        json.comment("leave-out keeps a row out, next leaves it to the next column.");
        json.openList("phases");
        if (columns.isEmpty()) {
            json.open("");
            json.entry("column", NOT_KNOWN);
            json.inline("names", Map.of(NOT_KNOWN, NOT_KNOWN));
            json.close();
        }
        for (int i = 0; i < columns.size(); i++) {
            ColumnProfile column = columns.get(i);
            boolean last = i == columns.size() - 1;
            json.open("");
            json.entry("column", column.name());
            json.open("names");
            for (String name : column.values()) {
                Optional<ExportPhase> phase = PhaseGuess.of(name);
                boolean left = !last
                        && phase.filter(its -> its == ExportPhase.DISCOVERING).isPresent();
                json.entry(
                        name,
                        left
                                ? ExportPhase.NEXT.code()
                                : phase.map(ExportPhase::code).orElse(NOT_KNOWN));
            }
            json.close();
            json.close();
        }
        json.closeList();
    }

    private void attributes(List<ColumnProfile> others, Map<Field, ColumnProfile> fields) {
        Map<String, ColumnProfile> attributes = new LinkedHashMap<>();
        for (ColumnProfile column : others) {
            String code = code(column.name());
            if (!column.isBlank() && !isPersonal(column) && Check.isCode(code) && attributes.size() < MOST_ATTRIBUTES) {
                attributes.putIfAbsent(OWN.contains(code) ? code + "-2" : code, column);
            }
        }
        String left = others.stream()
                .filter(MappingProposal::isPersonal)
                .map(ColumnProfile::name)
                .collect(Collectors.joining(", "));
        if (!left.isEmpty()) {
            json.comment("Left out, for it may be personal data: " + left + ".");
        }
        if (!attributes.isEmpty()) {
            json.comment("Custom fields that the deals get.");
            json.open("attributes");
            attributes.forEach((code, column) -> json.entry(code, column.name()));
            json.close();
        }
        List<String> groups = new ArrayList<>();
        Stream.of(Field.PRODUCT, Field.SOURCE)
                .filter(fields::containsKey)
                .map(Field::code)
                .forEach(groups::add);
        attributes.entrySet().stream()
                .filter(one ->
                        one.getValue().values().size() <= FEW && one.getValue().isRepeating())
                .limit(GROUPS)
                .map(Map.Entry::getKey)
                .forEach(groups::add);
        json.comment("By what the report is grouped, besides the owner: these fields, company, source, product.");
        json.list("groups", groups);
    }

    private static boolean isPersonal(ColumnProfile column) {
        return column.isPersonal() || PERSONAL.matcher(column.words()).find();
    }

    private static String code(String name) {
        return Words.of(name).replace(' ', '-');
    }
}
