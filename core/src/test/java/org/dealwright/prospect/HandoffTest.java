package org.dealwright.prospect;

import static org.dealwright.prospect.ProspectFixture.given;
import static org.dealwright.prospect.ProspectFixture.manager;
import static org.dealwright.prospect.ProspectFixture.terms;
import static org.dealwright.prospect.ProspectHistory.ACME;
import static org.dealwright.prospect.ProspectHistory.ANNA;
import static org.dealwright.prospect.ProspectHistory.BELA;
import static org.dealwright.prospect.ProspectHistory.CILI;
import static org.dealwright.prospect.ProspectHistory.DEAL;
import static org.dealwright.prospect.ProspectHistory.evidence;
import static org.dealwright.prospect.ProspectHistory.hour;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.dealwright.contact.People;
import org.dealwright.handoff.HandoffPackage;
import org.dealwright.handoff.HandoffTally;
import org.dealwright.handoff.HandoffTerms;
import org.dealwright.handoff.Offer;
import org.dealwright.handoff.ReturnReason;
import org.dealwright.id.DealId;
import org.dealwright.need.Needs;
import org.dealwright.process.Actor;
import org.dealwright.process.Deadline;
import org.dealwright.process.Fact;
import org.dealwright.process.MemberId;
import org.dealwright.process.Rejection;
import org.dealwright.process.Role;
import org.dealwright.process.Situation;
import org.dealwright.process.Term;
import org.dealwright.process.Violation;
import org.dealwright.process.WorkingHours;
import org.dealwright.qualification.Answer;
import org.junit.jupiter.api.Test;

class HandoffTest {
    private static final ProspectCommand.OfferHandoff OFFER =
            new ProspectCommand.OfferHandoff(BELA, "wants paper", List.of("a sample"), "call on Friday");

    private static final List<Term> RETURN_REASONS = terms(
            "reason",
            "incomplete",
            "no-authority",
            "no-budget",
            "no-need",
            "not-a-fit",
            "other",
            "timing",
            "wrong-executive");

    private static final Actor BY_BELA = Actor.of(BELA, Role.ACCOUNT_EXECUTIVE);

    private static ProspectHistory qualified() {
        return ProspectHistory.to("qualified", true);
    }

    private static ProspectHistory offered() {
        return ProspectHistory.to("handoff-offered", true);
    }

    // the offer

    @Test
    void a_qualified_prospect_is_offered_with_everything_known_of_it() {
        HandoffPackage contents = HandoffPackage.of(
                "wants paper",
                Needs.none(),
                List.of(
                        evidence("timing", Answer.YES, hour(5)),
                        evidence("need", Answer.YES, hour(4)),
                        evidence("authority", Answer.YES, hour(3)),
                        evidence("budget", Answer.YES, hour(2))),
                People.none(),
                List.of("a sample"),
                "call on Friday");
        // qualified at 15:00 on Monday, offered at 16:00: an hour is left of Monday, the other seven are Tuesday's
        Instant respondBy = Instant.parse("2026-03-03T16:00:00Z");
        Prospect.HandoffOffered after = (Prospect.HandoffOffered) given(qualified())
                .when(OFFER)
                .expect(new ProspectEvent.HandoffOffered(hour(7), Option.of(ANNA), BELA, contents, respondBy));

        assertEquals(hour(7), after.since());
        assertEquals(
                new Offer(Option.of(ANNA), BELA, Option.of(contents), Option.of(hour(7)), Option.of(respondBy)),
                after.offer());
        assertEquals(new HandoffTally(1, 0, 0, 0), after.dossier().handoffs());
        assertTrue(after.isOwnedBy(ANNA));
        assertTrue(after.isAddressedTo(BELA));
        assertFalse(after.isAddressedTo(ANNA));
    }

    @Test
    void the_owner_gets_the_credit_when_a_manager_offers() {
        Prospect.HandoffOffered after = (Prospect.HandoffOffered)
                given(qualified()).by(manager()).when(OFFER).accepted();

        assertEquals(Option.of(ANNA), after.offer().credit());
    }

