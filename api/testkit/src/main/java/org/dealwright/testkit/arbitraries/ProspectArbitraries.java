package org.dealwright.testkit.arbitraries;

import io.vavr.control.Option;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.ProspectEvent;
import org.dealwright.prospect.ProspectPolicy;
import org.dealwright.testkit.Scenario;

/**
 * What can be asked of a prospect, and what can have happened to it. Everything happens from Monday, 2 March 2026, 9:00 UTC
 * on; shrinking leaves out steps.
 */
public final class ProspectArbitraries {
    private ProspectArbitraries() {}

    /** Commands of every kind that nothing is wrong with by themselves, under the default policy. */
    public static Arbitrary<ProspectCommand<?>> commands() {
        return commands(ProspectPolicy.defaults());
    }

    /**
     * Commands of every kind that nothing is wrong with by themselves.
     *
     * @param policy whose criteria, reasons and fields they name
     */
    public static Arbitrary<ProspectCommand<?>> commands(ProspectPolicy policy) {
        return commands(policy, Texts.HARMLESS);
    }

    /**
     * The same, carrying {@link Texts#hostile hostile texts} wherever they carry any. Some are refused, some accepted; none
     * may make anything throw.
     *
     * @param policy whose criteria, reasons and fields they name
     */
    public static Arbitrary<ProspectCommand<?>> hostileCommands(ProspectPolicy policy) {
        return commands(policy, Texts.HOSTILE);
    }

    private static Arbitrary<ProspectCommand<?>> commands(ProspectPolicy policy, List<String> texts) {
        Objects.requireNonNull(policy, "policy");
        return Combinators.combine(Teams.teams(), Arbitraries.of(ProspectKinds.all()), seeds())
                .as((team, kind, seed) -> ProspectKinds.make(
                        kind,
                        new Draw(
                                seed,
                                texts,
                                new Draw.Setting(
                                        policy,
                                        team,
                                        Option.<Prospect>none(),
                                        List.<ProspectEvent>of(),
                                        Scenario.MONDAY_AT_NINE))));
    }

    /** Histories that the table makes under the default policy, into every phase; never empty. */
    public static Arbitrary<List<ProspectEvent>> histories() {
        return histories(ProspectPolicy.defaults());
    }

    /** Histories that the table makes under a policy, into every phase; never empty, and seldom of more than 60 events. */
    public static Arbitrary<List<ProspectEvent>> histories(ProspectPolicy policy) {
        return lives(policy, Teams.teams()).map(ProspectLife::events).filter(events -> !events.isEmpty());
    }

    /** Histories that no table can have made, since an event is missing, is there twice, or came too early. */
    public static Arbitrary<List<ProspectEvent>> illegalHistories() {
        return Combinators.combine(histories(), seeds()).as(Spoilt::history);
    }

    /**
     * What a team tries to do with one prospect under a policy, one after the other. Much is accepted and much refused, by
     * every kind of refusal; the smaller the team, the less.
     *
     * @param team who tries; the embedder's systems and the system itself try what only they may
     */
    public static Arbitrary<List<Attempt>> attempts(ProspectPolicy policy, Team team) {
        return lives(policy, Arbitraries.just(team)).map(ProspectLife::attempts);
    }

    /** What a team of any kind tries to do with one prospect under the default policy, one after the other. */
    public static Arbitrary<List<Attempt>> attempts() {
        return lives(ProspectPolicy.defaults(), Teams.teams()).map(ProspectLife::attempts);
    }

    private static Arbitrary<ProspectLife> lives(ProspectPolicy policy, Arbitrary<Team> teams) {
        Objects.requireNonNull(policy, "policy");
        Arbitrary<ProspectLife.Step> steps = Combinators.combine(
                        Arbitraries.integers().between(0, 999),
                        seeds(),
                        Arbitraries.integers().between(1, 600))
                .as(ProspectLife.Step::new);
        return Combinators.combine(
                        teams,
                        Arbitraries.of(Ways.all()),
                        steps.list().ofMinSize(1).ofMaxSize(50).withSizeDistribution(RandomDistribution.uniform()))
                .as((team, aim, taken) ->
                        ProspectLife.of(new ProspectLife.Plan(policy, team, aim, Texts.HARMLESS, taken)));
    }

    private static Arbitrary<Long> seeds() {
        return Arbitraries.longs()
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
    }
}
