package org.dealwright.api;

import static org.dealwright.api.Office.AE;
import static org.dealwright.api.Office.ANN;
import static org.dealwright.api.Office.MONDAY_9;
import static org.dealwright.api.Office.SDR;
import static org.dealwright.api.Office.STRANGER;
import static org.dealwright.api.Office.call;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Choice;
import org.dealwright.process.Rejection;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand.Identify;
import org.dealwright.prospect.ProspectCommand.LapseHandoff;
import org.dealwright.prospect.ProspectCommand.Qualify;
import org.dealwright.prospect.ProspectEvent;
import org.dealwright.prospect.Source;
import org.dealwright.prospect.SourceKind;
import org.junit.jupiter.api.Test;

class ProspectsTest {
    private static final ProspectId ID = new ProspectId("00Q5g00000Xyz");
    private static final StreamId STREAM = new StreamId("prospect", "00Q5g00000Xyz");

    private final Office office = new Office();
    private final Prospects prospects = office.process.prospects();

    @Test
    void a_command_accepted_answers_with_the_phase_the_version_and_what_was_recorded() {
        office.identified(ID, Option.none());

        Outcome<Prospect> outcome =
                office.give(ID, call(TouchOutcome.NO_ANSWER), SDR).get();

        assertInstanceOf(Prospect.Working.class, outcome.state());
        assertEquals(2, outcome.version());
        assertEquals(1, outcome.recorded().size());
        Recorded recorded = outcome.recorded().get(0);
        assertEquals(STREAM, recorded.stream());
        assertEquals(2, recorded.version());
        assertEquals(MONDAY_9, recorded.recordedAt());
        assertEquals(MONDAY_9, recorded.event().at());
        assertEquals(Option.of(ANN), recorded.event().by());
    }

    @Test
    void a_command_for_nothing_is_refused_as_unknown() {
        assertEquals(Either.left(new Refusal.Unknown(STREAM)), office.give(ID, new Qualify(), SDR));
    }

    @Test
    void beginning_twice_is_refused_as_a_wrong_phase() {
        office.identified(ID, Option.none());

        Refusal refusal =
                office.give(ID, new Identify(Source.of(SourceKind.EVENT)), SDR).getLeft();

        Rejection.WrongPhase wrong = assertInstanceOf(
                Rejection.WrongPhase.class,
                assertInstanceOf(Refusal.ByRule.class, refusal).rejection());
        assertEquals("identified", wrong.phase().code());
        assertEquals("new", wrong.phases().get(0).code());
    }

    @Test
    void a_refused_command_records_nothing() {
        office.identified(ID, Option.none());

        assertTrue(office.give(ID, call(TouchOutcome.ANSWERED), STRANGER).isLeft());
        assertEquals(1, prospects.history(ID).size());
    }

    @Test
    void what_is_found_is_what_was_recorded() {
        office.engaged(ID, Option.none());

        assertInstanceOf(Prospect.Engaged.class, prospects.find(ID).get());
        assertEquals(
                List.of(ProspectEvent.Identified.class, ProspectEvent.TouchLogged.class),
                prospects.history(ID).stream()
                        .map(recorded -> (Object) recorded.event().getClass())
                        .toList());
    }

    @Test
    void nothing_is_found_where_nothing_was_recorded() {
        assertEquals(Option.none(), prospects.find(ID));
        assertEquals(List.of(), prospects.history(ID));
        assertEquals(Option.none(), prospects.asOf(ID, MONDAY_9));
    }

    @Test
    void what_happened_before_may_be_entered_now() {
        office.identified(ID, Option.none());
        office.at(MONDAY_9.plusSeconds(7_200));

        Recorded recorded = prospects
                .handle(ID, call(TouchOutcome.ANSWERED), SDR, Entry.late(MONDAY_9.plusSeconds(60)))
                .get()
                .recorded()
                .get(0);

        assertEquals(MONDAY_9.plusSeconds(60), recorded.event().at());
        assertEquals(MONDAY_9.plusSeconds(7_200), recorded.recordedAt());
    }

    @Test
    void what_has_not_happened_yet_cannot_be_entered() {
        office.identified(ID, Option.none());

        Refusal refusal = prospects
                .handle(ID, call(TouchOutcome.ANSWERED), SDR, Entry.late(MONDAY_9.plusNanos(1)))
                .getLeft();

        assertEquals(
                "It cannot have happened on 2026-03-02 09:00:00.000000001 UTC: that is later than now, 2026-03-02 09:00 UTC."
                        + " Give an instant that has passed.",
                refusal.explain(Locale.ENGLISH));
    }

