package org.dealwright.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.contact.People;
import org.dealwright.need.Needs;
import org.dealwright.process.WorkingHours;
import org.dealwright.qualification.Answer;
import org.dealwright.qualification.Evidence;
import org.dealwright.qualification.EvidenceSource;
import org.junit.jupiter.api.Test;

class HandoffValuesTest {
    private static final WorkingHours NINE_TO_FIVE =
            WorkingHours.weekdays(ZoneOffset.UTC, LocalTime.of(9, 0), LocalTime.of(17, 0));

    private static final Evidence EVIDENCE =
            new Evidence("need", Answer.YES, EvidenceSource.CALL, Instant.parse("2026-03-02T09:00:00Z"));

    @Test
    void each_way_an_offer_ends_is_counted_by_itself() {
        HandoffTally tally = HandoffTally.NONE
                .plusOffered()
                .plusOffered()
                .plusOffered()
                .plusOffered()
                .plusReturned()
                .plusReturned()
                .plusReturned()
                .plusLapsed()
                .plusLapsed()
                .plusWithdrawn();

        assertEquals(new HandoffTally(4, 3, 2, 1), tally);
    }

    @Test
    void one_more_of_one_leaves_the_others_as_they_are() {
        HandoffTally tally = new HandoffTally(4, 3, 2, 1);

        assertEquals(new HandoffTally(5, 3, 2, 1), tally.plusOffered());
        assertEquals(new HandoffTally(4, 4, 2, 1), tally.plusReturned());
        assertEquals(new HandoffTally(4, 3, 3, 1), tally.plusLapsed());
        assertEquals(new HandoffTally(4, 3, 2, 2), tally.plusWithdrawn());
    }

    @Test
    void promises_are_added_to_what_is_handed_over_as_lines() {
        HandoffPackage facts = HandoffPackage.ofFacts(Needs.none(), List.of(EVIDENCE), People.none());

        assertEquals(
                List.of("a sample", "a visit"),
                facts.promising(List.of("a sample", "a visit")).promised());
        assertEquals(List.of(EVIDENCE), facts.promising(List.of("a sample")).evidence());
        assertThrows(IllegalArgumentException.class, () -> facts.promising(List.of(" ")));
    }

    @Test
    void nothing_was_offered_at_first() {
        assertEquals(new HandoffTally(0, 0, 0, 0), HandoffTally.NONE);
    }

    @Test
    void a_tally_is_never_negative() {
        assertThrows(IllegalArgumentException.class, () -> new HandoffTally(-1, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new HandoffTally(0, -1, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new HandoffTally(0, 0, -1, 0));
        assertThrows(IllegalArgumentException.class, () -> new HandoffTally(0, 0, 0, -1));
    }

    @Test
    void an_answer_is_due_after_the_response_time_in_working_hours() {
        HandoffTerms terms = new HandoffTerms(Duration.ofHours(8), NINE_TO_FIVE);

        assertEquals(Instant.parse("2026-03-03T11:00:00Z"), terms.respondBy(Instant.parse("2026-03-02T11:00:00Z")));
    }

    @Test
    void a_response_time_is_more_than_nothing() {
        assertThrows(IllegalArgumentException.class, () -> new HandoffTerms(Duration.ZERO, NINE_TO_FIVE));
        assertThrows(IllegalArgumentException.class, () -> new HandoffTerms(Duration.ofNanos(-1), NINE_TO_FIVE));
        assertEquals(Duration.ofNanos(1), new HandoffTerms(Duration.ofNanos(1), NINE_TO_FIVE).responseTime());
    }

    @Test
    void a_response_time_is_at_most_a_year_around_the_clock() {
        Duration year = Duration.ofDays(366);
        assertEquals(year, new HandoffTerms(year, NINE_TO_FIVE).responseTime());
        assertThrows(IllegalArgumentException.class, () -> new HandoffTerms(year.plusNanos(1), NINE_TO_FIVE));
    }

    @Test
    void a_package_keeps_its_own_copy_of_its_lists() {
        List<Evidence> evidence = new ArrayList<>(List.of(EVIDENCE));
        List<String> promised = new ArrayList<>(List.of("a sample"));
        HandoffPackage contents =
                HandoffPackage.of("wants paper", Needs.none(), evidence, People.none(), promised, "call on Friday");
        evidence.clear();
        promised.clear();

        assertEquals(List.of(EVIDENCE), contents.evidence());
        assertEquals(List.of("a sample"), contents.promised());
    }

    @Test
    void a_package_of_facts_alone_says_nothing_else() {
        HandoffPackage contents = HandoffPackage.ofFacts(Needs.none(), List.of(EVIDENCE), People.none());

        assertEquals(Option.none(), contents.summary());
        assertEquals(List.of(EVIDENCE), contents.evidence());
        assertEquals(List.of(), contents.promised());
        assertEquals(Option.none(), contents.nextStep());
    }

    @Test
    void a_package_does_not_print_its_texts() {
        HandoffPackage contents = HandoffPackage.of(
                "wants paper",
                Needs.none(),
                List.of(EVIDENCE),
                People.none(),
                List.of("a sample", "a visit"),
                "call on Friday");

        assertEquals("handoff package with 0 needs, 1 pieces of evidence, 0 people, 2 promises", contents.toString());
        assertFalse(contents.toString().contains("paper"));
    }

    @Test
    void a_reason_for_a_return_is_a_code() {
        assertThrows(IllegalArgumentException.class, () -> new ReturnReason("No need"));
        assertEquals("no-need", ReturnReason.NO_NEED.code());
    }
}
