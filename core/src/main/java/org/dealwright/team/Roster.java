package org.dealwright.team;

import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dealwright.handoff.Pool;
import org.dealwright.handoff.Presence;
import org.dealwright.handoff.Skill;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;

/** The members of a team, each once, by identifier. Immutable and thread-safe. */
public final class Roster {
    private static final Comparator<MemberId> BY_IDENTIFIER = Comparator.comparing(MemberId::value);

    /** Nobody. */
    public static final Roster EMPTY = new Roster(TreeMap.empty(BY_IDENTIFIER));

    private final TreeMap<MemberId, Member> members;

    private Roster(TreeMap<MemberId, Member> members) {
        this.members = members;
    }

    /** These members; of one who is there twice, the later stands. */
    public static Roster of(Iterable<? extends Member> members) {
        Roster roster = EMPTY;
        for (Member member : members) {
            roster = roster.with(member);
        }
        return roster;
    }

    /** The same roster with that member, in place of what was known of them. */
    public Roster with(Member member) {
        Objects.requireNonNull(member, "member");
        return new Roster(members.put(member.id(), member));
    }

    /** What is known of a member; none where they are not on it. */
    public Option<Member> find(MemberId member) {
        return members.get(Objects.requireNonNull(member, "member"));
    }

    /** Everybody, those included who have left, by identifier; unmodifiable. */
    public List<Member> members() {
        return members.values().asJava();
    }

    /** Whether nobody is on it. */
    public boolean isEmpty() {
        return members.isEmpty();
    }

    /** Everybody who belongs to a team and has not left, by identifier; unmodifiable. */
    public List<Member> in(TeamName team) {
        Objects.requireNonNull(team, "team");
        return present()
                .filter(one -> one.profile().post().team().contains(team))
                .toList();
    }

    /** Everybody whom a member leads and who has not left, by identifier; unmodifiable. */
    public List<Member> ledBy(MemberId manager) {
        Objects.requireNonNull(manager, "manager");
        return present()
                .filter(one -> one.profile().post().manager().contains(manager))
                .toList();
    }

    /** Everybody who has a role and has not left, by identifier; unmodifiable. */
    public List<Member> having(Role role) {
        Objects.requireNonNull(role, "role");
        return present().filter(one -> one.roles().contains(role)).toList();
    }

    /** Everybody whose last day has ended and who is there only because something was open then, by identifier. */
    public List<MemberId> heldUp() {
        return members.values()
                .toJavaStream()
                .filter(one -> one instanceof Member.Leaving leaving && leaving.isHeldUp())
                .map(Member::id)
                .toList();
    }

    private Stream<Member> present() {
        return members.values().toJavaStream().filter(one -> one.presence() != Presence.LEFT);
    }

    /**
     * Whoever gives a command, with the roles that the roster says: those on it have just these, whatever they were handed
     * in with, and one who has left has none. Whoever is not on it keeps what they were handed in with, and so does the
     * system.
     */
    public Actor acting(Actor actor) {
        Option<Member> known = actor.member().flatMap(members::get);
        return known.isEmpty() ? actor : Actor.of(known.get().id(), known.get().roles());
    }

    /**
     * How good a member is at something: 1 to {@link Skill#HIGHEST}, 0 where nobody rated it; none where they are not on
     * the roster.
     */
    public Option<Integer> level(MemberId member, Skill skill) {
        return find(member).map(known -> known.profile().development().level(skill));
    }

    /**
     * Those among whom work may be given out: everybody who has not left. Strategies pass over who is on leave or leaving,
     * and say so. What each has open is not known here.
     *
     * @throws IllegalArgumentException if there are more than {@link Pool#MOST}
     */
    public Pool pool() {
        return new Pool(present().map(Member::candidate).toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Roster that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return "roster of " + members.keySet().map(MemberId::value).mkString("[", ", ", "]");
    }
}
