package org.dealwright.api;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.handoff.Presence;
import org.dealwright.process.Actor;
import org.dealwright.process.Choice;
import org.dealwright.process.MemberId;
import org.dealwright.process.Rejection;
import org.dealwright.process.Rejection.RuleBroken;
import org.dealwright.team.Member;
import org.dealwright.team.Roster;

/**
 * Who has left does nothing any more, whatever is theirs still: only the roster knows it, so no table says it.
 */
final class Departed {
    private static final int MOST_NAMED = 5;

    private Departed() {}

    /** What stands against anything that somebody does; nothing, unless they are on the roster, and have left. */
    static Option<RuleBroken> against(Roster roster, Actor actor) {
        Option<MemberId> departed =
                actor.member().filter(member -> roster.find(member).exists(Member.Left.class::isInstance));
        return departed.map(who -> RuleBroken.of("team.actor-left", who.value(), present(roster)));
    }

    /** The same where what they do is about several histories. */
    static Option<Refusal> refusing(Roster roster, Actor actor) {
        return against(roster, actor)
                .map(left ->
                        new Refusal.ByRule(Kind.MEMBER.stream(actor.member().get()), left));
    }

    /** What a member can do, where they have left: the same, and none of it open. */
    static List<Choice> closed(List<Choice> choices, Roster roster, Actor actor) {
        Option<RuleBroken> left = against(roster, actor);
        return left.isEmpty()
                ? choices
                : choices.stream().map(choice -> closed(choice, left.get())).toList();
    }

    private static Choice closed(Choice choice, RuleBroken left) {
        List<Rejection> obstacles = new ArrayList<>(choice.obstacles());
        obstacles.add(0, left);
        return new Choice(choice.command(), choice.who(), obstacles);
    }

    /** The first few of those who are there, by identifier. */
    private static List<String> present(Roster roster) {
        return roster.members().stream()
                .filter(member -> member.presence() == Presence.ACTIVE)
                .limit(MOST_NAMED)
                .map(member -> member.id().value())
                .toList();
    }
}
