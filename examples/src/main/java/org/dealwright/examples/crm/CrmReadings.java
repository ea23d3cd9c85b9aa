package org.dealwright.examples.crm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dealwright.examples.mapping.ExportPhase;
import org.dealwright.examples.mapping.Mapping;
import org.dealwright.examples.mapping.PhaseColumn;
import org.dealwright.examples.rows.Shown;

/** By which rules an export was read, in sentences. */
final class CrmReadings {
    private CrmReadings() {}

    static List<String> sentences(CrmSetting setting) {
        Mapping mapping = setting.mapping();
        List<String> sentences = new ArrayList<>();
        sentences.add("The rules are those of the mapping " + setting.mappedBy() + "; --mapping FILE takes others.");
        sentences.add("It is taken to be " + setting.asOf() + "; a row that says something later is refused.");
        sentences.add("Dates and times without a zone are meant in "
                + mapping.reading().zone() + ", and days are differences of dates there.");
        mapping.fields().phases().forEach(column -> sentences.add(phases(column)));
        mapping.replacements()
                .forEach((column, values) -> sentences.add("In " + column + " "
                        + values.entrySet().stream()
                                .map(one -> Shown.of(one.getKey()) + " is read as " + Shown.of(one.getValue()))
                                .collect(Collectors.joining(", "))
                        + "."));
        sentences.add(
                "Each row is adopted as a deal in the phase that the mapping gives it. It has no needs, presentations"
                        + " and proposals: the export has none, and none are made up.");
        sentences.add("Amounts of different currencies are never added: no rate is known.");
        return sentences;
    }

    private static String phases(PhaseColumn column) {
        Map<ExportPhase, List<String>> names = new LinkedHashMap<>();
        column.names()
                .forEach((name, phase) ->
                        names.computeIfAbsent(phase, its -> new ArrayList<>()).add(Shown.of(name)));
        return names.entrySet().stream()
                .map(one -> String.join(", ", one.getValue())
                        + (one.getValue().size() == 1 ? " stands for " : " stand for ")
                        + meaning(one.getKey()))
                .collect(Collectors.joining("; ", "In " + column.column() + " ", "."));
    }

    private static String meaning(ExportPhase phase) {
        return switch (phase) {
            case LEAVE_OUT -> "rows to leave out";
            case NEXT -> "what the next column says";
            default -> phase.code();
        };
    }
}
