package org.dealwright.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dealwright.closing.Order;
import org.dealwright.closing.OrderCommand;
import org.dealwright.closing.OrderEvent;
import org.dealwright.closing.OrderLifecycle;
import org.dealwright.consent.Consent;
import org.dealwright.consent.ConsentCommand;
import org.dealwright.consent.ConsentEvent;
import org.dealwright.consent.ConsentLifecycle;
import org.dealwright.deal.Deal;
import org.dealwright.deal.DealCommand;
import org.dealwright.deal.DealEvent;
import org.dealwright.deal.DealLifecycle;
import org.dealwright.process.Lifecycle;
import org.dealwright.process.Names;
import org.dealwright.process.StateDiagram;
import org.dealwright.process.Transition;
import org.dealwright.proposal.Proposal;
import org.dealwright.proposal.ProposalCommand;
import org.dealwright.proposal.ProposalEvent;
import org.dealwright.proposal.ProposalLifecycle;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.ProspectEvent;
import org.dealwright.prospect.ProspectLifecycle;
import org.dealwright.retention.Customer;
import org.dealwright.retention.CustomerCommand;
import org.dealwright.retention.CustomerEvent;
import org.dealwright.retention.CustomerLifecycle;
import org.dealwright.team.Member;
import org.dealwright.team.MemberCommand;
import org.dealwright.team.MemberEvent;
import org.dealwright.team.MemberLifecycle;
import org.dealwright.testing.ApiListing;
import org.dealwright.testing.CompiledModule;
import org.dealwright.testing.Golden;
import org.junit.jupiter.api.Test;

/** What others build on: changing it is a decision, not an accident. */
class GoldenTest {
    private static final String FOLDER = "org/dealwright/architecture/";
    private static final CompiledModule CORE = CompiledModule.of(Lifecycle.class);

    @Test
    void the_exported_api_is_what_was_agreed_on() {
        Golden.check(FOLDER + "api.txt", ApiListing.of(CORE.exportedTypes()));
    }

    @Test
    void the_listing_shows_what_a_generated_builder_adds() {
        List<String> api = ApiListing.of(CORE.exportedTypes());

        assertTrue(api.stream().anyMatch(line -> line.contains(" framework(org.dealwright.qualification.Framework)")));
        assertTrue(api.stream()
                .noneMatch(line -> line.contains("record org.dealwright.prospect.Immutable")
                        || line.contains("class org.dealwright.prospect.Immutable")));
    }

    @Test
    void the_sealed_hierarchies_permit_what_was_agreed_on() {
        Golden.check(FOLDER + "sealed.txt", ApiListing.sealed(CORE.exportedTypes()));
    }

    @Test
    void the_stable_names_are_what_was_agreed_on() {
        List<String> names = new ArrayList<>();
        names.addAll(names(ProspectLifecycle.table(), Prospect.class, ProspectCommand.class, ProspectEvent.class));
        names.addAll(names(DealLifecycle.table(), Deal.class, DealCommand.class, DealEvent.class));
        names.addAll(names(OrderLifecycle.table(), Order.class, OrderCommand.class, OrderEvent.class));
        names.addAll(names(ProposalLifecycle.table(), Proposal.class, ProposalCommand.class, ProposalEvent.class));
        names.addAll(names(MemberLifecycle.table(), Member.class, MemberCommand.class, MemberEvent.class));
        names.addAll(names(ConsentLifecycle.table(), Consent.class, ConsentCommand.class, ConsentEvent.class));
        names.addAll(names(CustomerLifecycle.table(), Customer.class, CustomerCommand.class, CustomerEvent.class));
        Golden.check(FOLDER + "names.txt", names);
    }

    @Test
    void a_prospects_transitions_are_what_was_agreed_on() {
        Golden.check(
                "org/dealwright/prospect/transitions.txt",
                ProspectLifecycle.table().transitions().stream()
                        .map(GoldenTest::line)
                        .toList());
    }

