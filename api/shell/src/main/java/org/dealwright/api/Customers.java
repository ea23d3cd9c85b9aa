package org.dealwright.api;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dealwright.id.CustomerId;
import org.dealwright.retention.Customer;
import org.dealwright.retention.CustomerCommand;
import org.dealwright.retention.CustomerEvent;
import org.dealwright.retention.CustomerPolicy;
import org.dealwright.retention.RelationCommand;

/** The customers. Safe for many threads. */
public final class Customers extends OwnedStreams<CustomerId, Customer, CustomerEvent, CustomerCommand<?>> {
    private final Engine engine;

    Customers(Engine engine) {
        super(engine, Kind.CUSTOMER, RelationCommand.Assign::new, RelationCommand.Reassign::new);
        this.engine = engine;
    }

    /**
     * Whom a customer sent, whom those sent who became customers by it, and so on: customer, prospect, deal, customer, with
     * what each got for it. The histories of all of them are read.
     *
     * @return generation by generation, each customer's in the order in which they sent them; empty where there is no such
     *     customer, or they sent nobody
     */
    public List<ReferralLink> referrals(CustomerId id) {
        return new ReferralChain(engine).from(Objects.requireNonNull(id, "id"));
    }

    /** How they stand once time has done what is due on them. */
    static Option<Customer> afterTime(Unit unit, CustomerId customer) {
        Unit.Loaded<CustomerId, Customer, CustomerEvent, CustomerPolicy> known =
                unit.load(Kind.CUSTOMER, Kind.CUSTOMER.stream(customer));
        unit.letTimeActBeside(known);
        return known.state;
    }

    /** A customer, and everybody who turned out to be the same, over as many mergers as there were. */
    static Set<CustomerId> withAbsorbed(Unit unit, CustomerId customer) {
        Set<CustomerId> all = new LinkedHashSet<>(Set.of(customer));
        List<CustomerId> left = new ArrayList<>(all);
        while (!left.isEmpty()) {
            Option<Customer> phase = unit.load(Kind.CUSTOMER, Kind.CUSTOMER.stream(left.remove(0))).state;
            phase.forEach(its ->
                    its.dossier().profile().absorbed().stream().filter(all::add).forEach(left::add));
        }
        return all;
    }

    /** As whom a customer goes on: themselves, unless they were merged; none where nobody is recorded as that. */
    static Option<CustomerId> goingOn(Unit unit, CustomerId customer) {
        Set<CustomerId> passed = new HashSet<>();
        Option<CustomerId> last = Option.some(customer);
        // whoever was adopted may claim anything, a circle too
        while (last.isDefined() && passed.add(last.get())) {
            Option<Customer> phase = unit.load(Kind.CUSTOMER, Kind.CUSTOMER.stream(last.get())).state;
            if (!(phase.getOrNull() instanceof Customer.Merged merged)) {
                return phase.isEmpty() ? Option.none() : last;
            }
            last = merged.into();
        }
        return Option.none();
    }
}
