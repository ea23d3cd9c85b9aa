package org.dealwright.examples.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The report for machines: every row, unrounded, under stable keys. A value that does not exist has no key. */
public final class ReportJson {
    private ReportJson() {}

    /** The report as maps, lists, texts and numbers. */
    public static Map<String, Object> of(Report report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("report", report.code());
        json.put("title", report.title());
        json.put("about", report.about());
        Map<String, Object> sections = new LinkedHashMap<>();
        report.sections().forEach(section -> sections.put(section.key(), of(section)));
        json.put("sections", sections);
        return json;
    }

    private static Map<String, Object> of(Section section) {
        List<String> notes = new ArrayList<>();
        Map<String, Object> figures = new LinkedHashMap<>();
        Map<String, Object> tables = new LinkedHashMap<>();
        for (Block block : section.blocks()) {
            if (block instanceof Block.Note note) {
                notes.add(note.text());
            } else if (block instanceof Block.Figure figure) {
                figures.put(figure.key(), of(figure));
            } else if (block instanceof Block.Tabled tabled) {
                tables.put(tabled.table().key(), of(tabled.table()));
            }
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("heading", section.heading());
        json.put("notes", notes);
        json.put("figures", figures);
        json.put("tables", tables);
        return json;
    }

    private static Map<String, Object> of(Block.Figure figure) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("label", figure.label());
        figure.value().exact().ifPresent(value -> json.put("value", value));
        putBasis(figure.basis(), json);
        return json;
    }

    private static Map<String, Object> of(Table table) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("caption", table.caption());
        putBasis(table.basis(), json);
        json.put(
                "rows",
                table.rows().stream().map(row -> of(table.columns(), row)).toList());
        return json;
    }

    private static Map<String, Object> of(List<Table.Column> columns, List<Value> row) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            String key = columns.get(i).key();
            row.get(i).exact().ifPresent(value -> json.put(key, value));
        }
        return json;
    }

    private static void putBasis(String basis, Map<String, Object> json) {
        if (!basis.isEmpty()) {
            json.put("basis", basis);
        }
    }
}
