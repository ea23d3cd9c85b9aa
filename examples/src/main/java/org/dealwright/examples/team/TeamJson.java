package org.dealwright.examples.team;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dealwright.evaluation.Diagnosis;
import org.dealwright.evaluation.Effect;
import org.dealwright.evaluation.Finding;
import org.dealwright.evaluation.Honour;
import org.dealwright.evaluation.RoleCover;
import org.dealwright.evaluation.RoleFit;
import org.dealwright.evaluation.Shift;
import org.dealwright.evaluation.SkillCover;
import org.dealwright.evaluation.SkillGap;
import org.dealwright.evaluation.TrainingPlan;
import org.dealwright.evaluation.WrongSeat;
import org.dealwright.process.MemberId;
import org.dealwright.team.DatePeriod;

/** The report for machines: the same answers under stable keys. A value that does not exist has no key. */
public final class TeamJson {
    private TeamJson() {}

    /** The report as maps, lists, texts and numbers. */
    public static Map<String, Object> of(TeamReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("team", report.figures().name());
        json.put("members", report.figures().team().members().size());
        json.put("period", of(report.figures().period()));
        json.put("window", of(report.figures().window()));
        json.put("gaps", report.gaps().open().stream().map(TeamJson::of).toList());
        json.put("unrated", report.gaps().unrated().size());
        json.put("fits", report.seating().fits().stream().map(TeamJson::of).toList());
        json.put(
                "wrongSeats",
                report.seating().wrong().stream().map(TeamJson::of).toList());
        json.put("roles", report.cover().roles().stream().map(TeamJson::of).toList());
        json.put("skills", report.cover().skills().stream().map(TeamJson::of).toList());
        json.put("groups", groups(report));
        json.put(
                "results",
                MemberResult.of(report.figures()).stream().map(TeamJson::of).toList());
        json.put("plan", plan(report.plan()));
        json.put("effects", report.effects().stream().map(TeamJson::of).toList());
        json.put("judgedForShortfalls", report.figures().judgedForShortfalls());
        json.put("shortfalls", report.worstFirst().stream().map(TeamJson::of).toList());
        json.put("goalMet", honours(report.honours().met()));
        json.put("mostImproved", honours(report.honours().mostImproved()));
        json.put("streaks", honours(report.honours().streaks()));
        report.honours().notEnough().forEach(why -> json.put("notEnoughToHonour", why.explain(Locale.ENGLISH)));
        json.put("notJudged", report.unjudged().stream().map(TeamJson::of).toList());
        report.incentives().ifPresent(plans -> json.put("incentives", IncentiveJson.of(plans)));
        json.put("readings", report.figures().readings());
        return json;
    }

