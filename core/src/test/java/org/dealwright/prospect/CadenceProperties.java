package org.dealwright.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.dealwright.contact.Cadence;
import org.dealwright.contact.CadenceEnd;
import org.dealwright.contact.CadenceStep;
import org.dealwright.contact.Channel;
import org.dealwright.contact.ContactAnswer;
import org.dealwright.contact.Direction;
import org.dealwright.contact.TouchMark;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.id.PersonId;
import org.dealwright.process.Actor;
import org.dealwright.process.Deadline;
import org.dealwright.process.Reason;
import org.dealwright.process.Situation;

/** Laws of cadences, whatever is planned, made and withdrawn whenever; what they expect follows from the events alone. */
class CadenceProperties {
    private static final Actor ANNA = Actor.of(ProspectHistory.ANNA);

    /** Three touches that an answer or a bounce ends, and one that nothing ends. */
    private static final ProspectPolicy POLICY = ProspectPolicy.builder()
            .silence(SilenceTerms.NONE)
            .cadences(List.of(
                    new Cadence(
                            "three",
                            List.of(
                                    CadenceStep.atOnce(Channel.PHONE),
                                    new CadenceStep(Channel.EMAIL, Duration.ofMinutes(60)),
                                    new CadenceStep(Channel.PHONE, Duration.ofMinutes(120))),
                            Duration.ofMinutes(180),
                            1,
                            List.of(CadenceEnd.ANSWER, CadenceEnd.BOUNCE)),
                    new Cadence(
                            "one", List.of(CadenceStep.atOnce(Channel.EMAIL)), Duration.ofMinutes(45), 1, List.of())))
            .build();

    /** The least minutes before each step, and after the last, by hand. */
    private static final Map<String, List<Integer>> MINUTES =
            Map.of("three", List.of(0, 60, 120, 180), "one", List.of(0, 45));

    /** What is attempted, so many minutes after what was attempted before; a plan may be entered late by so many. */
    record Attempt(
            String what,
            String cadence,
            int ahead,
            boolean named,
            Channel channel,
            Direction direction,
            TouchOutcome outcome,
            int minutes,
            int late) {}

