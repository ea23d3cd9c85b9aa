package org.dealwright.retention;

import static org.dealwright.retention.CustomerFixture.BY_CILI;
import static org.dealwright.retention.CustomerFixture.day;
import static org.dealwright.retention.CustomerFixture.onboarding;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vavr.control.Option;
import java.util.List;
import java.util.Set;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Term;
import org.dealwright.process.Violation;
import org.junit.jupiter.api.Test;

/** How a customer is brought to use what they bought. */
class OnboardingTest {

    @Test
    void nobody_goes_live_before_the_required_steps_are_done() {
        CustomerFixture customer = onboarding().done(new ArrivalCommand.CompleteOnboardingStep("training"));
        customer.when(new ArrivalCommand.GoLive())
                .refused(
                        "customer.steps-missing",
                        List.of(new Term("onboarding-step", "kick-off"), new Term("onboarding-step", "set-up")));
        customer.done(new ArrivalCommand.CompleteOnboardingStep("kick-off"))
                .done(new ArrivalCommand.CompleteOnboardingStep("set-up"));
        Customer live = customer.on(9)
                .when(new ArrivalCommand.GoLive())
                .expect(new ArrivalEvent.WentLive(day(9), BY_CILI, Option.some(day(1))));
        assertInstanceOf(Customer.Active.class, live);
        assertEquals(Option.some(day(9)), live.dossier().care().liveSince());
    }

    @Test
    void policy_says_which_steps_there_are_and_which_are_required() {
        CustomerPolicy policy = CustomerPolicy.builder()
                .onboarding(List.of(new OnboardingStep("their-own", false)))
                .build();
        onboarding().under(policy).when(new ArrivalCommand.GoLive()).accepted();
        onboarding()
                .under(policy)
                .when(new ArrivalCommand.CompleteOnboardingStep("kick-off"))
                .invalid(Violation.showing(
                        "step", "not-known", "kick-off", List.of(new Term("onboarding-step", "their-own"))));
    }

    @Test
    void a_step_is_done_once() {
        onboarding()
                .done(new ArrivalCommand.CompleteOnboardingStep("kick-off"))
                .when(new ArrivalCommand.CompleteOnboardingStep("kick-off"))
                .refused("customer.step-done", new Term("onboarding-step", "kick-off"));
    }

    @Test
    void fields_that_policy_asks_for_are_set_before_they_are_live_and_before_they_are_given_up() {
        AttributeKey<Long> seats = AttributeKey.wholeNumber("seats");
        CustomerPolicy policy = CustomerPolicy.builder()
                .onboarding(List.of())
                .requiredAttributes(new CustomerRequiredAttributes(Set.of(seats), Set.of(seats)))
                .build();
        CustomerFixture customer = onboarding().under(policy);
        customer.when(new ArrivalCommand.GoLive())
                .refused(
                        "customer.attributes-missing",
                        new Term("phase", "active"),
                        List.of(new Term("attribute", "seats")));
        customer.when(new EndCommand.Churn(ChurnReason.PRICE, ChurnKind.VOLUNTARY, Option.none()))
                .refused(
                        "customer.attributes-missing",
                        new Term("phase", "churned"),
                        List.of(new Term("attribute", "seats")));
        customer.done(RelationCommand.SetAttribute.of(seats, 3L))
                .when(new ArrivalCommand.GoLive())
                .accepted();
    }
}
