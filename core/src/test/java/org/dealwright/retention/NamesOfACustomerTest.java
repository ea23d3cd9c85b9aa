package org.dealwright.retention;

import static org.dealwright.retention.CustomerFixture.HUNGARIAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dealwright.process.Term;
import org.dealwright.process.Transition;
import org.junit.jupiter.api.Test;

/** What is stored, and what words are found by, is called so for good. */
class NamesOfACustomerTest {

    private static <T> void named(
            String kind, List<String> codes, T[] all, Function<T, String> code, Function<T, Term> term) {
        assertEquals(codes, Stream.of(all).map(code).toList());
        List<Term> terms = Stream.of(all).map(term).toList();
        assertEquals(codes.stream().map(each -> new Term(kind, each)).toList(), terms);
        worded(terms);
    }

    private static void worded(List<Term> terms) {
        for (Term term : terms) {
            assertFalse(term.word(Locale.ENGLISH).isBlank(), term::toString);
            if (!term.kind().equals("satisfaction-scale")) {
                assertNotEquals(term.word(Locale.ENGLISH), term.word(HUNGARIAN), term::toString);
            }
        }
    }

    @Test
    void reasons_and_kinds_have_stable_names() {
        named(
                "risk-reason",
                List.of(
                        "silence",
                        "low-satisfaction",
                        "falling-usage",
                        "overdue-payment",
                        "open-complaint",
                        "bad-review",
                        "champion-gone",
                        "by-hand"),
                RiskReason.values(),
                RiskReason::code,
                RiskReason::term);
        named(
                "churn-kind",
                List.of("voluntary", "involuntary", "silent"),
                ChurnKind.values(),
                ChurnKind::code,
                ChurnKind::term);
        named("severity", List.of("minor", "major", "critical"), Severity.values(), Severity::code, Severity::term);
        named("pulse", List.of("good", "mixed", "poor"), Pulse.values(), Pulse::code, Pulse::term);
        named("phase", List.of("onboarding", "active"), ServedPhase.values(), ServedPhase::code, ServedPhase::term);
    }

    @Test
    void what_is_noted_has_stable_names() {
        named(
                "order-standing",
                List.of("placed", "owed", "owed-again", "paid", "overdue", "cancelled", "refunded", "written-off"),
                OrderStanding.values(),
                OrderStanding::code,
                OrderStanding::term);
        named(
                "deal-result",
                List.of("won", "lost", "annulled", "reopened"),
                DealResult.values(),
                DealResult::code,
                DealResult::term);
        named(
                "referral-standing",
                List.of("open", "won", "lost"),
                ReferralStanding.values(),
                ReferralStanding::code,
                ReferralStanding::term);
    }

    @Test
    void what_becomes_of_contracts_has_stable_names() {
        named(
                "term-change",
                List.of("same", "expanded", "contracted"),
                TermChange.values(),
                TermChange::code,
                TermChange::term);
        named(
                "term-end",
                List.of("notice", "renewal-lost", "not-renewed", "before-adoption"),
                TermEnd.values(),
                TermEnd::code,
                TermEnd::term);
        named(
                "satisfaction-scale",
                List.of("nps", "csat"),
                SatisfactionScale.values(),
                SatisfactionScale::code,
                SatisfactionScale::term);
    }

    @Test
    void codes_that_policies_list_have_words() {
        worded(CustomerPolicy.defaults().churnReasons().stream()
                .map(ChurnReason::term)
                .toList());
        worded(Stream.of(ChurnReason.NOTICE_GIVEN, ChurnReason.RENEWAL_LOST, ChurnReason.NOT_RENEWED)
                .map(ChurnReason::term)
                .toList());
        worded(CustomerPolicy.defaults().complaintKinds().stream()
                .map(ComplaintKind::term)
                .toList());
        worded(CustomerPolicy.defaults().onboarding().stream()
                .map(OnboardingStep::term)
                .toList());
        worded(Stream.of(UsageMetric.ACTIVE_USERS, UsageMetric.SIGN_INS, UsageMetric.VOLUME)
                .map(UsageMetric::term)
                .toList());
    }

    @Test
    void every_command_phase_and_event_and_condition_has_words_in_both_languages() {
        for (Transition row : CustomerLifecycle.table().transitions()) {
            List<Term> terms = new ArrayList<>(List.of(
                    new Term("command", row.command()), new Term("event", row.event()), new Term("phase", row.from())));
            row.conditions().forEach(code -> terms.add(new Term("condition", code)));
            for (Term term : terms) {
                assertNotEquals(term.code(), term.word(HUNGARIAN));
            }
        }
    }

    @Test
    void an_embedders_own_codes_are_codes() {
        assertThrows(IllegalArgumentException.class, () -> new ChurnReason("A B"));
        assertThrows(IllegalArgumentException.class, () -> new ComplaintKind("A B"));
        assertThrows(IllegalArgumentException.class, () -> new UsageMetric("A B"));
        assertThrows(IllegalArgumentException.class, () -> new OnboardingStep("A B", true));
        assertThrows(IllegalArgumentException.class, () -> new TermId(" "));
        assertThrows(IllegalArgumentException.class, () -> new ComplaintId("\u0000"));
    }
}
