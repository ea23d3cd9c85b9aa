package org.dealwright.examples.crm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dealwright.examples.rows.Fault;
import org.dealwright.examples.rows.Ledger;
import org.dealwright.metrics.Proportion;
import org.dealwright.metrics.SalesCycle;

/** The report for machines: the same numbers under stable keys. A value that does not exist has no key. */
public final class CrmJson {
    private CrmJson() {}

    /** The report as maps, lists, texts and numbers. */
    public static Map<String, Object> of(CrmReport report) {
        Measures measures = report.measures();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", report.rows().file());
        json.put("mapping", report.setting().mappedBy());
        json.put("asOf", report.setting().asOf().toString());
        json.put("zone", report.setting().mapping().reading().zone().getId());
        json.put("dryRun", report.setting().dryRun());
        json.putAll(of(measures.all()));
        json.put("winRate", of(measures.all().winRate()));
        json.put("wonValue", won(measures));
        json.put("openValue", sums(measures.openValue()));
        json.put("listPrice", sums(measures.listPrice()));
        json.put(
                "cycle",
                Map.of(
                        "won", of(measures.wonCycle()),
                        "lost", of(measures.lostCycle()),
                        "closed", of(measures.closedCycle())));
        measures.velocity().ifPresent(velocity -> json.put("velocityPerDay", velocity));
        json.put("quarters", tallies("quarter", measures.quarters()));
        Map<String, Object> by = new LinkedHashMap<>();
        measures.groups().forEach((grouping, groups) -> by.put(grouping, tallies("name", groups)));
        json.put("by", by);
        json.put("readings", CrmReadings.sentences(report.setting()));
        json.put("rows", of(report.rows()));
        json.put("joined", report.joined().stream().map(CrmJson::of).toList());
        json.put("faults", report.faults().stream().map(CrmJson::of).toList());
        return json;
    }

    private static Map<String, Object> of(Tally tally) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("won", tally.won());
        json.put("lost", tally.lost());
        json.put("open", tally.open());
        return json;
    }

    private static Map<String, Object> of(Proportion rate) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("converted", rate.part());
        json.put("entered", rate.whole());
        rate.rate().ifPresent(share -> json.put("rate", share));
        rate.interval(0.95).ifPresent(range -> {
            json.put("level", range.level());
            json.put("lower", range.lower());
            json.put("upper", range.upper());
        });
        return json;
    }

    private static List<Map<String, Object>> tallies(String name, Map<String, Tally> tallies) {
        List<Map<String, Object>> rows = new ArrayList<>();
        tallies.forEach((key, tally) -> {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put(name, key);
            json.putAll(of(tally));
            tally.winRate().rate().ifPresent(rate -> json.put("winRate", rate));
            json.put("wonValue", sums(tally.wonValue()));
            rows.add(json);
        });
        return rows;
    }

    private static List<Map<String, Object>> won(Measures measures) {
        List<Map<String, Object>> sums = sums(measures.all().wonValue());
        for (int i = 0; i < sums.size(); i++) {
            sums.get(i).put("median", number(measures.wonMedians().get(i)));
        }
        return sums;
    }

    private static List<Map<String, Object>> sums(List<CurrencyTotal> sums) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (CurrencyTotal sum : sums) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("currency", sum.currency().getCode());
            json.put("count", sum.count());
            json.put("total", number(sum.total()));
            json.put("mean", number(sum.mean()));
            all.add(json);
        }
        return all;
    }

    private static BigDecimal number(BigDecimal amount) {
        return new BigDecimal(CurrencyTotal.plain(amount));
    }

    private static Map<String, Object> of(SalesCycle cycle) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("count", cycle.count());
        cycle.median().ifPresent(days -> json.put("medianDays", days));
        cycle.mean().ifPresent(days -> json.put("meanDays", days));
        return json;
    }

    private static Map<String, Object> of(Ledger.Tally rows) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", rows.file());
        json.put("read", rows.read());
        json.put("recorded", rows.recorded());
        json.put("refused", rows.refused());
        json.put("reported", rows.reported());
        return json;
    }

    private static Map<String, Object> of(JoinedFile.Referral joined) {
        Map<String, Object> json = of(joined.rows());
        json.put("unreferred", joined.unreferred());
        return json;
    }

    private static Map<String, Object> of(FaultClass faults) {
        Fault first = faults.first().get(0);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", first.file());
        json.put("field", first.field());
        json.put("kind", first.kind().code());
        json.put("fate", first.kind().fate().code());
        json.put("reason", first.kind().reason());
        json.put("done", first.kind().done());
        json.put("count", faults.count());
        json.put("first", faults.first().stream().map(CrmJson::of).toList());
        return json;
    }

    private static Map<String, Object> of(Fault fault) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("line", fault.line());
        json.put("value", fault.value());
        if (!fault.detail().isEmpty()) {
            json.put("detail", fault.detail());
        }
        return json;
    }
}
