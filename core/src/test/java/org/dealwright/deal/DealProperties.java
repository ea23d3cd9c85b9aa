package org.dealwright.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.dealwright.deal.DealSteps.Done;
import org.dealwright.deal.DealSteps.Step;
import org.dealwright.need.Need;
import org.dealwright.process.Actor;
import org.dealwright.process.CorruptHistory;
import org.dealwright.process.Deadline;
import org.dealwright.process.Rejection;

/** Laws that hold for every life of a deal, whoever attempts whatever whenever. */
class DealProperties {
    private static final List<String> INACTIVE = List.of("on-hold", "won", "lost");

    @Provide
    Arbitrary<List<Step>> lives() {
        return DealSteps.lives(0);
    }

    @Provide
    Arbitrary<List<Step>> livesEnteredLate() {
        return DealSteps.lives(-400);
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void the_lives_tried_have_every_kind_of_event(@ForAll("lives") List<Step> steps) {
        DealSteps.events(DealSteps.live(steps)).stream()
                .map(event -> event.getClass().getSimpleName())
                .distinct()
                .forEach(Statistics::collect);
        Statistics.coverage(coverage -> Stream.of(DealEvent.class.getPermittedSubclasses())
                .forEach(event -> coverage.check(event.getSimpleName()).count(count -> count > 0)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_deal_is_in_the_phase_and_worth_what_the_model_says(@ForAll("lives") List<Step> steps) {
        DealModel model = new DealModel();
        for (Done done : DealSteps.live(steps)) {
            done.answer().forEach(model::apply);
            for (Deal deal : done.after()) {
                assertEquals(model.phase(), DealSteps.name(deal));
                assertEquals(model.entered(), deal.since());
                assertEquals(model.owner(), deal.owner());
                assertEquals(model.touches, deal.dossier().contact().touches());
                assertEquals(
                        model.needs,
                        deal.dossier().needs().asList().stream().map(Need::id).collect(Collectors.toSet()));
                assertEquals(
                        model.shown,
                        new HashSet<>(deal.dossier()
                                .pursuit()
                                .presentations()
                                .map(Presentation::id)
                                .asJava()));
                if (!(deal instanceof Deal.Won)) {
                    assertEquals(model.value(), deal.value());
                }
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_command_is_refused_as_the_matrix_says(@ForAll("livesEnteredLate") List<Step> steps) {
        DealModel model = new DealModel();
        for (Done done : DealSteps.live(steps)) {
            boolean takes = model.takes(done.command());
            boolean permits = takes && model.permits(done.command(), done.actor());
            assertEquals(!takes, refusedAs(Rejection.WrongPhase.class, done));
            assertEquals(takes && !permits, refusedAs(Rejection.NotPermitted.class, done));
            boolean tooSoon = DealModel.isTimed(done.command()) && permits && !model.isDue(done.command(), done.at());
            assertEquals(tooSoon, refusedAs(Rejection.NotDue.class, done), done.command());
            done.answer().forEach(model::apply);
        }
    }

    private static boolean refusedAs(Class<? extends Rejection> kind, Done done) {
        return done.answer().isLeft() && kind.isInstance(done.answer().getLeft());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void an_accepted_command_leads_where_the_matrix_says(@ForAll("lives") List<Step> steps) {
        for (Done done : DealSteps.live(steps)) {
            if (done.answer().isRight()) {
                String from = done.before().map(DealSteps::name).getOrElse("new");
                assertTrue(Matrix.line(from, done.command())
                        .orElseThrow()
                        .becomes()
                        .contains(DealSteps.name(done.after().get())));
                assertEquals(done.at(), done.answer().get().at());
                assertEquals(done.actor().member(), done.answer().get().by());
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void no_deal_is_won_that_is_not_agreed_on_or_is_blocked(@ForAll("lives") List<Step> steps) {
        DealModel model = new DealModel();
        for (Done done : DealSteps.live(steps)) {
            for (DealEvent event : done.answer()) {
                if (event instanceof DealEvent.Won won) {
                    assertEquals("agreed", model.phase());
                    assertFalse(model.isAnyBlocking());
                    assertEquals(model.isAnyAccepted(), won.proposal().isDefined());
                    assertEquals(model.value(), won.value());
                }
            }
            done.answer().forEach(model::apply);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void what_is_noted_by_the_system_is_never_refused_but_for_its_time(@ForAll("lives") List<Step> steps) {
        for (Done done : DealSteps.live(steps)) {
            boolean noted =
                    List.of("note-proposal", "note-order", "attach-prospect").contains(done.command());
            if (noted && done.actor().isSystem() && done.before().isDefined()) {
                assertTrue(done.answer().isRight(), () -> done.toString());
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_deal_that_rests_or_has_ended_is_moved_by_no_proposal(@ForAll("lives") List<Step> steps) {
        for (Done done : DealSteps.live(steps)) {
            if (done.command().equals("note-proposal") && done.answer().isRight()) {
                String before = DealSteps.name(done.before().get());
                if (INACTIVE.contains(before)) {
                    assertEquals(before, DealSteps.name(done.after().get()));
                    assertEquals(done.before().get().since(), done.after().get().since());
                }
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void no_phase_begins_before_the_one_it_follows(@ForAll("livesEnteredLate") List<Step> steps) {
        Instant latest = Instant.MIN;
        for (Done done : DealSteps.live(steps)) {
            for (Deal deal : done.after()) {
                assertFalse(deal.since().isBefore(latest));
                latest = deal.since();
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_history_read_again_is_the_same_deal(@ForAll("livesEnteredLate") List<Step> steps) {
        List<Done> life = DealSteps.live(steps);

        assertEquals(
                life.isEmpty() ? Option.none() : life.get(life.size() - 1).after(),
                DealLifecycle.table().replay(DealSteps.events(life)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void no_deal_begins_twice(@ForAll("lives") List<Step> steps) {
        List<DealEvent> events = DealSteps.events(DealSteps.live(steps));
        if (!events.isEmpty()) {
            List<DealEvent> twice = new ArrayList<>(events);
            twice.add(events.get(0));
            assertThrows(CorruptHistory.class, () -> DealLifecycle.table().replay(twice));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void what_is_open_always_waits_for_somebody_to_be_told_unless_everybody_was(@ForAll("lives") List<Step> steps) {
        for (Done done : DealSteps.live(steps)) {
            for (Deal deal : done.after()) {
                if (deal instanceof Deal.Open open) {
                    assertTrue(open.isEscalated()
                            || DealLifecycle.table()
                                    .deadline(deal, DealSteps.POLICY)
                                    .isDefined());
                }
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void what_time_gives_is_accepted_at_its_instant_and_time_comes_to_an_end(
            @ForAll("livesEnteredLate") List<Step> steps) {
        List<Done> life = DealSteps.live(steps);
        Option<Deal> reached =
                life.isEmpty() ? Option.none() : life.get(life.size() - 1).after();
        List<DealEvent> history = new ArrayList<>(DealSteps.events(life));
        for (Deal deal : reached) {
            Deal now = deal;
            int acts = 0;
            for (Option<Deadline<Deal>> due = DealLifecycle.table().deadline(now, DealSteps.POLICY);
                    due.isDefined();
                    due = DealLifecycle.table().deadline(now, DealSteps.POLICY)) {
                DealEvent event = DealFixture.given(history)
                        .under(DealSteps.POLICY)
                        .by(Actor.system())
                        .at(due.get().at())
                        .when((DealCommand<?>) due.get().command())
                        .answer()
                        .get();
                history.add(event);
                now = DealLifecycle.table().evolve(now, event);
                acts++;
                assertTrue(acts <= 6, "time goes on and on");
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void every_refusal_has_its_sentences_in_both_languages(@ForAll("livesEnteredLate") List<Step> steps) {
        for (Done done : DealSteps.live(steps)) {
            for (Rejection refusal : done.answer().swap()) {
                for (Locale locale : List.of(Locale.ENGLISH, DealFixture.HUNGARIAN)) {
                    String sentence = refusal.explain(locale);
                    assertFalse(sentence.isBlank() || sentence.contains("{") || sentence.startsWith("deal."), sentence);
                }
            }
        }
    }
}
