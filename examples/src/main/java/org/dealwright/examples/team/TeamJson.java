package org.dealwright.examples.team;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dealwright.evaluation.Honour;
import org.dealwright.evaluation.RoleCover;
import org.dealwright.evaluation.SkillCover;
import org.dealwright.evaluation.SkillGap;
import org.dealwright.evaluation.Span;
import org.dealwright.evaluation.WrongSeat;
import org.dealwright.process.MemberId;

/** The report for machines: the same answers under stable keys. A value that does not exist has no key. */
public final class TeamJson {
    private TeamJson() {}

    /** The report as maps, lists, texts and numbers. */
    public static Map<String, Object> of(TeamReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("team", report.figures().name());
        json.put("members", report.figures().roster().members().size());
        json.put("period", of(report.figures().period()));
        json.put("gaps", report.gaps().open().stream().map(TeamJson::of).toList());
        json.put("unrated", report.gaps().unrated().size());
        json.put(
                "wrongSeats",
                report.seating().wrong().stream().map(TeamJson::of).toList());
        json.put("roles", report.cover().roles().stream().map(TeamJson::of).toList());
        json.put("skills", report.cover().skills().stream().map(TeamJson::of).toList());
        json.put("goalMet", honours(report.honours().met()));
        json.put("mostImproved", honours(report.honours().mostImproved()));
        json.put("streaks", honours(report.honours().streaks()));
        json.put("readings", report.figures().readings());
        return json;
    }

    static Map<String, Object> of(Span span) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("first", span.first().toString());
        json.put("last", span.last().toString());
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

    static List<String> ids(List<MemberId> members) {
        return members.stream().map(MemberId::value).toList();
    }

    private static List<Map<String, Object>> honours(List<? extends Honour> honours) {
        return honours.stream()
                .map(honour -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("member", honour.member().value());
                    json.put("reason", honour.reason().explain(Locale.ENGLISH));
                    return json;
                })
                .toList();
    }
}
