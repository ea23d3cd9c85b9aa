package org.dealwright.testkit.arbitraries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dealwright.process.Actor;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.CorruptHistory;
import org.dealwright.process.Facts;
import org.dealwright.process.Rejection;
import org.dealwright.process.Role;
import org.dealwright.process.Situation;
import org.dealwright.prospect.ClaimedPhase;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.ProspectEvent;
import org.dealwright.prospect.ProspectLifecycle;
import org.dealwright.prospect.ProspectPolicy;
import org.dealwright.prospect.RequiredAttributes;
import org.dealwright.qualification.Criterion;
import org.dealwright.qualification.Framework;

class ProspectArbitrariesProperties {
    private static final AttributeKey<Long> SEATS = AttributeKey.wholeNumber("seats");
    private static final ProspectPolicy OURS = ProspectPolicy.builder()
            .framework(new Framework("ours", List.of(Criterion.required("pain", 2), Criterion.wanted("money", 1)), 60))
            .requiredAttributes(new RequiredAttributes(Set.of(SEATS), Set.of(), Set.of()))
            .build();

    @Provide
    Arbitrary<ProspectCommand<?>> commands() {
        return ProspectArbitraries.commands();
    }

    @Provide
    Arbitrary<ProspectCommand<?>> hostileCommands() {
        return ProspectArbitraries.hostileCommands(OURS);
    }

    @Provide
    Arbitrary<List<ProspectEvent>> histories() {
        return ProspectArbitraries.histories();
    }

    @Provide
    Arbitrary<List<ProspectEvent>> ourHistories() {
        return ProspectArbitraries.histories(OURS);
    }