    @Test
    void a_prospect_is_not_offered_to_its_own_owner() {
        given(qualified())
                .when(new ProspectCommand.OfferHandoff(ANNA, "wants paper", List.of(), "call"))
                .refused("prospect.handoff-to-its-owner");
    }

    @Test
    void a_prospect_that_nobody_owns_is_not_offered() {
        given(ProspectHistory.to("qualified", false)).by(manager()).when(OFFER).refused("prospect.unowned");
    }

    @Test
    void everything_wrong_with_a_package_is_said_at_once() {
        given(qualified())
                .when(new ProspectCommand.OfferHandoff(BELA, " ", List.of("a sample", "", " "), "one\ntwo"))
                .invalid(
                        Violation.of("summary", "blank"),
                        Violation.of("promised[1]", "blank"),
                        Violation.of("nextStep", "not-printable"));
    }

    @Test
    void a_package_may_hold_100_promises_and_no_more() {
        given(qualified())
                .when(new ProspectCommand.OfferHandoff(BELA, "s", Collections.nCopies(100, "one"), "n"))
                .accepted();
        given(qualified())
                .when(new ProspectCommand.OfferHandoff(BELA, "s", Collections.nCopies(101, "one"), "n"))
                .invalid(Violation.showing("promised", "too-many", "101", 100));
    }

    @Test
    void a_package_may_hold_no_promise() {
        given(qualified())
                .when(new ProspectCommand.OfferHandoff(BELA, "s", List.of(), "n"))
                .accepted();
    }

    @Test
    void a_summary_may_have_lines_and_4000_characters_and_no_more() {
        given(qualified())
                .when(new ProspectCommand.OfferHandoff(BELA, "a\n" + "x".repeat(3_998), List.of(), "n"))
                .accepted();
        given(qualified())
                .when(new ProspectCommand.OfferHandoff(BELA, "x".repeat(4_001), List.of(), "n"))
                .invalid(Violation.of("summary", "too-long", 4_000, 4_001));
    }

    @Test
    void a_prospect_is_not_offered_before_it_was_qualified() {
        given(qualified()).at(hour(5)).when(OFFER).refused("before-its-phase", hour(5), hour(6));
    }

    @Test
    void the_response_time_counts_the_working_hours_of_the_executive_over_a_weekend_and_a_holiday() {
        // Friday 13 March 2026, 16:30 in Budapest (UTC+1): half an hour is left. The weekend is free, and so is
        // Monday, to which the national day of the 15th is moved here. The other three hours and a half are Tuesday's.
        ZoneId budapest = ZoneId.of("Europe/Budapest");
        WorkingHours hours = WorkingHours.weekdays(budapest, LocalTime.of(9, 0), LocalTime.of(17, 0))
                .except(Set.of(LocalDate.of(2026, 3, 16)));
        ProspectPolicy policy = ProspectPolicy.builder()
                .handoffTerms(new HandoffTerms(Duration.ofHours(4), hours))
                .build();

        ProspectEvent.HandoffOffered offered = given(qualified())
                .under(policy)
                .at(Instant.parse("2026-03-13T15:30:00Z"))
                .when(OFFER)
                .accepted(ProspectEvent.HandoffOffered.class);

        assertEquals(Instant.parse("2026-03-17T11:30:00Z"), offered.respondBy());
    }

    @Test
    void the_response_time_follows_the_clocks_of_the_executive_into_summer_time() {
        // Friday 27 March 2026, 16:00 in Budapest is 15:00 UTC; on Monday 30 March the clocks are two hours ahead.
        WorkingHours hours =
                WorkingHours.weekdays(ZoneId.of("Europe/Budapest"), LocalTime.of(9, 0), LocalTime.of(17, 0));
        ProspectPolicy policy = ProspectPolicy.builder()
                .handoffTerms(new HandoffTerms(Duration.ofHours(4), hours))
                .build();

        ProspectEvent.HandoffOffered offered = given(qualified())
                .under(policy)
                .at(Instant.parse("2026-03-27T15:00:00Z"))
                .when(OFFER)
                .accepted(ProspectEvent.HandoffOffered.class);

        assertEquals(Instant.parse("2026-03-30T10:00:00Z"), offered.respondBy());
    }

