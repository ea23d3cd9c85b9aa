package org.dealwright.examples.olist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dealwright.examples.rows.RowJson;
import org.dealwright.metrics.Proportion;
import org.dealwright.metrics.SalesCycle;

/** The report for machines: the same numbers under stable keys. A value that does not exist has no key. */
public final class OlistJson {
    private OlistJson() {}

    /** The report as maps, lists, texts and numbers. */
    public static Map<String, Object> of(OlistReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("asOf", report.setting().asOf().toString());
        report.setting().lastDay().ifPresent(day -> json.put("lastDay", day.toString()));
        json.put("zone", report.setting().zone().getId());
        json.put("conversion", of(report.funnel().conversion()));
        json.put("open", report.funnel().open());
        json.put("withoutFirstContact", report.funnel().withoutFirstContact());
        json.put("byOrigin", groups("origin", report.funnel().byOrigin()));
        json.put("byMonth", groups("month", report.funnel().byMonth()));
        Map<String, Object> won = new LinkedHashMap<>();
        report.funnel().wonByMonth().forEach((month, count) -> won.put(month.toString(), count));
        json.put("wonByMonth", won);
        json.put("cycle", of(report.funnel().cycle()));
        json.put("cycleWithoutNegative", of(report.funnel().forwardCycle()));
        json.put("handoffs", of(report.team()));
        json.put("readings", OlistReadings.sentences(report));
        json.put("rows", report.tallies().stream().map(RowJson::of).toList());
        json.put("faults", report.faults().stream().map(RowJson::of).toList());
        return json;
    }

    private static Map<String, Object> of(Proportion conversion) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("converted", conversion.part());
        json.put("entered", conversion.whole());
        conversion.rate().ifPresent(rate -> json.put("rate", rate));
        conversion.interval(0.95).ifPresent(range -> {
            json.put("level", range.level());
            json.put("lower", range.lower());
            json.put("upper", range.upper());
        });
        return json;
    }

    private static List<Map<String, Object>> groups(String name, Map<?, Proportion> groups) {
        return groups.entrySet().stream()
                .map(group -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put(name, String.valueOf(group.getKey()));
                    json.putAll(of(group.getValue()));
                    return json;
                })
                .toList();
    }

    private static Map<String, Object> of(SalesCycle cycle) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("count", cycle.count());
        cycle.median().ifPresent(days -> json.put("medianDays", days));
        cycle.mean().ifPresent(days -> json.put("meanDays", days));
        return json;
    }

    private static Map<String, Object> of(Handoffs team) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("accepted", team.accepted());
        json.put("converted", team.converted());
        json.put("pairs", team.byPair().size());
        json.put("pairsOfTwo", team.pairsOfTwo());
        json.put("bySdr", members("sdr", team.bySdr()));
        json.put("byRep", members("rep", team.byRep()));
        json.put("byPair", pairs(team.byPair()));
        return json;
    }

    private static List<Map<String, Object>> members(String role, Map<String, Handoffs.Share> shares) {
        return shares.entrySet().stream()
                .map(one -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put(role, one.getKey());
                    json.putAll(of(one.getValue()));
                    return json;
                })
                .toList();
    }

    private static List<Map<String, Object>> pairs(Map<Handoffs.Pair, Handoffs.Share> shares) {
        return shares.entrySet().stream()
                .map(one -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("sdr", one.getKey().sdr());
                    json.put("rep", one.getKey().rep());
                    json.putAll(of(one.getValue()));
                    return json;
                })
                .toList();
    }

    private static Map<String, Object> of(Handoffs.Share share) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("accepted", share.accepted());
        json.put("converted", share.converted());
        return json;
    }
}
