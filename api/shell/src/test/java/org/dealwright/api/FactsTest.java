package org.dealwright.api;

import static org.dealwright.api.Office.AE;
import static org.dealwright.api.Office.ANN;
import static org.dealwright.api.Office.BOB;
import static org.dealwright.api.Office.MANAGER;
import static org.dealwright.api.Office.SDR;
import static org.dealwright.api.Selling.euros;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.LoggedTouch;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.deal.ClaimedDeal;
import org.dealwright.deal.DealCommand;
import org.dealwright.deal.DealPolicy;
import org.dealwright.deal.Forecast;
import org.dealwright.deal.ForecastCategory;
import org.dealwright.deal.HoldReason;
import org.dealwright.deal.LossReason;
import org.dealwright.deal.OpenPhase;
import org.dealwright.deal.Pipeline;
import org.dealwright.deal.Stage;
import org.dealwright.deal.StageOrder;
import org.dealwright.handoff.ReturnReason;
import org.dealwright.id.DealId;
import org.dealwright.id.ProspectId;
import org.dealwright.metrics.Arrival;
import org.dealwright.metrics.DealOutcome;
import org.dealwright.metrics.DealResult;
import org.dealwright.metrics.HandoffOutcome;
import org.dealwright.metrics.HandoffResult;
import org.dealwright.metrics.Journey;
import org.dealwright.metrics.NoDecision;
import org.dealwright.metrics.Omission;
import org.dealwright.metrics.PipelineEntry;
import org.dealwright.metrics.Proportion;
import org.dealwright.metrics.ReportingPeriod;
import org.dealwright.metrics.Stay;
import org.dealwright.metrics.Touch;
import org.dealwright.metrics.WinRate;
import org.dealwright.metrics.recorded.FactKind;
import org.dealwright.metrics.recorded.RecordedFacts;
import org.dealwright.process.Percent;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.Source;
import org.dealwright.prospect.SourceKind;
import org.junit.jupiter.api.Test;

/** Small histories, given as commands; what they tell is typed by hand. */
class FactsTest {
    private static final ProspectId P = new ProspectId("p");
    private static final DealId DEAL = new DealId("deal-1");
    private static final ReportingPeriod MARCH = ReportingPeriod.of(YearMonth.of(2026, 3), ZoneOffset.UTC);
    private static final SalesPolicy STAGED = SalesPolicy.defaults()
            .with(DealPolicy.builder()
                    .pipelines(List.of(Pipeline.of(
                            "main",
                            StageOrder.FREE,
                            Stage.of("talk", OpenPhase.DISCOVERING, 20, ForecastCategory.PIPELINE),
                            Stage.of("fit", OpenPhase.DISCOVERING, 60, ForecastCategory.BEST_CASE))))
                    .proposalNeeded(false)
                    .build());

    private final Office office = new Office(new InMemoryJournal(), STAGED);

    private static Instant at(String instant) {
        return Instant.parse("2026-03-" + instant + ":00Z");
    }

    private void give(DealId deal, DealCommand<?> command) {
        office.process.deals().handle(deal, command, MANAGER).get();
    }

    private void handedOver() {
        office.offered(P, Option.none());
        office.at(at("02T11:30"));
        office.give(P, new ProspectCommand.AcceptHandoff(), AE).get();
    }

    private void forecast(int amount) {
        give(
                DEAL,
                new DealCommand.Reforecast(
                        Forecast.of(euros(amount)).closingOn(LocalDate.parse("2026-03-31")), "they said so"));
    }

    private RecordedFacts facts() {
        return office.process.facts();
    }

    @Test
    void a_journey_leads_from_the_first_call_to_the_win() {
        handedOver();
        office.at(at("05T10:00"));
        give(DEAL, new DealCommand.Win());

        assertEquals(
                List.of(new Journey(
                        "p",
                        Map.of(
                                "identified", at("02T09:00"),
                                "engaged", at("02T09:00"),
                                "qualified", at("02T09:00"),
                                "handoff-offered", at("02T09:00"),
                                "handed-off", at("02T11:30"),
                                "discovering", at("02T11:30"),
                                "won", at("05T10:00")),
                        Option.none())),
                facts().journeys());
    }

