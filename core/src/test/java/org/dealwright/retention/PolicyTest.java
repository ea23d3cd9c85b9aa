package org.dealwright.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.time.Duration;
import java.util.List;
import org.dealwright.process.Percent;
import org.junit.jupiter.api.Test;

/** A policy has a default for every setting, and none out of range. */
class PolicyTest {

    @Test
    void settings_out_of_range_cannot_be_made() {
        for (int days : List.of(-1, 3_651)) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> CustomerPolicy.builder().reorderLeadDays(days).build());
            assertThrows(IllegalArgumentException.class, () -> new RenewalTerms(days, 1, 0));
            assertThrows(IllegalArgumentException.class, () -> new RenewalTerms(0, 1, days));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> CustomerPolicy.builder()
                            .goneAfter(Option.some(Duration.ofDays(days)))
                            .build());
            assertThrows(IllegalArgumentException.class, () -> new ReviewTerms(Duration.ofDays(days), 9, 4));
        }
        assertThrows(IllegalArgumentException.class, () -> new RenewalTerms(0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new RiskTerms(11, 2, Percent.of(30), Severity.MAJOR, 2));
        assertThrows(IllegalArgumentException.class, () -> new RiskTerms(6, 0, Percent.of(30), Severity.MAJOR, 2));
        assertThrows(IllegalArgumentException.class, () -> new RiskTerms(6, 2, Percent.of(30), Severity.MAJOR, 6));
        assertThrows(IllegalArgumentException.class, () -> new ReviewTerms(Duration.ZERO, 11, 4));
        assertThrows(IllegalArgumentException.class, () -> new ReviewTerms(Duration.ZERO, 9, 0));
    }

    @Test
    void each_step_of_the_onboarding_is_there_once() {
        assertThrows(
                IllegalArgumentException.class,
                () -> CustomerPolicy.builder()
                        .onboarding(List.of(OnboardingStep.KICK_OFF, OnboardingStep.KICK_OFF))
                        .build());
    }

    @Test
    void the_defaults_are_the_usual() {
        CustomerPolicy policy = CustomerPolicy.defaults();
        assertEquals(RiskTerms.USUAL, policy.risk());
        assertEquals(RenewalTerms.USUAL, policy.renewal());
        assertEquals(ReviewTerms.USUAL, policy.review());
        assertEquals(7, policy.reorderLeadDays());
        assertEquals(Option.none(), policy.goneAfter());
    }
}
