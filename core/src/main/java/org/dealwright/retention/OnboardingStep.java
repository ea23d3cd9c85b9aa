package org.dealwright.retention;

import org.dealwright.process.Check;
import org.dealwright.process.Term;

/**
 * A step of the onboarding.
 *
 * @param code the code
 * @param required whether nobody goes live without it
 */
public record OnboardingStep(String code, boolean required) {
    /** Everybody knows each other, and what is to come. */
    public static final OnboardingStep KICK_OFF = new OnboardingStep("kick-off", true);
    /** It is set up for them. */
    public static final OnboardingStep SET_UP = new OnboardingStep("set-up", true);
    /** They know how to use it. */
    public static final OnboardingStep TRAINING = new OnboardingStep("training", false);

    /**
     * Takes a step.
     *
     * @throws IllegalArgumentException if the text is not a code
     */
    public OnboardingStep {
        Check.requireCode("OnboardingStep", code);
    }

    /** The word for it, for explanations. */
    public Term term() {
        return new Term("onboarding-step", code);
    }
}