    @Test
    void a_deals_transitions_are_what_was_agreed_on() {
        Golden.check(
                "org/dealwright/deal/transitions.txt",
                DealLifecycle.table().transitions().stream()
                        .map(GoldenTest::line)
                        .toList());
    }

    @Test
    void an_orders_transitions_are_what_was_agreed_on() {
        Golden.check(
                "org/dealwright/closing/transitions.txt",
                OrderLifecycle.table().transitions().stream()
                        .map(GoldenTest::line)
                        .toList());
    }

    @Test
    void a_proposals_transitions_are_what_was_agreed_on() {
        Golden.check(
                "org/dealwright/proposal/transitions.txt",
                ProposalLifecycle.table().transitions().stream()
                        .map(GoldenTest::line)
                        .toList());
    }

    @Test
    void an_orders_state_diagram_is_what_was_agreed_on() {
        Golden.check(
                "org/dealwright/closing/diagram.mmd",
                StateDiagram.mermaid(OrderLifecycle.table().transitions())
                        .lines()
                        .toList());
    }

    @Test
    void a_members_transitions_are_what_was_agreed_on() {
        Golden.check(
                "org/dealwright/team/transitions.txt",
                MemberLifecycle.table().transitions().stream()
                        .map(GoldenTest::line)
                        .toList());
    }

    @Test
    void a_members_state_diagram_is_what_was_agreed_on() {
        Golden.check(
                "org/dealwright/team/diagram.mmd",
                StateDiagram.mermaid(MemberLifecycle.table().transitions())
                        .lines()
                        .toList());
    }

    @Test
    void a_consents_transitions_are_what_was_agreed_on() {
        Golden.check(
                "org/dealwright/consent/transitions.txt",
                ConsentLifecycle.table().transitions().stream()
                        .map(GoldenTest::line)
                        .toList());
    }

    @Test
    void a_prospects_state_diagram_is_what_was_agreed_on() {
        Golden.check(
                "org/dealwright/prospect/diagram.mmd",
                StateDiagram.mermaid(ProspectLifecycle.table().transitions())
                        .lines()
                        .toList());
    }

    @Test
    void a_deals_state_diagram_is_what_was_agreed_on() {
        Golden.check(
                "org/dealwright/deal/diagram.mmd",
                StateDiagram.mermaid(DealLifecycle.table().transitions())
                        .lines()
                        .toList());
    }

    @Test
    void a_customers_transitions_are_what_was_agreed_on() {
        Golden.check(
                "org/dealwright/retention/transitions.txt",
                CustomerLifecycle.table().transitions().stream()
                        .map(GoldenTest::line)
                        .toList());
    }

    @Test
    void a_customers_state_diagram_is_what_was_agreed_on() {
        Golden.check(
                "org/dealwright/retention/diagram.mmd",
                StateDiagram.mermaid(CustomerLifecycle.table().transitions())
                        .lines()
                        .toList());
    }

    private static String line(Transition row) {
        return row.from() + " | " + row.command() + " | " + row.event() + " | " + String.join(", ", row.to()) + " | "
                + String.join(", ", row.who())
                + (row.conditions().isEmpty() ? "" : " | provided " + String.join(", ", row.conditions()))
                + (row.timed() ? " | timed" : "");
    }

    private static List<String> names(Lifecycle<?, ?, ?> table, Class<?> phases, Class<?> commands, Class<?> events) {
        Names names = table.names();
        List<String> lines = new ArrayList<>(List.of("life cycle " + names.lifecycle()));
        leaves(phases).forEach(type -> lines.add("phase " + names.phase(type) + " = " + type.getName()));
        leaves(commands).forEach(type -> lines.add("command " + names.command(type) + " = " + type.getName()));
        leaves(events).forEach(type -> lines.add("event " + names.event(type) + " = " + type.getName()));
        return lines;
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses())
                        .<Class<?>>flatMap(GoldenTest::leaves)
                        .distinct()
                        .sorted(Comparator.comparing(Class::getName))
                : Stream.of(type);
    }
}
