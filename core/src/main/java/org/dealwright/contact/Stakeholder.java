package org.dealwright.contact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.dealwright.id.PersonId;
import org.dealwright.process.Check;

/**
 * Somebody on the buyer's side.
 *
 * @param person who
 * @param roles what they do in the purchase, each once, in the order given; empty while it is not known
 */
public record Stakeholder(PersonId person, List<BuyingRole> roles) {
    /**
     * Takes somebody with their roles; one given twice counts once.
     *
     * @throws IllegalArgumentException if there are more than {@link Check#LIST_LENGTH} roles
     */
    public Stakeholder {
        Objects.requireNonNull(person, "person");
        roles = eachOnce(Objects.requireNonNull(roles, "roles"));
        if (roles.size() > Check.LIST_LENGTH) {
            throw new IllegalArgumentException("roles must be at most " + Check.LIST_LENGTH + ", were " + roles.size());
        }
    }

    private static List<BuyingRole> eachOnce(List<BuyingRole> roles) {
        return roles.size() < 2 ? BuyingRole.shared(List.copyOf(roles)) : List.copyOf(new LinkedHashSet<>(roles));
    }
}
