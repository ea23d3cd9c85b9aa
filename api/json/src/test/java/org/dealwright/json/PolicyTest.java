package org.dealwright.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dealwright.api.SalesPolicy;
import org.dealwright.consent.ConsentPolicy;
import org.dealwright.consent.Scope;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Purpose;
import org.dealwright.evaluation.EvaluationPolicy;
import org.dealwright.handoff.HandoffTerms;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.metrics.DealOutcome;
import org.dealwright.metrics.DealResult;
import org.dealwright.metrics.Forecasted;
import org.dealwright.metrics.Journey;
import org.dealwright.metrics.LeftOut;
import org.dealwright.metrics.Omission;
import org.dealwright.metrics.Passage;
import org.dealwright.metrics.Tenure;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;
import org.dealwright.process.WorkingHours;
import org.dealwright.proposal.Percentage;
import org.dealwright.proposal.ProposalPolicy;
import org.dealwright.prospect.ProspectPolicy;
import org.dealwright.prospect.RequiredAttributes;
import org.dealwright.qualification.Framework;
import org.dealwright.team.CalendarCode;
import org.dealwright.team.TeamPolicy;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Policies, and the facts that measures are made of. */
class PolicyTest {
    private static final DealwrightJson<Object> POLICIES = DealwrightJson.policies();
    private static final DealwrightJson<Object> FACTS = DealwrightJson.facts();

