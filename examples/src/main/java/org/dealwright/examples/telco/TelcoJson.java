package org.dealwright.examples.telco;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.dealwright.examples.rows.RowJson;
import org.dealwright.metrics.ConfidenceInterval;
import org.dealwright.metrics.Survival;

/** The report for machines: the same numbers under stable keys. A value that does not exist has no key. */
public final class TelcoJson {
    private TelcoJson() {}

    /** The report as maps, lists, texts and numbers. */
    public static Map<String, Object> of(TelcoReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        put(report.all(), json);
        TelcoReport.Staying staying = report.staying();
        json.put("staying", of(staying.all(), staying.months()));
        json.put("byContract", groups(report.byContract(), (contract, group) -> {
            group.put("contract", contract.code());
            group.put("staying", of(staying.of(contract), staying.months()));
        }));
        json.put("byTenure", groups(report.byTenure(), (band, group) -> {
            group.put("fromMonths", band.from());
            group.put("toMonths", band.to());
        }));
        json.put("rows", List.of(RowJson.of(report.tally())));
        json.put("faults", report.faults().stream().map(RowJson::of).toList());
        return json;
    }

    /** The estimate at each of these months; the interval is there where the estimate has one. */
    private static Map<String, Object> of(Survival survival, List<Integer> months) {
        Map<String, Object> json = new LinkedHashMap<>();
        survival.median().ifPresent(median -> json.put("medianMonths", median));
        json.put("estimates", months.stream().map(month -> of(survival, month)).toList());
        return json;
    }

    private static Map<String, Object> of(Survival survival, int month) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("months", month);
        survival.at(month).ifPresent(share -> json.put("share", share));
        survival.standardError(month).ifPresent(error -> json.put("standardError", error));
        survival.interval(month, 0.95).ifPresent(range -> put(range, json));
        return json;
    }

    private static void put(ConfidenceInterval range, Map<String, Object> json) {
        json.put("level", range.level());
        json.put("lower", range.lower());
        json.put("upper", range.upper());
    }

    private static <K> List<Map<String, Object>> groups(
            Map<K, TelcoReport.Group> groups, BiConsumer<K, Map<String, Object>> name) {
        return groups.entrySet().stream()
                .map(one -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    name.accept(one.getKey(), json);
                    put(one.getValue(), json);
                    return json;
                })
                .toList();
    }

    private static void put(TelcoReport.Group group, Map<String, Object> json) {
        json.put("customers", group.churn().whole());
        json.put("churned", group.churn().part());
        group.churn().rate().ifPresent(rate -> json.put("churnRate", rate));
        group.churn().interval(0.95).ifPresent(range -> put(range, json));
        json.put("monthlyRevenue", group.revenue().all());
        json.put("monthlyRevenueKept", group.revenue().kept());
        json.put("monthlyRevenueLost", group.revenue().churned());
        group.revenue().rate().ifPresent(rate -> json.put("revenueChurnRate", rate));
    }
}
