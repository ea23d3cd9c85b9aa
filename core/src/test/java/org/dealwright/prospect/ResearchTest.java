package org.dealwright.prospect;

import static org.dealwright.prospect.ProspectFixture.given;
import static org.dealwright.prospect.ProspectHistory.ANNA;
import static org.dealwright.prospect.ProspectHistory.hour;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Option;
import java.time.Instant;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;
import org.dealwright.qualification.EvidenceSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResearchTest {
    private static ProspectCommand.Research research(String text, Option<Instant> foundAt) {
        return new ProspectCommand.Research(FindingTopic.SIZE, text, EvidenceSource.REGISTER, foundAt);
    }

    private static ProspectEvent.Researched researched(FindingTopic topic, String text, Instant foundAt) {
        return new ProspectEvent.Researched(
                hour(1), Option.of(ANNA), new Finding(topic, text, EvidenceSource.REGISTER, foundAt));
    }

    private static Violation outOfRange(Instant foundAt) {
        return Violation.showing("foundAt", "out-of-range", foundAt.toString(), Situation.EARLIEST, hour(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"identified", "working", "engaged", "qualified", "handoff-offered"})
    void a_finding_is_kept_and_leaves_the_phase_as_it_is(String phase) {
        ProspectHistory history = ProspectHistory.to(phase, true);
        Prospect before = given(history).phase();
        Finding finding = new Finding(FindingTopic.FIT, "good", EvidenceSource.WEBSITE, history.next());
        Prospect after = given(history)
                .when(new ProspectCommand.Research(FindingTopic.FIT, "good", EvidenceSource.WEBSITE))
                .expect(new ProspectEvent.Researched(history.next(), Option.of(ANNA), finding));

        assertEquals(
                io.vavr.collection.List.of(finding), after.dossier().profile().findings());
        assertEquals(before.getClass(), after.getClass());
        assertEquals(before.since(), after.since());
        assertEquals(before.dossier().assessment(), after.dossier().assessment());
        assertEquals(before.dossier().handoffs(), after.dossier().handoffs());
    }

    @Test
    void a_finding_may_be_older_than_the_prospect() {
        Instant before = Instant.parse("2020-01-01T00:00:00Z");
        given(ProspectHistory.owned())
                .when(research("40 people", Option.of(before)))
                .expect(researched(FindingTopic.SIZE, "40 people", before));
    }

    @Test
    void a_finding_may_be_as_old_as_the_year_1900_and_no_older() {
        given(ProspectHistory.owned())
                .when(research("40 people", Option.of(Situation.EARLIEST)))
                .accepted();
        Instant older = Instant.parse("1899-12-31T23:59:59Z");
        given(ProspectHistory.owned())
                .when(research("40 people", Option.of(older)))
                .invalid(outOfRange(older));
    }

    @Test
    void a_finding_cannot_come_from_the_future() {
        given(ProspectHistory.owned())
                .when(research("40 people", Option.of(hour(1))))
                .accepted();
        Instant future = hour(1).plusNanos(1);
        given(ProspectHistory.owned())
                .when(research("40 people", Option.of(future)))
                .invalid(outOfRange(future));
    }

    @Test
    void a_finding_says_something() {
        given(ProspectHistory.owned()).when(research("", Option.none())).invalid(Violation.of("text", "blank"));
    }

    @Test
    void a_finding_is_not_longer_than_a_line() {
        given(ProspectHistory.owned())
                .when(research("x".repeat(255), Option.none()))
                .accepted();
        given(ProspectHistory.owned())
                .when(research("x".repeat(256), Option.none()))
                .invalid(Violation.of("text", "too-long", 255, 256));
    }

    @Test
    void a_finding_holds_no_control_characters() {
        given(ProspectHistory.owned())
                .when(research("40\u0007people", Option.none()))
                .invalid(Violation.of("text", "not-printable"));
    }

    @Test
    void everything_wrong_with_a_finding_is_said_at_once() {
        given(ProspectHistory.owned())
                .when(research(" ", Option.of(hour(2))))
                .invalid(Violation.of("text", "blank"), outOfRange(hour(2)));
    }

    @Test
    void a_finding_older_than_what_is_known_does_not_replace_it() {
        Prospect after = given(ProspectHistory.owned().then(researched(FindingTopic.SIZE, "40 people", hour(1))))
                .when(research("30 people", Option.of(hour(0))))
                .accepted();

        assertEquals(
                io.vavr.collection.List.of(
                        new Finding(FindingTopic.SIZE, "40 people", EvidenceSource.REGISTER, hour(1))),
                after.dossier().profile().findings());
    }

    @Test
    void the_latest_finding_of_a_topic_replaces_the_one_before() {
        Prospect after = given(ProspectHistory.owned()
                        .then(researched(FindingTopic.SIZE, "40 people", hour(1)))
                        .then(researched(FindingTopic.FIT, "good", hour(1))))
                .when(research("45 people", Option.none()))
                .accepted();

        assertEquals(
                io.vavr.collection.List.of(
                        new Finding(FindingTopic.SIZE, "45 people", EvidenceSource.REGISTER, hour(3)),
                        new Finding(FindingTopic.FIT, "good", EvidenceSource.REGISTER, hour(1))),
                after.dossier().profile().findings());
    }
}
