package org.dealwright.evaluation;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dealwright.process.Check;
import org.dealwright.process.Role;

/**
 * What each role needs, as data. Immutable and thread-safe.
 *
 * @param byRole for each role its needs, each skill once, the heaviest first, at most 100; a role that is not in it has none
 */
public record RoleNeeds(Map<Role, List<RoleNeed>> byRole) {
    /**
     * What the roles usually need. No norm is published for it: these are the library's own suggestion, made of what
     * process and roles ask for, to be replaced by what the embedder's team has agreed on.
     */
    public static final RoleNeeds USUAL = new RoleNeeds(Map.of(
            Role.SALES_DEVELOPMENT_REP,
            List.of(
                    RoleNeed.of("prospecting", 60, 3),
                    RoleNeed.of("calling", 60, 3),
                    RoleNeed.of("qualification", 60, 3),
                    RoleNeed.of("writing", 50, 2),
                    RoleNeed.of("product-knowledge", 30, 1)),
            Role.ACCOUNT_EXECUTIVE,
            List.of(
                    RoleNeed.of("discovery", 60, 3),
                    RoleNeed.of("negotiation", 60, 3),
                    RoleNeed.of("closing", 60, 3),
                    RoleNeed.of("presenting", 60, 2),
                    RoleNeed.of("product-knowledge", 50, 2),
                    RoleNeed.of("forecasting", 40, 1)),
            Role.SALES_SPECIALIST,
            List.of(
                    RoleNeed.of("product-knowledge", 80, 4),
                    RoleNeed.of("industry-knowledge", 70, 3),
                    RoleNeed.of("presenting", 60, 2),
                    RoleNeed.of("discovery", 50, 1)),
            Role.CUSTOMER_SUCCESS_REP,
            List.of(
                    RoleNeed.of("listening", 60, 3),
                    RoleNeed.of("onboarding", 60, 3),
                    RoleNeed.of("product-knowledge", 50, 2),
                    RoleNeed.of("negotiation", 50, 2)),
            Role.SALES_MANAGER,
            List.of(
                    RoleNeed.of("coaching", 60, 3),
                    RoleNeed.of("forecasting", 60, 2),
                    RoleNeed.of("listening", 60, 2),
                    RoleNeed.of("negotiation", 50, 1))));

    /**
     * Takes what the roles need.
     *
     * @throws IllegalArgumentException if a role needs too much, or a skill twice
     */
    public RoleNeeds {
        Map<Role, List<RoleNeed>> sorted = new EnumMap<>(Role.class);
        Objects.requireNonNull(byRole, "byRole")
                .forEach((role, needs) -> sorted.put(
                        Objects.requireNonNull(role, "byRole must not hold a null role"), checked(role, needs)));
        byRole = Collections.unmodifiableMap(sorted);
    }

    private static List<RoleNeed> checked(Role role, List<RoleNeed> needs) {
        if (needs.size() > Check.LIST_LENGTH) {
            throw new IllegalArgumentException(
                    role.code() + " must have at most " + Check.LIST_LENGTH + " needs, had " + needs.size());
        }
        if (needs.stream().map(RoleNeed::skill).collect(Collectors.toSet()).size() < needs.size()) {
            throw new IllegalArgumentException(role.code() + " must need a skill once");
        }
        return needs.stream()
                .sorted(Comparator.comparingInt((RoleNeed need) -> -need.weight())
                        .thenComparing(need -> need.skill().code()))
                .toList();
    }

    /** What the role needs; nothing where it is not said. */
    public List<RoleNeed> of(Role role) {
        return byRole.getOrDefault(role, List.of());
    }

    /** The roles of which it is said what they need, in their declared order. */
    public Set<Role> roles() {
        return byRole.keySet();
    }
}
