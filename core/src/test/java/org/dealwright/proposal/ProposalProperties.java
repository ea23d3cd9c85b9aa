package org.dealwright.proposal;

import static org.dealwright.proposal.ProposalFixture.ANNA;
import static org.dealwright.proposal.ProposalFixture.DEAL;
import static org.dealwright.proposal.ProposalFixture.DORA;
import static org.dealwright.proposal.ProposalFixture.NEEDS;
import static org.dealwright.proposal.ProposalFixture.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.dealwright.process.Choice;
import org.dealwright.process.Facts;
import org.dealwright.process.MemberId;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.proposal.ProposalSteps.Step;

/** Laws that hold whatever people do to a proposal, in whatever order. */
class ProposalProperties {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    @Provide
    Arbitrary<List<Step>> lives() {
        return ProposalSteps.lives();
    }

    /** A life as it was lived. */
    private static final class Life {
        final List<ProposalEvent> events = new ArrayList<>();
        final List<Proposal> phases = new ArrayList<>();
        Option<Proposal> phase = Option.none();
        int day = 1;

        Situation<ProposalPolicy> situation(Step step) {
            return new Situation<>(
                    step.actor(),
                    day(day),
                    ProposalPolicy.defaults(),
                    Facts.none()
                            .with(
                                    ProposalLifecycle.DEAL_STANDING,
                                    DEAL,
                                    Option.some(new DealStanding(
                                            DealStanding.Pursuit.OPEN,
                                            Option.some(ANNA),
                                            List.of(DORA),
                                            List.of(),
                                            NEEDS))));
        }

        Either<Rejection, ProposalEvent> take(Step step) {
            day += step.days();
            Either<Rejection, ProposalEvent> answer =
                    ProposalLifecycle.table().submit(phase, step.command(FIRST.plusDays(day - 1L)), situation(step));
            answer.forEach(event -> {
                events.add(event);
                phase = Option.some(ProposalLifecycle.table().follow(phase, event));
                phases.add(phase.get());
            });
            return answer;
        }

