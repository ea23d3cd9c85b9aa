package org.dealwright.retention;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import org.dealwright.process.Check;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.process.Term;
import org.dealwright.process.Violation;

/** What it takes to bring a customer to use what they bought. */
final class CustomerOnboardingRules {
    private CustomerOnboardingRules() {}

    static Either<Rejection, ArrivalEvent.OnboardingStepCompleted> complete(
            Customer.Onboarding customer,
            ArrivalCommand.CompleteOnboardingStep command,
            Situation<CustomerPolicy> now) {
        List<String> known =
                now.policy().onboarding().stream().map(OnboardingStep::code).toList();
        List<Violation> violations =
                Check.violations(Check.oneOf("step", command.step(), known, CustomerOnboardingRules::term));
        if (!violations.isEmpty()) {
            return Either.left(Rejection.invalid(violations));
        }
        return customer.dossier().care().steps().contains(command.step())
                ? Rejection.broken("customer.step-done", term(command.step()))
                : Either.right(new ArrivalEvent.OnboardingStepCompleted(
                        now.at(), now.actor().member(), command.step()));
    }

    private static Term term(String step) {
        return new Term("onboarding-step", step);
    }

    static Option<Rejection.RuleBroken> areStepsDone(Customer.Onboarding customer, Situation<CustomerPolicy> now) {
        List<String> done = customer.dossier().care().steps();
        List<Term> missing = now.policy().onboarding().stream()
                .filter(step -> step.required() && !done.contains(step.code()))
                .map(OnboardingStep::term)
                .toList();
        return missing.isEmpty()
                ? Option.none()
                : Option.some(Rejection.RuleBroken.of("customer.steps-missing", missing));
    }

    static Either<Rejection, ArrivalEvent.WentLive> goLive(
            Customer.Onboarding customer, ArrivalCommand.GoLive command, Situation<CustomerPolicy> now) {
        return Either.right(new ArrivalEvent.WentLive(
                now.at(), now.actor().member(), customer.dossier().profile().customerSince()));
    }
}
