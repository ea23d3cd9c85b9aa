package org.dealwright.examples.story;

import static org.dealwright.examples.story.StoryCast.NORA;
import static org.dealwright.examples.story.StoryCast.at;

import org.dealwright.retention.ArrivalCommand.CompleteOnboardingStep;
import org.dealwright.retention.ArrivalCommand.GoLive;
import org.dealwright.retention.OnboardingStep;

/** Step by step until what they bought is worth something to them. */
final class WorthSomething implements StoryChapter {
    @Override
    public String title() {
        return "chapter.onboarding";
    }

    @Override
    public void play(StoryStage stage) {
        stage.act(at(18, 10, 0), NORA, step(OnboardingStep.KICK_OFF), "kick-off");
        stage.act(at(18, 10, 30), NORA, new GoLive(), "live-too-early");
        stage.act(at(22, 11, 0), NORA, step(OnboardingStep.SET_UP), "set-up");
        stage.act(at(24, 9, 30), NORA, step(OnboardingStep.TRAINING), "show-them");
        stage.act(at(28, 9, 0), NORA, new GoLive(), "live");
    }

    private static CompleteOnboardingStep step(OnboardingStep step) {
        return new CompleteOnboardingStep(step.code());
    }
}