        static Life of(List<Step> steps) {
            Life life = new Life();
            steps.forEach(life::take);
            return life;
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void every_answer_is_that_of_the_model(@ForAll("lives") List<Step> steps) {
        Life life = new Life();
        ProposalModel model = new ProposalModel();
        for (Step step : steps) {
            Either<Rejection, ProposalEvent> answer = life.take(step);

            assertEquals(
                    model.take(step, life.day, ANNA), answer.isRight(), step + " in " + model.phase + ": " + answer);
            if (life.phase.isDefined()) {
                Proposal proposal = life.phase.get();
                assertEquals(model.phase, ProposalLifecycle.table().names().phase(proposal.getClass()));
                assertEquals(model.revision, proposal.dossier().revision().number());
                assertEquals(Option.some(model.owner), proposal.owner());
                assertEquals(
                        model.writers,
                        new HashSet<>(proposal.dossier().revision().authorship().authors()));
                assertEquals(
                        Option.some(ProposalFixture.quotation(model.discount)
                                .totals()
                                .net()),
                        proposal.dossier().net());
            }
        }
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void the_lives_tried_reach_every_phase_and_refuse_for_every_kind_of_reason(@ForAll("lives") List<Step> steps) {
        Life life = new Life();
        for (Step step : steps) {
            life.take(step).fold(refusal -> count(refusal), event -> count(event));
            life.phase.forEach(phase -> count(phase));
        }
        Statistics.coverage(coverage -> List.of(
                        Proposal.Draft.class,
                        Proposal.AwaitingApproval.class,
                        Proposal.Approved.class,
                        Proposal.Sent.class,
                        Proposal.Countered.class,
                        Proposal.Accepted.class,
                        Proposal.Declined.class,
                        Proposal.Expired.class,
                        Proposal.Withdrawn.class,
                        ProposalEvent.AcceptedLate.class,
                        ProposalEvent.Rescinded.class,
                        Rejection.NotDue.class,
                        Rejection.NotPermitted.class,
                        Rejection.RuleBroken.class,
                        Rejection.WrongPhase.class)
                .forEach(seen -> coverage.check(seen.getName()).count(count -> count > 0)));
    }

    private static boolean count(Object seen) {
        Statistics.collect(seen.getClass().getName());
        return true;
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void no_discount_above_what_its_writer_may_give_goes_out_without_somebody_else(@ForAll("lives") List<Step> steps) {
        Map<Integer, Authorship> writers = new HashMap<>();
        Map<Integer, Integer> discounts = new HashMap<>();
        Set<Integer> approved = new HashSet<>();
        for (ProposalEvent event : Life.of(steps).events) {
            if (event instanceof ProposalEvent.Drafted drafted) {
                writers.put(1, drafted.authorship());
                discounts.put(1, percent(drafted.quotation()));
            } else if (event instanceof ProposalEvent.Revised revised) {
                writers.put(revised.revision(), revised.authorship());
                discounts.put(revised.revision(), percent(revised.quotation()));
            } else if (event instanceof ProposalEvent.Approved given) {
                MemberId approver = given.by().get();
                assertFalse(writers.get(given.revision()).isBy(approver), "wrote it");
                assertFalse(approver.equals(ANNA), "owns the deal");
                approved.add(given.revision());
            } else if (event instanceof ProposalEvent.Sent sent) {
                int limit = writers.get(sent.revision()).authority().percent().intValueExact();
                assertTrue(discounts.get(sent.revision()) <= limit || approved.contains(sent.revision()));
            }
        }
    }

    /** Of 100 euros at list. */
    private static int percent(Quotation quotation) {
        return quotation.totals().discount().getAmountMajorInt();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void revisions_are_numbered_in_turn_and_none_is_lost_or_changed(@ForAll("lives") List<Step> steps) {
        List<Revision> known = List.of();
        for (Proposal phase : Life.of(steps).phases) {
            List<Revision> now = phase.dossier().revisions().reverse().asJava();
            assertTrue(now.size() >= known.size() && now.size() <= known.size() + 1);
            assertEquals(known, now.subList(0, known.size()));
            assertEquals(now.size(), phase.dossier().revision().number());
            known = List.copyOf(now);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void what_is_accepted_is_what_was_sent_last(@ForAll("lives") List<Step> steps) {
        int sent = 0;
        for (ProposalEvent event : Life.of(steps).events) {
            if (event instanceof ProposalEvent.Sent one) {
                sent = one.revision();
            } else if (event instanceof ProposalEvent.Accepted accepted) {
                assertEquals(sent, accepted.revision());
            } else if (event instanceof ProposalEvent.AcceptedLate accepted) {
                assertEquals(sent, accepted.revision());
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void what_each_side_gave_adds_up_to_the_way_between_the_first_price_and_the_last(
            @ForAll("lives") List<Step> steps) {
        for (Proposal phase : Life.of(steps).phases) {
            List<Round> rounds = phase.dossier().rounds().reverse().asJava();
            long given = 0;
            for (int i = 1; i < rounds.size(); i++) {
                assertEquals(i + 1, rounds.get(i).number());
                given += rounds.get(i).conceded().get().getAmountMinorLong();
            }
            if (!rounds.isEmpty()) {
                assertEquals(
                        rounds.get(0).price().get().getAmountMinorLong()
                                - rounds.get(rounds.size() - 1).price().get().getAmountMinorLong(),
                        given);
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_withdrawn_one_takes_no_more_and_an_accepted_one_only_to_be_rescinded(@ForAll("lives") List<Step> steps) {
        Life life = new Life();
        for (Step step : steps) {
            Option<Proposal> before = life.phase;
            Either<Rejection, ProposalEvent> answer = life.take(step);
            if (before.exists(Proposal.Withdrawn.class::isInstance)) {
                assertTrue(answer.isLeft());
            }
            if (before.exists(Proposal.Accepted.class::isInstance) && answer.isRight()) {
                assertTrue(answer.get() instanceof ProposalEvent.Rescinded);
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void what_the_options_close_is_refused(@ForAll("lives") List<Step> steps) {
        Life life = new Life();
        for (Step step : steps) {
            if (life.phase.isDefined()) {
                String name = ProposalLifecycle.table()
                        .names()
                        .command(step.command(FIRST).getClass());
                life.day += step.days();
                Step now = new Step(step.kind(), step.actor(), step.discount(), step.number(), step.to(), 0);
                boolean open = ProposalLifecycle.table().options(life.phase.get(), life.situation(now)).stream()
                        .anyMatch(choice -> choice.command().equals(name) && choice.isOpen());
                Either<Rejection, ProposalEvent> answer = life.take(now);
                assertTrue(open || answer.isLeft(), () -> name + " was accepted though not open");
            } else {
                life.take(step);
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void every_refusal_and_every_option_has_its_sentence_in_both_languages(@ForAll("lives") List<Step> steps) {
        Life life = new Life();
        for (Step step : steps) {
            life.take(step).swap().forEach(refusal -> {
                read(refusal.explain(Locale.ENGLISH));
                read(refusal.explain(ProposalFixture.HUNGARIAN));
            });
        }
        for (Proposal phase : life.phase) {
            for (Choice choice : ProposalLifecycle.table().options(phase, life.situation(steps.get(0)))) {
                read(choice.explain(Locale.ENGLISH));
                read(choice.explain(ProposalFixture.HUNGARIAN));
            }
        }
    }

    private static void read(String sentence) {
        assertFalse(sentence.contains("{") || sentence.matches(".*proposal\\.[a-z].*"), sentence);
        assertTrue(sentence.endsWith("."), sentence);
    }
}
