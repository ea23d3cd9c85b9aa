package org.dealwright.qualification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameworkTest {
    private static final List<Answer> ANSWERS = List.of(Answer.YES, Answer.PARTLY, Answer.NO, Answer.UNKNOWN);
    private static final List<Answer> YES = List.of(Answer.YES);

    private static Criterion criterion(String code, int weight, boolean required) {
        return new Criterion(code, weight, required, ANSWERS, YES);
    }

    private static String message(org.junit.jupiter.api.function.Executable refused) {
        return assertThrows(IllegalArgumentException.class, refused).getMessage();
    }

    @Test
    void bant_asks_for_budget_authority_need_and_timing_and_requires_them_all() {
        assertEquals(
                new Framework(
                        "bant",
                        List.of(
                                criterion("budget", 25, true),
                                criterion("authority", 25, true),
                                criterion("need", 25, true),
                                criterion("timing", 25, true)),
                        100),
                Framework.BANT);
    }

    @Test
    void champ_asks_for_challenges_authority_money_and_prioritisation() {
        assertEquals(
                new Framework(
                        "champ",
                        List.of(
                                criterion("challenges", 35, true),
                                criterion("authority", 25, true),
                                criterion("money", 20, false),
                                criterion("prioritisation", 20, false)),
                        80),
                Framework.CHAMP);
    }

    @Test
    void meddpicc_asks_for_its_eight_and_requires_buyer_pain_and_champion() {
        assertEquals(
                new Framework(
                        "meddpicc",
                        List.of(
                                criterion("metrics", 10, false),
                                criterion("economic-buyer", 15, true),
                                criterion("decision-criteria", 10, false),
                                criterion("decision-process", 10, false),
                                criterion("paper-process", 10, false),
                                criterion("identified-pain", 20, true),
                                criterion("champion", 15, true),
                                criterion("competition", 10, false)),
                        70),
                Framework.MEDDPICC);
    }

    @Test
    void a_framework_of_ones_own_leaves_a_criterion_out() {
        List<Criterion> meddicc = Framework.MEDDPICC.criteria().stream()
                .filter(criterion -> !criterion.code().equals("paper-process"))
                .toList();

        assertEquals(7, new Framework("meddicc", meddicc, 70).criteria().size());
    }

    @Test
    void a_criterion_is_found_by_its_code() {
        assertEquals(Option.of(criterion("need", 25, true)), Framework.BANT.criterion("need"));
        assertEquals(Option.none(), Framework.BANT.criterion("metrics"));
    }

    @Test
    void a_framework_has_a_criterion() {
        assertEquals(
                "framework own must have from 1 to 100 criteria, had 0",
                message(() -> new Framework("own", List.of(), 50)));
    }

    @Test
    void a_framework_has_at_most_100_criteria() {
        List<Criterion> many = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            many.add(Criterion.wanted("c" + i, 1));
        }
        assertEquals(100, new Framework("own", many, 50).criteria().size());
        many.add(Criterion.wanted("c100", 1));
        assertEquals(
                "framework own must have from 1 to 100 criteria, had 101",
                message(() -> new Framework("own", many, 50)));
    }

    @Test
    void a_criterion_stands_in_a_framework_once() {
        assertEquals(
                "framework own has two criteria need",
                message(() ->
                        new Framework("own", List.of(Criterion.wanted("need", 1), Criterion.required("need", 2)), 50)));
    }

    @Test
    void a_threshold_lies_from_0_to_100_per_cent() {
        List<Criterion> one = List.of(Criterion.wanted("need", 1));
        assertEquals(0, new Framework("own", one, 0).threshold());
        assertEquals(100, new Framework("own", one, 100).threshold());
        assertEquals(
                "threshold of own must lie from 0 to 100 per cent, was -1",
                message(() -> new Framework("own", one, -1)));
        assertEquals(
                "threshold of own must lie from 0 to 100 per cent, was 101",
                message(() -> new Framework("own", one, 101)));
    }

    @Test
    void a_framework_is_named_by_a_code() {
        assertThrows(
                IllegalArgumentException.class, () -> new Framework("My Own", List.of(Criterion.wanted("need", 1)), 0));
    }

    @Test
    void a_framework_keeps_its_own_copy_of_its_criteria() {
        List<Criterion> given = new ArrayList<>(List.of(Criterion.wanted("need", 1)));
        Framework framework = new Framework("own", given, 50);
        given.clear();

        assertEquals(1, framework.criteria().size());
    }

    @Test
    void a_weight_lies_from_1_to_1000() {
        assertEquals(1, Criterion.wanted("need", 1).weight());
        assertEquals(1_000, Criterion.wanted("need", 1_000).weight());
        assertEquals("weight of need must lie from 1 to 1000, was 0", message(() -> Criterion.wanted("need", 0)));
        assertEquals(
                "weight of need must lie from 1 to 1000, was 1001", message(() -> Criterion.required("need", 1_001)));
    }

    @Test
    void some_answer_satisfies_a_criterion() {
        assertThrows(IllegalArgumentException.class, () -> new Criterion("need", 1, true, ANSWERS, List.of()));
    }

    @Test
    void unknown_never_satisfies_a_criterion() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Criterion("need", 1, true, ANSWERS, List.of(Answer.YES, Answer.UNKNOWN)));
    }

    @Test
    void only_an_answer_of_a_criterion_satisfies_it() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Criterion("need", 1, true, List.of(Answer.NO), List.of(Answer.YES)));
    }

    @Test
    void a_criterion_is_named_by_a_code() {
        assertThrows(IllegalArgumentException.class, () -> Criterion.wanted("the need", 1));
    }

    @Test
    void every_criterion_knows_the_answer_unknown() {
        Criterion criterion = new Criterion("need", 1, true, YES, YES);

        assertEquals(List.of(Answer.YES, Answer.UNKNOWN), criterion.answers());
        assertFalse(criterion.isSatisfiedBy(Answer.UNKNOWN));
    }

    @Test
    void a_criterion_is_satisfied_by_the_answers_it_names() {
        Criterion criterion = new Criterion("need", 1, true, ANSWERS, List.of(Answer.YES, Answer.PARTLY));

        assertTrue(criterion.isSatisfiedBy(Answer.YES));
        assertTrue(criterion.isSatisfiedBy(Answer.PARTLY));
        assertFalse(criterion.isSatisfiedBy(Answer.NO));
    }

    @Test
    void answers_keep_their_order_and_count_once() {
        Criterion criterion = new Criterion(
                "need",
                1,
                true,
                List.of(Answer.PARTLY, Answer.UNKNOWN, Answer.YES, Answer.PARTLY),
                List.of(Answer.YES, Answer.PARTLY, Answer.YES));

        assertEquals(List.of(Answer.PARTLY, Answer.UNKNOWN, Answer.YES), criterion.answers());
        assertEquals(List.of(Answer.YES, Answer.PARTLY), criterion.satisfying());
    }

    @Test
    void the_answers_of_a_criterion_cannot_be_changed() {
        Criterion criterion = Criterion.wanted("need", 1);

        assertThrows(
                UnsupportedOperationException.class, () -> criterion.answers().clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> criterion.satisfying().clear());
    }
}
