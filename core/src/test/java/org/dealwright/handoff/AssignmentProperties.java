package org.dealwright.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;
import org.dealwright.process.Reason;
import org.dealwright.process.Role;

/** Laws of giving out work, whoever is in the team and whatever is asked. */
class AssignmentProperties {
    private static final Instant DAWN = Instant.parse("2026-03-02T06:00:00Z");
    private static final Locale HUNGARIAN = Locale.forLanguageTag("hu");

    /** Few of everything, so that much is alike. */
    @Provide
    Arbitrary<List<Candidate>> teams() {
        Arbitrary<MemberId> members = Arbitraries.of("a", "A", "b", "é", "m10", "m9", "z", "\ud83d\ude00")
                .map(MemberId::new);
        Arbitrary<Presence> presences = Arbitraries.frequency(
                Tuple.of(6, Presence.ACTIVE),
                Tuple.of(1, Presence.ON_LEAVE),
                Tuple.of(1, Presence.LEAVING),
                Tuple.of(1, Presence.LEFT));
        Arbitrary<Workload> workloads = Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        options(Arbitraries.integers().between(0, 5)),
                        options(turns()))
                .as(Workload::new);
        return Combinators.combine(
                        members,
                        presences,
                        Arbitraries.of(Role.class).set().ofMaxSize(6),
                        Arbitraries.maps(skills(), Arbitraries.integers().between(1, 3)),
                        territories().set().ofMaxSize(2),
                        workloads)
                .as(Candidate::new)
                .list()
                .ofMaxSize(8)
                .uniqueElements(Candidate::member);
    }

    @Provide
    Arbitrary<AssignmentRequest> requests() {
        return Combinators.combine(
                        options(Arbitraries.of(Role.class)),
                        options(territories()),
                        Arbitraries.maps(skills(), Arbitraries.integers().between(1, 2))
                                .ofMaxSize(2))
                .as(AssignmentRequest::new);
    }

    /** Any order of any parts, the five that come with the library and two of an embedder's. */
    @Provide
    Arbitrary<List<String>> parts() {
        return Arbitraries.of("turn", "busy", "share", "territory", "skill", "own-fit", "own-measure")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    private static Arbitrary<Turn> turns() {
        return Combinators.combine(
                        Arbitraries.of(DAWN, DAWN.plusSeconds(1)),
                        Arbitraries.longs().between(0, 2))
                .as(Turn::new);
    }

    private static Arbitrary<Skill> skills() {
        return Arbitraries.of("demo", "german").map(Skill::new);
    }

    private static Arbitrary<Territory> territories() {
        return Arbitraries.of("pest", "vienna").map(Territory::new);
    }

    private static <T> Arbitrary<Option<T>> options(Arbitrary<T> values) {
        return Arbitraries.oneOf(Arbitraries.just(Option.none()), values.map(Option::some));
    }

    private static AssignmentStrategy strategy(List<String> parts) {
        return parts.stream()
                .map(AssignmentProperties::part)
                .reduce(AssignmentStrategy::then)
                .orElseThrow();
    }

    private static AssignmentStrategy part(String name) {
        return switch (name) {
            case "turn" -> AssignmentStrategy.roundRobin();
            case "busy" -> AssignmentStrategy.leastBusy();
            case "share" -> AssignmentStrategy.byCapacity();
            case "territory" -> AssignmentStrategy.byTerritory();
            case "skill" -> AssignmentStrategy.bySkill();
            case "own-fit" ->
                AssignmentStrategy.fitting((request, one) ->
                        one.member().value().equals("z") ? List.of(Reason.of("acme.never-z")) : List.of());
            default ->
                AssignmentStrategy.lowest(
                        "acme.shortest",
                        "acme.longer",
                        (request, one) -> one.member().value().length());
        };
    }

    /** Written from the description, one candidate at a time. */
    private static boolean willDo(List<String> parts, AssignmentRequest request, Candidate one) {
        boolean there = one.presence() == Presence.ACTIVE;
        boolean room = one.workload().capacity().forAll(most -> one.workload().open() < most);
        boolean role = request.role().forAll(one.roles()::contains);
        boolean territory = !parts.contains("territory") || request.territory().forAll(one.territories()::contains);
        boolean skill = !parts.contains("skill")
                || request.skills().entrySet().stream()
                        .allMatch(each -> one.skills().containsKey(each.getKey())
                                && one.skills().get(each.getKey()) >= each.getValue());
        return there
                && room
                && role
                && territory
                && skill
                && !(parts.contains("own-fit") && one.member().value().equals("z"));
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void the_teams_tried_have_nobody_one_and_several_who_will_do(
            @ForAll("teams") List<Candidate> team,
            @ForAll("requests") AssignmentRequest request,
            @ForAll("parts") List<String> parts) {
        long able = team.stream().filter(one -> willDo(parts, request, one)).count();
        Statistics.collect(Math.min(able, 3));
        Statistics.coverage(coverage -> {
            coverage.check(0L).percentage(share -> share > 5);
            coverage.check(1L).percentage(share -> share > 5);
            coverage.check(2L).percentage(share -> share > 5);
            coverage.check(3L).percentage(share -> share > 5);
        });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_choice_is_the_same_in_whatever_order_the_candidates_come(
            @ForAll("teams") List<Candidate> team,
            @ForAll("requests") AssignmentRequest request,
            @ForAll("parts") List<String> parts,
            @ForAll Random order) {
        List<Candidate> shuffled = new ArrayList<>(team);
        Collections.shuffle(shuffled, order);

        assertEquals(
                strategy(parts).choose(request, new Pool(team)), strategy(parts).choose(request, new Pool(shuffled)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void somebody_is_chosen_where_somebody_will_do_and_never_one_who_will_not(
            @ForAll("teams") List<Candidate> team,
            @ForAll("requests") AssignmentRequest request,
            @ForAll("parts") List<String> parts) {
        Set<MemberId> able = team.stream()
                .filter(one -> willDo(parts, request, one))
                .map(Candidate::member)
                .collect(Collectors.toSet());
        Option<MemberId> chosen =
                strategy(parts).choose(request, new Pool(team)).assignee();

        assertEquals(!able.isEmpty(), chosen.isDefined());
        assertTrue(chosen.forAll(able::contains));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everybody_who_is_not_chosen_is_told_why_once_and_in_both_languages(
            @ForAll("teams") List<Candidate> team,
            @ForAll("requests") AssignmentRequest request,
            @ForAll("parts") List<String> parts) {
        Assignment assignment = strategy(parts).choose(request, new Pool(team));
        List<MemberId> told =
                assignment.others().stream().map(Assignment.PassedOver::member).toList();
        Set<MemberId> everybody = team.stream().map(Candidate::member).collect(Collectors.toSet());
        Set<MemberId> with = new HashSet<>(told);
        assignment.assignee().forEach(with::add);

        assertEquals(everybody, with);
        assertEquals(team.size(), told.size() + (assignment.assignee().isDefined() ? 1 : 0));
        assertEquals(
                told.stream().map(MemberId::value).sorted().toList(),
                told.stream().map(MemberId::value).toList());
        for (Assignment.PassedOver other : assignment.others()) {
            assertFalse(other.reasons().isEmpty());
            for (Locale locale : List.of(Locale.ENGLISH, HUNGARIAN)) {
                assertFalse(other.explain(locale).contains("assignment."), other.explain(locale));
                assertFalse(other.explain(locale).contains("{"), other.explain(locale));
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void least_busy_chooses_nobody_who_has_more_open_than_another_who_will_do(
            @ForAll("teams") List<Candidate> team, @ForAll("requests") AssignmentRequest request) {
        Pool pool = new Pool(team);
        AssignmentStrategy.leastBusy()
                .choose(request, pool)
                .assignee()
                .forEach(chosen -> team.stream()
                        .filter(one -> willDo(List.of("busy"), request, one))
                        .forEach(one -> assertTrue(one.workload().open()
                                >= pool.candidate(chosen).get().workload().open())));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void by_capacity_chooses_nobody_who_is_fuller_than_another_who_will_do(
            @ForAll("teams") List<Candidate> team, @ForAll("requests") AssignmentRequest request) {
        Pool pool = new Pool(team);
        AssignmentStrategy.byCapacity()
                .choose(request, pool)
                .assignee()
                .forEach(chosen -> team.stream()
                        .filter(one -> willDo(List.of("share"), request, one))
                        // shares of at most 4 out of at most 5 are far enough apart for a double
                        .forEach(one -> assertTrue(
                                share(one) >= share(pool.candidate(chosen).get()) - 1e-9)));
    }

    private static double share(Candidate one) {
        return one.workload()
                .capacity()
                .map(most -> (double) one.workload().open() / most)
                .getOrElse(0.0);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void round_robin_is_fair_within_one_whatever_went_before(
            @ForAll("teams") List<Candidate> team,
            @ForAll("requests") AssignmentRequest request,
            @ForAll @IntRange(max = 60) int times,
            @ForAll @IntRange(max = 2) int secondsBetween) {
        List<Candidate> limitless = team.stream()
                .map(one -> one.with(new Workload(
                        one.workload().open(), Option.none(), one.workload().lastTurn())))
                .toList();
        Map<MemberId, Integer> given = new HashMap<>();
        limitless.stream()
                .filter(one -> willDo(List.of("turn"), request, one))
                .forEach(one -> given.put(one.member(), 0));
        Pool pool = new Pool(limitless);
        Instant now = DAWN;
        for (int i = 0; i < times; i++) {
            Option<MemberId> next =
                    AssignmentStrategy.roundRobin().choose(request, pool).assignee();
            assertEquals(given.isEmpty(), next.isEmpty());
            if (next.isDefined()) {
                given.computeIfPresent(next.get(), (member, before) -> before + 1);
                pool = pool.given(next.get(), now);
                assertTrue(Collections.max(given.values()) - Collections.min(given.values()) <= 1, given::toString);
            }
            now = now.plus(Duration.ofSeconds(secondsBetween));
        }
        assertEquals(
                given.isEmpty() ? 0 : times,
                given.values().stream().mapToInt(each -> each).sum());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void work_given_out_never_passes_anybodys_capacity_whatever_the_strategy(
            @ForAll("teams") List<Candidate> team, @ForAll("parts") List<String> parts) {
        Pool pool = new Pool(team);
        for (int i = 0; i < 40; i++) {
            Option<MemberId> next =
                    strategy(parts).choose(AssignmentRequest.ANY, pool).assignee();
            if (next.isEmpty()) {
                return;
            }
            pool = pool.given(next.get(), DAWN);
            Workload workload = pool.candidate(next.get()).get().workload();
            assertTrue(workload.capacity().forAll(most -> workload.open() <= most));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_reason_of_a_choice_is_a_line_that_a_command_takes(
            @ForAll("teams") List<Candidate> team,
            @ForAll("requests") AssignmentRequest request,
            @ForAll("parts") List<String> parts) {
        Assignment assignment = strategy(parts).choose(request, new Pool(team));
        if (assignment instanceof Assignment.Chosen chosen) {
            assertTrue(Check.line("reason", chosen.reason(Locale.ENGLISH)).isValid());
            assertTrue(Check.line("reason", chosen.reason(HUNGARIAN)).isValid());
            assertFalse(chosen.reason(Locale.ENGLISH).contains("assignment."));
        }
    }
}
