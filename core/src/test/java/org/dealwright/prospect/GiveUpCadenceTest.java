package org.dealwright.prospect;

import static org.dealwright.prospect.ProspectFixture.given;
import static org.dealwright.prospect.ProspectHistory.hour;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.dealwright.contact.Channel;
import org.dealwright.process.Actor;
import org.dealwright.process.Deadline;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.junit.jupiter.api.Test;

class GiveUpCadenceTest {
    private static final ProspectPolicy WITHOUT_SILENCE =
            ProspectPolicy.builder().silence(SilenceTerms.NONE).build();

    private static CadenceRun run(Prospect prospect) {
        return prospect.dossier().outreach().cadence().get();
    }

    @Test
    void nobody_answers_and_time_puts_the_prospect_to_rest() {
        // the last call at eleven on Monday; a week to answer, then ninety days
        ProspectHistory history = ProspectHistory.owned().lastStepMade();
        Instant due = Instant.parse("2026-03-09T11:00:00Z");
        assertEquals(
                Option.of(new Deadline<Prospect>(due, new ProspectCommand.GiveUpCadence())),
                ProspectLifecycle.table().deadline(given(history).phase(), WITHOUT_SILENCE));

        Prospect.Nurturing resting = (Prospect.Nurturing) given(history)
                .at(due)
                .by(Actor.system())
                .when(new ProspectCommand.GiveUpCadence())
                .expect(new ProspectEvent.CadenceGivenUp(
                        due,
                        Option.none(),
                        "outbound",
                        LocalDate.parse("2026-06-07"),
                        Instant.parse("2026-06-07T00:00:00Z")));

        assertEquals(Option.of(NurtureReason.NO_ANSWER), resting.reason());
        assertEquals(Option.of(Instant.parse("2026-06-07T00:00:00Z")), resting.until());
        assertInstanceOf(Prospect.Working.class, resting.was());
        assertEquals(Option.none(), resting.dossier().outreach().cadence());
    }

    @Test
    void it_is_not_given_up_before_its_time() {
        ProspectHistory history = ProspectHistory.owned().lastStepMade();

        Rejection.NotDue early = given(history)
                .at(history.due().minusNanos(1))
                .by(Actor.system())
                .when(new ProspectCommand.GiveUpCadence())
                .refused(Rejection.NotDue.class);

        assertEquals(Option.of(history.due()), early.due());
    }

    @Test
    void the_rest_ends_with_a_day_of_the_policys_zone() {
        ProspectHistory history = ProspectHistory.owned().lastStepMade();

        ProspectEvent.CadenceGivenUp givenUp = given(history)
                .under(ProspectPolicy.builder()
                        .zone(ZoneId.of("Europe/Budapest"))
                        .build())
                .at(Instant.parse("2026-03-09T23:30:00Z"))
                .by(Actor.system())
                .when(new ProspectCommand.GiveUpCadence())
                .accepted(ProspectEvent.CadenceGivenUp.class);

        // half past midnight on the 10th there, and summer time when it ends
        assertEquals(LocalDate.parse("2026-06-08"), givenUp.until());
        assertEquals(Instant.parse("2026-06-07T22:00:00Z"), givenUp.resumeAt());
    }

    @Test
    void an_engaged_prospect_who_falls_silent_rests_and_comes_back_engaged() {
        ProspectHistory history = ProspectHistory.owned().answered().lastStepMade();

        Prospect.Nurturing resting = (Prospect.Nurturing) given(history)
                .at(history.due())
                .by(Actor.system())
                .when(new ProspectCommand.GiveUpCadence())
                .accepted();

        assertInstanceOf(Prospect.Engaged.class, resting.was());
    }

    @Test
    void a_last_touch_that_was_planned_and_not_made_is_not_given_up() {
        ProspectHistory history = ProspectHistory.owned().planned(5, Channel.PHONE, hour(2), Option.none());

        assertEquals(
                Option.none(), ProspectLifecycle.table().deadline(given(history).phase(), WITHOUT_SILENCE));
    }

    @Test
    void an_answer_is_in_time_up_to_the_instant_itself() {
        ProspectHistory history = ProspectHistory.owned().lastStepMade().answered();

        assertEquals(
                Option.none(), ProspectLifecycle.table().deadline(given(history).phase(), WITHOUT_SILENCE));
    }

    @Test
    void the_last_instants_of_time_are_no_limit_to_be_passed() {
        Instant almost = Situation.LATEST.minusSeconds(60);
        Prospect working = new Prospect.Working(
                given(ProspectHistory.owned().lastStepMade()).phase().dossier(), almost);
        CadenceRun last = run(working);
        CadenceRun late = new CadenceRun(
                last.cadence(), 5, almost, Duration.ofDays(1), Option.none(), last.terms(), false, Option.none());

        assertEquals(Option.of(Situation.LATEST), late.givesUpAt());
        assertEquals(Situation.LATEST, late.earliest());
    }

    @Test
    void it_is_not_given_up_before_its_phase_began() {
        ProspectHistory history = ProspectHistory.owned().lastStepMade();
        Instant later = history.due().plusSeconds(1);
        Prospect.Working working = new Prospect.Working(given(history).phase().dossier(), later);

        assertEquals(Option.of(later), working.givesUpAt());
    }
}