    @Test
    void an_absurd_instant_is_refused_and_named() {
        Refusal refusal = prospects
                .handle(ID, new Identify(Source.of(SourceKind.EVENT)), SDR, Entry.late(Instant.MIN))
                .getLeft();

        Rejection.Invalid invalid = assertInstanceOf(
                Rejection.Invalid.class,
                assertInstanceOf(Refusal.ByRule.class, refusal).rejection());
        assertEquals("at", invalid.violations().get(0).field());
    }

    @Test
    void the_phase_can_be_seen_as_it_was() {
        office.identified(ID, Option.none());
        office.at(MONDAY_9.plusSeconds(60));
        office.give(ID, call(TouchOutcome.ANSWERED), SDR).get();

        assertEquals(Option.none(), prospects.asOf(ID, MONDAY_9.minusNanos(1)));
        assertInstanceOf(
                Prospect.Identified.class,
                prospects.asOf(ID, MONDAY_9.plusSeconds(59)).get());
        assertInstanceOf(
                Prospect.Engaged.class,
                prospects.asOf(ID, MONDAY_9.plusSeconds(60)).get());
    }

    @Test
    void the_phase_as_it_was_goes_by_when_things_happened_not_by_when_they_were_entered() {
        office.identified(ID, Option.none());
        office.at(MONDAY_9.plusSeconds(7_200));
        prospects
                .handle(ID, call(TouchOutcome.ANSWERED), SDR, Entry.late(MONDAY_9.plusSeconds(60)))
                .get();

        assertInstanceOf(
                Prospect.Identified.class,
                prospects.asOf(ID, MONDAY_9.plusSeconds(59)).get());
        assertInstanceOf(
                Prospect.Engaged.class,
                prospects.asOf(ID, MONDAY_9.plusSeconds(60)).get());
    }

    @Test
    void a_fact_entered_after_a_later_one_counts_from_the_later_one() {
        office.identified(ID, Option.none());
        office.at(MONDAY_9.plusSeconds(3_600));
        office.give(ID, call(TouchOutcome.ANSWERED), SDR).get();
        prospects
                .handle(ID, call(TouchOutcome.NO_ANSWER), SDR, Entry.late(MONDAY_9.plusSeconds(60)))
                .get();

        assertEquals(0, touchesAsOf(MONDAY_9.plusSeconds(60)));
        assertEquals(0, touchesAsOf(MONDAY_9.plusSeconds(3_599)));
        assertEquals(2, touchesAsOf(MONDAY_9.plusSeconds(3_600)));
    }

    @Test
    void options_say_what_is_open_and_what_blocks() {
        office.engaged(ID, Option.none());

        List<Choice> options = prospects.options(ID, SDR);

        assertTrue(choice(options, "log-touch").isOpen());
        assertInstanceOf(
                Rejection.RuleBroken.class,
                choice(options, "qualify").obstacles().get(0));
        assertInstanceOf(
                Rejection.NotPermitted.class,
                choice(options, "assign").obstacles().get(0));
    }

    @Test
    void options_of_nothing_are_the_beginnings() {
        assertEquals(
                List.of("identify", "adopt"),
                prospects.options(ID, SDR).stream().map(Choice::command).toList());
    }

    @Test
    void options_are_those_after_what_time_has_made_due() {
        office.offered(ID, Option.none());
        office.at(Instant.parse("2026-03-03T09:00:00Z"));

        List<String> options =
                prospects.options(ID, AE).stream().map(Choice::command).toList();

        assertTrue(options.contains("offer-handoff"), options.toString());
        assertEquals(8, prospects.history(ID).size(), "asking records nothing");
    }

    @Test
    void nobody_but_time_lets_a_handoff_lapse() {
        office.offered(ID, Option.none());

        assertTrue(office.give(ID, new LapseHandoff(), SDR).isLeft());
    }

    @Test
    void a_null_is_misuse_and_throws() {
        assertThrows(NullPointerException.class, () -> prospects.handle(ID, new Qualify(), null));
        assertThrows(NullPointerException.class, () -> prospects.handle(null, new Qualify(), SDR));
        assertThrows(NullPointerException.class, () -> prospects.handle(ID, null, SDR));
        assertThrows(NullPointerException.class, () -> prospects.handle(ID, new Qualify(), SDR, null));
        assertThrows(NullPointerException.class, () -> new Identify(Source.of(SourceKind.EVENT)).ownedBy(null));
    }

    private int touchesAsOf(Instant instant) {
        return prospects.asOf(ID, instant).get().dossier().outreach().touches();
    }

    private static Choice choice(List<Choice> options, String command) {
        return options.stream()
                .filter(option -> option.command().equals(command))
                .findFirst()
                .orElseThrow();
    }
}
