package org.dealwright.examples.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dealwright.examples.print.Columns;
import org.dealwright.examples.print.Paragraph;
import org.dealwright.examples.rows.Shown;
import org.dealwright.incentive.Attainment;
import org.dealwright.incentive.Comparison;
import org.dealwright.incentive.Line;
import org.dealwright.incentive.Motivation;
import org.dealwright.incentive.Simulation;
import org.dealwright.incentive.Statement;
import org.dealwright.process.MemberId;
import org.dealwright.team.MotivatorKind;
import org.joda.money.Money;

/** What incentive plans come to, in tables of at most {@link Paragraph#WIDTH} characters. Amounts are in the plan's currency. */
public final class IncentiveTable {
    private static final int WIDEST = 40;

    private final Locale locale;

    private IncentiveTable(Locale locale) {
        this.locale = locale;
    }

    /** What each is paid by a plan, whoever earns most first, and what is said of the plan as a whole. */
    public static String of(Simulation simulation, Locale locale) {
        IncentiveTable printed = new IncentiveTable(locale);
        return "Plan \"" + simulation.plan().code() + "\", in "
                + simulation.plan().currency() + "\n\n" + printed.statements(simulation) + "\n"
                + printed.figures(List.of(simulation));
    }

    /** Two plans side by side: what each member earns by either, and what is said of both. */
    public static String of(Comparison comparison, Locale locale) {
        Columns table = new Columns(
                WIDEST,
                "lrrr",
                "member",
                comparison.one().plan().code(),
                comparison.other().plan().code(),
                "difference");
        comparison
                .rows()
                .forEach(row -> table.row(
                        name(row.member()), amount(row.one()), amount(row.other()), amount(row.difference())));
        return "Earned in " + comparison.one().plan().currency() + ":\n" + table + "\n"
                + new IncentiveTable(locale).figures(List.of(comparison.one(), comparison.other()));
    }

    /** Every line of a statement, with why. */
    public static String of(Statement statement, Locale locale) {
        Columns table = new Columns(WIDEST, "lrrrl", "by", "on", "rate", "amount", "why");
        for (Line line : statement.lines()) {
            row(line, table, locale);
        }
        for (Line claim : statement.claims()) {
            row(claim, table, locale);
        }
        return table.toString();
    }

    private static void row(Line line, Columns table, Locale locale) {
        table.row(
                line.component(),
                line.base().map(IncentiveTable::amount).getOrElse(""),
                line.rate().map(Object::toString).getOrElse(""),
                amount(line.amount()),
                line.why().explain(locale));
    }

    private String statements(Simulation simulation) {
        Columns table = new Columns(
                WIDEST, "lrrrrrr", "member", "credited", "of quota", "earned", "taken back", "draw", "paid");
        simulation.statements().stream()
                .sorted((one, other) -> other.earned().compareTo(one.earned()))
                .forEach(each -> table.row(
                        name(each.member()),
                        amount(each.credited()),
                        each.attained().map(Attainment::toString).getOrElse("–"),
                        amount(each.earned()),
                        amount(each.recovered()),
                        amount(each.advanced().plus(each.given()).minus(each.repaid())),
                        amount(each.paid())));
        return table.toString();
    }

    private String figures(List<Simulation> plans) {
        Columns table = new Columns(
                WIDEST, "l" + "r".repeat(plans.size()), headings(plans).toArray(String[]::new));
        figure("earn anything", plans, table, each -> each.earning().toString());
        figure(
                "the top 20 % take",
                plans, table, each -> percent(each.topPortion().share()));
        figure(
                "inequality (Gini, 0 to 1)",
                plans,
                table,
                each -> each.gini()
                        .map(gini -> String.format(Locale.ROOT, "%.3f", gini))
                        .orElse("–"));
        figure("earned", plans, table, each -> each.earned().toString());
        figure("cost", plans, table, each -> each.costOfSales().part().toString());
        figure("cost of sales", plans, table, each -> percent(each.costOfSales().share()));
        figure(
                "rules to know",
                plans,
                table,
                each -> Integer.toString(each.plan().rules()));
        figure("means", plans, table, each -> means(each.motivation()));
        figure(
                "members they motivate",
                plans,
                table,
                each -> count(each.motivation().motivated()));
        figure(
                "members they do not",
                plans,
                table,
                each -> count(each.motivation().unmoved()));
        figure(
                "who stated nothing",
                plans,
                table,
                each -> count(each.motivation().unstated()));
        return table.toString();
    }

    private static List<String> headings(List<Simulation> plans) {
        List<String> headings = new ArrayList<>(List.of("figure"));
        plans.forEach(each -> headings.add(each.plan().code()));
        return headings;
    }

    private static void figure(
            String name, List<Simulation> plans, Columns table, Function<Simulation, String> figure) {
        List<String> cells = new ArrayList<>(List.of(name));
        plans.forEach(each -> cells.add(figure.apply(each)));
        table.row(cells.toArray(String[]::new));
    }

    private String means(Motivation motivation) {
        return motivation.means().stream()
                .map(MotivatorKind::term)
                .map(term -> term.word(locale))
                .collect(Collectors.joining(", "));
    }

    private static String count(List<MemberId> members) {
        return Integer.toString(members.size());
    }

    private static String name(MemberId member) {
        return Shown.cell(member.value());
    }

    private static String amount(Money money) {
        return money.getAmount().toPlainString();
    }

    private static String percent(Optional<Double> share) {
        return share.map(part -> String.format(Locale.ROOT, "%.1f %%", 100 * part))
                .orElse("–");
    }
}
