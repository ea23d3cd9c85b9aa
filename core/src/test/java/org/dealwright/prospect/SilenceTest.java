package org.dealwright.prospect;

import static org.dealwright.prospect.ProspectFixture.given;
import static org.dealwright.prospect.ProspectHistory.ANNA;
import static org.dealwright.prospect.ProspectHistory.BELA;
import static org.dealwright.prospect.ProspectHistory.MONDAY_AT_NINE;
import static org.dealwright.prospect.ProspectHistory.hour;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.SilenceLimit;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.process.Actor;
import org.dealwright.process.Deadline;
import org.dealwright.process.Rejection;
import org.dealwright.prospect.ProspectCommand.EscalateSilence;
import org.dealwright.prospect.ProspectCommand.RemindOwner;
import org.dealwright.qualification.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing and nobody falls through the cracks. */
class SilenceTest {
    private static Instant day(int days) {
        return MONDAY_AT_NINE.plus(Duration.ofDays(days));
    }

    private static Option<Deadline<Prospect>> next(ProspectHistory history) {
        return next(history, ProspectPolicy.defaults());
    }

    private static Option<Deadline<Prospect>> next(ProspectHistory history, ProspectPolicy policy) {
        return ProspectLifecycle.table().deadline(given(history).phase(), policy);
    }

    private static Option<Deadline<Prospect>> reminderAt(Instant at) {
        return Option.of(new Deadline<>(at, new RemindOwner()));
    }

    private static Option<Deadline<Prospect>> escalationAt(Instant at) {
        return Option.of(new Deadline<>(at, new EscalateSilence()));
    }

    private static ProspectEvent reminded(Instant at, Instant since) {
        return new ProspectEvent.OwnerReminded(at, Option.none(), ANNA, since);
    }

    private static ProspectEvent escalated(Instant at, Instant since) {
        return new ProspectEvent.SilenceEscalated(at, Option.none(), Option.of(ANNA), since);
    }

    private static ProspectEvent touch(Instant at) {
        return new ProspectEvent.TouchLogged(
                at, Option.of(ANNA), Channel.EMAIL, Direction.OUTBOUND, TouchOutcome.MESSAGE_LEFT, Option.none());
    }

    @ParameterizedTest
    @CsvSource({"identified, 3, 7", "working, 7, 14", "engaged, 14, 28", "qualified, 7, 14"})
    void every_open_phase_has_a_longest_silence(String phase, int owner, int manager) {
        ProspectHistory history = ProspectHistory.to(phase, true);
        Instant last = history.next().minus(Duration.ofHours(1));

        assertEquals(reminderAt(last.plus(Duration.ofDays(owner))), next(history));
        history.then(reminded(last.plus(Duration.ofDays(owner)), last));
        assertEquals(escalationAt(last.plus(Duration.ofDays(manager))), next(history));
        history.then(escalated(last.plus(Duration.ofDays(manager)), last));
        assertEquals(Option.none(), next(history));
    }

