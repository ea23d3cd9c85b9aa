package org.dealwright.evaluation;

import java.util.List;
import java.util.Objects;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;

/**
 * Who can do what a role does.
 *
 * @param role the role
 * @param able those who are there and fit it well enough, whatever is not rated turns out to be: the best first
 * @param unproven those who are there and have the role, and may fit it well enough, but too little of them is rated
 */
public record RoleCover(Role role, List<MemberId> able, List<MemberId> unproven) {
    public RoleCover {
        Objects.requireNonNull(role, "role");
        able = List.copyOf(Objects.requireNonNull(able, "able"));
        unproven = List.copyOf(Objects.requireNonNull(unproven, "unproven"));
    }

    /** How many there are to fall back on. */
    public Depth depth() {
        return Depth.of(able.size(), unproven.size());
    }
}
