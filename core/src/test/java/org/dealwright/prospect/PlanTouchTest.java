package org.dealwright.prospect;

import static org.dealwright.prospect.ProspectFixture.given;
import static org.dealwright.prospect.ProspectFixture.terms;
import static org.dealwright.prospect.ProspectHistory.ANNA;
import static org.dealwright.prospect.ProspectHistory.PAT;
import static org.dealwright.prospect.ProspectHistory.hour;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dealwright.contact.Cadence;
import org.dealwright.contact.CadenceEnd;
import org.dealwright.contact.CadenceStep;
import org.dealwright.contact.Channel;
import org.dealwright.contact.ContactAnswer;
import org.dealwright.contact.ContactFacts;
import org.dealwright.contact.ContactQuestion;
import org.dealwright.contact.Direction;
import org.dealwright.contact.PlannedTouch;
import org.dealwright.contact.Purpose;
import org.dealwright.contact.Stakeholder;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.id.PersonId;
import org.dealwright.process.Attributes;
import org.dealwright.process.Fact;
import org.dealwright.process.Reason;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.process.Term;
import org.dealwright.process.Violation;
import org.dealwright.prospect.ProspectCommand.PlanTouch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTouchTest {
    private static final ProspectPolicy WITHOUT_SILENCE =
            ProspectPolicy.builder().silence(SilenceTerms.NONE).build();

    private static final PlanTouch OUTBOUND = new PlanTouch("outbound");
    private static final Term OUTBOUND_TERM = new Term("cadence", "outbound");

    /** Step by step as it is shipped: a call, two days, a social touch, three days, a call. */
    private static ProspectHistory begun() {
        return ProspectHistory.owned().firstStepPlanned(hour(1)).tried();
    }

    private static ProspectEvent.TouchPlanned planned(
            ProspectHistory history, int step, Channel channel, Instant at, Option<Duration> pauseAfter) {
        return new ProspectEvent.TouchPlanned(
                history.next(),
                Option.of(ANNA),
                "outbound",
                step,
                new PlannedTouch(channel, at, Purpose.MARKETING, Option.none()),
                ProspectHistory.terms(pauseAfter));
    }

    private static CadenceRun run(Prospect prospect) {
        return prospect.dossier().outreach().cadence().get();
    }

    // which step

    @ParameterizedTest
    @ValueSource(strings = {"identified", "working", "engaged"})
    void the_first_touch_planned_begins_the_cadence(String phase) {
        ProspectHistory history = ProspectHistory.to(phase, true);

        Prospect after = given(history)
                .when(OUTBOUND)
                .expect(planned(history, 1, Channel.PHONE, history.next(), Option.of(Duration.ofDays(2))));

        assertEquals(phase, ProspectLifecycle.table().names().phase(after.getClass()));
        assertEquals(1, run(after).step());
        assertEquals(1, run(after).next());
        assertEquals(history.next(), run(after).since());
        assertEquals(history.next(), run(after).earliest());
        assertEquals(Option.none(), ProspectLifecycle.table().deadline(after, WITHOUT_SILENCE));
    }

    @Test
    void the_step_made_leads_to_the_next_after_its_pause() {
        ProspectHistory history = begun();

        // the call was made at eleven on Monday
        Prospect after = given(history)
                .when(OUTBOUND.at(Instant.parse("2026-03-04T11:00:00Z")))
                .expect(planned(
                        history,
                        2,
                        Channel.SOCIAL,
                        Instant.parse("2026-03-04T11:00:00Z"),
                        Option.of(Duration.ofDays(3))));

        assertEquals(2, run(after).step());
        assertInstanceOf(Prospect.Working.class, after);
    }

    @Test
    void a_touch_is_planned_with_somebody_for_a_purpose() {
        ProspectEvent.TouchPlanned planned = given(ProspectHistory.owned().personAdded())
                .when(new PlanTouch("inbound", Option.of(hour(30)), Option.of(PAT), Purpose.CONTRACT))
                .accepted(ProspectEvent.TouchPlanned.class);

        assertEquals(new PlannedTouch(Channel.PHONE, hour(30), Purpose.CONTRACT, Option.of(PAT)), planned.touch());
        assertEquals("inbound", planned.cadence());
        assertEquals(
                new PlanTouch("x", Option.none(), Option.of(PAT), Purpose.MARKETING), new PlanTouch("x").with(PAT));
    }

    @Test
    void only_with_a_customer_is_a_touch_planned_about_their_contract() {
        PlanTouch aboutIt = new PlanTouch("inbound", Option.none(), Option.of(PAT), Purpose.CONTRACT);

        given(ProspectHistory.owned().personAdded())
                .knowing(ProspectLifecycle.HAS_CONTRACT, ProspectHistory.ACME, false)
                .when(aboutIt)
                .refused("prospect.no-contract");
        given(nobodysCompany()).when(aboutIt.with(PAT)).refused("prospect.no-contract");
        given(ProspectHistory.owned().personAdded())
                .knowing(ProspectLifecycle.HAS_CONTRACT, ProspectHistory.ACME, false)
                .when(OUTBOUND.with(PAT))
                .accepted();
    }

    /** A private buyer. */
    private static ProspectEvent[] nobodysCompany() {
        return new ProspectEvent[] {
            new ProspectEvent.Identified(
                    hour(0),
                    Option.of(ANNA),
                    Source.of(SourceKind.INBOUND),
                    Option.none(),
                    Option.of(ANNA),
                    Attributes.none()),
            new ProspectEvent.PersonAdded(hour(1), Option.of(ANNA), new Stakeholder(PAT, List.of()))
        };
    }

    @Test
    void a_purpose_is_one_that_the_policy_has() {
        Purpose survey = new Purpose("survey");
        PlanTouch asking = new PlanTouch("outbound", Option.none(), Option.none(), survey);

        given(ProspectHistory.owned())
                .when(asking)
                .invalid(
                        Violation.showing("purpose", "not-known", "survey", terms("purpose", "contract", "marketing")));
        given(ProspectHistory.owned())
                .under(ProspectPolicy.builder().purposes(Set.of(survey)).build())
                .when(asking)
                .accepted();
    }

    @Test
    void a_touch_whose_time_went_by_without_it_is_planned_anew_as_the_same_step() {
        ProspectHistory history = ProspectHistory.owned().firstStepPlanned(hour(1));

        given(history)
                .at(hour(2))
                .when(OUTBOUND.at(hour(40)))
                .expect(planned(history, 1, Channel.PHONE, hour(40), Option.of(Duration.ofDays(2))));
    }

    // what refuses it

    @Test
    void a_cadence_that_the_policy_does_not_have_is_refused_with_those_it_has() {
        given(ProspectHistory.owned())
                .when(new PlanTouch("guesswork"))
                .invalid(Violation.showing(
                        "cadence", "not-known", "guesswork", terms("cadence", "inbound", "outbound")));
    }

    @Test
    void where_the_policy_has_no_cadence_at_all_the_refusal_says_so() {
        ProspectFixture.Answered answered = given(ProspectHistory.owned())
                .under(ProspectPolicy.builder().cadences(List.of()).build())
                .when(OUTBOUND);

        answered.refused("prospect.no-cadence");
        assertEquals(
                "The policy defines no cadence by which a touch could be planned."
                        + " Define one, or log the touch when it is made.",
                answered.refused(Rejection.RuleBroken.class).explain(Locale.ENGLISH));
        assertEquals(
                "A szabályzatban nincs megkeresési sorozat, amely szerint megkeresés tervezhető lenne."
                        + " Vegyen fel egyet, vagy jegyezze fel a megkeresést, amikor megtörtént.",
                answered.refused(Rejection.RuleBroken.class).explain(Locale.forLanguageTag("hu")));
    }

    // what the options say before it is tried

    private static List<Rejection> obstacles(ProspectHistory history, Cadence... cadences) {
        ProspectFixture fixture = given(history)
                .under(ProspectPolicy.builder().cadences(List.of(cadences)).build());
        return ProspectLifecycle.table().options(fixture.phase(), fixture.situation()).stream()
                .filter(choice -> choice.command().equals("plan-touch"))
                .findAny()
                .get()
                .obstacles();
    }

    @Test
    void a_touch_can_be_planned_while_a_cadence_is_left_to_plan_it_by() {
        // the pause stands against none: it is planned for later
        assertEquals(List.of(), obstacles(begun(), Cadence.OUTBOUND));
        assertEquals(List.of(), obstacles(begun(), Cadence.OUTBOUND, Cadence.INBOUND));
        assertEquals(List.of(), obstacles(begun(), Cadence.INBOUND));
        assertEquals(List.of(), obstacles(begun().answered(), Cadence.OUTBOUND, Cadence.INBOUND));
        assertEquals(List.of(), obstacles(ProspectHistory.owned(), Cadence.OUTBOUND));
    }

    @Test
    void with_the_only_cadence_ended_the_options_say_what_ended_it() {
        Rejection ended = Rejection.RuleBroken.of("prospect.cadence-ended", OUTBOUND_TERM, CadenceEnd.ANSWER.term());

        assertEquals(List.of(ended), obstacles(begun().answered(), Cadence.OUTBOUND));
        given(begun().answered())
                .under(ProspectPolicy.builder()
                        .cadences(List.of(Cadence.OUTBOUND))
                        .build())
                .when(OUTBOUND.at(hour(200)))
                .refused("prospect.cadence-ended", OUTBOUND_TERM, CadenceEnd.ANSWER.term());
    }

    @Test
    void past_the_last_step_the_options_say_one_thing() {
        Cadence shorter =
                new Cadence("outbound", List.of(CadenceStep.atOnce(Channel.PHONE)), Duration.ofDays(7), 90, List.of());
        ProspectHistory awaiting = ProspectHistory.owned().lastStepMade();

        assertEquals(
                List.of(Rejection.RuleBroken.of("prospect.past-last-step", OUTBOUND_TERM, 1)),
                obstacles(begun(), shorter));
        assertEquals(
                List.of(Rejection.RuleBroken.of("prospect.answer-awaited", awaiting.due())),
                obstacles(awaiting, Cadence.OUTBOUND));
    }

    @Test
    void a_touch_sooner_than_the_pause_is_refused_with_the_instant_from_which_it_would_do() {
        Instant tooSoon = Instant.parse("2026-03-04T10:59:59Z");

        given(begun())
                .when(OUTBOUND.at(tooSoon))
                .refused("prospect.sooner-than-pause", OUTBOUND_TERM, tooSoon, Instant.parse("2026-03-04T11:00:00Z"));
        given(begun())
                .when(OUTBOUND)
                .refused("prospect.sooner-than-pause", OUTBOUND_TERM, hour(3), Instant.parse("2026-03-04T11:00:00Z"));
    }

    @Test
    void a_touch_cannot_be_planned_for_what_has_passed_or_lies_further_off_than_any_pause() {
        // 366 days after ten on Monday, the second of March 2026
        Instant last = Instant.parse("2027-03-03T10:00:00Z");
        for (Instant at : List.of(hour(1).minusNanos(1), last.plusNanos(1), Instant.MIN, Instant.MAX)) {
            given(ProspectHistory.owned())
                    .when(OUTBOUND.at(at))
                    .invalid(Violation.showing("at", "out-of-range", at.toString(), hour(1), last));
        }
        given(ProspectHistory.owned()).when(OUTBOUND.at(last)).accepted();
    }

    @Test
    void at_the_end_of_all_time_a_touch_is_planned_until_then() {
        Instant now = Situation.LATEST.minusSeconds(60);
        Instant never = Situation.LATEST.plusNanos(1);

        given(ProspectHistory.owned())
                .at(now)
                .when(OUTBOUND.at(never))
                .invalid(Violation.showing("at", "out-of-range", never.toString(), now, Situation.LATEST));
        given(ProspectHistory.owned())
                .at(now)
                .when(OUTBOUND.at(Situation.LATEST))
                .accepted();
    }

    @Test
    void a_touch_planned_anew_takes_the_place_of_the_one_before() {
        ProspectHistory history = begun().planned(2, Channel.SOCIAL, hour(300), Option.of(Duration.ofDays(3)));

        Prospect after = given(history)
                .when(OUTBOUND.at(hour(50)))
                .expect(planned(history, 2, Channel.SOCIAL, hour(50), Option.of(Duration.ofDays(3))));

        assertEquals(hour(50), run(after).planned().get().at());
        assertEquals(hour(2), run(after).since());
        assertEquals(hour(50), run(after).earliest());
    }

    @Test
    void a_touch_is_not_planned_anew_sooner_than_its_pause_or_by_another_cadence() {
        ProspectHistory history = begun().planned(2, Channel.SOCIAL, hour(300), Option.of(Duration.ofDays(3)));

        given(history)
                .when(OUTBOUND.at(hour(49)))
                .refused("prospect.sooner-than-pause", OUTBOUND_TERM, hour(49), hour(50));
        given(history).when(new PlanTouch("inbound")).refused("prospect.another-cadence", OUTBOUND_TERM, 2);
    }

    @Test
    void the_last_step_can_be_planned_anew_until_it_is_made() {
        ProspectHistory history = ProspectHistory.owned().tried().planned(5, Channel.PHONE, hour(300), Option.none());

        assertEquals(
                5,
                given(history)
                        .when(OUTBOUND.at(hour(10)))
                        .accepted(ProspectEvent.TouchPlanned.class)
                        .step());
    }

    @Test
    void another_cadence_is_refused_while_one_goes_on() {
        given(begun()).when(new PlanTouch("inbound")).refused("prospect.another-cadence", OUTBOUND_TERM, 2);
    }

    @Test
    void a_cadence_that_the_policy_does_not_go_on_with_is_in_nobodys_way() {
        ProspectPolicy changed =
                ProspectPolicy.builder().cadences(List.of(Cadence.INBOUND)).build();

        ProspectEvent.TouchPlanned planned =
                given(begun()).under(changed).when(new PlanTouch("inbound")).accepted(ProspectEvent.TouchPlanned.class);

        assertEquals(1, planned.step());
    }

    @Test
    void a_cadence_that_has_become_shorter_has_no_step_left() {
        Cadence shorter =
                new Cadence("outbound", List.of(CadenceStep.atOnce(Channel.PHONE)), Duration.ofDays(7), 90, List.of());

        given(begun())
                .under(ProspectPolicy.builder().cadences(List.of(shorter)).build())
                .when(OUTBOUND.at(hour(100)))
                .refused("prospect.past-last-step", OUTBOUND_TERM, 1);
    }

    @Test
    void nothing_is_planned_past_the_last_step_while_its_answer_is_awaited() {
        ProspectHistory history = ProspectHistory.owned().lastStepMade();

        given(history).when(OUTBOUND).refused("prospect.answer-awaited", history.due());
        given(history).when(new PlanTouch("inbound")).refused("prospect.answer-awaited", history.due());
    }

    // consent

    @Test
    void consent_is_asked_of_the_person_by_the_channel_of_the_step_that_comes_next() {
        Prospect working = given(begun()).phase();

        assertEquals(
                List.of(new Fact.Question<>(
                        ContactFacts.MAY_CONTACT,
                        ContactQuestion.ahead(PAT, Channel.SOCIAL, Purpose.MARKETING, Option.none()))),
                ProspectLifecycle.table().questions(Option.of(working), OUTBOUND.with(PAT), ProspectPolicy.defaults()));
    }

    @Test
    void consent_is_asked_as_of_when_the_touch_is_to_be_made() {
        Prospect working = given(begun()).phase();
        ContactQuestion then = ContactQuestion.ahead(PAT, Channel.SOCIAL, Purpose.MARKETING, Option.some(hour(100)));

        assertEquals(
                List.of(new Fact.Question<>(ContactFacts.MAY_CONTACT, then)),
                ProspectLifecycle.table()
                        .questions(Option.of(working), OUTBOUND.with(PAT).at(hour(100)), ProspectPolicy.defaults()));
        given(begun().personAdded())
                .whereConsentSays(about -> new ContactAnswer(
                        !about.equals(then), Reason.of("consent.withdrawn-once", "social", "marketing")))
                .when(OUTBOUND.with(PAT).at(hour(100)))
                .refused("consent.withdrawn-once", "social", "marketing");
    }

    // with whom

    @Test
    void where_people_are_on_record_a_touch_is_planned_with_one_of_them() {
        ProspectHistory history = ProspectHistory.owned().personAdded();

        given(history).when(OUTBOUND).refused("prospect.person-not-named");
        given(history).when(OUTBOUND.with(new PersonId("nobody-knows"))).refused("prospect.person-unknown");
        assertEquals(
                Option.of(PAT),
                given(history)
                        .when(OUTBOUND.with(PAT))
                        .accepted(ProspectEvent.TouchPlanned.class)
                        .touch()
                        .person());
    }

    @Test
    void where_nobody_is_on_record_a_touch_is_planned_with_nobody() {
        given(ProspectHistory.owned()).when(OUTBOUND.with(PAT)).refused("prospect.person-unknown");
        given(ProspectHistory.owned()).when(OUTBOUND).accepted();
    }

    @Test
    void a_touch_planned_with_somebody_who_is_removed_is_planned_no_more() {
        ProspectHistory history = begun().personAdded();
        ProspectEvent planned =
                given(history).when(OUTBOUND.with(PAT).at(hour(100))).accepted(ProspectEvent.TouchPlanned.class);
        Prospect after = given(history.then(planned))
                .when(new ProspectCommand.RemovePerson(PAT))
                .accepted();

        assertEquals(Option.none(), run(after).planned());
        assertEquals(2, run(after).next());
        assertEquals(hour(50), run(after).earliest());
        assertEquals(Option.none(), ProspectLifecycle.table().deadline(after, WITHOUT_SILENCE));
        given(history.then(new ProspectEvent.PersonRemoved(history.next(), Option.of(ANNA), PAT)))
                .when(OUTBOUND.at(hour(50)))
                .expect(planned(history, 2, Channel.SOCIAL, hour(50), Option.of(Duration.ofDays(3))));
    }

    @Test
    void the_last_touch_planned_with_somebody_who_is_removed_was_not_made() {
        ProspectHistory history = ProspectHistory.owned().tried().personAdded();
        history.then(new ProspectEvent.TouchPlanned(
                history.next(),
                Option.of(ANNA),
                "outbound",
                5,
                new PlannedTouch(Channel.PHONE, hour(100), Purpose.MARKETING, Option.of(PAT)),
                ProspectHistory.terms(Option.none())));
        Prospect after =
                given(history).when(new ProspectCommand.RemovePerson(PAT)).accepted();

        assertEquals(5, run(after).next());
        assertEquals(Option.none(), ProspectLifecycle.table().deadline(after, WITHOUT_SILENCE));
    }

    @Test
    void a_first_touch_planned_with_somebody_who_is_removed_has_begun_nothing() {
        ProspectHistory history = ProspectHistory.owned().personAdded();
        history.then(given(history).when(OUTBOUND.with(PAT).at(hour(100))).accepted(ProspectEvent.TouchPlanned.class));

        Prospect after =
                given(history).when(new ProspectCommand.RemovePerson(PAT)).accepted();

        assertEquals(Option.none(), after.dossier().outreach().cadence());
    }

    @Test
    void a_touch_planned_with_another_stays_when_somebody_is_removed() {
        PersonId other = new PersonId("other");
        ProspectHistory history = ProspectHistory.owned().personAdded();
        history.then(new ProspectEvent.PersonAdded(history.next(), Option.of(ANNA), new Stakeholder(other, List.of())));
        history.then(given(history).when(OUTBOUND.with(PAT).at(hour(100))).accepted(ProspectEvent.TouchPlanned.class));

        Prospect after =
                given(history).when(new ProspectCommand.RemovePerson(other)).accepted();

        assertEquals(Option.of(hour(100)), run(after).planned().map(PlannedTouch::at));
    }

    @Test
    void consent_is_not_asked_where_nobody_is_named_or_there_is_no_such_step() {
        Option<Prospect> working = Option.of(given(begun()).phase());
        for (PlanTouch command : List.of(OUTBOUND, new PlanTouch("guesswork").with(PAT))) {
            assertEquals(List.of(), ProspectLifecycle.table().questions(working, command, ProspectPolicy.defaults()));
        }
    }

    @Test
    void a_touch_against_consent_is_refused_with_the_reason_that_consent_gives() {
        given(begun().personAdded())
                .whereConsentSays(about -> about.channel().equals(Channel.SOCIAL)
                        ? ContactAnswer.refused(Reason.of(
                                "consent.withdrawn", Channel.SOCIAL.term(), Purpose.MARKETING.term(), hour(2)))
                        : ContactAnswer.allowed(Reason.of("consent.not-withdrawn")))
                .when(OUTBOUND.with(PAT).at(hour(100)))
                .refused("consent.withdrawn", Channel.SOCIAL.term(), Purpose.MARKETING.term(), hour(2));
    }

    // what calls it off

    @Test
    void a_touch_cancelled_leaves_its_step_to_be_planned() {
        ProspectHistory history = begun().planned(2, Channel.SOCIAL, hour(300), Option.of(Duration.ofDays(3)));

        Prospect after = given(history)
                .when(new ProspectCommand.CancelTouch())
                .expect(new ProspectEvent.TouchCancelled(history.next(), Option.of(ANNA)));

        assertEquals(Option.none(), run(after).planned());
        assertEquals(2, run(after).next());
        assertEquals(hour(50), run(after).earliest());
        given(history.then(new ProspectEvent.TouchCancelled(history.next(), Option.of(ANNA))))
                .when(OUTBOUND.at(hour(49)))
                .refused("prospect.sooner-than-pause", OUTBOUND_TERM, hour(49), hour(50));
    }

    @Test
    void a_first_touch_cancelled_has_begun_nothing() {
        ProspectHistory history = ProspectHistory.owned().firstStepPlanned(hour(300));
        Prospect after = given(history).when(new ProspectCommand.CancelTouch()).accepted();

        assertEquals(Option.none(), after.dossier().outreach().cadence());
        given(history.then(new ProspectEvent.TouchCancelled(history.next(), Option.of(ANNA))))
                .when(new PlanTouch("inbound"))
                .accepted();
    }

    @Test
    void a_last_touch_cancelled_is_not_waited_for() {
        ProspectHistory history = ProspectHistory.owned().tried().planned(5, Channel.PHONE, hour(300), Option.none());
        Prospect after = given(history).when(new ProspectCommand.CancelTouch()).accepted();

        assertEquals(Option.none(), ProspectLifecycle.table().deadline(after, WITHOUT_SILENCE));
        assertEquals(5, run(after).next());
    }

    @Test
    void a_touch_that_was_made_cannot_be_cancelled() {
        given(begun()).when(new ProspectCommand.CancelTouch()).refused("prospect.no-touch-planned");
    }

    // what ends it

    @ParameterizedTest
    @CsvSource({"ANSWERED, answer", "MEETING_BOOKED, meeting", "BOUNCED, bounce"})
    void a_cadence_that_has_ended_is_not_gone_on_with(TouchOutcome outcome, String end) {
        ProspectHistory history =
                ProspectHistory.owned().firstStepPlanned(hour(1)).touched(Direction.OUTBOUND, outcome);

        assertEquals(Option.none(), run(given(history).phase()).planned());
        given(history)
                .when(OUTBOUND.at(hour(100)))
                .refused("prospect.cadence-ended", OUTBOUND_TERM, new Term("cadence-end", end));
        assertEquals(
                1,
                given(history)
                        .when(new PlanTouch("inbound"))
                        .accepted(ProspectEvent.TouchPlanned.class)
                        .step());
    }

    @Test
    void whoever_turns_to_us_ends_the_cadence_by_it() {
        ProspectHistory history = begun().touched(Direction.INBOUND, TouchOutcome.MESSAGE_LEFT);

        assertEquals(Option.of(CadenceEnd.ANSWER), run(given(history).phase()).ended());
    }

    @Test
    void a_cadence_goes_on_past_what_it_does_not_say_ends_it_and_is_not_given_up_once_they_have_answered() {
        Cadence deaf = new Cadence(
                "outbound",
                List.of(CadenceStep.atOnce(Channel.PHONE), CadenceStep.afterDays(1, Channel.PHONE)),
                Duration.ofDays(7),
                90,
                List.of());
        ProspectPolicy policy = ProspectPolicy.builder()
                .cadences(List.of(deaf, Cadence.INBOUND))
                .build();
        ProspectHistory history = ProspectHistory.owned();
        history.then(given(history).under(policy).when(OUTBOUND).accepted(ProspectEvent.TouchPlanned.class))
                .answered();
        assertEquals(Option.none(), run(given(history).phase()).ended());
        history.then(given(history)
                        .under(policy)
                        .when(OUTBOUND.at(hour(30)))
                        .accepted(ProspectEvent.TouchPlanned.class))
                .tried();
        Prospect after = given(history).under(policy).phase();

        assertEquals(Option.none(), ProspectLifecycle.table().deadline(after, WITHOUT_SILENCE));
        given(history).under(policy).when(OUTBOUND).refused("prospect.past-last-step", OUTBOUND_TERM, 2);
        given(history).under(policy).when(new PlanTouch("inbound")).accepted();
    }

    @Test
    void qualifying_ends_the_attempt() {
        ProspectHistory history = ProspectHistory.owned()
                .answered()
                .firstStepPlanned(hour(2))
                .assessedInFull()
                .qualified();

        assertEquals(Option.none(), given(history).phase().dossier().outreach().cadence());
    }

    @Test
    void a_prospect_at_rest_given_up_or_opted_out_is_on_no_cadence_and_begins_anew() {
        for (ProspectHistory history : List.of(begun().nurtured(), begun().disqualified(), begun().optedOut())) {
            assertEquals(
                    Option.none(), given(history).phase().dossier().outreach().cadence());
        }
        assertEquals(
                1,
                given(begun().nurtured().resumed())
                        .when(OUTBOUND)
                        .accepted(ProspectEvent.TouchPlanned.class)
                        .step());
        assertEquals(
                1,
                given(begun().disqualified().reopened())
                        .when(OUTBOUND)
                        .accepted(ProspectEvent.TouchPlanned.class)
                        .step());
    }

    // as a value, and in words

    @Test
    void a_run_has_its_limits() {
        CadenceRun run = run(given(begun()).phase());
        assertThrows(
                IllegalArgumentException.class,
                () -> new CadenceRun(
                        "outbound", 0, run.since(), run.pause(), Option.none(), run.terms(), false, Option.none()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new CadenceRun(
                        "outbound",
                        1,
                        run.since(),
                        Duration.ofNanos(-1),
                        Option.none(),
                        run.terms(),
                        false,
                        Option.none()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new CadenceRun(
                        "outbound",
                        1,
                        run.since(),
                        Duration.ofDays(366).plusNanos(1),
                        Option.none(),
                        run.terms(),
                        false,
                        Option.none()));
    }

    @Test
    void two_cadences_of_one_code_are_refused_and_so_are_too_many() {
        assertEquals(
                "cadences must each have a code of their own, and two had outbound",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> ProspectPolicy.builder()
                                        .cadences(List.of(Cadence.OUTBOUND, Cadence.OUTBOUND))
                                        .build())
                        .getMessage());
        assertEquals(
                "cadences must be at most 100, were 101",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> ProspectPolicy.builder()
                                        .cadences(Collections.nCopies(101, Cadence.OUTBOUND))
                                        .build())
                        .getMessage());
    }

    @ParameterizedTest
    @EnumSource(TouchOutcome.class)
    void only_an_outcome_that_is_an_answer_or_a_bounce_ends_the_shipped_cadence(TouchOutcome outcome) {
        CadenceRun run =
                run(given(ProspectHistory.owned().firstStepPlanned(hour(1)).touched(Direction.OUTBOUND, outcome))
                        .phase());

        assertEquals(
                switch (outcome) {
                    case ANSWERED -> Option.of(CadenceEnd.ANSWER);
                    case MEETING_BOOKED -> Option.of(CadenceEnd.MEETING);
                    case BOUNCED -> Option.of(CadenceEnd.BOUNCE);
                    case NO_ANSWER, MESSAGE_LEFT, WRONG_PERSON -> Option.<CadenceEnd>none();
                },
                run.ended());
    }
}
