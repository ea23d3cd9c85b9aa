package org.dealwright.api;

import io.vavr.control.Option;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.dealwright.deal.Deal;
import org.dealwright.deal.DealKind;
import org.dealwright.process.Command;
import org.dealwright.process.Role;
import org.dealwright.process.Transition;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.retention.ArrivalCommand;
import org.dealwright.retention.RelationCommand;

/**
 * The roles of which whoever is given something needs one: those by which they could take it themselves, as the tables say
 * it. A proposal and an order are whoever's who wrote or sold, whatever their roles.
 */
final class OwningRoles {
    private static final Map<String, Set<Role>> CLAIMING = Map.of(
            Kind.PROSPECT.lifecycle(), whoMay(Kind.PROSPECT, ProspectCommand.Claim.class),
            Kind.CUSTOMER.lifecycle(), whoMay(Kind.CUSTOMER, RelationCommand.Claim.class));
    private static final Set<Role> TAKING_OVER = whoMay(Kind.CUSTOMER, ArrivalCommand.Accept.class);
    private static final Set<Role> LEADERS = leaders();
    private static final Set<Role> LEADING = Set.of(Role.SALES_MANAGER);

    private OwningRoles() {}

    /** Those who may own it as it is now; none where it does not depend on a role. */
    static Option<Set<Role>> of(String lifecycle, Object phase) {
        return phase instanceof Deal deal
                ? Option.some(DealKind.leaders(deal.dossier().profile().kind()))
                : Option.of(CLAIMING.get(lifecycle));
    }

    /** Those of which an owner has one at least, whatever it is about; none where it does not depend on a role. */
    static Option<Set<Role>> of(String lifecycle) {
        return lifecycle.equals(Kind.DEAL.lifecycle()) ? Option.some(LEADERS) : Option.of(CLAIMING.get(lifecycle));
    }

    /** Those who may be asked to take over; none where the command asks nobody, or not for that. */
    static Option<Set<Role>> askedBy(Command<?> command) {
        if (command instanceof ProspectCommand.OfferHandoff) {
            return Option.some(DealKind.leaders(Option.none()));
        }
        return command instanceof ArrivalCommand.OfferAgain ? Option.some(TAKING_OVER) : Option.none();
    }

    /** Those to whom somebody may report. */
    static Set<Role> leading() {
        return LEADING;
    }

    private static Set<Role> leaders() {
        Set<Role> leaders = EnumSet.noneOf(Role.class);
        for (DealKind kind : DealKind.values()) {
            leaders.addAll(DealKind.leaders(Option.some(kind)));
        }
        return Collections.unmodifiableSet(leaders);
    }

    private static Set<Role> whoMay(Kind<?, ?, ?, ?> kind, Class<? extends Command<?>> command) {
        String name = kind.table().names().command(command);
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Transition row : kind.table().transitions()) {
            if (row.command().equals(name)) {
                for (Role role : Role.values()) {
                    if (row.who().contains(role.code())) {
                        roles.add(role);
                    }
                }
            }
        }
        return Collections.unmodifiableSet(roles);
    }
}
