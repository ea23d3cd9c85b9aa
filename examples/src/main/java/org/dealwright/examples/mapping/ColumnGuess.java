package org.dealwright.examples.mapping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Which column usually says what, by its name in English or Hungarian; each is taken once. Not thread-safe. */
final class ColumnGuess {
    private static final int MOST_PHASES = 30;
    private static final Map<Field, Pattern> FIELDS = fields();
    private static final Map<DateField, Pattern> DATES = dates();
    private static final Pattern STATUS = Pattern.compile("(deal |opportunity )*(status|allapot|statusz)");
    private static final Pattern STAGE =
            Pattern.compile("(deal |opportunity |sales |pipeline )*(stage|phase|step|szakasz|fazis)( name)?");
    /** What systems put before the names of their columns. */
    private static final String OF = "(deal |opportunity |record |uzlet |lehetoseg )*";

    private final List<ColumnProfile> columns;
    private final Set<ColumnProfile> taken = new HashSet<>();

    ColumnGuess(List<ColumnProfile> columns) {
        this.columns = columns;
    }

    private static Map<Field, Pattern> fields() {
        Map<Field, Pattern> names = new EnumMap<>(Field.class);
        names.put(Field.ID, named("id|no|nr|number|key|azonosito"));
        names.put(
                Field.OWNER,
                named(
                        "owner( name)?|sales agent|agent|account executive|assigned to|sales ?rep|sales ?person|seller|user"
                                + "|responsible|felelos|ertekesito|tulajdonos"));
        names.put(
                Field.COMPANY,
                named(
                        "account( name)?|company( name)?|associated company|organi[sz]ation|customer|client|ceg|ugyfel|vevo"));
        names.put(Field.SOURCE, named("(lead )?source( channel)?|origin|original source|forras"));
        names.put(Field.PRODUCT, named("product( name)?|item|termek"));
        names.put(
                Field.VALUE,
                named("amount|value|close value|revenue|price|total|osszeg|ertek|amount in company currency"));
        names.put(Field.CURRENCY, named("(amount |value )?currency( code| iso code)?|penznem|deviza"));
        names.put(Field.REASON, named("(closed )?(loss|lost) reason|reason( lost)?|veszteseg oka|ok"));
        names.put(Field.COMPETITOR, named("(main )?competitors?|versenytars"));
        return names;
    }

    private static Map<DateField, Pattern> dates() {
        Map<DateField, Pattern> names = new EnumMap<>(DateField.class);
        names.put(
                DateField.OPENED,
                named(
                        "(created?|opened|open|engaged?|start|add|added)( date| time| on| at)?|letrehozva|nyitas( datuma)?"));
        names.put(
                DateField.CLOSED,
                named("(closed?|won|lost|end|actual close)( date| time| on| at)?|lezarva|zaras( datuma)?"));
        names.put(
                DateField.EXPECTED_CLOSE,
                named("(expected|estimated|forecast|planned)( close| closing)?( date)?|varhato zaras( datuma)?"));
        names.put(DateField.ON_HOLD_UNTIL, named("(on hold|paused|resume)( until| on| date)*"));
        return names;
    }

    private static Pattern named(String names) {
        return Pattern.compile(OF + "(" + names + ")");
    }

    /** The columns that say how far a deal has come: a status first, which may leave it to a stage. */
    List<ColumnProfile> phases() {
        List<ColumnProfile> phases = new ArrayList<>();
        for (Pattern name : List.of(STATUS, STAGE)) {
            take(column -> name.matcher(column.words()).matches()
                            && column.values().size() <= MOST_PHASES)
                    .ifPresent(phases::add);
        }
        if (phases.isEmpty()) {
            take(column -> column.values().size() <= MOST_PHASES
                            && column.values().stream().anyMatch(ColumnGuess::isClosed))
                    .ifPresent(phases::add);
        }
        return phases;
    }

    private static boolean isClosed(String value) {
        return PhaseGuess.of(value).filter(ExportPhase::isClosed).isPresent();
    }

    /** The columns of dates, by what their names say. */
    Map<DateField, ColumnProfile> dateColumns() {
        Map<DateField, ColumnProfile> found = new EnumMap<>(DateField.class);
        DATES.forEach((field, name) -> take(column ->
                        name.matcher(column.words()).matches()
                                && (column.isBlank()
                                        || !DateGuess.ofMost(column.values()).isEmpty()))
                .ifPresent(column -> found.put(field, column)));
        return found;
    }

    /** Those whose names say that they hold dates, and which do not. */
    List<ColumnProfile> namedAsDates() {
        return others().stream()
                .filter(column -> DATES.values().stream()
                        .anyMatch(name -> name.matcher(column.words()).matches()))
                .toList();
    }

    /** The other columns; the identifier is, where no name says so, the first whose values are all different. */
    Map<Field, ColumnProfile> fieldColumns(long rows) {
        Map<Field, ColumnProfile> found = new EnumMap<>(Field.class);
        FIELDS.forEach((field, name) ->
                take(column -> name.matcher(column.words()).matches()).ifPresent(column -> found.put(field, column)));
        if (!found.containsKey(Field.ID)) {
            take(column -> column.isUnique(rows)).ifPresent(column -> found.put(Field.ID, column));
        }
        return found;
    }

    /** What nothing was found for. */
    List<ColumnProfile> others() {
        return columns.stream().filter(column -> !taken.contains(column)).toList();
    }

    private Optional<ColumnProfile> take(Predicate<ColumnProfile> wanted) {
        Optional<ColumnProfile> found = columns.stream()
                .filter(column -> !taken.contains(column))
                .filter(wanted)
                .findFirst();
        found.ifPresent(taken::add);
        return found;
    }
}