    @Test
    void a_lost_deal_drops_its_prospect() {
        handedOver();
        office.at(at("05T10:00"));
        give(DEAL, new DealCommand.Lose(LossReason.PRICE));

        assertEquals(Option.some(at("05T10:00")), facts().journeys().get(0).dropped());
        assertEquals(Option.some(at("05T10:00")), facts().dealJourneys().get(0).dropped());
    }

    @Test
    void what_was_lost_keeps_the_value_that_it_had_before() {
        handedOver();
        forecast(300);
        office.at(at("05T10:00"));
        give(DEAL, new DealCommand.Lose(LossReason.NO_DECISION));

        assertEquals(
                List.of(new DealOutcome(
                        DEAL,
                        Option.some(BOB),
                        DealResult.NO_DECISION,
                        Option.some(at("02T11:30")),
                        Option.some(at("05T10:00")),
                        Option.some(euros(300)))),
                facts().dealOutcomes());
        assertEquals(
                Proportion.of(0, 1),
                facts().dealOutcomes().stream().collect(WinRate.byCount(NoDecision.IS_LOST, MARCH)));
    }

    @Test
    void every_change_of_what_is_expected_is_an_entry_of_its_own() {
        handedOver();
        office.at(at("03T09:00"));
        forecast(300);
        office.at(at("04T09:00"));
        give(DEAL, new DealCommand.MoveStage("main", "fit"));
        office.at(at("05T09:00"));
        give(DEAL, new DealCommand.Win());

        LocalDate close = LocalDate.parse("2026-03-31");
        assertEquals(
                List.of(
                        new PipelineEntry(
                                DEAL,
                                at("02T11:30"),
                                Option.some(at("03T09:00")),
                                Option.none(),
                                Option.none(),
                                Percent.of(20),
                                "pipeline",
                                DealResult.OPEN),
                        new PipelineEntry(
                                DEAL,
                                at("03T09:00"),
                                Option.some(at("04T09:00")),
                                Option.some(euros(300)),
                                Option.some(close),
                                Percent.of(20),
                                "pipeline",
                                DealResult.OPEN),
                        new PipelineEntry(
                                DEAL,
                                at("04T09:00"),
                                Option.some(at("05T09:00")),
                                Option.some(euros(300)),
                                Option.some(close),
                                Percent.of(60),
                                "best-case",
                                DealResult.WON)),
                facts().pipelineEntries());
        assertEquals(
                List.of(
                        new Stay("deal-1", "talk", at("02T11:30"), Option.some(at("04T09:00"))),
                        new Stay("deal-1", "fit", at("04T09:00"), Option.some(at("05T09:00")))),
                facts().stageStays());
    }

    @Test
    void nothing_is_expected_of_a_deal_that_rests() {
        handedOver();
        office.at(at("03T09:00"));
        give(DEAL, new DealCommand.Hold(LocalDate.parse("2026-03-20"), HoldReason.NO_BUDGET));

        List<PipelineEntry> entries = facts().pipelineEntries();
        assertEquals(1, entries.size());
        assertEquals(Option.some(at("03T09:00")), entries.get(0).until());
        assertEquals(DealResult.OPEN, entries.get(0).ending());
    }

    @Test
    void without_a_stage_nobody_knows_how_likely_it_is() {
        Office plain = new Office();
        plain.process
                .deals()
                .handle(DEAL, new DealCommand.Open(BOB, Option.none(), Option.none(), Option.none()), AE)
                .get();

        PipelineEntry entry = plain.process.facts().pipelineEntries().get(0);
        assertEquals(Option.none(), entry.probability());
        assertEquals("none", entry.category());
    }

    @Test
    void a_handoff_says_how_much_working_time_it_took_and_what_became_of_it() {
        office.offered(P, Option.none());
        office.at(at("02T10:00"));
        office.give(P, new ProspectCommand.ReturnHandoff(ReturnReason.TIMING, Option.none()), AE)
                .get();
        office.give(P, new ProspectCommand.Qualify(), SDR).get();
        office.at(at("02T16:00"));
        office.offer(P);
        office.at(at("03T10:00"));
        office.give(P, new ProspectCommand.AcceptHandoff(), AE).get();

        assertEquals(
                List.of(
                        new HandoffOutcome(
                                ANN,
                                BOB,
                                at("02T09:00"),
                                HandoffResult.RETURNED,
                                Option.some(Duration.ofHours(1)),
                                Option.some("timing"),
                                Option.none()),
                        new HandoffOutcome(
                                ANN,
                                BOB,
                                at("02T16:00"),
                                HandoffResult.ACCEPTED,
                                Option.some(Duration.ofHours(2)),
                                Option.none(),
                                Option.some(DealResult.OPEN))),
                facts().handoffs());
    }

