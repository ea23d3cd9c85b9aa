package org.dealwright.testkit.arbitraries;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;

/** Whole teams, each able to work: somebody develops, somebody closes, somebody leads. */
public final class Teams {
    /** What a person can be; an integration is none. */
    static final Set<Role> ROLES = EnumSet.complementOf(EnumSet.of(Role.INTEGRATION));

    private static final List<Role> NEEDED =
            List.of(Role.SALES_DEVELOPMENT_REP, Role.ACCOUNT_EXECUTIVE, Role.SALES_MANAGER);
    private static final List<String> NAMES =
            List.of("ann", "bob", "cem", "dora", "eve", "finn", "gita", "hugo", "ida");

    static final MemberId FIRST = new MemberId(NAMES.get(0));

    private Teams() {}

    /**
     * Teams of one to nine: a development rep, an executive and a manager, and up to six others of any roles, or none; one
     * team in six is of one person with all roles.
     */
    public static Arbitrary<Team> teams() {
        Arbitrary<Team> several = Arbitraries.of(ROLES)
                .set()
                .ofMaxSize(3)
                .list()
                .ofMinSize(NEEDED.size())
                .ofMaxSize(NAMES.size())
                .map(Teams::team);
        return Arbitraries.frequencyOf(Tuple.of(5, several), Tuple.of(1, Arbitraries.just(Team.ofOne(FIRST))));
    }

    /** The first three besides do what every team needs. */
    private static Team team(List<Set<Role>> roles) {
        List<Actor> members = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            EnumSet<Role> held = EnumSet.noneOf(Role.class);
            held.addAll(roles.get(i));
            if (i < NEEDED.size()) {
                held.add(NEEDED.get(i));
            }
            members.add(Actor.of(new MemberId(NAMES.get(i)), held));
        }
        return new Team(members);
    }
}