    @Test
    void the_response_time_is_that_of_the_hours_of_whoever_is_addressed() {
        // Friday 13 March 2026, 15:30 UTC. In Budapest half an hour is left, and the rest is Monday's, 9:00 to 12:30
        // (UTC+1).
        // In Tokyo (UTC+9) it is Saturday, so that all four hours are Monday's. Dora has no hours of her own.
        ZoneId budapest = ZoneId.of("Europe/Budapest");
        ZoneId tokyo = ZoneId.of("Asia/Tokyo");
        MemberId dora = new MemberId("dora");
        ProspectPolicy policy = ProspectPolicy.builder()
                .handoffTerms(new HandoffTerms(Duration.ofHours(4), WorkingHours.roundTheClock(ZoneOffset.UTC)))
                .build();
        ProspectFixture friday = given(qualified())
                .under(policy)
                .at(Instant.parse("2026-03-13T15:30:00Z"))
                .knowing(HandoffTerms.OWN_HOURS, BELA, Option.some(nineToFive(budapest)))
                .knowing(HandoffTerms.OWN_HOURS, CILI, Option.some(nineToFive(tokyo)));

        assertEquals(Instant.parse("2026-03-16T11:30:00Z"), respondBy(friday, BELA));
        assertEquals(Instant.parse("2026-03-16T04:00:00Z"), respondBy(friday, CILI));
        assertEquals(Instant.parse("2026-03-13T19:30:00Z"), respondBy(friday, dora));
    }

    private static WorkingHours nineToFive(ZoneId zone) {
        return WorkingHours.weekdays(zone, LocalTime.of(9, 0), LocalTime.of(17, 0));
    }

    private static Instant respondBy(ProspectFixture fixture, MemberId to) {
        return fixture.when(new ProspectCommand.OfferHandoff(to, "wants paper", List.of(), "call"))
                .accepted(ProspectEvent.HandoffOffered.class)
                .respondBy();
    }

    @Test
    void whoever_decides_an_offer_is_told_to_load_the_hours_of_whoever_it_is_made_to() {
        assertEquals(
                List.of(new Fact.Question<>(HandoffTerms.OWN_HOURS, BELA)),
                ProspectLifecycle.table()
                        .questions(Option.of(given(qualified()).phase()), OFFER, ProspectPolicy.defaults()));
    }

    // the acceptance

    @Test
    void the_executive_addressed_takes_over_and_a_deal_opens() {
        Prospect.HandedOff after = (Prospect.HandedOff) given(offered())
                .by(BY_BELA)
                .when(new ProspectCommand.AcceptHandoff())
                .expect(new ProspectEvent.HandoffAccepted(hour(8), Option.of(BELA), BELA, DEAL, false));

        assertEquals(hour(8), after.since());
        assertEquals(BELA, after.to());
        assertEquals(Option.of(DEAL), after.deal());
        assertEquals(new HandoffTally(1, 0, 0, 0), after.dossier().handoffs());
        assertTrue(after.isOwnedBy(ANNA));
    }

    @Test
    void a_manager_accepts_for_the_executive_addressed() {
        given(offered())
                .by(manager())
                .when(new ProspectCommand.AcceptHandoff())
                .expect(new ProspectEvent.HandoffAccepted(hour(8), Option.of(CILI), BELA, DEAL, false));
    }

    @Test
    void an_open_deal_of_the_company_is_joined() {
        DealId open = new DealId("deal-0");
        Prospect.HandedOff after = (Prospect.HandedOff) given(offered())
                .by(BY_BELA)
                .whereTheNextDealIs(new NextDeal(open, true))
                .when(new ProspectCommand.AcceptHandoff())
                .expect(new ProspectEvent.HandoffAccepted(hour(8), Option.of(BELA), BELA, open, true));

        assertEquals(Option.of(open), after.deal());
    }

    @Test
    void whoever_decides_an_acceptance_is_told_to_load_the_companys_next_deal() {
        assertEquals(
                List.of(new Fact.Question<>(ProspectLifecycle.NEXT_DEAL, Option.of(ACME))),
                ProspectLifecycle.table()
                        .questions(
                                Option.of(given(offered()).phase()),
                                new ProspectCommand.AcceptHandoff(),
                                ProspectPolicy.defaults()));
    }