    @Test
    void every_setting_of_a_prospect_policy_is_read_as_it_was_written() {
        WorkingHours hours = WorkingHours.weekdays(
                        ZoneId.of("Europe/Budapest"), LocalTime.of(8, 30), LocalTime.of(16, 30))
                .except(Set.of(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 3, 15)));
        ProspectPolicy policy = ProspectPolicy.builder()
                .framework(Framework.MEDDPICC)
                .handoffTerms(new HandoffTerms(Duration.ofHours(4), hours))
                .requiredAttributes(new RequiredAttributes(
                        Set.of(AttributeKey.text("industry"), AttributeKey.decimal("turnover")), Set.of(), Set.of()))
                .zone(ZoneId.of("Europe/Budapest"))
                .build();
        assertEquals(Either.right(policy), POLICIES.strict().decode(POLICIES.encode(policy)));
    }

    @Test
    void keys_that_are_no_names_and_maps_by_role_are_read_too() {
        ConsentPolicy consent = ConsentPolicy.builder()
                .lasting(Map.of(
                        new Scope(Channel.EMAIL, Purpose.MARKETING), Duration.ofDays(730),
                        new Scope(Channel.PHONE, Purpose.MARKETING), Duration.ofDays(365)))
                .build();
        assertEquals(Either.right(consent), POLICIES.strict().decode(POLICIES.encode(consent)));
        ProposalPolicy proposal = ProposalPolicy.builder()
                .mayGive(Map.of(Role.ACCOUNT_EXECUTIVE, Percentage.of(15)))
                .rounding(RoundingMode.HALF_EVEN)
                .build();
        String text = POLICIES.encode(proposal);
        assertTrue(text.contains("\"mayGive\":{\"account-executive\":\"15\"}"), text);
        assertTrue(text.contains("\"rounding\":\"half-even\""), text);
        assertEquals(Either.right(proposal), POLICIES.strict().decode(text));
    }

    @Test
    void calendars_are_read_by_their_codes() {
        WorkingHours hours = WorkingHours.weekdays(ZoneId.of("Asia/Tokyo"), LocalTime.of(9, 0), LocalTime.of(17, 0))
                .except(Set.of(LocalDate.of(2026, 2, 11)));
        TeamPolicy policy = TeamPolicy.builder()
                .calendars(Map.of(new CalendarCode("tokyo"), hours))
                .build();
        String text = POLICIES.encode(policy);
        assertTrue(text.contains("\"calendars\":{\"tokyo\":{\"zone\":\"Asia/Tokyo\","), text);
        assertEquals(Either.right(policy), POLICIES.strict().decode(text));
    }

    @Test
    void all_policies_stand_in_one_text() {
        SalesPolicy policy = SalesPolicy.defaults()
                .with(ProspectPolicy.builder().framework(Framework.CHAMP).build());
        SalesPolicy read = POLICIES.strict()
                .decode(POLICIES.encode(policy), SalesPolicy.class)
                .get();
        assertEquals(policy.prospect(), read.prospect());
        assertEquals(policy.deal(), read.deal());
        assertEquals(policy.proposal(), read.proposal());
        assertEquals(policy.order(), read.order());
        assertEquals(policy.customer(), read.customer());
        assertEquals(policy.consent(), read.consent());
        assertEquals(policy.team(), read.team());
    }

    @Test
    void a_setting_left_out_has_its_default() {
        assertEquals(
                Either.right(ProspectPolicy.builder()
                        .zone(ZoneId.of("Europe/Vienna"))
                        .build()),
                POLICIES.decode("{\"type\":\"policy.prospect.v1\",\"zone\":\"Europe/Vienna\"}"));
        assertEquals(Either.right(EvaluationPolicy.defaults()), POLICIES.decode("{\"type\":\"policy.evaluation.v1\"}"));
    }

    @Test
    void a_policy_that_its_builder_refuses_is_a_failure() {
        DecodeFailure failure = POLICIES.decode("{\"type\":\"policy.order.v1\",\"paymentDays\":-1}")
                .getLeft();
        assertEquals(new DecodeFailure(DecodeFailure.Kind.INVALID, "", "paymentDays must lie from 0 to 3650"), failure);
    }

    @Test
    void a_forecast_that_does_not_say_what_it_leaves_out_leaves_out_nothing() {
        Money euro = Money.parse("EUR 1.00");
        Forecasted whole = new Forecasted(euro, euro);
        Forecasted part = new Forecasted(euro, euro, new LeftOut(Map.of(Omission.NO_EXCHANGE_RATE, 2L)));
        String amounts = "{\"type\":\"fact.forecasted.v1\",\"forecast\":{\"currency\":\"EUR\",\"amount\":\"1.00\"},"
                + "\"actual\":{\"currency\":\"EUR\",\"amount\":\"1.00\"}";

        assertEquals(Either.right(whole), FACTS.decode(amounts + "}"));
        assertEquals(amounts + ",\"leftOut\":{\"no-exchange-rate\":2}}", FACTS.encode(part));
        assertEquals(Either.right(whole), FACTS.decode(FACTS.encode(whole)));
        assertEquals(Either.right(part), FACTS.decode(FACTS.encode(part)));
    }

    @Test
    void facts_typed_by_hand_are_read() {
        assertEquals(
                Either.right(new Passage("p-1", "qualified", Instant.parse("2026-03-02T09:00:00Z"))),
                FACTS.decode("{\"type\":\"fact.passage.v1\",\"subject\":\"p-1\",\"step\":\"qualified\","
                        + "\"at\":\"2026-03-02T09:00:00Z\"}"));
        assertEquals(
                Either.right(new Tenure(
                        new CustomerId("c-1"), LocalDate.of(2025, 1, 1), Option.some(LocalDate.of(2026, 1, 1)))),
                FACTS.decode("{\"type\":\"fact.tenure.v1\",\"customer\":\"c-1\",\"since\":\"2025-01-01\","
                        + "\"until\":\"2026-01-01\"}"));
        assertEquals(
                Either.right(new DealOutcome(
                        new DealId("d-1"),
                        Option.some(new MemberId("anna")),
                        DealResult.NO_DECISION,
                        Option.none(),
                        Option.none(),
                        Option.some(Money.parse("HUF 1200000")))),
                FACTS.decode("{\"type\":\"fact.deal-outcome.v1\",\"deal\":\"d-1\",\"owner\":\"anna\","
                        + "\"result\":\"no-decision\",\"value\":{\"currency\":\"HUF\",\"amount\":1200000}}"));
        Journey journey = new Journey(
                "p-1",
                Map.of(
                        "qualified",
                        Instant.parse("2026-03-02T09:00:00Z"),
                        "won",
                        Instant.parse("2026-04-02T09:00:00Z")),
                Option.none());
        assertEquals(Either.right(journey), FACTS.strict().decode(FACTS.encode(journey)));
        assertEquals(List.of("fact.journey.v1"), List.of(FACTS.typeOf(journey)));
    }
}
