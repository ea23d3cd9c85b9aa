package org.dealwright.prospect;

import static org.dealwright.prospect.ProspectFixture.given;
import static org.dealwright.prospect.ProspectHistory.ANNA;
import static org.dealwright.prospect.ProspectHistory.BELA;
import static org.dealwright.prospect.ProspectHistory.MONDAY_AT_NINE;
import static org.dealwright.prospect.ProspectHistory.hour;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.dealwright.id.PersonId;
import org.dealwright.need.Consumption;
import org.dealwright.need.Need;
import org.dealwright.need.NeedId;
import org.dealwright.need.NeedKind;
import org.dealwright.need.NeedTopic;
import org.dealwright.need.Needs;
import org.dealwright.need.Quantity;
import org.dealwright.need.Statement;
import org.dealwright.need.UncheckedStatement;
import org.dealwright.need.Unit;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;
import org.dealwright.prospect.ProspectCommand.RecordNeed;
import org.junit.jupiter.api.Test;

class RecordNeedTest {
    private static final NeedId PAPER = new NeedId("paper");
    private static final NeedTopic TOPIC = new NeedTopic("paper");

    private static RecordNeed need(NeedId id, UncheckedStatement said) {
        return new RecordNeed(id, NeedKind.MUST, TOPIC, said);
    }

    private static Need paper(Instant at) {
        Statement said = new Statement(Option.none(), "a lot", Option.none(), Option.of(at));
        return Need.of(PAPER, NeedKind.MUST, TOPIC, said);
    }

    private static ProspectEvent.NeedRecorded recorded(Need need, Instant at) {
        return new ProspectEvent.NeedRecorded(at, Option.of(ANNA), need);
    }

    @Test
    void a_need_says_what_was_asked_what_was_answered_by_whom_and_when() {
        PersonId pat = new PersonId("pat");
        Consumption sheets = Consumption.perDay(new Quantity(BigDecimal.valueOf(900), new Unit("sheet")), 250);
        UncheckedStatement said = new UncheckedStatement(
                Option.of("How much do you print?"), "900 sheets a day", Option.of(pat), Option.of(MONDAY_AT_NINE));
        Need expected = Need.of(
                        PAPER,
                        NeedKind.WANT,
                        TOPIC,
                        Statement.of("How much do you print?", "900 sheets a day", pat, MONDAY_AT_NINE))
                .consuming(sheets);

        Prospect after = given(ProspectHistory.owned())
                .when(new RecordNeed(PAPER, NeedKind.WANT, TOPIC, said, Option.none(), Option.of(sheets)))
                .expect(recorded(expected, hour(1)));

        assertEquals(List.of(expected), after.dossier().needs().asList());
    }

    @Test
    void what_does_not_say_when_was_said_now() {
        given(ProspectHistory.owned())
                .when(need(PAPER, new UncheckedStatement("a lot")))
                .expect(recorded(paper(hour(1)), hour(1)));
    }

    @Test
    void needs_are_in_the_order_in_which_they_were_recorded() {
        Need second = Need.of(
                new NeedId("toner"),
                NeedKind.WANT,
                TOPIC,
                new Statement(Option.none(), "some", Option.none(), Option.none()));
        Prospect prospect = given(ProspectHistory.owned()
                        .then(recorded(paper(hour(1)), hour(1)))
                        .then(recorded(second, hour(2))))
                .phase();

        assertEquals(List.of(paper(hour(1)), second), prospect.dossier().needs().asList());
    }

    @Test
    void a_need_of_a_known_identifier_is_refused() {
        given(ProspectHistory.owned().then(recorded(paper(hour(1)), hour(1))))
                .when(need(PAPER, new UncheckedStatement("something else")))
                .refused("prospect.need-known", "paper");
    }

    @Test
    void a_prospect_has_at_most_a_hundred_needs() {
        ProspectHistory history = ProspectHistory.owned();
        for (int i = 1; i < 100; i++) {
            Need one = Need.of(
                    new NeedId("need-" + i),
                    NeedKind.WANT,
                    TOPIC,
                    new Statement(Option.none(), "x", Option.none(), Option.none()));
            history.then(recorded(one, history.next()));
        }
        given(history)
                .when(need(PAPER, new UncheckedStatement("the hundredth")))
                .accepted();
        history.then(recorded(paper(history.next()), history.next()));

        given(history)
                .when(need(new NeedId("toner"), new UncheckedStatement("one more")))
                .refused("prospect.too-many-needs", 100);
    }

    @Test
    void everything_that_is_wrong_with_a_statement_is_said_at_once() {
        Instant tomorrow = hour(24);
        given(ProspectHistory.owned())
                .when(need(PAPER, new UncheckedStatement(Option.of("a\nb"), " ", Option.none(), Option.of(tomorrow))))
                .invalid(
                        Violation.of("question", "not-printable"),
                        Violation.of("answer", "blank"),
                        Violation.showing("saidAt", "out-of-range", tomorrow.toString(), Situation.EARLIEST, hour(1)));
    }

    @Test
    void a_need_may_be_entered_later_than_the_phase_began() {
        given(ProspectHistory.owned().answered())
                .at(MONDAY_AT_NINE)
                .when(need(PAPER, new UncheckedStatement("a lot")))
                .expect(recorded(paper(MONDAY_AT_NINE), MONDAY_AT_NINE));
    }

    @Test
    void the_needs_go_with_the_handoff() {
        ProspectHistory history = ProspectHistory.owned().answered().then(recorded(paper(hour(2)), hour(2)));
        ProspectEvent.HandoffOffered offered = given(history.assessedInFull().qualified())
                .when(new ProspectCommand.OfferHandoff(BELA, "wants paper", List.of(), "call"))
                .accepted(ProspectEvent.HandoffOffered.class);

        assertEquals(Needs.of(List.of(paper(hour(2)))), offered.contents().needs());
    }
}