    @Test
    void another_executive_cannot_accept() {
        given(offered())
                .by(Actor.of(new MemberId("dora"), Role.ACCOUNT_EXECUTIVE))
                .when(new ProspectCommand.AcceptHandoff())
                .refused(Rejection.NotPermitted.class);
    }

    @Test
    void an_offer_can_still_be_accepted_after_its_time_until_it_has_lapsed() {
        given(offered())
                .by(BY_BELA)
                .at(hour(500))
                .when(new ProspectCommand.AcceptHandoff())
                .accepted();
    }

    // the return

    @Test
    void a_return_goes_back_to_the_rep_who_offered() {
        ProspectHistory history = offered();
        Prospect before = given(history).phase();
        Prospect after = given(history)
                .by(BY_BELA)
                .when(new ProspectCommand.ReturnHandoff(ReturnReason.TIMING, Option.of("not before May")))
                .expect(new ProspectEvent.HandoffReturned(
                        hour(8), Option.of(BELA), ReturnReason.TIMING, Option.of("not before May")));

        assertInstanceOf(Prospect.Engaged.class, after);
        assertEquals(Option.of(ANNA), after.owner());
        assertEquals(hour(8), after.since());
        assertEquals(before.dossier().assessment(), after.dossier().assessment());
    }

    @Test
    void every_return_is_counted() {
        Prospect after = given(offered().returned().qualified().offered())
                .by(BY_BELA)
                .when(new ProspectCommand.ReturnHandoff(ReturnReason.INCOMPLETE))
                .accepted();

        assertEquals(new HandoffTally(2, 2, 0, 0), after.dossier().handoffs());
    }

    @Test
    void a_return_for_any_other_reason_needs_words() {
        given(offered())
                .by(BY_BELA)
                .when(new ProspectCommand.ReturnHandoff(ReturnReason.OTHER))
                .invalid(Violation.of("words", "needed-for-other"));
        given(offered())
                .by(BY_BELA)
                .when(new ProspectCommand.ReturnHandoff(ReturnReason.OTHER, Option.of("a cousin of mine")))
                .accepted();
    }

    @Test
    void everything_wrong_with_a_return_is_said_at_once() {
        given(offered())
                .by(BY_BELA)
                .when(new ProspectCommand.ReturnHandoff(new ReturnReason("bored"), Option.of("")))
                .invalid(
                        Violation.showing("reason", "not-known", "bored", RETURN_REASONS),
                        Violation.of("words", "blank"));
    }

    @Test
    void a_reason_for_a_return_must_be_listed_by_the_policy() {
        ProspectPolicy policy = ProspectPolicy.builder()
                .addReturnReasons(ReturnReason.TIMING, ReturnReason.NO_NEED)
                .build();
        given(offered())
                .under(policy)
                .by(BY_BELA)
                .when(new ProspectCommand.ReturnHandoff(ReturnReason.INCOMPLETE))
                .invalid(Violation.showing("reason", "not-known", "incomplete", terms("reason", "no-need", "timing")));
    }

    // withdrawal and lapse

    @Test
    void its_owner_withdraws_an_offer() {
        Prospect after = given(offered())
                .when(new ProspectCommand.WithdrawHandoff())
                .expect(new ProspectEvent.HandoffWithdrawn(hour(8), Option.of(ANNA)));

        assertInstanceOf(Prospect.Qualified.class, after);
        assertEquals(hour(8), after.since());
        assertEquals(new HandoffTally(1, 0, 0, 1), after.dossier().handoffs());
    }

    @Test
    void an_offer_lapses_at_its_due_instant() {
        // offered at hour 7 with eight hours to answer
        Prospect after = given(offered())
                .by(Actor.system())
                .at(hour(15))
                .when(new ProspectCommand.LapseHandoff())
                .expect(new ProspectEvent.HandoffLapsed(hour(15), Option.none()));

        assertInstanceOf(Prospect.Qualified.class, after);
        assertEquals(hour(15), after.since());
        assertEquals(new HandoffTally(1, 0, 1, 0), after.dossier().handoffs());
    }

