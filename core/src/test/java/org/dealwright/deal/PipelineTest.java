package org.dealwright.deal;

import static org.dealwright.deal.DealFixture.given;
import static org.dealwright.deal.DealHistory.ANNA;
import static org.dealwright.deal.DealHistory.FLEET;
import static org.dealwright.deal.DealHistory.FRIDAY;
import static org.dealwright.deal.DealHistory.LAWYER;
import static org.dealwright.deal.DealHistory.PAPER;
import static org.dealwright.deal.DealHistory.TONER;
import static org.dealwright.deal.DealHistory.euros;
import static org.dealwright.deal.DealHistory.hour;
import static org.dealwright.deal.DealHistory.opened;
import static org.dealwright.deal.DealHistory.presentation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.dealwright.contact.BuyingRole;
import org.dealwright.need.Need;
import org.dealwright.need.NeedId;
import org.dealwright.need.NeedKind;
import org.dealwright.need.NeedTopic;
import org.dealwright.need.Statement;
import org.dealwright.process.Attributes;
import org.dealwright.process.Term;
import org.junit.jupiter.api.Test;

/** Pipelines are data that must make sense, and exit criteria look at what is known. */
class PipelineTest {
    private static Stage stage(String code, OpenPhase phase) {
        return Stage.of(code, phase, 10, ForecastCategory.PIPELINE);
    }

    private static DealDossier dossier(DealHistory history) {
        return given(history).phase().dossier();
    }

