package org.dealwright.api;

import static org.dealwright.api.Office.ACME;
import static org.dealwright.api.Office.AE;
import static org.dealwright.api.Office.BOB;
import static org.dealwright.api.Office.MANAGER;
import static org.dealwright.api.Office.MONDAY_9;
import static org.dealwright.api.Office.SDR;
import static org.dealwright.api.Office.call;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.deal.AttachedProspect;
import org.dealwright.deal.DealCommand;
import org.dealwright.id.DealId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Attributes;
import org.dealwright.prospect.ClaimedPhase;
import org.dealwright.prospect.DisqualificationReason;
import org.dealwright.prospect.MergeTarget;
import org.dealwright.prospect.NurtureReason;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand.AcceptHandoff;
import org.dealwright.prospect.ProspectCommand.Adopt;
import org.dealwright.prospect.ProspectCommand.Disqualify;
import org.dealwright.prospect.ProspectCommand.MergeInto;
import org.dealwright.prospect.ProspectCommand.Nurture;
import org.dealwright.prospect.ProspectEvent;
import org.junit.jupiter.api.Test;

class MergingTest {
    private static final ProspectId A = new ProspectId("a");
    private static final ProspectId B = new ProspectId("b");
    private static final ProspectId C = new ProspectId("c");

    private final FailingJournal journal = new FailingJournal(new InMemoryJournal());
    private final Office office = new Office(journal);

    private Either<Refusal, Outcome<Prospect>> merge(ProspectId one, ProspectId into) {
        return office.give(one, new MergeInto(MergeTarget.prospect(into)), SDR);
    }

    private String refused(ProspectId one, ProspectId into) {
        return merge(one, into).getLeft().explain(Locale.ENGLISH);
    }

    private Prospect find(ProspectId id) {
        return office.process.prospects().find(id).get();
    }

    @Test
    void the_target_absorbs_it_in_the_same_batch() {
        office.engaged(A, Option.of(ACME));
        office.identified(B, Option.none());

        Outcome<Prospect> outcome = merge(A, B).get();

        assertEquals(
                List.of("prospect/a", "prospect/b"),
                outcome.recorded().stream().map(one -> one.stream().toString()).toList());
        assertEquals(Option.of(MergeTarget.prospect(B)), ((Prospect.Merged) outcome.state()).into());
        ProspectEvent.Absorbed absorbed =
                outcome.eventsOf(ProspectEvent.Absorbed.class).get(0);
        assertEquals(A, absorbed.prospect());
        assertEquals(Option.none(), absorbed.by(), "nobody did it: it happened by itself");
        Prospect after = assertInstanceOf(Prospect.Engaged.class, find(B));
        assertEquals(1, after.dossier().outreach().touches());
        assertEquals(Option.of(ACME), after.company());
    }

    @Test
    void both_histories_stay_as_they_were() {
        office.engaged(A, Option.of(ACME));
        office.engaged(B, Option.none());
        List<Recorded> before = office.process.prospects().history(A);
        List<Recorded> targets = office.process.prospects().history(B);

        merge(A, B).get();

        assertEquals(before, office.process.prospects().history(A).subList(0, before.size()));
        assertEquals(targets, office.process.prospects().history(B).subList(0, targets.size()));
        assertEquals(before.size() + 1, office.process.prospects().history(A).size());
        assertEquals(targets.size() + 1, office.process.prospects().history(B).size());
    }

    @Test
    void what_is_given_up_is_merged_into_one_at_rest() {
        office.identified(A, Option.none());
        office.give(A, new Disqualify(DisqualificationReason.NO_NEED), SDR).get();
        office.engaged(B, Option.none());
        office.give(B, new Nurture(LocalDate.parse("2026-04-01"), NurtureReason.TIMING), SDR)
                .get();

        merge(A, B).get();

        assertInstanceOf(Prospect.Nurturing.class, find(B));
    }

    @Test
    void what_time_has_made_due_at_the_target_happens_before_it_absorbs() {
        office.identified(A, Option.none());
        office.offered(B, Option.none());
        office.pass(Duration.ofDays(2));

        Outcome<Prospect> outcome = merge(A, B).get();

        assertEquals(
                List.of("prospect.merged", "prospect.handoff-lapsed", "prospect.absorbed"),
                outcome.recorded().stream().map(Kind::name).toList());
    }

    @Test
    void a_merge_may_be_entered_late() {
        office.identified(A, Option.none());
        office.identified(B, Option.none());
        office.pass(Duration.ofHours(2));
        office.give(B, call(TouchOutcome.ANSWERED), SDR).get();

        office.process
                .prospects()
                .handle(A, new MergeInto(MergeTarget.prospect(B)), SDR, Entry.late(MONDAY_9.plus(Duration.ofHours(1))))
                .get();

        assertEquals(MONDAY_9.plus(Duration.ofHours(1)), find(A).since());
        assertEquals(MONDAY_9.plus(Duration.ofHours(2)), find(B).since());
    }

    @Test
    void a_prospect_is_attached_to_an_open_deal_which_takes_note_of_it() {
        DealId deal = new DealId("own");
        office.process
                .deals()
                .handle(deal, new DealCommand.Open(BOB, Option.of(ACME), Option.none(), Option.none()), AE)
                .get();
        office.identified(A, Option.of(ACME));

        Outcome<Prospect> outcome =
                office.give(A, new MergeInto(MergeTarget.deal(deal)), SDR).get();

        assertEquals(
                List.of("prospect.merged", "deal.prospect-attached"),
                outcome.recorded().stream().map(Kind::name).toList());
        assertEquals(
                io.vavr.collection.List.of(A),
                office.process
                        .deals()
                        .find(deal)
                        .get()
                        .dossier()
                        .profile()
                        .attached()
                        .map(AttachedProspect::prospect));
    }