    @Test
    void an_offer_to_one_who_goes_away_lapses_at_once_and_counts_as_a_lapse() {
        Prospect free = given(offered())
                .by(Actor.system())
                .at(hour(12))
                .when(new ProspectCommand.LapseForAbsence())
                .expect(new ProspectEvent.HandoffLapsedForAbsence(hour(12), Option.none()));

        assertInstanceOf(Prospect.Qualified.class, free);
        assertEquals(new HandoffTally(1, 0, 1, 0), free.dossier().handoffs());
    }

    @Test
    void an_offer_does_not_lapse_before_its_due_instant() {
        Rejection.NotDue refusal = given(offered())
                .by(Actor.system())
                .at(hour(15).minusNanos(1))
                .when(new ProspectCommand.LapseHandoff())
                .refused(Rejection.NotDue.class);

        assertEquals(new Rejection.NotDue(new Term("command", "lapse-handoff"), Option.of(hour(15))), refusal);
    }

    @Test
    void time_knows_when_an_offer_will_lapse() {
        assertEquals(
                Option.of(new Deadline<Prospect>(hour(15), new ProspectCommand.LapseHandoff())),
                ProspectLifecycle.table().deadline(given(offered()).phase(), ProspectPolicy.defaults()));
    }

    @Test
    void a_lapsed_offer_is_free_for_another_executive() {
        MemberId dora = new MemberId("dora");
        Prospect.HandoffOffered after =
                (Prospect.HandoffOffered) given(offered().lapsed())
                        .when(new ProspectCommand.OfferHandoff(dora, "wants paper", List.of(), "call"))
                        .accepted();

        assertEquals(dora, after.offer().to());
        assertEquals(new HandoffTally(2, 0, 1, 0), after.dossier().handoffs());
    }

    // without a handoff

    @Test
    void an_owner_who_is_an_executive_goes_on_alone() {
        Prospect.HandedOff after = (Prospect.HandedOff) given(qualified())
                .by(Actor.of(ANNA, Role.ACCOUNT_EXECUTIVE))
                .when(new ProspectCommand.Convert())
                .expect(new ProspectEvent.Converted(hour(7), Option.of(ANNA), ANNA, DEAL, false));

        assertEquals(hour(7), after.since());
        assertEquals(ANNA, after.to());
        assertEquals(Option.of(DEAL), after.deal());
    }

    @Test
    void going_on_alone_is_not_counted_as_a_handoff() {
        Prospect after = given(qualified())
                .by(Actor.of(ANNA, Role.ACCOUNT_EXECUTIVE))
                .when(new ProspectCommand.Convert())
                .accepted();

        assertEquals(new HandoffTally(0, 0, 0, 0), after.dossier().handoffs());
    }

    @Test
    void an_owner_who_is_no_executive_cannot_go_on_alone() {
        given(qualified())
                .by(Actor.of(ANNA, Role.SALES_DEVELOPMENT_REP))
                .when(new ProspectCommand.Convert())
                .refused("prospect.owner-is-no-executive");
    }

    @Test
    void going_on_alone_joins_an_open_deal_of_the_company_too() {
        DealId open = new DealId("deal-0");
        given(qualified())
                .by(Actor.of(ANNA, Role.ACCOUNT_EXECUTIVE))
                .whereTheNextDealIs(new NextDeal(open, true))
                .when(new ProspectCommand.Convert())
                .expect(new ProspectEvent.Converted(hour(7), Option.of(ANNA), ANNA, open, true));
    }

    @Test
    void whoever_decides_a_conversion_is_told_to_load_the_companys_next_deal() {
        assertEquals(
                List.of(new Fact.Question<>(ProspectLifecycle.NEXT_DEAL, Option.of(ACME))),
                ProspectLifecycle.table()
                        .questions(
                                Option.of(given(qualified()).phase()),
                                new ProspectCommand.Convert(),
                                ProspectPolicy.defaults()));
    }

    @Test
    void an_offer_at_the_end_of_time_can_be_answered_until_then() {
        ProspectEvent.HandoffOffered event =
                given(qualified()).at(Situation.LATEST).when(OFFER).accepted(ProspectEvent.HandoffOffered.class);

        assertEquals(Situation.LATEST, event.respondBy());
    }
}
