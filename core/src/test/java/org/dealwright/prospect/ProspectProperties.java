package org.dealwright.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.dealwright.contact.Stakeholder;
import org.dealwright.handoff.HandoffTally;
import org.dealwright.id.PersonId;
import org.dealwright.need.Need;
import org.dealwright.need.NeedId;
import org.dealwright.process.CorruptHistory;
import org.dealwright.process.Rejection;
import org.dealwright.prospect.ProspectSteps.Done;
import org.dealwright.prospect.ProspectSteps.Step;

/** Laws that hold for every life of a prospect, whoever attempts whatever whenever. */
class ProspectProperties {
    private static final List<Class<?>> PHASES = List.of(
            Prospect.Identified.class,
            Prospect.Working.class,
            Prospect.Engaged.class,
            Prospect.Qualified.class,
            Prospect.HandoffOffered.class,
            Prospect.Nurturing.class,
            Prospect.HandedOff.class,
            Prospect.Disqualified.class,
            Prospect.OptedOut.class,
            Prospect.Merged.class);

    private static final Set<String> FACTS = Set.of("log-touch", "retract-touch", "set-attribute");

    @Provide
    Arbitrary<List<Step>> lives() {
        return ProspectSteps.lives(0);
    }

    @Provide
    Arbitrary<List<Step>> livesEnteredLate() {
        return ProspectSteps.lives(-400);
    }