    @Test
    void where_there_is_nothing_to_merge_into_nothing_is_recorded() {
        office.identified(A, Option.none());

        assertEquals("There is no prospect \"b\". Look up its identifier.", refused(A, B));
        assertEquals(
                "There is no deal \"d\". Look up its identifier.",
                office.give(A, new MergeInto(MergeTarget.deal(new DealId("d"))), SDR)
                        .getLeft()
                        .explain(Locale.ENGLISH));
        assertEquals(1, office.process.prospects().history(A).size());
        assertEquals(List.of(), office.process.prospects().history(B));
    }

    @Test
    void nothing_is_merged_into_what_has_ended() {
        office.identified(A, Option.none());
        office.identified(B, Option.none());
        office.give(B, new Disqualify(DisqualificationReason.NO_NEED), SDR).get();

        assertEquals(
                "The prospect \"b\" has ended, in the phase \"disqualified\"."
                        + " Merge into one that is open or at rest, or into a customer who still is one;"
                        + " one that is disqualified can be reopened first.",
                refused(A, B));
    }

    @Test
    void of_one_that_was_handed_off_the_deal_is_named() {
        office.identified(A, Option.none());
        office.offered(B, Option.none());
        office.give(B, new AcceptHandoff(), AE).get();

        assertEquals(
                "The prospect \"b\" has ended, in the phase \"handed off\", and goes on as the deal \"deal-1\"."
                        + " Merge into that one.",
                refused(A, B));
    }

    @Test
    void nothing_is_merged_into_itself_or_in_a_circle() {
        String circle = "That is this prospect itself, or one that was merged into it already. Name another one.";
        List.of(A, B, C).forEach(id -> office.identified(id, Option.none()));

        assertEquals(circle, refused(A, A));
        merge(A, B).get();
        assertEquals(circle, refused(B, A));
        merge(B, C).get();
        assertEquals(circle, refused(C, A));
        assertEquals(circle, refused(C, B));
        assertInstanceOf(Prospect.Identified.class, find(C));
    }

    @Test
    void of_one_that_was_merged_the_last_it_goes_on_as_is_named() {
        ProspectId d = new ProspectId("d");
        List.of(A, B, C, d).forEach(id -> office.identified(id, Option.none()));
        merge(A, B).get();
        merge(B, C).get();

        assertEquals(
                "The prospect \"a\" has ended, in the phase \"merged\", and goes on as the prospect \"c\"."
                        + " Merge into that one.",
                refused(d, A));
    }

    @Test
    void a_circle_that_another_system_claims_is_not_followed_for_ever() {
        office.identified(C, Option.none());
        adopted(A, B);
        adopted(B, A);

        assertTrue(merge(C, A).isLeft());
    }

    private void adopted(ProspectId id, ProspectId into) {
        Adopt adopt = new Adopt(
                new ClaimedPhase.Merged(Option.of(MergeTarget.prospect(into))),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Attributes.none());
        office.give(id, adopt, MANAGER).get();
    }

    @Test
    void a_chain_loses_nothing_on_its_way() {
        List.of(A, B, C).forEach(id -> office.engaged(id, Option.none()));
        merge(A, B).get();
        merge(B, C).get();

        assertEquals(3, find(C).dossier().outreach().touches());
        assertEquals(2, find(B).dossier().outreach().touches());
        assertEquals(1, find(A).dossier().outreach().touches());
    }

    @Test
    void a_target_that_ends_while_the_merge_is_decided_refuses_it() {
        office.identified(A, Option.none());
        office.identified(B, Option.none());
        boolean[] once = {true};
        journal.before(() -> {
            if (once[0]) {
                once[0] = false;
                office.give(B, new Disqualify(DisqualificationReason.NO_NEED), SDR)
                        .get();
            }
        });

        assertTrue(refused(A, B).startsWith("The prospect \"b\" has ended"));
        assertInstanceOf(Prospect.Identified.class, find(A));
    }

    @Test
    void two_merged_into_each_other_at_once_become_one() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            for (int i = 0; i < 50; i++) {
                List<ProspectId> ring =
                        List.of(new ProspectId("x" + i), new ProspectId("y" + i), new ProspectId("z" + i));
                ring.forEach(id -> office.identified(id, Option.none()));
                threads.invokeAll(List.of(
                        at(ring.get(0), ring.get(1)), at(ring.get(1), ring.get(2)), at(ring.get(2), ring.get(0))));

                long left = ring.stream()
                        .filter(id -> find(id) instanceof Prospect.Ongoing)
                        .count();
                assertTrue(left >= 1, "one goes on");
                ring.forEach(this::leadsToOneThatGoesOn);
            }
        } finally {
            threads.shutdown();
        }
    }

    private Callable<Object> at(ProspectId one, ProspectId into) {
        return () -> merge(one, into);
    }

    private void leadsToOneThatGoesOn(ProspectId id) {
        Prospect phase = find(id);
        for (int steps = 0; phase instanceof Prospect.Merged merged; steps++) {
            assertTrue(steps < 3, "a circle");
            phase = find(((MergeTarget.OfProspect) merged.into().get()).prospect());
        }
        assertInstanceOf(Prospect.Ongoing.class, phase);
    }

    @Test
    void where_the_journal_fails_neither_has_changed() {
        office.identified(A, Option.none());
        office.identified(B, Option.none());
        journal.fail(new AppendFailure.Absent("disk full"));

        assertInstanceOf(Refusal.NotRecorded.class, merge(A, B).getLeft());

        assertInstanceOf(Prospect.Identified.class, find(A));
        assertEquals(1, office.process.prospects().history(B).size());
        journal.work();
        assertTrue(merge(A, B).isRight());
    }
}
