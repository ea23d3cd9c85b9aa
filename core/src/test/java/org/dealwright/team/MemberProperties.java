package org.dealwright.team;

import static org.dealwright.team.MemberFixture.date;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dealwright.handoff.Presence;
import org.dealwright.process.Percent;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class MemberProperties {
    @Provide
    Arbitrary<List<MemberSteps.Step>> lives() {
        return MemberSteps.lives();
    }

    @Property
    void presence_is_what_a_count_of_days_says(@ForAll("lives") List<MemberSteps.Step> steps) {
        Member anna = MemberSteps.live(steps).member();
        MemberModel model = MemberModel.of(steps);

        assertEquals(model.presence, anna.presence());
        assertEquals(
                model.presence == Presence.LEAVING && model.heldUp,
                anna instanceof Member.Leaving leaving && leaving.isHeldUp());
        assertEquals(Option.some(date(model.joinedOn)), anna.profile().joinedOn());
    }

    @Property
    void what_is_known_is_what_was_said_last(@ForAll("lives") List<MemberSteps.Step> steps) {
        Member anna = MemberSteps.live(steps).member();
        MemberModel model = MemberModel.of(steps);

        assertEquals(model.roles, anna.profile().post().roles());
        assertEquals(model.presence == Presence.LEFT ? Set.of() : model.roles, anna.roles());
        assertEquals(model.levels, anna.profile().development().levels());
        Map<Boolean, List<Object>> motivators = new HashMap<>();
        anna.profile()
                .aims()
                .motivators()
                .forEach(each -> motivators.put(
                        each.kind().equals(MotivatorKind.MONEY), List.of(!each.onBehalf(), each.rank())));
        assertEquals(model.motivators, motivators);
        assertEquals(
                model.recognitions.size(), anna.profile().aims().recognitions().size());
    }

    @Property
    void a_history_read_again_leads_to_the_same(@ForAll("lives") List<MemberSteps.Step> steps) {
        MemberFixture anna = MemberSteps.live(steps);

        assertEquals(Option.some(anna.member()), MemberLifecycle.table().replay(anna.history()));
    }

    /** Day by day, in whole percentages and minor units. */
    @Property
    void what_is_asked_is_never_more_than_the_quota_and_lies_within_half_a_cent_of_the_days_sum(
            @ForAll @Size(max = 6) List<@IntRange(max = 100) Integer> months,
            @ForAll @IntRange(min = -200, max = 400) int joined,
            @ForAll @IntRange(min = 1, max = 400) int days,
            @ForAll @IntRange(max = 1_000_000) int cents) {
        DatePeriod period = new DatePeriod(date(1), date(days));
        Ramp ramp = new Ramp(months.stream().map(Percent::of).toList());
        Money amount = Money.ofMinor(CurrencyUnit.EUR, cents);
        LocalDate from = date(joined);

        Money asked = ramp.of(amount, period, from);

        long sum = 0;
        for (int day = 1; day <= days; day++) {
            sum += share(months, from, date(day));
        }
        BigDecimal exact = BigDecimal.valueOf(cents).multiply(BigDecimal.valueOf(sum));
        BigDecimal off = BigDecimal.valueOf(asked.getAmountMinorLong())
                .multiply(BigDecimal.valueOf(100L * days))
                .subtract(exact)
                .abs();
        assertEquals(-1, off.compareTo(BigDecimal.valueOf(50L * days + 1)));
        assertFalse(asked.isGreaterThan(amount));
    }

    /** Walks from month to month, each beginning on the day of joining, or the last that there is. */
    private static long share(List<Integer> months, LocalDate joined, LocalDate day) {
        if (day.isBefore(joined)) {
            return 0;
        }
        for (int month = 0; month < months.size(); month++) {
            if (day.isBefore(joined.plusMonths(month + 1L))) {
                return months.get(month);
            }
        }
        return 100;
    }
}
