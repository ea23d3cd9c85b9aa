package org.dealwright.consent;

import static org.dealwright.consent.ConsentFixture.day;
import static org.dealwright.consent.ConsentSteps.CHANNELS;
import static org.dealwright.consent.ConsentSteps.LAST_DAY;
import static org.dealwright.consent.ConsentSteps.PURPOSES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.dealwright.consent.ConsentSteps.Kind;
import org.dealwright.consent.ConsentSteps.Step;
import org.dealwright.contact.Channel;
import org.dealwright.contact.ContactAnswer;
import org.dealwright.contact.Purpose;

/** Laws that hold whatever people decide, in whatever order it is entered. */
class ConsentProperties {
    @Provide
    Arbitrary<List<Step>> lives() {
        return ConsentSteps.lives();
    }

    @Provide
    Arbitrary<ConsentPolicy> policies() {
        return ConsentSteps.policies();
    }

    @Provide
    Arbitrary<Channel> channels() {
        return Arbitraries.of(CHANNELS);
    }

    @Provide
    Arbitrary<Purpose> purposes() {
        return Arbitraries.of(PURPOSES);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void every_answer_is_that_of_a_walk_through_the_decisions(
            @ForAll("lives") List<Step> steps,
            @ForAll("policies") ConsentPolicy policy,
            @ForAll("channels") Channel channel,
            @ForAll("purposes") Purpose purpose) {
        Option<Consent> known = ConsentSteps.live(steps);
        for (int day = 0; day <= LAST_DAY + 11; day++) {
            assertEquals(
                    ConsentSteps.mayContact(steps, channel, purpose, day, policy),
                    Consent.mayContact(known, channel, purpose, day(day), policy)
                            .allowed(),
                    channel + " " + purpose + " on day " + day);
        }
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void the_lives_tried_give_every_reason_that_decisions_can_give(
            @ForAll("lives") List<Step> steps, @ForAll("policies") ConsentPolicy policy) {
        Option<Consent> known = ConsentSteps.live(steps);
        for (Purpose purpose : PURPOSES) {
            Statistics.collect(Consent.mayContact(known, Channel.EMAIL, purpose, day(LAST_DAY), policy)
                    .reason()
                    .code());
        }
        Statistics.coverage(coverage -> List.of(
                        "consent.always-allowed",
                        "consent.given",
                        "consent.not-withdrawn",
                        "consent.withdrawn",
                        "consent.forgotten",
                        "consent.ran-out",
                        "consent.never-given")
                .forEach(code -> coverage.check(code).count(count -> count > 0)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void in_whatever_order_the_same_decisions_are_entered_the_same_is_known(
            @ForAll("lives") List<Step> steps, @ForAll Random dice) {
        List<Step> shuffled = new ArrayList<>(steps);
        Collections.shuffle(shuffled, dice);

        assertEquals(ConsentSteps.live(steps), ConsentSteps.live(shuffled));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_decision_entered_twice_is_known_once(
            @ForAll("lives") List<Step> steps, @ForAll @IntRange(max = 1_000) int which) {
        if (!steps.isEmpty()) {
            List<Step> again = new ArrayList<>(steps);
            again.add(steps.get(which % steps.size()));

            assertEquals(ConsentSteps.live(steps), ConsentSteps.live(again));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whoever_withdrew_is_not_contacted_from_then_on_until_they_consent_anew(
            @ForAll("lives") List<Step> steps,
            @ForAll("policies") ConsentPolicy policy,
            @ForAll @IntRange(min = 1, max = LAST_DAY) int day) {
        List<Step> life = new ArrayList<>(steps);
        life.add(new Step(Kind.WITHDRAW, Channel.EMAIL, Purpose.MARKETING, day, 0, false));
        int anew = steps.stream()
                .filter(step -> step.kind() == Kind.GIVE && step.decided() > day)
                .filter(step -> step.concerns(Channel.EMAIL, Purpose.MARKETING))
                .mapToInt(Step::day)
                .min()
                .orElse(LAST_DAY + 1);
        Option<Consent> known = ConsentSteps.live(life);

        for (int each = day; each < anew; each++) {
            int then = each;
            assertEquals(
                    policy.alwaysAllowed().contains(Purpose.MARKETING)
                            && steps.stream().noneMatch(step -> step.kind() == Kind.FORGET && step.day() <= then),
                    Consent.mayContact(known, Channel.EMAIL, Purpose.MARKETING, day(each), policy)
                            .allowed());
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void what_is_decided_later_changes_no_answer_about_earlier(
            @ForAll("lives") List<Step> steps,
            @ForAll("policies") ConsentPolicy policy,
            @ForAll @IntRange(min = 1, max = LAST_DAY) int day) {
        List<Step> sofar = steps.stream().filter(step -> step.day() <= day).toList();
        for (Channel channel : CHANNELS) {
            for (Purpose purpose : PURPOSES) {
                assertEquals(
                        Consent.mayContact(ConsentSteps.live(sofar), channel, purpose, day(day), policy),
                        Consent.mayContact(ConsentSteps.live(steps), channel, purpose, day(day), policy));
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void somebody_is_reachable_where_any_channel_allows_it(
            @ForAll("lives") List<Step> steps,
            @ForAll("policies") ConsentPolicy policy,
            @ForAll @IntRange(min = 1, max = LAST_DAY) int day) {
        ContactAnswer answer = Consent.isReachable(ConsentSteps.live(steps), day(day), policy);

        assertEquals(
                CHANNELS.stream()
                        .anyMatch(channel -> ConsentSteps.mayContact(steps, channel, Purpose.MARKETING, day, policy)),
                answer.allowed());
        assertEquals(answer.allowed(), answer.refusal().isEmpty());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void every_answer_has_its_sentence_in_both_languages(
            @ForAll("lives") List<Step> steps, @ForAll("policies") ConsentPolicy policy) {
        for (Purpose purpose : PURPOSES) {
            ContactAnswer answer =
                    Consent.mayContact(ConsentSteps.live(steps), Channel.EMAIL, purpose, day(LAST_DAY), policy);
            for (Locale locale : List.of(Locale.ENGLISH, ConsentFixture.HUNGARIAN)) {
                String sentence = answer.reason().explain(locale);
                assertFalse(sentence.startsWith("consent."), sentence);
                assertFalse(sentence.contains("{"), sentence);
                assertTrue(sentence.endsWith("."), sentence);
            }
        }
    }
}
