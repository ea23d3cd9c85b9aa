package org.dealwright.api;

import static org.dealwright.api.Office.AE;
import static org.dealwright.api.Office.ANN;
import static org.dealwright.api.Office.BOB;
import static org.dealwright.api.Office.SDR;
import static org.dealwright.api.Office.STRANGER;
import static org.dealwright.api.Office.call;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.handoff.ReturnReason;
import org.dealwright.id.DealId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Actor;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Attributes;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;
import org.dealwright.prospect.DisqualificationReason;
import org.dealwright.prospect.FindingTopic;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.ProspectCommand.AcceptHandoff;
import org.dealwright.prospect.ProspectCommand.Assess;
import org.dealwright.prospect.ProspectCommand.Assign;
import org.dealwright.prospect.ProspectCommand.Disqualify;
import org.dealwright.prospect.ProspectCommand.Identify;
import org.dealwright.prospect.ProspectCommand.OfferHandoff;
import org.dealwright.prospect.ProspectCommand.Qualify;
import org.dealwright.prospect.ProspectCommand.Reopen;
import org.dealwright.prospect.ProspectCommand.Research;
import org.dealwright.prospect.ProspectCommand.ReturnHandoff;
import org.dealwright.prospect.Source;
import org.dealwright.prospect.SourceKind;
import org.dealwright.qualification.Answer;
import org.dealwright.qualification.EvidenceSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The log names what happened, by identifiers and codes, and never repeats what people wrote. */
class LogTest {
    private static final ProspectId ID = new ProspectId("p1");
    private static final Actor MANAGER = Actor.of(new MemberId("meg"), Role.SALES_MANAGER);

    private static final String WRITTEN = "Ilona Kovacs, +36 30 123 4567";
    private static final String LINES = WRITTEN + "\nERROR forged";

    private static final Attributes FIELDS = Attributes.none().with(AttributeKey.text("remark"), LINES);
    private static final Disqualify GIVE_UP = new Disqualify(DisqualificationReason.OTHER, Option.of(LINES));
    private static final OfferHandoff OFFER = new OfferHandoff(BOB, LINES, List.of(WRITTEN), WRITTEN);
    private static final ReturnHandoff RETURN = new ReturnHandoff(ReturnReason.OTHER, Option.of(LINES));

    private final FailingJournal journal = new FailingJournal(new InMemoryJournal());
    private final Office office = new Office(journal);

    @Test
    void what_is_recorded_is_named_without_its_words() {
        List<String> log = ListeningLog.during(() -> {
            accepted(new Identify(Source.of(SourceKind.COLD_CALL), Option.none(), Option.none(), FIELDS), SDR);
            accepted(new Assign(ANN, WRITTEN), MANAGER);
            accepted(new Research(FindingTopic.SIZE, WRITTEN, EvidenceSource.CALL), SDR);
            accepted(GIVE_UP, SDR);
            accepted(new Reopen(WRITTEN), SDR);
            accepted(call(TouchOutcome.ANSWERED), SDR);
            Stream.of("budget", "authority", "need", "timing")
                    .forEach(criterion -> accepted(new Assess(criterion, Answer.YES, EvidenceSource.CALL), SDR));
            accepted(new Qualify(), SDR);
            accepted(OFFER, SDR);
            accepted(RETURN, AE);
            accepted(new Qualify(), SDR);
            accepted(OFFER, SDR);
            accepted(new AcceptHandoff(), AE);
        });

        assertEquals(
                List.of(
                        "DEBUG recorded prospect.identified as event 1 of prospect/p1",
                        "DEBUG recorded prospect.assigned as event 2 of prospect/p1",
                        "DEBUG recorded prospect.researched as event 3 of prospect/p1",
                        "DEBUG recorded prospect.disqualified as event 4 of prospect/p1",
                        "DEBUG recorded prospect.reopened as event 5 of prospect/p1",
                        "DEBUG recorded prospect.touch-logged as event 6 of prospect/p1",
                        "DEBUG recorded prospect.assessed as event 7 of prospect/p1",
                        "DEBUG recorded prospect.assessed as event 8 of prospect/p1",
                        "DEBUG recorded prospect.assessed as event 9 of prospect/p1",
                        "DEBUG recorded prospect.assessed as event 10 of prospect/p1",
                        "DEBUG recorded prospect.qualified as event 11 of prospect/p1",
                        "DEBUG recorded prospect.handoff-offered as event 12 of prospect/p1",
                        "DEBUG recorded prospect.handoff-returned as event 13 of prospect/p1",
                        "DEBUG recorded prospect.qualified as event 14 of prospect/p1",
                        "DEBUG recorded prospect.handoff-offered as event 15 of prospect/p1",
                        "DEBUG recorded prospect.handoff-accepted as event 16 of prospect/p1",
                        "DEBUG recorded deal.opened as event 1 of deal/deal-1"),
                log);
    }

