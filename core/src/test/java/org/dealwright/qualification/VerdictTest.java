package org.dealwright.qualification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dealwright.process.Term;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private static Evidence evidence(String criterion, Answer answer) {
        return new Evidence(criterion, answer, EvidenceSource.CALL, NOW);
    }

    private static Assessment yesTo(String... criteria) {
        Assessment assessment = Assessment.empty();
        for (String criterion : criteria) {
            assessment = assessment.with(evidence(criterion, Answer.YES));
        }
        return assessment;
    }

    private static Term term(String criterion) {
        return new Term("criterion", criterion);
    }

    @Test
    void the_threshold_itself_is_enough() {
        // 35 + 25 + 20 of 100, and 80 are asked for
        Verdict verdict = Framework.CHAMP.verdict(yesTo("challenges", "authority", "money"));

        assertEquals(new Verdict("champ", 80, 80, List.of(term("prioritisation")), List.of(), true), verdict);
    }

    @Test
    void below_the_threshold_is_not_enough() {
        Verdict verdict = Framework.CHAMP.verdict(yesTo("challenges", "authority"));

        assertEquals(
                new Verdict("champ", 60, 80, List.of(term("money"), term("prioritisation")), List.of(), false),
                verdict);
    }

    @Test
    void nothing_makes_up_for_a_required_criterion() {
        // all but the champion: 85 of 70 asked for
        Verdict verdict = Framework.MEDDPICC.verdict(yesTo(
                "metrics",
                "economic-buyer",
                "decision-criteria",
                "decision-process",
                "paper-process",
                "identified-pain",
                "competition"));

        assertEquals(new Verdict("meddpicc", 85, 70, List.of(term("champion")), List.of(), false), verdict);
    }

    @Test
    void the_threshold_is_compared_exactly_and_not_after_rounding() {
        // two of three are 66.67 %: the score reads 66, and 66 is reached, 67 is not
        List<Criterion> three = List.of(Criterion.wanted("a", 1), Criterion.wanted("b", 1), Criterion.wanted("c", 1));

        assertEquals(
                66, new Framework("own", three, 67).verdict(yesTo("a", "b")).score());
        assertTrue(new Framework("own", three, 66).qualifies(yesTo("a", "b")));
        assertFalse(new Framework("own", three, 67).qualifies(yesTo("a", "b")));
    }

    @Test
    void an_unknown_answer_is_missing_and_a_no_fails() {
        Assessment assessment =
                yesTo("budget").with(evidence("authority", Answer.UNKNOWN)).with(evidence("need", Answer.NO));

        assertEquals(
                new Verdict("bant", 25, 100, List.of(term("authority"), term("timing")), List.of(term("need")), false),
                Framework.BANT.verdict(assessment));
    }

    @Test
    void evidence_for_other_frameworks_plays_no_part() {
        Assessment assessment = yesTo("budget", "authority", "need", "timing").with(evidence("metrics", Answer.NO));

        assertEquals(new Verdict("bant", 100, 100, List.of(), List.of(), true), Framework.BANT.verdict(assessment));
    }

    @Test
    void a_threshold_of_zero_is_reached_by_nothing() {
        Framework open = new Framework("open", List.of(Criterion.wanted("need", 1)), 0);

        assertTrue(open.qualifies(Assessment.empty()));
        assertEquals(
                new Verdict("open", 0, 0, List.of(term("need")), List.of(), true), open.verdict(Assessment.empty()));
    }

    @Test
    void the_heaviest_framework_does_not_overflow() {
        List<Criterion> heaviest = new ArrayList<>();
        String[] codes = new String[100];
        for (int i = 0; i < 100; i++) {
            codes[i] = "c" + i;
            heaviest.add(Criterion.wanted(codes[i], 1_000));
        }

        assertEquals(
                new Verdict("own", 100, 100, List.of(), List.of(), true),
                new Framework("own", heaviest, 100).verdict(yesTo(codes)));
    }

    @Test
    void a_verdict_names_its_framework_by_a_code() {
        assertThrows(IllegalArgumentException.class, () -> new Verdict("My Own", 0, 0, List.of(), List.of(), false));
    }

    @Test
    void the_latest_evidence_of_a_criterion_counts() {
        Assessment assessment = Assessment.empty()
                .with(evidence("need", Answer.NO))
                .with(evidence("budget", Answer.YES))
                .with(evidence("need", Answer.YES));

        assertEquals(
                io.vavr.collection.List.of(evidence("need", Answer.YES), evidence("budget", Answer.YES)),
                assessment.evidence());
        assertEquals(Option.of(evidence("need", Answer.YES)), assessment.of("need"));
        assertEquals(Option.none(), assessment.of("timing"));
    }

    @Test
    void evidence_is_for_a_criterion_by_its_code() {
        assertThrows(IllegalArgumentException.class, () -> evidence("The Need", Answer.YES));
    }

    @Test
    void answers_and_sources_are_codes() {
        assertThrows(IllegalArgumentException.class, () -> new Answer("Yes"));
        assertThrows(IllegalArgumentException.class, () -> new EvidenceSource("a call"));
        assertEquals(new Term("answer", "yes"), Answer.YES.term());
        assertEquals(term("need"), Criterion.wanted("need", 1).term());
    }

    /** A criterion and the answer to it, if any. */
    record Asked(int weight, boolean required, Option<Answer> answer) {}

    @Provide
    Arbitrary<Asked> asked() {
        Arbitrary<Option<Answer>> answers = Arbitraries.of(Answer.YES, Answer.PARTLY, Answer.NO, Answer.UNKNOWN)
                .map(Option::of);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 1_000),
                        Arbitraries.of(true, false, false, false),
                        Arbitraries.oneOf(answers, Arbitraries.just(Option.<Answer>none())))
                .as(Asked::new);
    }

    @Property
    void the_verdict_is_the_definition(
            @ForAll @Size(min = 1, max = 12) List<@From("asked") Asked> asked,
            @ForAll @IntRange(min = 0, max = 100) int threshold) {
        List<Criterion> criteria = new ArrayList<>();
        Assessment assessment = Assessment.empty();
        List<Term> missing = new ArrayList<>();
        List<Term> failing = new ArrayList<>();
        BigDecimal met = BigDecimal.ZERO;
        BigDecimal all = BigDecimal.ZERO;
        boolean everyRequired = true;
        for (int i = 0; i < asked.size(); i++) {
            Asked each = asked.get(i);
            String code = "c" + i;
            criteria.add(new Criterion(
                    code,
                    each.weight(),
                    each.required(),
                    List.of(Answer.YES, Answer.PARTLY, Answer.NO),
                    List.of(Answer.YES, Answer.PARTLY)));
            all = all.add(BigDecimal.valueOf(each.weight()));
            for (Answer answer : each.answer()) {
                assessment = assessment.with(evidence(code, answer));
            }
            String answer = each.answer().map(Answer::code).getOrElse("unknown");
            if (answer.equals("yes") || answer.equals("partly")) {
                met = met.add(BigDecimal.valueOf(each.weight()));
            } else {
                everyRequired &= !each.required();
                (answer.equals("no") ? failing : missing).add(term(code));
            }
        }
        BigDecimal hundred = BigDecimal.valueOf(100);
        boolean reached = met.multiply(hundred).compareTo(all.multiply(BigDecimal.valueOf(threshold))) >= 0;
        int score = met.multiply(hundred).divideToIntegralValue(all).intValueExact();

        Verdict verdict = new Framework("own", criteria, threshold).verdict(assessment);

        assertEquals(new Verdict("own", score, threshold, missing, failing, everyRequired && reached), verdict);
        assertEquals(verdict.qualified(), new Framework("own", criteria, threshold).qualifies(assessment));
    }
}
