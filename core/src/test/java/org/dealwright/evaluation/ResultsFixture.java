package org.dealwright.evaluation;

import java.util.Arrays;
import java.util.List;
import org.dealwright.process.MemberId;
import org.dealwright.team.DatePeriod;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Results by quarter; amounts in whole euros. */
final class ResultsFixture {
    static final DatePeriod Q1 = DatePeriod.quarter(2026, 1);
    static final DatePeriod Q2 = DatePeriod.quarter(2026, 2);
    static final DatePeriod Q3 = DatePeriod.quarter(2026, 3);
    static final DatePeriod Q4 = DatePeriod.quarter(2026, 4);

    private ResultsFixture() {}

    static Money eur(long amount) {
        return Money.ofMajor(CurrencyUnit.EUR, amount);
    }

    static PeriodResult result(MemberId member, DatePeriod period, long goal, long achieved) {
        return PeriodResult.of(member, period).goal(eur(goal)).achieved(eur(achieved));
    }

    /** A period without a goal. */
    static PeriodResult onLeave(MemberId member, DatePeriod period) {
        return PeriodResult.of(member, period).achieved(eur(0));
    }

    static TeamResults results(PeriodResult... results) {
        return new TeamResults(List.of(results));
    }

    static List<MemberId> members(String... ids) {
        return Arrays.stream(ids).map(MemberId::new).toList();
    }
}