    static Map<String, Object> of(DatePeriod period) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("first", period.first().toString());
        json.put("last", period.last().toString());
        return json;
    }

    static Map<String, Object> of(SkillGap gap) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("member", gap.member().value());
        json.put("role", gap.role().code());
        json.put("skill", gap.skill().code());
        json.put("needed", gap.needed());
        gap.has().forEach(level -> json.put("has", level));
        gap.gap().forEach(levels -> json.put("gap", levels));
        json.put("weight", gap.weight());
        return json;
    }

    private static Map<String, Object> of(RoleFit fit) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("member", fit.member().value());
        json.put("role", fit.role().code());
        json.put("held", fit.held());
        fit.score().forEach(score -> json.put("score", score.value()));
        fit.least().forEach(score -> json.put("least", score.value()));
        fit.most().forEach(score -> json.put("most", score.value()));
        return json;
    }

    private static Map<String, Object> of(WrongSeat seat) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("member", seat.member().value());
        json.put("seat", seat.now().role().code());
        json.put("fitsAtMost", seat.now().most().get().value());
        json.put("better", seat.better().role().code());
        json.put("fitsAtLeast", seat.better().least().get().value());
        return json;
    }

    private static Map<String, Object> of(RoleCover cover) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("role", cover.role().code());
        json.put("depth", cover.depth().code());
        json.put("able", ids(cover.able()));
        json.put("unproven", ids(cover.unproven()));
        return json;
    }

    private static Map<String, Object> of(SkillCover cover) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("skill", cover.skill().code());
        json.put("level", cover.level());
        json.put("depth", cover.depth().code());
        json.put("able", ids(cover.able()));
        json.put("unproven", ids(cover.unproven()));
        return json;
    }

    private static Map<String, Object> groups(TeamReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        report.groups()
                .forEach((grouping, groups) ->
                        json.put(grouping, groups.stream().map(TeamJson::of).toList()));
        return json;
    }

    private static Map<String, Object> of(GroupResult group) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", group.name());
        json.put("members", group.members());
        json.put("withResults", group.withResults());
        json.put("won", group.deals().part());
        json.put("closed", group.deals().whole());
        group.deals().rate().ifPresent(rate -> json.put("winRate", rate));
        group.achieved().ifPresent(money -> {
            json.put("currency", money.getCurrencyUnit().getCode());
            json.put("achieved", money.getAmount());
        });
        return json;
    }

    private static Map<String, Object> of(MemberResult result) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("member", result.member().value());
        result.deals().ifPresent(deals -> {
            json.put("won", deals.part());
            json.put("closed", deals.whole());
            deals.rate().ifPresent(rate -> json.put("winRate", rate));
        });
        result.achieved().ifPresent(money -> {
            json.put("currency", money.getCurrencyUnit().getCode());
            json.put("achieved", money.getAmount());
        });
        result.open().ifPresent(open -> json.put("open", open));
        return json;
    }

    private static Map<String, Object> plan(TrainingPlan plan) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("method", TrainingPlan.method().explain(Locale.ENGLISH));
        json.put(
                "sessions",
                plan.sessions().stream()
                        .map(session -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("training", session.training());
                            one.put("members", ids(session.members()));
                            one.put("closes", session.closes());
                            one.put("cost", session.cost().getAmount());
                            return one;
                        })
                        .toList());
        plan.cost().forEach(cost -> {
            json.put("currency", cost.getCurrencyUnit().getCode());
            json.put("cost", cost.getAmount());
        });
        json.put(
                "left",
                plan.left().stream()
                        .map(left -> {
                            Map<String, Object> one = of(left.gap());
                            one.put("why", left.why().code());
                            return one;
                        })
                        .toList());
        return json;
    }

    private static Map<String, Object> of(Effect effect) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", effect.kind().name().toLowerCase(Locale.ROOT));
        json.put("code", effect.code());
        json.put("measure", effect.measure().code());
        json.put("group", of(effect.group()));
        json.put("others", of(effect.others()));
        json.put("beyondOthers", of(effect.beyondOthers()));
        json.put(
                "members",
                effect.members().stream()
                        .map(member -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("member", member.member().value());
                            one.put("on", member.on().toString());
                            one.putAll(of(member.shift()));
                            return one;
                        })
                        .toList());
        return json;
    }

    private static Map<String, Object> of(Shift shift) {
        Map<String, Object> json = new LinkedHashMap<>();
        if (shift instanceof Shift.Measured measured) {
            json.put("before", measured.before());
            json.put("after", measured.after());
            json.put("difference", measured.difference());
            json.put("lower", measured.lower());
            json.put("upper", measured.upper());
            json.put("level", measured.level());
        } else {
            json.put("notEnoughData", ((Shift.NotEnoughData) shift).reason().explain(Locale.ENGLISH));
        }
        return json;
    }

    private static Map<String, Object> of(Diagnosis diagnosis) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("member", diagnosis.member().value());
        json.put("attainmentPercent", diagnosis.attainment());
        json.put("currency", diagnosis.goal().getCurrencyUnit().getCode());
        json.put("goal", diagnosis.goal().getAmount());
        json.put("achieved", diagnosis.achieved().getAmount());
        json.put("periods", diagnosis.periods());
        diagnosis.findings().forEach(finding -> json.put(finding.cause().code(), of(finding)));
        return json;
    }

    private static Map<String, Object> of(Finding finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("suggestion", finding.suggestion().code());
        json.put("evidence", finding.evidence().stream().map(Evidence::of).toList());
        return json;
    }

    private static Map<String, Object> of(Unjudged those) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("why", those.why().code());
        json.put("members", ids(those.members()));
        return json;
    }

    static List<String> ids(List<MemberId> members) {
        return members.stream().map(MemberId::value).toList();
    }

    private static List<Map<String, Object>> honours(List<? extends Honour> honours) {
        return honours.stream()
                .map(honour -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("member", honour.member().value());
                    json.put("reason", Evidence.of(honour.reason()));
                    return json;
                })
                .toList();
    }
}