    @Test
    void a_touch_that_was_taken_back_is_none_and_answers_nothing() {
        ProspectCommand.Identify inbound = new ProspectCommand.Identify(Source.of(SourceKind.INBOUND)).ownedBy(ANN);
        office.give(P, inbound, SDR).get();
        office.at(at("02T09:20"));
        office.give(P, Office.call(TouchOutcome.NO_ANSWER), SDR).get();
        office.at(at("02T09:50"));
        office.give(P, Office.call(TouchOutcome.ANSWERED), SDR).get();
        office.give(
                        P,
                        new ProspectCommand.RetractTouch(
                                new LoggedTouch(at("02T09:20"), Channel.PHONE, Direction.OUTBOUND), "another number"),
                        SDR)
                .get();

        assertEquals(List.of(new Touch(ANN, at("02T09:50"), "phone", false)), facts().touches());
        assertEquals(
                List.of(new Arrival("p", at("02T09:00"), Option.some(at("02T09:50")), Option.some(ANN))),
                facts().arrivals());
        assertEquals(Option.some(Source.of(SourceKind.INBOUND)), facts().of(P).source());
    }

    @Test
    void what_another_system_did_not_say_is_missing_and_counted() {
        office.process
                .deals()
                .handle(DEAL, Adopted.deal(new ClaimedDeal.Open(OpenPhase.PROPOSED), Option.some(BOB)), MANAGER)
                .get();

        assertEquals(List.of(), facts().dealJourneys());
        assertEquals(1, facts().leftOut(FactKind.DEAL_JOURNEYS).count(Omission.NO_BEGINNING));
        assertEquals(1, facts().dealOutcomes().size());
        assertEquals(
                List.of(),
                office.process.facts(options -> options.withoutAdopted()).dealOutcomes());
    }

    @Test
    void one_that_is_entered_as_over_on_a_day_of_the_past_was_over_then() {
        office.process
                .deals()
                .handle(
                        DEAL,
                        Adopted.deal(new ClaimedDeal.Won(Option.some(euros(70))), Option.some(BOB)),
                        MANAGER,
                        Entry.late(Instant.parse("2026-02-10T12:00:00Z")))
                .get();
        office.process
                .deals()
                .handle(
                        new DealId("other"),
                        Adopted.deal(new ClaimedDeal.Won(Option.some(euros(70))), Option.some(BOB)),
                        MANAGER)
                .get();

        assertEquals(
                List.of(Option.some(Instant.parse("2026-02-10T12:00:00Z")), Option.none()),
                facts().dealOutcomes().stream().map(DealOutcome::closed).toList());
    }

    @Test
    void what_was_entered_later_was_not_known_then_though_it_had_happened() {
        handedOver();
        office.at(at("05T09:00"));
        office.process
                .deals()
                .handle(DEAL, new DealCommand.Win(), MANAGER, Entry.late(at("04T09:00")))
                .get();

        Instant between = at("04T12:00");
        assertEquals(
                DealResult.OPEN,
                office.process
                        .facts(options -> options.asKnownAt(between))
                        .dealOutcomes()
                        .get(0)
                        .result());
        assertEquals(
                DealResult.WON,
                office.process
                        .facts(options -> options.asHappenedBy(between))
                        .dealOutcomes()
                        .get(0)
                        .result());
        assertEquals(
                List.of(),
                office.process
                        .facts(options -> options.asHappenedBy(at("02T08:00")))
                        .journeys());
    }

    @Test
    void of_what_is_not_there_nothing_can_be_said() {
        assertEquals(
                "no fact is about the deal d",
                assertThrows(IllegalArgumentException.class, () -> facts().of(new DealId("d")))
                        .getMessage());
    }
}
