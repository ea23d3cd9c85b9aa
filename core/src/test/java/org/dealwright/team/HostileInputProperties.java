package org.dealwright.team;

import static org.dealwright.team.MemberFixture.ANNA;
import static org.dealwright.team.MemberFixture.date;
import static org.dealwright.team.MemberFixture.joined;
import static org.dealwright.team.MemberFixture.nobody;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dealwright.handoff.Skill;
import org.dealwright.process.Attributes;
import org.dealwright.process.Rejection;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What nobody should send, and somebody will. */
class HostileInputProperties {
    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(
                LocalDate.MIN,
                LocalDate.parse("1899-12-31"),
                LocalDate.parse("1900-01-01"),
                date(9),
                date(10),
                date(11),
                LocalDate.parse("9999-12-30"),
                LocalDate.parse("9999-12-31"),
                LocalDate.MAX);
    }

    @Provide
    Arbitrary<Integer> numbers() {
        return Arbitraries.of(Integer.MIN_VALUE, -1, 0, 1, 100, 101, 1_000_000, 1_000_001, Integer.MAX_VALUE);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of("", " ", "entered twice", "a\nb", "a\u0000b", "a\u202eb", "{0} '{", "x".repeat(256)),
                Arbitraries.strings().all().ofMaxLength(300));
    }

    @Property
    void days_are_accepted_within_their_limits_or_refused_and_time_never_stumbles(@ForAll("days") LocalDate day) {
        for (MemberCommand<?> command : List.of(
                new MemberCommand.GoOnLeave(day),
                new MemberCommand.Leave(day),
                new MemberCommand.Coach(CoachingTopic.TIME, day),
                new MemberCommand.CompleteTraining(new TrainingCode("x"), day, Duration.ZERO, List.of()))) {
            explained(joined().when(command).answer());
            joined().when(command)
                    .answer()
                    .forEach(event -> joined().done(command).due());
        }
        for (ClaimedPresence claim :
                List.of(new ClaimedPresence.OnLeave(Option.some(day)), new ClaimedPresence.Leaving(Option.some(day)))) {
            MemberCommand.Adopt adopt =
                    new MemberCommand.Adopt(ANNA, claim, Post.NONE, Option.some(day), Attributes.none());
            explained(nobody().on(10).when(adopt).answer());
        }
    }

    @Property
    void numbers_are_accepted_within_their_limits_or_refused(@ForAll("numbers") int number) {
        Skill skill = new Skill("pricing");
        Either<Rejection, MemberEvent> rated =
                joined().when(new MemberCommand.RateSkill(skill, number)).answer();
        Either<Rejection, MemberEvent> stated = joined().when(
                        new MemberCommand.StateMotivator(MotivatorKind.TEAM, number))
                .answer();
        Either<Rejection, MemberEvent> limited = joined().when(new MemberCommand.SetCapacity(Option.some(number)))
                .answer();

        assertEquals(number >= 1 && number <= 100, rated.isRight());
        assertEquals(number >= 1 && number <= 100, stated.isRight());
        assertEquals(number >= 0 && number <= 1_000_000, limited.isRight());
        List.of(rated, stated, limited).forEach(HostileInputProperties::explained);
    }

    @Property
    void texts_are_accepted_within_their_limits_or_refused(@ForAll("texts") String text) {
        MemberFixture anna = joined().done(new MemberCommand.Coach(CoachingTopic.TIME, date(9)));

        explained(anna.when(new MemberCommand.Retract(new RosterFact.Coaching(CoachingTopic.TIME, date(9)), text))
                .answer());
    }

    @Example
    void a_quota_of_too_many_digits_cannot_be_made() {
        DatePeriod march = new DatePeriod(date(1), date(31));
        Money huge = Money.of(CurrencyUnit.EUR, new BigDecimal("1e36"));

        assertThrows(IllegalArgumentException.class, () -> Quota.of(QuotaMeasure.WON, march, huge));
        Money most = Money.of(CurrencyUnit.EUR, new BigDecimal("9".repeat(36) + ".99"));
        assertEquals(most, Quota.of(QuotaMeasure.WON, march, most).askedOf(Option.some(LocalDate.parse("2020-01-01"))));
    }

    @Example
    void ten_thousand_coachings_stop_nobody() {
        MemberFixture anna = joined();
        Collections.nCopies(10_000, new MemberCommand.Coach(CoachingTopic.TIME, date(9)))
                .forEach(anna::done);

        assertEquals(10_000, anna.member().profile().development().coachings().size());
    }

    @Example
    void a_thousand_quotas_are_enough() {
        MemberFixture anna = joined();
        Money amount = Money.ofMajor(CurrencyUnit.EUR, 1);
        for (int i = 0; i < 1_000; i++) {
            anna.done(new MemberCommand.SetQuota(Quota.of(QuotaMeasure.WON, new DatePeriod(date(i), date(i)), amount)));
        }

        anna.when(new MemberCommand.SetQuota(Quota.of(QuotaMeasure.WON, new DatePeriod(date(-1), date(-1)), amount)))
                .refused("team.too-many-quotas", 1_000);
        anna.when(new MemberCommand.SetQuota(Quota.of(QuotaMeasure.WON, new DatePeriod(date(7), date(7)), amount)))
                .accepted();
    }

    private static void explained(Either<Rejection, MemberEvent> answer) {
        answer.swap().forEach(refusal -> {
            for (Locale locale : List.of(Locale.ENGLISH, MemberFixture.HUNGARIAN)) {
                String sentence = refusal.explain(locale);
                assertFalse(sentence.isBlank());
                assertFalse(sentence.contains("violation") || sentence.startsWith("team."), sentence);
                assertTrue(sentence.length() < 500, sentence);
            }
        });
    }
}