    /** What happened, and whether consent was withdrawn by then. */
    record Happened(ProspectEvent event, boolean withdrawn) {}

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(8, "plan"),
                                Tuple.of(8, "touch"),
                                Tuple.of(1, "withdraw"),
                                Tuple.of(1, "consent"),
                                Tuple.of(1, "meet"),
                                Tuple.of(1, "lose"),
                                Tuple.of(1, "cancel"),
                                Tuple.of(1, "nurture"),
                                Tuple.of(1, "resume"),
                                Tuple.of(1, "wait")),
                        Arbitraries.frequency(Tuple.of(3, "three"), Tuple.of(1, "one")),
                        Arbitraries.integers().between(-5, 150),
                        Arbitraries.of(true, false),
                        Arbitraries.frequency(
                                Tuple.of(4, Channel.PHONE), Tuple.of(4, Channel.EMAIL), Tuple.of(1, Channel.LETTER)),
                        contacts(),
                        Arbitraries.integers().between(0, 150),
                        Arbitraries.frequencyOf(
                                Tuple.of(2, Arbitraries.just(0)),
                                Tuple.of(1, Arbitraries.integers().between(1, 200))))
                .as((what, cadence, ahead, named, channel, contact, minutes, late) -> new Attempt(
                        what, cadence, ahead, named, channel, contact.get1(), contact.get2(), minutes, late))
                .list()
                .ofMaxSize(60);
    }

    private static Arbitrary<Tuple.Tuple2<Direction, TouchOutcome>> contacts() {
        return Combinators.combine(
                        Arbitraries.frequency(Tuple.of(12, Direction.OUTBOUND), Tuple.of(1, Direction.INBOUND)),
                        Arbitraries.frequency(
                                Tuple.of(12, TouchOutcome.NO_ANSWER),
                                Tuple.of(1, TouchOutcome.ANSWERED),
                                Tuple.of(1, TouchOutcome.BOUNCED)))
                .as(Tuple::of);
    }

    /** A life; time acts before each attempt, and also so many times in between. */
    private static List<Happened> live(List<Attempt> attempts, int ticks) {
        List<Happened> life = new ArrayList<>();
        Prospect prospect = ProspectLifecycle.table()
                .replay(ProspectHistory.owned().events())
                .get();
        Instant now = ProspectHistory.MONDAY_AT_NINE;
        Decided decided = new Decided();
        for (Attempt attempt : attempts) {
            for (int tick = 1; tick <= ticks; tick++) {
                prospect = letTimeAct(
                        prospect, now.plusSeconds(attempt.minutes() * 60L * tick / (ticks + 1)), life, decided);
            }
            now = now.plus(Duration.ofMinutes(attempt.minutes()));
            prospect = letTimeAct(prospect, now, life, decided);
            if (attempt.what().equals("withdraw") || attempt.what().equals("consent")) {
                decided.at(now, attempt.what().equals("withdraw"));
            } else if (!attempt.what().equals("wait")) {
                boolean isPlan = attempt.what().equals("plan");
                Instant at = isPlan ? now.minus(Duration.ofMinutes(attempt.late())) : now;
                prospect = attempted(prospect, command(attempt, prospect, at), ANNA, at, now, life, decided);
            }
        }
        return life;
    }

    private static ProspectCommand<?> command(Attempt attempt, Prospect prospect, Instant now) {
        return switch (attempt.what()) {
            case "plan" -> {
                ProspectCommand.PlanTouch plan = new ProspectCommand.PlanTouch(attempt.cadence())
                        .at(now.plus(Duration.ofMinutes(attempt.ahead())));
                boolean known = !prospect.dossier().people().stakeholders().isEmpty();
                yield known ? plan.with(ProspectHistory.PAT) : plan;
            }
            case "touch" -> {
                ProspectCommand.LogTouch touch =
                        new ProspectCommand.LogTouch(attempt.channel(), attempt.direction(), attempt.outcome());
                yield attempt.named() ? touch.with(ProspectHistory.PAT) : touch;
            }
            case "meet" -> new ProspectCommand.AddPerson(ProspectHistory.PAT, List.of());
            case "lose" -> new ProspectCommand.RemovePerson(ProspectHistory.PAT);
            case "cancel" -> new ProspectCommand.CancelTouch();
            case "nurture" -> new ProspectCommand.Nurture(ProspectHistory.TUESDAY.plusDays(30), NurtureReason.TIMING);
            case "resume" -> new ProspectCommand.Resume();
            default -> throw new AssertionError(attempt);
        };
    }

    /** What was decided of consent, and when; to begin with there is one. */
    private static final class Decided {
        private final TreeMap<Instant, Boolean> withdrawn = new TreeMap<>(Map.of(Instant.MIN, false));

        void at(Instant instant, boolean isWithdrawn) {
            withdrawn.put(instant, isWithdrawn);
        }

        boolean isWithdrawn(Instant at) {
            return withdrawn.floorEntry(at).getValue();
        }
    }

    private static Prospect letTimeAct(Prospect prospect, Instant now, List<Happened> life, Decided decided) {
        Prospect phase = prospect;
        for (Option<Deadline<Prospect>> next = ProspectLifecycle.table().deadline(phase, POLICY);
                next.exists(due -> !due.at().isAfter(now));
                next = ProspectLifecycle.table().deadline(phase, POLICY)) {
            Prospect before = phase;
            phase = attempted(
                    phase,
                    (ProspectCommand<?>) next.get().command(),
                    Actor.system(),
                    next.get().at(),
                    now,
                    life,
                    decided);
            assertFalse(before.equals(phase), "time must get somewhere");
        }
        return phase;
    }

    private static Prospect attempted(
            Prospect prospect,
            ProspectCommand<?> command,
            Actor actor,
            Instant at,
            Instant now,
            List<Happened> life,
            Decided decided) {
        Situation<ProspectPolicy> situation = ProspectFixture.asked(
                Option.of(prospect),
                command,
                new Situation<>(actor, at, POLICY),
                about -> new ContactAnswer(
                        !decided.isWithdrawn(about.when(at, now)), Reason.of("consent.channels-left", "x", "y")));
        Prospect phase = prospect;
        for (ProspectEvent event : ProspectLifecycle.table().submit(Option.of(prospect), command, situation)) {
            life.add(new Happened(event, decided.isWithdrawn(now)));
            phase = ProspectLifecycle.table().evolve(prospect, event);
        }
        return phase;
    }

    /** Follows one attempt at a time by what was planned and made. */
    private static final class Follower {
        String cadence = "";
        int made;
        Instant lastMade = Instant.MIN;
        Option<Channel> waitsFor = Option.none();
        Option<PersonId> with = Option.none();
        boolean answered;
        boolean over = true;

        /** When it is to be given up, if nothing happens. */
        Option<Instant> due() {
            boolean finished =
                    !over && waitsFor.isEmpty() && made == MINUTES.get(cadence).size() - 1;
            return finished && !answered
                    ? Option.of(lastMade.plus(
                            Duration.ofMinutes(MINUTES.get(cadence).get(made))))
                    : Option.none();
        }

        void follow(ProspectEvent event) {
            if (event instanceof ProspectEvent.TouchPlanned planned) {
                if (over || !planned.cadence().equals(cadence)) {
                    cadence = planned.cadence();
                    made = 0;
                    answered = false;
                    over = false;
                }
                assertEquals(made + 1, planned.step());
                if (made > 0) {
                    Instant earliest = lastMade.plus(
                            Duration.ofMinutes(MINUTES.get(cadence).get(made)));
                    assertFalse(planned.touch().at().isBefore(earliest), "sooner than the pause");
                }
                waitsFor = Option.of(planned.touch().channel());
                with = planned.touch().person();
            } else if (event instanceof ProspectEvent.TouchLogged touch) {
                boolean out = touch.direction() == Direction.OUTBOUND;
                if (out && waitsFor.contains(touch.channel())) {
                    made++;
                    lastMade = touch.at();
                    waitsFor = Option.none();
                }
                answered |=
                        touch.outcome() == TouchOutcome.ANSWERED || (!out && touch.outcome() != TouchOutcome.BOUNCED);
                boolean bounced = out && touch.outcome() == TouchOutcome.BOUNCED;
                boolean finished = waitsFor.isEmpty()
                        && !cadence.isEmpty()
                        && made == MINUTES.get(cadence).size() - 1;
                over |= cadence.equals("three") ? answered || bounced : answered && finished;
                waitsFor = over ? Option.none() : waitsFor;
            } else if (event instanceof ProspectEvent.TouchCancelled
                    || (event instanceof ProspectEvent.PersonRemoved removed
                            && waitsFor.isDefined()
                            && with.contains(removed.person()))) {
                waitsFor = Option.none();
                over = made == 0;
            } else if (event instanceof ProspectEvent.Nurtured || event instanceof ProspectEvent.CadenceGivenUp) {
                over = true;
                waitsFor = Option.none();
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void nobody_is_planned_to_be_contacted_whose_consent_is_withdrawn(@ForAll("attempts") List<Attempt> attempts) {
        for (Happened one : live(attempts, 0)) {
            if (one.event() instanceof ProspectEvent.TouchPlanned planned) {
                assertTrue(planned.touch().person().isEmpty() || !one.withdrawn());
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_touch_is_marked_where_consent_was_withdrawn_and_only_there(@ForAll("attempts") List<Attempt> attempts) {
        for (Happened one : live(attempts, 0)) {
            if (one.event() instanceof ProspectEvent.TouchLogged touch) {
                assertEquals(
                        one.withdrawn()
                                && touch.direction() == Direction.OUTBOUND
                                && touch.person().isDefined(),
                        touch.marks().contains(TouchMark.AGAINST_CONSENT));
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void steps_follow_in_their_order_and_no_pause_is_undercut(@ForAll("attempts") List<Attempt> attempts) {
        Follower follower = new Follower();
        live(attempts, 0).forEach(one -> follower.follow(one.event()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void every_touch_is_recorded(@ForAll("attempts") List<Attempt> attempts) {
        assertEquals(
                attempts.stream()
                        .filter(attempt -> attempt.what().equals("touch"))
                        .count(),
                live(attempts, 0).stream()
                        .filter(one -> one.event() instanceof ProspectEvent.TouchLogged)
                        .count());
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void a_cadence_is_given_up_once_at_its_instant_and_never_otherwise(@ForAll("attempts") List<Attempt> attempts) {
        Follower follower = new Follower();
        int givenUp = 0;
        for (Happened one : live(attempts, 0)) {
            Option<Instant> due = follower.due();
            if (one.event() instanceof ProspectEvent.CadenceGivenUp) {
                assertEquals(due, Option.of(one.event().at()));
                givenUp++;
            } else {
                assertTrue(due.forAll(at -> at.isAfter(one.event().at())), "it was to be given up before");
            }
            follower.follow(one.event());
        }
        Statistics.collect(givenUp > 0);
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void it_makes_no_difference_how_often_time_is_let_act(@ForAll("attempts") List<Attempt> attempts) {
        assertEquals(events(live(attempts, 0)), events(live(attempts, 3)));
    }

    private static List<ProspectEvent> events(List<Happened> life) {
        return life.stream().map(Happened::event).toList();
    }
}
