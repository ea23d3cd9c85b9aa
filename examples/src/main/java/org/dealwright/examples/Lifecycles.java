package org.dealwright.examples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dealwright.closing.OrderLifecycle;
import org.dealwright.consent.ConsentLifecycle;
import org.dealwright.deal.DealLifecycle;
import org.dealwright.process.Transition;
import org.dealwright.proposal.ProposalLifecycle;
import org.dealwright.prospect.ProspectLifecycle;
import org.dealwright.retention.CustomerLifecycle;
import org.dealwright.team.MemberLifecycle;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The tables that can be printed, by the name of their life cycle. */
final class Lifecycles {
    private Lifecycles() {}

    /** Every table's rows, in the order of the process. */
    static Map<String, List<Transition>> all() {
        Map<String, List<Transition>> tables = new LinkedHashMap<>();
        tables.put("prospect", ProspectLifecycle.table().transitions());
        tables.put("deal", DealLifecycle.table().transitions());
        tables.put("proposal", ProposalLifecycle.table().transitions());
        tables.put("order", OrderLifecycle.table().transitions());
        tables.put("customer", CustomerLifecycle.table().transitions());
        tables.put("member", MemberLifecycle.table().transitions());
        tables.put("consent", ConsentLifecycle.table().transitions());
        return tables;
    }

    /**
     * One table's rows.
     *
     * @throws ParameterException if there is no such life cycle
     */
    static List<Transition> named(String name, CommandSpec spec) {
        List<Transition> rows = all().get(name);
        if (rows == null) {
            throw unknown("life cycle", name, List.copyOf(all().keySet()), spec);
        }
        return rows;
    }

    /** Says what would have been known. */
    static ParameterException unknown(String what, String given, List<String> known, CommandSpec spec) {
        return new ParameterException(
                spec.commandLine(), "Unknown " + what + " '" + given + "': expected " + String.join(", ", known));
    }
}