    @Test
    void an_offer_that_never_lapses_is_not_forgotten() {
        ProspectHistory history = ProspectHistory.to("handoff-offered", true);
        Instant offered = history.next().minus(Duration.ofHours(1));

        given(history)
                .by(Actor.system())
                .at(offered.plus(Duration.ofDays(7)))
                .when(new RemindOwner())
                .expect(reminded(offered.plus(Duration.ofDays(7)), offered));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nurturing", "handed-off", "disqualified", "opted-out"})
    void nobody_is_told_of_what_rests_or_has_ended(String phase) {
        ProspectHistory history = ProspectHistory.to(phase, true);

        given(history).by(Actor.system()).at(day(1_000)).when(new RemindOwner()).refused(Rejection.WrongPhase.class);
        given(history)
                .by(Actor.system())
                .at(day(1_000))
                .when(new EscalateSilence())
                .refused(Rejection.WrongPhase.class);
    }

    @Test
    void the_owner_is_reminded_and_the_phase_stays() {
        Prospect after = given(ProspectHistory.owned())
                .by(Actor.system())
                .at(day(3))
                .when(new RemindOwner())
                .expect(reminded(day(3), MONDAY_AT_NINE));

        assertEquals(MONDAY_AT_NINE, ((Prospect.Identified) after).since());
        assertEquals(MONDAY_AT_NINE, ((Prospect.Identified) after).silentSince());
    }

    @Test
    void nobody_is_reminded_too_soon_or_twice() {
        ProspectFixture fixture = given(ProspectHistory.owned()).by(Actor.system());
        Rejection.NotDue soon =
                fixture.at(day(3).minusNanos(1)).when(new RemindOwner()).refused(Rejection.NotDue.class);
        assertEquals(Option.of(day(3)), soon.due());

        given(ProspectHistory.owned().then(reminded(day(3), MONDAY_AT_NINE)))
                .by(Actor.system())
                .at(day(4))
                .when(new RemindOwner())
                .refused(Rejection.NotDue.class);
    }

    @Test
    void nobody_reminds_by_hand() {
        given(ProspectHistory.owned())
                .by(ProspectFixture.manager())
                .at(day(3))
                .when(new RemindOwner())
                .refused(Rejection.NotPermitted.class);
    }

    @Test
    void what_nobody_owns_goes_to_the_manager_at_once() {
        assertEquals(escalationAt(day(3)), next(ProspectHistory.unowned()));
        given(ProspectHistory.unowned())
                .by(Actor.system())
                .at(day(3))
                .when(new EscalateSilence())
                .expect(new ProspectEvent.SilenceEscalated(day(3), Option.none(), Option.none(), MONDAY_AT_NINE));
        given(ProspectHistory.unowned())
                .by(Actor.system())
                .at(day(100))
                .when(new RemindOwner())
                .refused(Rejection.NotDue.class);
    }

    @Test
    void a_touch_breaks_the_silence_and_the_owner_may_be_reminded_anew() {
        ProspectHistory history = ProspectHistory.owned()
                .then(reminded(day(3), MONDAY_AT_NINE))
                .then(escalated(day(7), MONDAY_AT_NINE))
                .then(touch(day(8)));

        assertEquals(reminderAt(day(15)), next(history));
    }

    @Test
    void a_touch_counts_by_when_it_happened_and_sets_nothing_back() {
        ProspectHistory history =
                ProspectHistory.owned().tried().then(touch(day(2))).then(touch(day(1)));

        assertEquals(reminderAt(day(9)), next(history));
    }

    @Test
    void a_touch_entered_late_moves_the_reminder_to_where_it_should_have_been() {
        ProspectHistory history =
                ProspectHistory.owned().tried().then(reminded(day(7), hour(1))).then(touch(day(5)));

        assertEquals(reminderAt(day(12)), next(history));
    }

    @Test
    void whatever_somebody_does_breaks_the_silence() {
        ProspectHistory found = ProspectHistory.owned().sizeFound();
        assertEquals(reminderAt(hour(1).plus(Duration.ofDays(3))), next(found));
        ProspectHistory person = ProspectHistory.owned().personAdded();
        assertEquals(reminderAt(hour(1).plus(Duration.ofDays(3))), next(person));
        ProspectHistory need = ProspectHistory.owned().needRecorded();
        assertEquals(reminderAt(hour(1).plus(Duration.ofDays(3))), next(need));
        ProspectHistory evidence = ProspectHistory.owned().answered().assessed("need", Answer.YES, false);
        assertEquals(reminderAt(hour(2).plus(Duration.ofDays(14))), next(evidence));
    }

    @Test
    void a_touch_that_is_planned_is_awaited_first() {
        ProspectHistory history = ProspectHistory.owned().firstStepPlanned(day(2));

        assertEquals(reminderAt(day(5)), next(history));
        given(history)
                .by(Actor.system())
                .at(day(5).minusNanos(1))
                .when(new RemindOwner())
                .refused(Rejection.NotDue.class);
        history.then(reminded(day(5), hour(1)));
        assertEquals(escalationAt(day(9)), next(history));
    }

    @Test
    void who_is_reminded_once_a_planned_touch_went_by_is_told_since_when_nothing_was_done() {
        given(ProspectHistory.owned().firstStepPlanned(day(2)))
                .by(Actor.system())
                .at(day(5))
                .when(new RemindOwner())
                .expect(reminded(day(5), hour(1)));
    }

    @Test
    void a_touch_planned_for_a_year_hence_keeps_nobody_from_being_reminded() {
        // awaited for the three days after which the owner is reminded, and then those three and seven again
        ProspectHistory history = ProspectHistory.owned().firstStepPlanned(day(366));

        assertEquals(reminderAt(hour(1).plus(Duration.ofDays(6))), next(history));
        history.then(reminded(hour(1).plus(Duration.ofDays(6)), hour(1)));
        assertEquals(escalationAt(hour(1).plus(Duration.ofDays(10))), next(history));
        assertEquals(
                reminderAt(hour(1).plus(Duration.ofDays(6))),
                next(ProspectHistory.owned().firstStepPlanned(hour(1).plus(Duration.ofDays(3)))));
    }

    @Test
    void the_pause_of_the_cadence_comes_before_what_a_touch_is_awaited_at_most() {
        // called at eleven, then a pause of two days; seven days of silence while no answer has come
        ProspectHistory history =
                ProspectHistory.owned().firstStepPlanned(hour(1)).tried();
        history.planned(2, Channel.SOCIAL, day(300), Option.of(Duration.ofDays(3)));

        assertEquals(reminderAt(hour(2).plus(Duration.ofDays(2 + 7 + 7))), next(history));
        ProspectHistory before =
                ProspectHistory.owned().firstStepPlanned(hour(1)).tried();
        assertEquals(
                reminderAt(day(9 + 7)), next(before.planned(2, Channel.SOCIAL, day(9), Option.of(Duration.ofDays(3)))));
    }

    @Test
    void a_touch_planned_for_before_what_was_done_last_moves_nothing() {
        ProspectHistory history =
                ProspectHistory.owned().firstStepPlanned(hour(1)).sizeFound();

        assertEquals(reminderAt(hour(2).plus(Duration.ofDays(3))), next(history));
    }

    @Test
    void a_touch_that_was_planned_and_made_is_awaited_no_more() {
        ProspectHistory history =
                ProspectHistory.owned().firstStepPlanned(day(20)).tried();

        assertEquals(reminderAt(hour(2).plus(Duration.ofDays(7))), next(history));
    }

    @Test
    void a_new_owner_has_their_own_time() {
        ProspectHistory history = ProspectHistory.owned()
                .then(reminded(day(3), MONDAY_AT_NINE))
                .then(new ProspectEvent.Reassigned(day(5), Option.of(ANNA), BELA));

        assertEquals(reminderAt(day(8)), next(history));
    }

    @Test
    void a_rest_is_no_silence() {
        ProspectHistory history =
                ProspectHistory.owned().nurtured().then(new ProspectEvent.ResumedOnDate(day(90), Option.none()));

        assertEquals(reminderAt(day(93)), next(history));
    }

    @Test
    void policy_may_switch_it_off() {
        ProspectPolicy silent =
                ProspectPolicy.builder().silence(SilenceTerms.NONE).build();

        assertEquals(Option.none(), next(ProspectHistory.owned(), silent));
        given(ProspectHistory.owned())
                .under(silent)
                .by(Actor.system())
                .at(day(1_000))
                .when(new EscalateSilence())
                .refused(Rejection.NotDue.class);
    }

    @Test
    void the_policy_of_the_moment_says_when() {
        ProspectPolicy hasty = ProspectPolicy.builder()
                .silence(SilenceTerms.everywhere(SilenceLimit.ofDays(1, 1)))
                .build();

        assertEquals(reminderAt(day(1)), next(ProspectHistory.owned(), hasty));
        assertEquals(escalationAt(day(1)), next(ProspectHistory.owned().then(reminded(day(1), MONDAY_AT_NINE)), hasty));
    }

    @Test
    void a_limit_is_more_than_nothing_and_the_manager_is_not_told_before_the_owner() {
        assertThrows(IllegalArgumentException.class, () -> SilenceLimit.ofDays(0, 1));
        assertThrows(IllegalArgumentException.class, () -> SilenceLimit.ofDays(-1, 1));
        assertThrows(IllegalArgumentException.class, () -> SilenceLimit.ofDays(2, 1));
        assertThrows(IllegalArgumentException.class, () -> SilenceLimit.ofDays(1, 3_651));
        assertEquals(Duration.ofDays(3_650), SilenceLimit.ofDays(3_650, 3_650).manager());
    }

    @Test
    void what_would_be_due_after_all_time_is_never_due() {
        ProspectPolicy slow = ProspectPolicy.builder()
                .silence(SilenceTerms.everywhere(SilenceLimit.ofDays(3_650, 3_650)))
                .build();
        ProspectHistory history = ProspectHistory.owned().then(touch(Instant.parse("9995-01-01T00:00:00Z")));

        assertEquals(Option.none(), next(history, slow));
    }
}
