package org.dealwright.examples.team;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dealwright.process.Reason;
import org.dealwright.process.Term;

/** A reason for machines: its code and its sentence, and each figure that it rests on with its name and unit. */
final class Evidence {
    private static final Figure LEAST_NEEDED = new Figure("needed", "count");
    private static final List<Figure> BESIDE_OTHERS =
            figures("own", "percent", "others", "percent", "differenceLower", "points", "differenceUpper", "points");

    /** By code, what each argument of the sentence is. */
    private static final Map<String, List<Figure>> FIGURES = Map.ofEntries(
            entry("evaluation.fit", figures("role", "role", "fit", "of-100")),
            entry(
                    "evaluation.fit-in-part",
                    figures("role", "role", "fit", "of-100", "least", "of-100", "most", "of-100", "unrated", "skill")),
            entry("evaluation.fit-unknown", figures("role", "role")),
            entry("evaluation.skill-unrated", figures("skill", "skill", "needed", "level")),
            entry("evaluation.skill-short", figures("skill", "skill", "needed", "level", "has", "level")),
            entry("evaluation.skill-enough", figures("skill", "skill", "needed", "level", "has", "level")),
            entry(
                    "evaluation.wrong-seat",
                    figures("seat", "role", "fitsAtMost", "of-100", "better", "role", "fitsAtLeast", "of-100")),
            entry("evaluation.seat-not-known", List.of()),
            entry("evaluation.no-better-seat", figures("margin", "points")),
            entry("evaluation.seats-unrated", figures("margin", "points")),
            entry("evaluation.win-rate-beside-others", BESIDE_OTHERS),
            entry("evaluation.quality-beside-others", BESIDE_OTHERS),
            entry("evaluation.leads-beside-others", besideMedian("leads-per-period")),
            entry("evaluation.load-beside-others", besideMedian("open-pieces")),
            entry("evaluation.activity-beside-others", besideMedian("activities-per-period")),
            entry("evaluation.load-above-capacity", figures("own", "open-pieces", "capacity", "open-pieces")),
            entry("evaluation.load-within-capacity", figures("own", "open-pieces", "capacity", "open-pieces")),
            entry("evaluation.never-learnt", List.of()),
            entry("evaluation.last-learnt", figures("training", "code", "on", "date")),
            entry("evaluation.activity-explained", List.of()),
            entry("evaluation.ask-them", List.of()),
            entry("evaluation.moved-by", figures("motivators", "code")),
            entry("evaluation.figure-unknown", List.of()),
            entry("evaluation.too-few-peers", List.of(new Figure("others", "members"), LEAST_NEEDED)),
            entry(
                    "evaluation.too-few-cases-beside",
                    List.of(new Figure("own", "cases"), new Figure("others", "cases"), LEAST_NEEDED)),
            entry("evaluation.goal-met", figures("attainment", "percent")),
            entry(
                    "evaluation.most-improved",
                    figures("before", "percent", "attainment", "percent", "improvement", "points")),
            entry("evaluation.streak", figures("periods", "count")));

    /**
     * What an argument is.
     *
     * @param name its name
     * @param unit in what it is measured, or of what it is the code
     */
    private record Figure(String name, String unit) {}

    private Evidence() {}

    private static List<Figure> figures(String... namesAndUnits) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < namesAndUnits.length; i += 2) {
            figures.add(new Figure(namesAndUnits[i], namesAndUnits[i + 1]));
        }
        return List.copyOf(figures);
    }

    private static List<Figure> besideMedian(String unit) {
        return figures("own", unit, "median", unit, "others", "members", "tolerance", "percent");
    }

    /**
     * A reason as maps, lists, texts and numbers.
     *
     * @throws IllegalStateException if nobody said what its arguments are
     */
    static Map<String, Object> of(Reason reason) {
        List<Figure> figures = FIGURES.get(reason.code());
        if (figures == null || figures.size() != reason.arguments().size()) {
            throw new IllegalStateException("nobody says what the figures of " + reason.code() + " are");
        }
        List<Map<String, Object>> values = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            Map<String, Object> value = new LinkedHashMap<>();
            value.put("name", figures.get(i).name());
            value.put("value", value(reason.arguments().get(i), figures.get(i).unit()));
            value.put("unit", figures.get(i).unit());
            values.add(value);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", reason.code());
        json.put("values", values);
        json.put("text", reason.explain(Locale.ENGLISH));
        return json;
    }

    /** What is a code or a date stays a text; every other text is a number as it is shown. */
    private static Object value(Object argument, String unit) {
        if (argument instanceof Term term) {
            return term.code();
        }
        if (argument instanceof List<?> list) {
            return list.stream().map(one -> value(one, unit)).toList();
        }
        if (argument instanceof Number) {
            return argument;
        }
        return switch (unit) {
            case "code", "date" -> argument.toString();
            default -> new BigDecimal(argument.toString());
        };
    }
}
