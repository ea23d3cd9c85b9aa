package org.dealwright.consent;

import static org.dealwright.consent.ConsentFixture.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.dealwright.consent.ConsentCommand.Adopt;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Purpose;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;
import org.junit.jupiter.api.Test;

class AdoptTest {
    private static final ClaimedDecision UNDATED_CONSENT = consent(Option.none());
    private static final ClaimedDecision UNDATED_WITHDRAWAL = withdrawal(Option.none());

    private static ClaimedDecision consent(Option<Instant> madeAt) {
        return new ClaimedDecision.Given(Channel.EMAIL, Purpose.MARKETING, madeAt, Option.none(), Option.none());
    }

    private static ClaimedDecision withdrawal(Option<Instant> madeAt) {
        return new ClaimedDecision.Withdrawn(Option.some(Channel.EMAIL), Purpose.MARKETING, madeAt);
    }

    private static ClaimedDecision referring(String reference, Instant madeAt) {
        return new ClaimedDecision.Given(
                Channel.EMAIL,
                Purpose.MARKETING,
                Option.some(madeAt),
                Option.some(ConsentSource.FORM),
                Option.some(reference));
    }

    private static void adopting(List<ClaimedDecision> decisions, Violation... violations) {
        before().by(MANAGER).when(new Adopt(decisions)).invalid(violations);
    }

    @Test
    void what_another_system_knows_is_taken_over_with_the_dates_it_has() {
        Consent known = before().by(MANAGER)
                .when(new Adopt(List.of(referring("form 17", day(2)), withdrawal(Option.some(day(4))))))
                .expect(adopted(10, referring("form 17", day(2)), withdrawal(Option.some(day(4)))));

        assertEquals(
                new Consent.Known(
                        day(2),
                        Decisions.of(List.of(
                                new Decision.Given(
                                        day(2),
                                        Channel.EMAIL,
                                        Purpose.MARKETING,
                                        Option.some(day(2)),
                                        Option.some(FORM_17)),
                                new Decision.Withdrawn(day(4), Option.some(Channel.EMAIL), Purpose.MARKETING, true)))),
                known);
    }

    @Test
    void what_another_system_does_not_say_stays_missing() {
        Consent known = ConsentLifecycle.table().start(adopted(10, UNDATED_CONSENT, UNDATED_WITHDRAWAL));

        assertEquals(
                List.of(
                        new Decision.Given(day(10), Channel.EMAIL, Purpose.MARKETING, Option.none(), Option.none()),
                        new Decision.Withdrawn(day(10), Option.some(Channel.EMAIL), Purpose.MARKETING, false)),
                known.decisions().asList());
    }

    @Test
    void what_is_missing_is_listed() {
        assertEquals(List.of("made-at", "source"), UNDATED_CONSENT.missing());
        assertEquals(List.of("source"), consent(Option.some(day(1))).missing());
        assertEquals(List.of(), referring("form 17", day(1)).missing());
        assertEquals(List.of("made-at"), UNDATED_WITHDRAWAL.missing());
        assertEquals(List.of(), withdrawal(Option.some(day(1))).missing());
    }

    @Test
    void a_person_whom_another_system_knows_without_any_decision_is_known_since_then() {
        assertEquals(
                new Consent.Known(day(10), Decisions.NONE),
                before().by(MANAGER).when(new Adopt(List.of())).expect(adopted(10)));
    }

    @Test
    void a_consent_without_a_date_allows_contact_from_the_claim_on() {
        allowed(
                marketing(Channel.EMAIL, 10, adopted(10, UNDATED_CONSENT)),
                "consent.given-once",
                channel("email"),
                MARKETING,
                List.of(source("unknown")));
        refused(
                marketing(Channel.EMAIL, 9, adopted(10, UNDATED_CONSENT)),
                "consent.never-given",
                channel("email"),
                MARKETING);
    }

    @Test
    void a_consent_without_a_date_undoes_no_withdrawal() {
        refused(
                marketing(Channel.EMAIL, 11, adopted(10, UNDATED_CONSENT), withdrawn(5)),
                "consent.withdrawn",
                channel("email"),
                MARKETING,
                day(5));
    }

    @Test
    void a_consent_without_a_date_gives_way_to_one_with_a_date() {
        allowed(
                marketing(Channel.EMAIL, 11, adopted(10, UNDATED_CONSENT), given(5)),
                "consent.given",
                channel("email"),
                MARKETING,
                day(5),
                List.of(source("call")));
    }

    @Test
    void a_consent_without_a_date_does_not_count_where_consents_run_out() {
        ConsentPolicy years = ConsentPolicy.builder()
                .lastingOtherwise(Option.some(Duration.ofDays(3_650)))
                .build();

        refused(
                marketing(years, Channel.EMAIL, 10, adopted(10, UNDATED_CONSENT)),
                "consent.too-old-to-tell",
                channel("email"),
                MARKETING);
    }

    @Test
    void a_withdrawal_without_a_date_holds_from_the_claim_until_consent_is_given_after_it() {
        refused(
                marketing(Channel.EMAIL, 11, adopted(10, UNDATED_WITHDRAWAL), given(9)),
                "consent.withdrawn-once",
                channel("email"),
                MARKETING);
        allowed(
                marketing(Channel.EMAIL, 11, adopted(10, UNDATED_WITHDRAWAL), given(11)),
                "consent.given",
                channel("email"),
                MARKETING,
                day(11),
                List.of(source("call")));
    }

    @Test
    void of_two_withdrawals_at_once_the_one_that_says_when_is_named() {
        refused(
                marketing(Channel.EMAIL, 11, adopted(10, UNDATED_WITHDRAWAL), withdrawnAltogether(10)),
                "consent.withdrawn",
                channel("email"),
                MARKETING,
                day(10));
    }

    @Test
    void another_system_may_say_that_everything_was_withdrawn() {
        ClaimedDecision everything = new ClaimedDecision.Withdrawn(Option.none(), Purpose.MARKETING, Option.none());

        refused(
                marketing(Channel.PHONE, 11, adopted(10, everything)),
                "consent.withdrawn-once",
                channel("phone"),
                MARKETING);
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_with_its_place() {
        adopting(
                List.of(
                        UNDATED_CONSENT,
                        referring("a\u0000b", day(11)),
                        withdrawal(Option.some(Situation.EARLIEST.minusNanos(1)))),
                Violation.of("reference[1]", "not-printable"),
                Violation.showing("madeAt[1]", "out-of-range", "2026-03-11T09:00:00Z", Situation.EARLIEST, day(10)),
                Violation.showing(
                        "madeAt[2]", "out-of-range", "1899-12-31T23:59:59.999999999Z", Situation.EARLIEST, day(10)));
    }

    @Test
    void at_most_a_hundred_decisions_are_brought_in_at_once() {
        before().by(MANAGER)
                .when(new Adopt(Collections.nCopies(100, UNDATED_CONSENT)))
                .accepted();
        adopting(Collections.nCopies(101, UNDATED_CONSENT), Violation.showing("decisions", "too-many", "101", 100));
    }

    @Test
    void a_reference_names_its_source() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new ClaimedDecision.Given(
                        Channel.EMAIL, Purpose.MARKETING, Option.none(), Option.none(), Option.some("form 17")));
    }

    @Test
    void an_event_holds_no_claim_that_a_command_could_not_bring() {
        assertThrows(IllegalArgumentException.class, () -> adopted(10, referring("x".repeat(256), day(1))));
        assertThrows(IllegalArgumentException.class, () -> adopted(10, withdrawal(Option.some(day(11)))));
    }
}