    @Test
    void a_pipeline_has_stages_each_once_in_the_order_of_their_phases() {
        assertThrows(IllegalArgumentException.class, () -> Pipeline.of("x", StageOrder.FREE));
        assertThrows(
                IllegalArgumentException.class,
                () -> Pipeline.of(
                        "x", StageOrder.FREE, stage("a", OpenPhase.PRESENTED), stage("a", OpenPhase.PRESENTED)));
        assertThrows(
                IllegalArgumentException.class,
                () -> Pipeline.of(
                        "x", StageOrder.FREE, stage("a", OpenPhase.PRESENTED), stage("b", OpenPhase.DISCOVERING)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Pipeline(
                        "x", Set.of(), StageOrder.FREE, Collections.nCopies(101, stage("a", OpenPhase.AGREED))));
    }

    @Test
    void a_pipeline_has_a_code_and_at_most_a_hundred_stages() {
        Stage[] hundred = IntStream.range(0, 100)
                .mapToObj(number -> stage("s-" + number, OpenPhase.AGREED))
                .toArray(Stage[]::new);

        assertEquals(100, Pipeline.of("x", StageOrder.FREE, hundred).stages().size());
        assertThrows(
                IllegalArgumentException.class,
                () -> Pipeline.of("X Y", StageOrder.FREE, stage("a", OpenPhase.AGREED)));
    }

    @Test
    void a_stage_has_limits() {
        assertThrows(
                IllegalArgumentException.class,
                () -> stage("a", OpenPhase.AGREED).atMost(Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> stage("A B", OpenPhase.AGREED));
        ExitCriterion[] hundred =
                Collections.nCopies(100, new ExitCriterion.NeedKnown()).toArray(ExitCriterion[]::new);
        assertEquals(
                100,
                stage("a", OpenPhase.AGREED).leftOnce(hundred).exitCriteria().size());
        assertThrows(
                IllegalArgumentException.class,
                () -> stage("a", OpenPhase.AGREED).atMost(Stage.LONGEST.plusNanos(1)));
        assertEquals(
                Option.of(Stage.LONGEST),
                stage("a", OpenPhase.AGREED).atMost(Stage.LONGEST).longestStay());
        assertThrows(
                IllegalArgumentException.class,
                () -> stage("a", OpenPhase.AGREED)
                        .leftOnce(Collections.nCopies(101, new ExitCriterion.NeedKnown())
                                .toArray(ExitCriterion[]::new)));
        assertThrows(
                IllegalArgumentException.class, () -> Stage.of("a", OpenPhase.AGREED, 101, ForecastCategory.COMMIT));
    }

    @Test
    void a_policy_has_each_pipeline_once_and_a_window_that_is_no_trick() {
        Pipeline pipeline = Pipeline.of("x", StageOrder.FREE, stage("a", OpenPhase.AGREED));
        assertThrows(
                IllegalArgumentException.class,
                () -> DealPolicy.builder()
                        .pipelines(List.of(pipeline, pipeline))
                        .build());
        assertThrows(
                IllegalArgumentException.class,
                () -> DealPolicy.builder().reopenWithin(Duration.ofNanos(-1)).build());
        assertThrows(
                IllegalArgumentException.class,
                () -> DealPolicy.builder()
                        .reopenWithin(DealPolicy.LONGEST_WINDOW.plusNanos(1))
                        .build());
        assertEquals(
                Option.of(stage("a", OpenPhase.AGREED)),
                DealPolicy.builder().pipelines(List.of(pipeline)).build().stage(new StageRef("x", "a")));
        assertEquals(Option.none(), DealPolicy.defaults().stage(new StageRef("x", "a")));
    }

    @Test
    void a_need_is_known_once_one_is_recorded() {
        assertFalse(new ExitCriterion.NeedKnown().isMet(dossier(opened()), List.of()));
        assertTrue(new ExitCriterion.NeedKnown().isMet(dossier(opened().needRecorded(PAPER)), List.of()));
    }

    @Test
    void musts_are_covered_by_what_was_shown() {
        ExitCriterion covered = new ExitCriterion.MustsCovered();
        DealHistory two = opened().needRecorded(PAPER).needRecorded(TONER);

        assertTrue(covered.isMet(dossier(opened()), List.of()));
        assertFalse(covered.isMet(dossier(two), List.of()));
        two.then(new DealEvent.PresentationHeld(hour(3), Option.of(ANNA), showing("one", PAPER)));
        assertFalse(covered.isMet(dossier(two), List.of()));
        two.then(new DealEvent.PresentationHeld(hour(4), Option.of(ANNA), showing("two", TONER)));
        assertTrue(covered.isMet(dossier(two), List.of()));
        assertEquals(new Term("exit-criterion", "musts-covered"), covered.term());
    }

    @Test
    void what_they_only_want_need_not_be_shown() {
        Need folder = Need.of(
                new NeedId("folder"),
                NeedKind.WANT,
                new NeedTopic("office"),
                new Statement(Option.none(), "something to keep it in", Option.none(), Option.none()));

        assertTrue(new ExitCriterion.MustsCovered()
                .isMet(
                        dossier(opened().then(new DealEvent.NeedRecorded(hour(1), Option.of(ANNA), folder))),
                        List.of()));
    }

    @Test
    void a_stage_and_what_is_stated_are_named_by_codes() {
        assertThrows(IllegalArgumentException.class, () -> new ExitCriterion.Stated("A B"));
        assertThrows(IllegalArgumentException.class, () -> new StageRef("A B", "a"));
        assertThrows(IllegalArgumentException.class, () -> new StageRef("main", "A B"));
    }

    private static Presentation showing(String id, NeedId covered) {
        Presentation one = presentation(id, hour(3));
        return new Presentation(
                one.id(),
                one.kind(),
                one.at(),
                one.presenter(),
                one.audience(),
                List.of(covered),
                one.response(),
                one.reference());
    }

    @Test
    void it_is_unobstructed_while_nothing_blocks() {
        ExitCriterion free = new ExitCriterion.Unobstructed();

        assertTrue(free.isMet(dossier(opened().obstacleRaised(LAWYER, false)), List.of()));
        assertFalse(free.isMet(dossier(opened().obstacleRaised(LAWYER, true)), List.of()));
    }

    @Test
    void value_and_close_are_known_from_the_forecast_and_value_from_a_proposal_too() {
        ExitCriterion value = new ExitCriterion.ValueKnown();
        ExitCriterion close = new ExitCriterion.CloseExpected();
        DealHistory forecast = opened().then(new DealEvent.Reforecast(
                hour(1), Option.of(ANNA), Forecast.of(euros(5)).closingOn(FRIDAY), "x"));

        assertFalse(value.isMet(dossier(opened()), List.of()));
        assertFalse(close.isMet(dossier(opened()), List.of()));
        assertTrue(value.isMet(dossier(forecast), List.of()));
        assertTrue(close.isMet(dossier(forecast), List.of()));
        assertTrue(value.isMet(dossier(opened().noted(ProposalStanding.SENT)), List.of()));
        assertFalse(close.isMet(dossier(opened().noted(ProposalStanding.SENT)), List.of()));
    }

    @Test
    void a_role_is_known_by_somebody_who_has_it() {
        ExitCriterion user = new ExitCriterion.RoleKnown(BuyingRole.USER);
        ExitCriterion buyer = new ExitCriterion.RoleKnown(BuyingRole.ECONOMIC_BUYER);

        assertTrue(user.isMet(dossier(opened().personAdded()), List.of()));
        assertFalse(buyer.isMet(dossier(opened().personAdded()), List.of()));
        assertEquals("economic buyer", buyer.term().word(Locale.ENGLISH));
    }

    @Test
    void a_field_is_set_and_what_is_stated_is_stated() {
        ExitCriterion fleet = new ExitCriterion.AttributeSet(FLEET);
        DealHistory set = opened().then(new DealEvent.AttributeSet(
                hour(1), Option.of(ANNA), Attributes.none().with(FLEET, 4L)));

        assertFalse(fleet.isMet(dossier(opened()), List.of()));
        assertTrue(fleet.isMet(dossier(set), List.of()));
        assertTrue(new ExitCriterion.Stated("agenda").isMet(dossier(opened()), List.of("agenda")));
        assertFalse(new ExitCriterion.Stated("agenda").isMet(dossier(opened()), List.of("other")));
    }
}
