package org.dealwright.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dealwright.api.SalesPolicy;
import org.dealwright.closing.Order;
import org.dealwright.closing.OrderCommand;
import org.dealwright.closing.OrderEvent;
import org.dealwright.closing.OrderLifecycle;
import org.dealwright.closing.OrderPolicy;
import org.dealwright.consent.Consent;
import org.dealwright.consent.ConsentCommand;
import org.dealwright.consent.ConsentEvent;
import org.dealwright.consent.ConsentLifecycle;
import org.dealwright.consent.ConsentPolicy;
import org.dealwright.deal.Deal;
import org.dealwright.deal.DealCommand;
import org.dealwright.deal.DealEvent;
import org.dealwright.deal.DealLifecycle;
import org.dealwright.deal.DealPolicy;
import org.dealwright.evaluation.EvaluationPolicy;
import org.dealwright.incentive.IncentivePlan;
import org.dealwright.metrics.Arrival;
import org.dealwright.metrics.CustomerValue;
import org.dealwright.metrics.DealOutcome;
import org.dealwright.metrics.Forecasted;
import org.dealwright.metrics.HandoffOutcome;
import org.dealwright.metrics.Journey;
import org.dealwright.metrics.Passage;
import org.dealwright.metrics.PipelineEntry;
import org.dealwright.metrics.RecurringTerm;
import org.dealwright.metrics.Referral;
import org.dealwright.metrics.Stay;
import org.dealwright.metrics.Tenure;
import org.dealwright.metrics.Touch;
import org.dealwright.process.Names;
import org.dealwright.proposal.Proposal;
import org.dealwright.proposal.ProposalCommand;
import org.dealwright.proposal.ProposalEvent;
import org.dealwright.proposal.ProposalLifecycle;
import org.dealwright.proposal.ProposalPolicy;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.ProspectEvent;
import org.dealwright.prospect.ProspectLifecycle;
import org.dealwright.prospect.ProspectPolicy;
import org.dealwright.retention.Customer;
import org.dealwright.retention.CustomerCommand;
import org.dealwright.retention.CustomerEvent;
import org.dealwright.retention.CustomerLifecycle;
import org.dealwright.retention.CustomerPolicy;
import org.dealwright.team.Member;
import org.dealwright.team.MemberCommand;
import org.dealwright.team.MemberEvent;
import org.dealwright.team.MemberLifecycle;
import org.dealwright.team.TeamPolicy;
import org.jspecify.annotations.Nullable;

/** What may stand at the top of a text: closed, by the names that the life cycles' tables give. */
final class Catalogue {
    /** The steps from older versions; a step stays for ever. */
    static final List<Upcaster> UPCASTERS = List.of(
            new Upcaster("customer.deal-noted", 1, Catalogue::withoutSupplies),
            new Upcaster("customer.command.note-deal", 1, Catalogue::withoutSupplies),
            new Upcaster("customer.won-back", 1, Catalogue::withATerm),
            new Upcaster("customer.command.win-back", 1, Catalogue::withATerm));

    private record Life(Names names, Class<?> phases, Class<?> commands, Class<?> events) {}

    private static final List<Life> LIVES = List.of(
            new Life(ProspectLifecycle.table().names(), Prospect.class, ProspectCommand.class, ProspectEvent.class),
            new Life(DealLifecycle.table().names(), Deal.class, DealCommand.class, DealEvent.class),
            new Life(ProposalLifecycle.table().names(), Proposal.class, ProposalCommand.class, ProposalEvent.class),
            new Life(OrderLifecycle.table().names(), Order.class, OrderCommand.class, OrderEvent.class),
            new Life(CustomerLifecycle.table().names(), Customer.class, CustomerCommand.class, CustomerEvent.class),
            new Life(MemberLifecycle.table().names(), Member.class, MemberCommand.class, MemberEvent.class),
            new Life(ConsentLifecycle.table().names(), Consent.class, ConsentCommand.class, ConsentEvent.class));

    private static final Map<Class<?>, String> FACTS = Map.ofEntries(
            Map.entry(Arrival.class, "fact.arrival"),
            Map.entry(CustomerValue.class, "fact.customer-value"),
            Map.entry(DealOutcome.class, "fact.deal-outcome"),
            Map.entry(Forecasted.class, "fact.forecasted"),
            Map.entry(HandoffOutcome.class, "fact.handoff-outcome"),
            Map.entry(Journey.class, "fact.journey"),
            Map.entry(Passage.class, "fact.passage"),
            Map.entry(PipelineEntry.class, "fact.pipeline-entry"),
            Map.entry(RecurringTerm.class, "fact.recurring-term"),
            Map.entry(Referral.class, "fact.referral"),
            Map.entry(Stay.class, "fact.stay"),
            Map.entry(Tenure.class, "fact.tenure"),
            Map.entry(Touch.class, "fact.touch"));

    private static final Map<Class<?>, String> POLICIES = Map.ofEntries(
            Map.entry(SalesPolicy.class, "policy.sales"),
            Map.entry(ProspectPolicy.class, "policy.prospect"),
            Map.entry(DealPolicy.class, "policy.deal"),
            Map.entry(ProposalPolicy.class, "policy.proposal"),
            Map.entry(OrderPolicy.class, "policy.order"),
            Map.entry(CustomerPolicy.class, "policy.customer"),
            Map.entry(ConsentPolicy.class, "policy.consent"),
            Map.entry(TeamPolicy.class, "policy.team"),
            Map.entry(EvaluationPolicy.class, "policy.evaluation"),
            Map.entry(IncentivePlan.class, "policy.incentive-plan"));

    private Catalogue() {}

    /** Nobody said of a deal that was noted when what was bought by it runs out. */
    private static Map<String, @Nullable Object> withoutSupplies(Map<String, @Nullable Object> noted) {
        noted.put("supplies", List.of());
        return noted;
    }

    /** Nobody came back without a contract. */
    private static Map<String, @Nullable Object> withATerm(Map<String, @Nullable Object> back) {
        Objects.requireNonNull(back.get("term"), "term");
        return back;
    }

    /** Every event of every life cycle, such as {@code prospect.qualified}. */
    static TypeBook events(List<Upcaster> upcasters) {
        Map<Class<?>, String> names = new LinkedHashMap<>();
        for (Life life : LIVES) {
            Codecs.leaves(life.events())
                    .forEach(type -> names.put(type, life.names().event(type)));
        }
        return new TypeBook(names, upcasters);
    }

    /** Every command, such as {@code prospect.command.qualify}. */
    static TypeBook commands() {
        Map<Class<?>, String> names = new LinkedHashMap<>();
        for (Life life : LIVES) {
            String start = life.names().lifecycle() + ".command.";
            Codecs.leaves(life.commands())
                    .forEach(type -> names.put(type, start + life.names().command(type)));
        }
        return new TypeBook(names, UPCASTERS);
    }

    /** Every phase, such as {@code prospect.phase.qualified}. */
    static TypeBook phases() {
        Map<Class<?>, String> names = new LinkedHashMap<>();
        for (Life life : LIVES) {
            String start = life.names().lifecycle() + ".phase.";
            Codecs.leaves(life.phases())
                    .forEach(type -> names.put(type, start + life.names().phase(type)));
        }
        return new TypeBook(names, List.of());
    }

    static TypeBook facts() {
        return new TypeBook(FACTS, List.of());
    }

    static TypeBook policies() {
        return new TypeBook(POLICIES, List.of());
    }
}