    @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void the_lives_tried_have_every_kind_of_event(@ForAll("lives") List<Step> steps) {
        ProspectSteps.events(ProspectSteps.live(steps)).stream()
                .map(event -> event.getClass().getSimpleName())
                .distinct()
                .forEach(Statistics::collect);
        Statistics.coverage(coverage -> Stream.of(ProspectEvent.class.getPermittedSubclasses())
                .forEach(event -> coverage.check(event.getSimpleName()).count(count -> count > 0)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_prospect_is_always_in_exactly_one_phase_and_it_is_the_one_the_model_says(@ForAll("lives") List<Step> steps) {
        ProspectModel model = new ProspectModel();
        for (Done done : ProspectSteps.live(steps)) {
            done.answer().forEach(model::apply);
            for (Prospect prospect : done.after()) {
                assertEquals(
                        1,
                        PHASES.stream()
                                .filter(phase -> phase.isInstance(prospect))
                                .count());
                assertEquals(model.phase(), ProspectSteps.name(prospect));
                assertEquals(model.owner(), prospect.owner());
                assertEquals(model.touches, prospect.dossier().outreach().touches());
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_command_is_refused_as_the_matrix_says(@ForAll("livesEnteredLate") List<Step> steps) {
        ProspectModel model = new ProspectModel();
        for (Done done : ProspectSteps.live(steps)) {
            boolean wrongPhase = refusedAs(Rejection.WrongPhase.class, done);
            boolean notPermitted = refusedAs(Rejection.NotPermitted.class, done);
            boolean notDue = refusedAs(Rejection.NotDue.class, done);
            boolean takes = model.takes(done.command());
            boolean permits = takes && model.permits(done.command(), done.actor());
            assertEquals(!takes, wrongPhase);
            assertEquals(takes && !permits, notPermitted);
            boolean tooSoon = ProspectModel.isTimed(done.command()) && !model.isDue(done.command(), done.at());
            assertEquals(permits && tooSoon, notDue);
            done.answer().forEach(model::apply);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void an_accepted_command_leads_where_the_matrix_says(@ForAll("lives") List<Step> steps) {
        for (Done done : ProspectSteps.live(steps)) {
            if (done.answer().isRight()) {
                String from = done.before().map(ProspectSteps::name).getOrElse("new");
                assertTrue(Matrix.line(from, done.command())
                        .orElseThrow()
                        .becomes()
                        .contains(ProspectSteps.name(done.after().get())));
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void an_accepted_command_says_when_it_happened_and_who_did_it(@ForAll("lives") List<Step> steps) {
        for (Done done : ProspectSteps.live(steps)) {
            for (ProspectEvent event : done.answer()) {
                assertEquals(done.at(), event.at());
                assertEquals(done.actor().member(), event.by());
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_handed_off_prospect_absorbs_everything_but_touches_and_fields(@ForAll("lives") List<Step> steps) {
        for (Done done : ProspectSteps.live(steps)) {
            if (done.before().exists(Prospect.HandedOff.class::isInstance)) {
                Prospect.HandedOff before = (Prospect.HandedOff) done.before().get();
                Prospect.HandedOff after = (Prospect.HandedOff) done.after().get();
                assertTrue(done.answer().isLeft() || FACTS.contains(done.command()));
                assertEquals(before.since(), after.since());
                assertEquals(before.to(), after.to());
                assertEquals(before.deal(), after.deal());
                assertEquals(before.dossier().handoffs(), after.dossier().handoffs());
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_prospect_that_opted_out_absorbs_everything_but_touches_and_fields(@ForAll("lives") List<Step> steps) {
        for (Done done : ProspectSteps.live(steps)) {
            if (done.before().exists(Prospect.OptedOut.class::isInstance)) {
                assertTrue(done.answer().isLeft() || FACTS.contains(done.command()));
                assertEquals(
                        done.before().get().since(),
                        ((Prospect.OptedOut) done.after().get()).since());
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_person_is_there_from_when_they_are_added_until_they_are_removed(@ForAll("lives") List<Step> steps) {
        ProspectModel model = new ProspectModel();
        for (Done done : ProspectSteps.live(steps)) {
            Set<PersonId> before = Set.copyOf(model.people);
            done.answer().forEach(model::apply);
            if (done.command().equals("add-person") && done.answer().isRight()) {
                assertEquals(before.size() + 1, model.people.size());
            }
            for (Prospect prospect : done.after()) {
                assertEquals(
                        model.people,
                        prospect.dossier().people().stakeholders().stream()
                                .map(Stakeholder::person)
                                .collect(Collectors.toSet()));
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_need_is_there_once_from_when_it_is_recorded(@ForAll("lives") List<Step> steps) {
        ProspectModel model = new ProspectModel();
        for (Done done : ProspectSteps.live(steps)) {
            Set<NeedId> before = Set.copyOf(model.needs);
            done.answer().forEach(model::apply);
            if (done.command().equals("record-need") && done.answer().isRight()) {
                assertEquals(before.size() + 1, model.needs.size());
            }
            for (Prospect prospect : done.after()) {
                List<NeedId> needs = prospect.dossier().needs().asList().stream()
                        .map(Need::id)
                        .toList();
                assertEquals(model.needs, Set.copyOf(needs));
                assertEquals(model.needs.size(), needs.size());
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_contact_is_what_was_logged_and_not_retracted(@ForAll("livesEnteredLate") List<Step> steps) {
        ProspectModel model = new ProspectModel();
        for (Done done : ProspectSteps.live(steps)) {
            done.answer().forEach(model::apply);
            for (Prospect prospect : done.after()) {
                Outreach outreach = prospect.dossier().outreach();
                assertEquals(model.contact.size(), outreach.touches());
                assertEquals(
                        model.contact.stream()
                                .filter(ProspectModel.Contact::isAnswer)
                                .count(),
                        outreach.answers());
                assertEquals(
                        model.contact.stream().map(ProspectModel.Contact::at).max(Instant::compareTo),
                        outreach.lastTouch().toJavaOptional());
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void every_offer_ends_in_one_way_or_is_pending(@ForAll("lives") List<Step> steps) {
        ProspectModel model = new ProspectModel();
        for (Done done : ProspectSteps.live(steps)) {
            done.answer().forEach(model::apply);
            HandoffTally tally =
                    done.after().map(prospect -> prospect.dossier().handoffs()).getOrElse(HandoffTally.NONE);
            assertEquals(new HandoffTally(model.offered, model.returned, model.lapsed, model.withdrawn), tally);
            assertTrue(model.accepted <= 1);
            assertEquals(
                    tally.offered(),
                    model.accepted + tally.returned() + tally.lapsed() + tally.withdrawn() + model.pending());
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_refused_command_changes_nothing(@ForAll("lives") List<Step> steps) {
        List<ProspectEvent> accepted = new ArrayList<>();
        for (Done done : ProspectSteps.live(steps)) {
            if (done.answer().isLeft()) {
                assertEquals(done.before(), done.after());
                assertEquals(ProspectLifecycle.table().replay(accepted), done.after());
            }
            done.answer().forEach(accepted::add);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_phase_never_begins_before_the_one_it_follows(@ForAll("livesEnteredLate") List<Step> steps) {
        Instant latest = Instant.MIN;
        for (Done done : ProspectSteps.live(steps)) {
            for (Prospect prospect : done.after()) {
                assertFalse(prospect.since().isBefore(latest));
                latest = prospect.since();
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void what_was_recorded_is_replayed_to_the_phase_it_led_to(@ForAll("livesEnteredLate") List<Step> steps) {
        List<Done> life = ProspectSteps.live(steps);

        assertEquals(
                life.isEmpty() ? Option.none() : life.get(life.size() - 1).after(),
                ProspectLifecycle.table().replay(ProspectSteps.events(life)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_history_with_an_event_lost_is_replayed_or_called_corrupt(
            @ForAll("lives") List<Step> steps, @ForAll @IntRange(max = 1_000) int which) {
        List<ProspectEvent> history = ProspectSteps.events(ProspectSteps.live(steps));
        if (!history.isEmpty()) {
            history.remove(which % history.size());
        }
        replayedOrCorrupt(history);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_history_with_two_events_swapped_is_replayed_or_called_corrupt(
            @ForAll("lives") List<Step> steps,
            @ForAll @IntRange(max = 1_000) int one,
            @ForAll @IntRange(max = 1_000) int other) {
        List<ProspectEvent> history = ProspectSteps.events(ProspectSteps.live(steps));
        if (!history.isEmpty()) {
            Collections.swap(history, one % history.size(), other % history.size());
        }
        replayedOrCorrupt(history);
    }

    /** The model says which of the two it is. */
    private static void replayedOrCorrupt(List<ProspectEvent> history) {
        ProspectModel model = new ProspectModel();
        for (ProspectEvent event : history) {
            if (!model.canFollow(event)) {
                assertThrows(
                        CorruptHistory.class, () -> ProspectLifecycle.table().replay(history));
                return;
            }
            model.apply(event);
        }
        assertEquals(
                model.phase(),
                ProspectLifecycle.table()
                        .replay(history)
                        .map(ProspectSteps::name)
                        .getOrElse("new"));
    }

    private static boolean refusedAs(Class<? extends Rejection> kind, Done done) {
        return done.answer().isLeft() && kind.isInstance(done.answer().getLeft());
    }
}
