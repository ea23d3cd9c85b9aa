package org.dealwright.process;

import io.vavr.control.Option;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who gives a command: a member with the roles they hold, or the system itself.
 *
 * <p>Immutable and thread-safe. Roles are kept as a bit mask, so that asking for one costs nothing.
 */
public final class Actor {
    static final int SYSTEM_BIT = 1 << 31;
    private static final Actor SYSTEM = new Actor(Option.none(), SYSTEM_BIT);

    private final Option<MemberId> member;
    private final @Nullable MemberId id;
    private final int mask;

    private Actor(Option<MemberId> member, int mask) {
        this.member = member;
        this.id = member.getOrNull();
        this.mask = mask;
    }

    /**
     * A member with the roles they hold; somebody without a role may still act as an owner.
     *
     * @throws NullPointerException if the member or a role is null
     */
    public static Actor of(MemberId member, Role... roles) {
        return new Actor(Option.of(Objects.requireNonNull(member, "member")), mask(List.of(roles)));
    }

    /**
     * A member with the roles they hold; somebody without a role may still act as an owner.
     *
     * @throws NullPointerException if the member or a role is null
     */
    public static Actor of(MemberId member, Set<Role> roles) {
        return new Actor(Option.of(Objects.requireNonNull(member, "member")), mask(roles));
    }

    private static int mask(Collection<Role> roles) {
        int mask = 0;
        for (Role role : roles) {
            mask |= role.bit();
        }
        return mask;
    }

    /** Time, or a life cycle that makes another do something. */
    public static Actor system() {
        return SYSTEM;
    }

    /** The member; none for the system. */
    public Option<MemberId> member() {
        return member;
    }

    /** The roles held, in their declared order; empty for the system. */
    public Set<Role> roles() {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (has(role)) {
                roles.add(role);
            }
        }
        return roles;
    }

    /** Whether this role is held. */
    public boolean has(Role role) {
        return (mask & role.bit()) != 0;
    }

    /** Whether this is time or another life cycle rather than a member. */
    public boolean isSystem() {
        return mask == SYSTEM_BIT;
    }

    /** Whether this is that member. */
    public boolean is(MemberId id) {
        return id.equals(this.id);
    }

    int mask() {
        return mask;
    }

    /** The member; null for the system. */
    @Nullable
    MemberId id() {
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Actor that && mask == that.mask && member.equals(that.member);
    }

    @Override
    public int hashCode() {
        return member.hashCode() * 31 + mask;
    }

    @Override
    public String toString() {
        return isSystem() ? "system" : member.get().value() + roles();
    }
}