    @Provide
    Arbitrary<List<ProspectEvent>> illegalHistories() {
        return ProspectArbitraries.illegalHistories();
    }

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        return ProspectArbitraries.attempts();
    }

    @Provide
    Arbitrary<Team> teams() {
        return Teams.teams();
    }

    /** A new command is missing here until ProspectKinds has a line for it. */
    @Example
    void every_command_of_the_sealed_type_is_made() {
        assertEquals(leaves(ProspectCommand.class), kinds(sample(ProspectArbitraries.commands(), 2_000)));
        assertEquals(leaves(ProspectCommand.class), kinds(sample(ProspectArbitraries.hostileCommands(OURS), 2_000)));
    }

    /** A new claim is missing here until ProspectKinds has a line for it. */
    @Example
    void every_claim_of_an_adoption_is_made() {
        Set<Object> claims = kinds(sample(ProspectArbitraries.commands(), 4_000).stream()
                .filter(ProspectCommand.Adopt.class::isInstance)
                .map(one -> ((ProspectCommand.Adopt) one).claim())
                .toList());

        assertEquals(leaves(ClaimedPhase.class), claims);
    }

    @Example
    void histories_pass_through_every_phase_and_record_every_event() {
        for (ProspectPolicy policy : List.of(ProspectPolicy.defaults(), OURS)) {
            Set<Object> phases = new HashSet<>();
            Set<Object> events = new HashSet<>();
            for (List<ProspectEvent> history : sample(ProspectArbitraries.histories(policy), 3_000)) {
                events.addAll(kinds(history));
                for (int i = 1; i <= history.size(); i++) {
                    phases.add(ProspectLifecycle.table()
                            .replay(history.subList(0, i))
                            .get()
                            .getClass());
                }
            }
            assertEquals(leaves(Prospect.class), phases);
            assertEquals(leaves(ProspectEvent.class), events);
        }
    }

    @Example
    void every_phase_is_left_as_it_is_in_some_history() {
        Set<Object> last = sample(ProspectArbitraries.histories(), 1_000).stream()
                .map(history -> ProspectLifecycle.table().replay(history).get().getClass())
                .collect(Collectors.toSet());

        assertEquals(leaves(Prospect.class), last);
    }

    @Property
    void the_table_reads_every_history(@ForAll("histories") List<ProspectEvent> history) {
        assertFalse(history.isEmpty());
        assertTrue(ProspectLifecycle.table().replay(history).isDefined());
    }

    /** What the policy asks for is there, by what the events themselves say. */
    @Property
    void a_policy_of_ones_own_was_obeyed(@ForAll("ourHistories") List<ProspectEvent> history) {
        for (ProspectEvent event : history) {
            if (event instanceof ProspectEvent.Qualified qualified) {
                assertEquals("ours", qualified.framework());
                assertTrue(
                        history.subList(0, history.indexOf(event)).stream()
                                .anyMatch(one -> one instanceof ProspectEvent.AttributeSet set
                                        && set.attributes().holds(SEATS)),
                        "nobody had set the seats");
            }
        }
    }

    @Property
    void the_table_reads_no_illegal_history(@ForAll("illegalHistories") List<ProspectEvent> history) {
        assertThrows(CorruptHistory.class, () -> ProspectLifecycle.table().replay(history));
    }

    @Property
    void nothing_hostile_makes_the_table_throw(
            @ForAll("hostileCommands") ProspectCommand<?> command,
            @ForAll("ourHistories") List<ProspectEvent> history) {
        Option<Prospect> phase = ProspectLifecycle.table().replay(history);
        Actor boss = phase.flatMap(Prospect::owner)
                .map(owner -> Actor.of(owner, Role.values()))
                .getOrElse(Team.INTEGRATION);
        Instant later = history.get(history.size() - 1).at().plusSeconds(60);

        submit(history, command, boss, later, OURS)
                .peekLeft(refusal -> assertFalse(refusal.explain(Locale.ENGLISH).isBlank()));
    }

    /** By a count: neither accepting nor refusing goes untested. */
    @Example
    void attempts_are_accepted_and_refused() {
        ProspectPolicy policy = ProspectPolicy.defaults();
        int tried = 0;
        int accepted = 0;
        Set<Object> refusals = new HashSet<>();
        for (List<Attempt> attempts : sample(ProspectArbitraries.attempts(), 300)) {
            List<ProspectEvent> history = new ArrayList<>();
            for (Attempt one : attempts) {
                Either<Rejection, ProspectEvent> answer = submit(history, one.command(), one.actor(), one.at(), policy);
                tried++;
                for (ProspectEvent event : answer) {
                    accepted++;
                    history.add(event);
                }
                answer.peekLeft(refusal -> refusals.add(refusal.getClass()));
            }
        }
        assertTrue(accepted > tried / 4 && accepted < tried * 3 / 4, accepted + " of " + tried);
        assertTrue(
                refusals.containsAll(
                        Set.of(Rejection.WrongPhase.class, Rejection.NotPermitted.class, Rejection.RuleBroken.class)),
                refusals.toString());
    }

    private static Either<Rejection, ProspectEvent> submit(
            List<ProspectEvent> history, ProspectCommand<?> command, Actor actor, Instant at, ProspectPolicy policy) {
        Option<Prospect> phase = ProspectLifecycle.table().replay(history);
        Draw draw = new Draw(1, List.of("x"), new Draw.Setting(policy, Team.ofOne(Teams.FIRST), phase, history, at));
        Facts facts = Answers.to(ProspectLifecycle.table().questions(phase, command, policy), draw);
        return ProspectLifecycle.table().submit(phase, command, new Situation<>(actor, at, policy, facts));
    }

    @Property
    void no_attempt_is_entered_before_the_one_before(@ForAll("attempts") List<Attempt> attempts) {
        for (int i = 1; i < attempts.size(); i++) {
            assertFalse(attempts.get(i).enteredAt().isBefore(attempts.get(i - 1).enteredAt()));
        }
    }

    @Property
    void every_team_can_work(@ForAll("teams") Team team) {
        for (Role needed : List.of(Role.SALES_DEVELOPMENT_REP, Role.ACCOUNT_EXECUTIVE, Role.SALES_MANAGER)) {
            assertTrue(team.any(needed).has(needed));
        }
        assertThrows(IllegalArgumentException.class, () -> team.any(Role.INTEGRATION));
    }

    @Example
    void there_are_teams_of_one_and_of_many() {
        Set<Integer> sizes = sample(Teams.teams(), 500).stream()
                .map(team -> team.members().size())
                .collect(Collectors.toSet());

        assertEquals(Set.of(1, 3, 4, 5, 6, 7, 8, 9), sizes);
    }

    private static <T> List<T> sample(Arbitrary<T> arbitrary, int many) {
        return arbitrary.sampleStream().limit(many).toList();
    }

    private static Set<Object> kinds(List<?> values) {
        return values.stream().map(Object::getClass).collect(Collectors.toSet());
    }

    private static Set<Object> leaves(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .flatMap(type -> type.isSealed() ? leaves(type).stream() : Stream.of((Object) type))
                .collect(Collectors.toSet());
    }
}
