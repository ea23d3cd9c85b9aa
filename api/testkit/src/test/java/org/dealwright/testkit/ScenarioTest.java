package org.dealwright.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.util.List;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.id.CompanyId;
import org.dealwright.id.DealId;
import org.dealwright.process.Actor;
import org.dealwright.process.Attributes;
import org.dealwright.process.MemberId;
import org.dealwright.process.Rejection;
import org.dealwright.process.Role;
import org.dealwright.prospect.ClaimedPhase;
import org.dealwright.prospect.DisqualificationReason;
import org.dealwright.prospect.NextDeal;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.ProspectEvent;
import org.dealwright.prospect.ProspectLifecycle;
import org.dealwright.prospect.ProspectPolicy;
import org.dealwright.prospect.Source;
import org.dealwright.prospect.SourceKind;
import org.dealwright.qualification.Answer;
import org.dealwright.qualification.Criterion;
import org.dealwright.qualification.EvidenceSource;
import org.dealwright.qualification.Framework;
import org.junit.jupiter.api.Test;

class ScenarioTest {
    private static final MemberId ANN = new MemberId("ann");
    private static final Actor SDR = Actor.of(ANN, Role.SALES_DEVELOPMENT_REP);
    private static final ProspectCommand.LogTouch ANSWERED =
            new ProspectCommand.LogTouch(Channel.PHONE, Direction.OUTBOUND, TouchOutcome.ANSWERED);

    private final Scenario<Prospect, ProspectEvent, ProspectPolicy> engaged = Scenario.of(
                    ProspectLifecycle.table(), ProspectPolicy.defaults())
            .by(SDR)
            .and(new ProspectCommand.Identify(Source.of(SourceKind.COLD_CALL)).ownedBy(ANN))
            .and(ANSWERED);

    @Test
    void what_was_accepted_has_happened() {
        assertTrue(engaged.phase() instanceof Prospect.Engaged);
    }

    @Test
    void a_rule_that_stands_against_it_is_named() {
        engaged.when(new ProspectCommand.Qualify()).refused("prospect.not-qualified");

        AssertionError other = assertThrows(
                AssertionError.class,
                () -> engaged.when(new ProspectCommand.Qualify()).refused("prospect.owned"));
        assertTrue(other.getMessage().contains("By BANT the score is 0 %"), other.getMessage());
    }

    @Test
    void an_own_framework_is_tested_by_its_policy() {
        ProspectPolicy easy = ProspectPolicy.builder()
                .framework(new Framework("easy", List.of(Criterion.required("need", 1)), 100))
                .build();

        engaged.under(easy)
                .and(new ProspectCommand.Assess("need", Answer.YES, EvidenceSource.CALL))
                .when(new ProspectCommand.Qualify())
                .expect(new ProspectEvent.Qualified(Scenario.MONDAY_AT_NINE, Option.of(ANN), "easy", 100));
    }

    @Test
    void what_another_life_cycle_says_is_given() {
        Option<CompanyId> company = Option.none();
        Prospect.HandedOff after = Scenario.of(ProspectLifecycle.table(), ProspectPolicy.defaults())
                .given(new ProspectEvent.Adopted(
                        Scenario.MONDAY_AT_NINE,
                        Option.none(),
                        new ClaimedPhase.Qualified(),
                        Option.none(),
                        company,
                        Option.of(ANN),
                        Option.none(),
                        Attributes.none()))
                .by(Actor.of(ANN, Role.ACCOUNT_EXECUTIVE))
                .at(Scenario.MONDAY_AT_NINE.plusSeconds(60))
                .knowing(ProspectLifecycle.NEXT_DEAL, company, new NextDeal(new DealId("d-1"), false))
                .when(new ProspectCommand.Convert())
                .expect(Prospect.HandedOff.class);

        assertEquals(Option.of(new DealId("d-1")), after.deal());
    }

    @Test
    void fields_that_are_not_right_are_named_in_order() {
        engaged.when(new ProspectCommand.Disqualify(new DisqualificationReason("bored"), Option.of(" ")))
                .invalid("reason", "words");
    }

    @Test
    void a_kind_of_refusal_is_told_from_another() {
        Rejection.NotPermitted refusal = engaged.by(Actor.of(new MemberId("eve")))
                .when(new ProspectCommand.Qualify())
                .refused(Rejection.NotPermitted.class);
        assertEquals("qualify", refusal.command().code());

        assertThrows(
                AssertionError.class, () -> engaged.when(ANSWERED).refusal(), "an accepted command is not a refusal");
        assertThrows(
                AssertionError.class,
                () -> engaged.when(new ProspectCommand.Qualify()).refused(Rejection.WrongPhase.class));
        assertThrows(
                AssertionError.class,
                () -> engaged.when(new ProspectCommand.Qualify()).event());
        assertThrows(AssertionError.class, () -> engaged.when(ANSWERED).expect(Prospect.Working.class));
    }

    @Test
    void where_nothing_has_happened_there_is_no_phase() {
        assertThrows(
                IllegalStateException.class,
                () -> Scenario.of(ProspectLifecycle.table(), ProspectPolicy.defaults())
                        .phase());
    }
}