    @Test
    void what_is_refused_is_named_without_its_words() {
        office.engaged(ID, Option.none());
        String tooLong = WRITTEN.repeat(400);

        List<String> log = ListeningLog.during(() -> {
            refused(OFFER, SDR);
            refused(GIVE_UP, STRANGER);
            refused(new Research(FindingTopic.SIZE, LINES, EvidenceSource.CALL), SDR);
            refused(new Disqualify(new DisqualificationReason("bored"), Option.of(tooLong)), SDR);
            refused(new Qualify(), SDR);
            office.process.prospects().handle(new ProspectId("p2"), OFFER, SDR).getLeft();
            office.process
                    .prospects()
                    .handle(ID, GIVE_UP, SDR, Entry.late(Instant.parse("2026-03-02T09:00:01Z")))
                    .getLeft();
        });

        assertEquals(
                List.of(
                        "DEBUG refused offer-handoff on prospect/p1: WrongPhase",
                        "DEBUG refused disqualify on prospect/p1: NotPermitted",
                        "DEBUG refused research on prospect/p1: Invalid",
                        "DEBUG refused disqualify on prospect/p1: Invalid",
                        "DEBUG refused qualify on prospect/p1: prospect.not-qualified",
                        "DEBUG refused offer-handoff on prospect/p2: Unknown",
                        "DEBUG refused disqualify on prospect/p1: in-the-future"),
                log);
    }

    @Test
    void a_command_that_others_overtook_is_named_without_their_words_or_its_own() {
        office.engaged(ID, Option.none());
        journal.fail(new AppendFailure.Conflict(new StreamId("prospect", "p1"), 2, 3));

        assertEquals(
                List.of("DEBUG refused disqualify on prospect/p1: Conflict"),
                ListeningLog.during(() -> refused(GIVE_UP, SDR)));
    }

    @Test
    void a_journal_that_fails_is_an_error_without_what_it_was_given() {
        office.engaged(ID, Option.none());
        journal.fail(new AppendFailure.Absent("disk full\n ERROR forged"));

        List<String> log = ListeningLog.during(() -> refused(GIVE_UP, SDR));

        assertEquals(2, log.size(), log::toString);
        assertEquals("ERROR the journal failed and recorded nothing: disk full? ERROR forged", log.get(0));
        assertEquals("DEBUG refused disqualify on prospect/p1: NotRecorded", log.get(1));
    }

    @Test
    void a_history_that_time_cannot_go_on_with_is_an_error_without_its_words() {
        office.offered(ID, Option.none());
        // begun anew, so that histories are read
        Office later = new Office(journal);
        later.at(Instant.parse("2026-03-02T17:00:00Z"));
        journal.unreadable(new StreamId("prospect", "p1"));

        assertEquals(
                List.of("ERROR nothing can be done on prospect/p1:"
                        + " org.dealwright.api.WithoutWords: java.lang.IllegalStateException"),
                ListeningLog.during(() -> later.process.letTimeAct()));
    }

    @Test
    void a_failure_is_logged_with_its_type_and_place_and_those_of_its_causes_without_their_words() {
        IllegalStateException thrown = new IllegalStateException(LINES, new IllegalArgumentException(LINES));

        Throwable logged = WithoutWords.of(thrown);

        assertEquals("java.lang.IllegalStateException", logged.getMessage());
        assertEquals("java.lang.IllegalArgumentException", logged.getCause().getMessage());
        assertEquals(null, logged.getCause().getCause());
        assertEquals(List.of(thrown.getStackTrace()), List.of(logged.getStackTrace()));
    }

    @Test
    void causes_that_go_round_in_a_circle_end() {
        IllegalStateException one = new IllegalStateException();
        one.initCause(new IllegalStateException(one));

        int deep = 0;
        for (Throwable cause = WithoutWords.of(one); cause != null; cause = cause.getCause()) {
            deep++;
        }

        assertEquals(10, deep);
    }

    @Test
    void a_journal_that_tells_a_novel_is_cut_short() {
        office.engaged(ID, Option.none());
        journal.fail(new AppendFailure.Unknown("x".repeat(10_000)));

        List<String> log = ListeningLog.during(() -> refused(GIVE_UP, SDR));

        assertEquals("ERROR the journal failed and may have recorded: " + "x".repeat(254) + "…", log.get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\u0085", "\u2028", "\u2029", "\u000b", "\f", "\u001b"})
    void an_identifier_that_would_break_a_line_is_no_identifier(String breaking) {
        String forged = "p1" + breaking + "ERROR forged";

        List<String> log = ListeningLog.during(() -> {
            for (Runnable attempt : List.<Runnable>of(
                    () -> office.process.prospects().handle(new ProspectId(forged), GIVE_UP, SDR),
                    () -> office.process.prospects().handle(ID, new Assign(new MemberId(forged), "x"), MANAGER),
                    () -> office.process.deals().find(new DealId(forged)),
                    () -> new StreamId("prospect", forged),
                    () -> new StreamId(forged, "p1"))) {
                String message = assertThrows(IllegalArgumentException.class, attempt::run)
                        .getMessage();
                assertFalse(message.contains(breaking), message);
            }
        });

        assertEquals(List.of(), log);
    }

    private void accepted(ProspectCommand<?> command, Actor actor) {
        office.give(ID, command, actor).getOrElseThrow(refusal -> new AssertionError(refusal));
    }

    private void refused(ProspectCommand<?> command, Actor actor) {
        office.give(ID, command, actor).swap().getOrElseThrow(outcome -> new AssertionError(outcome));
    }
}
