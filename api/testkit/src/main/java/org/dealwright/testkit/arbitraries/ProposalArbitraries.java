package org.dealwright.testkit.arbitraries;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.dealwright.process.Actor;
import org.dealwright.process.Deadline;
import org.dealwright.process.Facts;
import org.dealwright.process.Situation;
import org.dealwright.proposal.DealStanding;
import org.dealwright.proposal.Proposal;
import org.dealwright.proposal.ProposalCommand;
import org.dealwright.proposal.ProposalEvent;
import org.dealwright.proposal.ProposalLifecycle;
import org.dealwright.proposal.ProposalPolicy;
import org.dealwright.testkit.Scenario;

/** What can be asked of a proposal, and what can have become of one. */
public final class ProposalArbitraries {
    private record Step(long seed, int minutes) {}

    private ProposalArbitraries() {}

    /** Commands of every kind that nothing is wrong with by themselves; prices are in euros. */
    public static Arbitrary<ProposalCommand<?>> commands() {
        return Combinators.combine(Arbitraries.of(ProposalKinds.ALL), seeds())
                .as((kind, seed) ->
                        ProposalKinds.make(kind, new ProposalKinds.Draw(seed, Option.none(), Scenario.MONDAY_AT_NINE)));
    }

    /** Histories of one proposal that the table makes under the default policy; never empty. */
    public static Arbitrary<List<ProposalEvent>> histories() {
        return histories(ProposalPolicy.defaults());
    }

    /**
     * Histories of one proposal that the table makes under a policy; never empty. Its deal stays open, has three needs and
     * is owned by a member of a team of four; what time makes due happens before the next command.
     */
    public static Arbitrary<List<ProposalEvent>> histories(ProposalPolicy policy) {
        Objects.requireNonNull(policy, "policy");
        return Combinators.combine(seeds(), Arbitraries.integers().between(0, 3_000))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .withSizeDistribution(RandomDistribution.uniform())
                .map(steps -> history(steps, policy))
                .filter(events -> !events.isEmpty());
    }

    private static List<ProposalEvent> history(List<Step> steps, ProposalPolicy policy) {
        List<ProposalEvent> events = new ArrayList<>();
        Option<Proposal> known = Option.none();
        Instant at = Scenario.MONDAY_AT_NINE;
        for (Step step : steps) {
            at = at.plus(Duration.ofMinutes(step.minutes()));
            known = letTimeAct(known, events, policy, at);
            ProposalKinds.Draw draw = new ProposalKinds.Draw(step.seed(), known, at);
            ProposalCommand<?> command = ProposalKinds.make(draw.kind(), draw);
            for (ProposalEvent event :
                    ProposalLifecycle.table().submit(known, command, situation(draw.actor(), at, policy))) {
                events.add(event);
                known = Option.some(ProposalLifecycle.table().follow(known, event));
            }
        }
        return List.copyOf(events);
    }

    private static Option<Proposal> letTimeAct(
            Option<Proposal> before, List<ProposalEvent> events, ProposalPolicy policy, Instant now) {
        Option<Proposal> known = before;
        while (known.isDefined()) {
            Option<Deadline<Proposal>> next = ProposalLifecycle.table()
                    .deadline(known.get(), policy)
                    .filter(due -> !due.at().isAfter(now));
            if (next.isEmpty()) {
                return known;
            }
            Instant at = next.get().at();
            ProposalEvent event = ProposalLifecycle.table()
                    .submit(known, next.get().command(), situation(Actor.system(), at, policy))
                    .get();
            events.add(event);
            known = Option.some(ProposalLifecycle.table().follow(known, event));
        }
        return known;
    }

    private static Situation<ProposalPolicy> situation(Actor actor, Instant at, ProposalPolicy policy) {
        DealStanding standing = new DealStanding(
                DealStanding.Pursuit.OPEN,
                ProposalKinds.DEAL_OWNER.member(),
                ProposalKinds.TEAM,
                List.of(),
                ProposalKinds.NEEDS);
        return new Situation<>(
                actor,
                at,
                policy,
                Facts.none().with(ProposalLifecycle.DEAL_STANDING, ProposalKinds.DEAL, Option.some(standing)));
    }

    private static Arbitrary<Long> seeds() {
        return Arbitraries.longs()
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
    }
}
