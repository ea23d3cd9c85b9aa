package org.dealwright.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dealwright.handoff.Candidate;
import org.dealwright.handoff.Presence;
import org.dealwright.handoff.Skill;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;

/** A small team, and a policy whose numbers are easy to reckon by hand. */
final class TeamFixture {
    static final Locale HUNGARIAN = Locale.forLanguageTag("hu");
    static final MemberId ANNA = new MemberId("anna");
    static final MemberId BELA = new MemberId("bela");
    static final MemberId CILI = new MemberId("cili");
    static final Skill DEMO = new Skill("demo");
    static final Skill CALLS = new Skill("calls");
    static final Skill PRICES = new Skill("prices");
    static final Role AE = Role.ACCOUNT_EXECUTIVE;
    static final Role SDR = Role.SALES_DEVELOPMENT_REP;

    /** An executive needs demo 50 three times as much as prices 40; an SDR needs calls 80 alone. */
    static final EvaluationPolicy POLICY = EvaluationPolicy.builder()
            .roleNeeds(new RoleNeeds(Map.of(
                    AE,
                    List.of(new RoleNeed(DEMO, 50, 3), new RoleNeed(PRICES, 40, 1)),
                    SDR,
                    List.of(new RoleNeed(CALLS, 80, 1)))))
            .build();

    private TeamFixture() {}

    static Profile executive(MemberId member) {
        return Profile.of(Candidate.active(member).with(AE));
    }

    static Profile caller(MemberId member) {
        return Profile.of(Candidate.active(member).with(SDR));
    }

    static Profile rated(Profile profile, Skill skill, int level) {
        return profile.with(profile.who().with(skill, level));
    }

    static Profile being(Profile profile, Presence presence) {
        return profile.with(profile.who().with(presence));
    }

    static Team team(Profile... members) {
        return new Team(List.of(members));
    }
}
