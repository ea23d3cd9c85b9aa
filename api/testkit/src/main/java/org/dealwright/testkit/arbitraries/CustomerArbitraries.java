package org.dealwright.testkit.arbitraries;

import io.vavr.control.Option;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.dealwright.prospect.ProspectPolicy;
import org.dealwright.retention.CustomerCommand;
import org.dealwright.retention.CustomerEvent;
import org.dealwright.retention.CustomerPolicy;
import org.dealwright.testkit.Scenario;

/**
 * What can be asked of a customer, and what can have happened to it. Everything happens from Monday, 2 March 2026, 9:00 UTC on;
 * shrinking leaves out steps.
 */
public final class CustomerArbitraries {
    private CustomerArbitraries() {}

    /** Commands of every kind that nothing is wrong with by themselves, under the default policy. */
    public static Arbitrary<CustomerCommand<?>> commands() {
        return commands(CustomerPolicy.defaults());
    }

    /**
     * Commands of every kind that nothing is wrong with by themselves.
     *
     * @param policy whose reasons and steps they name
     */
    public static Arbitrary<CustomerCommand<?>> commands(CustomerPolicy policy) {
        return commands(policy, Texts.HARMLESS);
    }

    /**
     * The same, carrying {@link Texts#hostile hostile texts} wherever they carry any. Some are refused, some accepted; none
     * may make anything throw.
     *
     * @param policy whose reasons and steps they name
     */
    public static Arbitrary<CustomerCommand<?>> hostileCommands(CustomerPolicy policy) {
        return commands(policy, Texts.HOSTILE);
    }

    private static Arbitrary<CustomerCommand<?>> commands(CustomerPolicy policy, List<String> texts) {
        Objects.requireNonNull(policy, "policy");
        return Combinators.combine(Teams.teams(), Arbitraries.of(CustomerKinds.all()), seeds())
                .as((team, kind, seed) -> CustomerKinds.make(
                        kind,
                        new CustomerKinds.Setting(
                                new Draw(
                                        seed,
                                        texts,
                                        new Draw.Setting(
                                                ProspectPolicy.defaults(),
                                                team,
                                                Option.none(),
                                                List.of(),
                                                Scenario.MONDAY_AT_NINE)),
                                policy,
                                Option.none(),
                                List.of())));
    }

    /** Histories that the table makes under the default policy, into every phase; never empty. */
    public static Arbitrary<List<CustomerEvent>> histories() {
        return histories(CustomerPolicy.defaults());
    }

    /** Histories that the table makes under a policy, into every phase; never empty. Some facts are entered late. */
    public static Arbitrary<List<CustomerEvent>> histories(CustomerPolicy policy) {
        Objects.requireNonNull(policy, "policy");
        Arbitrary<CustomerLife.Step> steps = Combinators.combine(
                        Arbitraries.integers().between(0, 999),
                        seeds(),
                        Arbitraries.integers().between(1, 20_000))
                .as(CustomerLife.Step::new);
        return Combinators.combine(
                        Teams.teams(),
                        steps.list().ofMinSize(1).ofMaxSize(60).withSizeDistribution(RandomDistribution.uniform()))
                .as((team, taken) -> CustomerLife.events(policy, team, taken))
                .filter(events -> !events.isEmpty());
    }

    private static Arbitrary<Long> seeds() {
        return Arbitraries.longs()
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
    }
}
