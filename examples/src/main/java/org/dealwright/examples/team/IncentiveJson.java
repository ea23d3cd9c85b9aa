package org.dealwright.examples.team;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dealwright.incentive.Carried;
import org.dealwright.incentive.Comparison;
import org.dealwright.incentive.Line;
import org.dealwright.incentive.Motivation;
import org.dealwright.incentive.Portion;
import org.dealwright.incentive.Simulation;
import org.dealwright.incentive.Statement;
import org.dealwright.process.MemberId;
import org.dealwright.team.MotivatorKind;
import org.joda.money.Money;

/**
 * What incentive plans come to, for machines. Amounts are numbers with the decimals of the currency; a value that does not
 * exist has no key.
 */
public final class IncentiveJson {
    private IncentiveJson() {}

    /** What each is paid by a plan, line by line, and what is said of the plan as a whole. */
    public static Map<String, Object> of(Simulation simulation) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("plan", simulation.plan().code());
        json.put("currency", simulation.plan().currency().getCode());
        json.put("from", simulation.results().from().toString());
        json.put("until", simulation.results().until().toString());
        json.put("members", simulation.earning().of());
        json.put("earning", simulation.earning().counted());
        simulation.earning().share().ifPresent(share -> json.put("earningShare", share));
        json.put("top", members(simulation.top()));
        json.put("topEarned", of(simulation.topPortion()));
        simulation.gini().ifPresent(gini -> json.put("gini", gini));
        json.put("earned", amount(simulation.earned()));
        json.put("paid", amount(simulation.paid()));
        json.put("costOfSales", of(simulation.costOfSales()));
        json.put("rules", simulation.plan().rules());
        json.put("motivation", of(simulation.motivation()));
        json.put(
                "statements",
                simulation.statements().stream().map(IncentiveJson::of).toList());
        return json;
    }

    /** Two plans side by side, and what each member earns by either. */
    public static Map<String, Object> of(Comparison comparison) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("one", of(comparison.one()));
        json.put("other", of(comparison.other()));
        json.put("costDifference", amount(comparison.costDifference()));
        json.put("ruleDifference", comparison.ruleDifference());
        json.put("rows", comparison.rows().stream().map(IncentiveJson::of).toList());
        return json;
    }

    private static Map<String, Object> of(Comparison.Row row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("member", row.member().value());
        json.put("one", amount(row.one()));
        json.put("other", amount(row.other()));
        json.put("difference", amount(row.difference()));
        return json;
    }

    private static Map<String, Object> of(Statement statement) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("member", statement.member().value());
        json.put("credited", amount(statement.credited()));
        statement.attained().forEach(attained -> json.put("attainedPercent", attained.percent()));
        json.put("lines", statement.lines().stream().map(IncentiveJson::of).toList());
        json.put("claims", statement.claims().stream().map(IncentiveJson::of).toList());
        json.put("earned", amount(statement.earned()));
        json.put("recovered", amount(statement.recovered()));
        json.put("advanced", amount(statement.advanced()));
        json.put("given", amount(statement.given()));
        json.put("repaid", amount(statement.repaid()));
        json.put("paid", amount(statement.paid()));
        json.put("carried", of(statement.carried()));
        return json;
    }

    private static Map<String, Object> of(Line line) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("component", line.component());
        line.base().forEach(base -> json.put("base", amount(base)));
        line.rate().forEach(rate -> json.put("ratePercent", rate.percent()));
        json.put("amount", amount(line.amount()));
        json.put("code", line.why().code());
        json.put("why", line.why().explain(Locale.ENGLISH));
        return json;
    }

    private static Map<String, Object> of(Carried carried) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("draw", amount(carried.draw()));
        json.put("clawback", amount(carried.clawback()));
        return json;
    }

    private static Map<String, Object> of(Portion portion) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("part", amount(portion.part()));
        json.put("whole", amount(portion.whole()));
        portion.share().ifPresent(share -> json.put("share", share));
        return json;
    }

    private static Map<String, Object> of(Motivation motivation) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("means", motivation.means().stream().map(MotivatorKind::code).toList());
        json.put("motivated", members(motivation.motivated()));
        json.put("notMotivated", members(motivation.unmoved()));
        json.put("statedNothing", members(motivation.unstated()));
        return json;
    }

    private static List<String> members(List<MemberId> members) {
        return members.stream().map(MemberId::value).toList();
    }

    private static Object amount(Money money) {
        return money.getAmount();
    }
}
