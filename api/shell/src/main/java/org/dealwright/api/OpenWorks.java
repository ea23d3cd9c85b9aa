package org.dealwright.api;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;
import org.dealwright.team.Member;
import org.dealwright.team.OpenWork;
import org.dealwright.team.OpenWork.Involvement;
import org.dealwright.team.Roster;
import org.jspecify.annotations.Nullable;

/** Everything that a member has open, by the index. */
final class OpenWorks {
    /** What is somebody's work, and the phases in which it has not ended. */
    private static final Map<String, Set<String>> UNFINISHED = new LinkedHashMap<>();

    static {
        for (Kind<?, ?, ?, ?> kind : List.of(Kind.PROSPECT, Kind.DEAL, Kind.PROPOSAL, Kind.ORDER, Kind.CUSTOMER)) {
            UNFINISHED.put(kind.lifecycle(), kind.unfinishedPhases());
        }
    }

    private OpenWorks() {}

    /**
     * What is theirs, what is offered to them, into what they were called, and who reports to them; life cycle by life cycle,
     * by identifier. What rests is open, and what has ended is not; nor does one who has left report to anybody.
     */
    static List<OpenWork> of(Index index, Roster roster, MemberId member) {
        List<OpenWork> open = new ArrayList<>();
        UNFINISHED.forEach((lifecycle, phases) -> index.of(lifecycle).ownedBy(member).stream()
                .filter(card -> phases.contains(card.phase))
                .forEach(card -> open.add(new OpenWork(lifecycle, card.id, Involvement.OWNED))));
        UNFINISHED
                .keySet()
                .forEach(lifecycle -> index.of(lifecycle)
                        .addressedTo(member)
                        .forEach(card -> open.add(new OpenWork(lifecycle, card.id, Involvement.ADDRESSED))));
        String deal = Kind.DEAL.lifecycle();
        index.calls().of(member).stream()
                .map(Calls.Call::deal)
                .distinct()
                .filter(id -> isUnfinished(index.of(deal).find(id), deal))
                .forEach(id -> open.add(new OpenWork(deal, id, Involvement.CONSULTED)));
        roster.ledBy(member)
                .forEach(report -> open.add(
                        new OpenWork(Kind.MEMBER.lifecycle(), report.id().value(), Involvement.LED)));
        return List.copyOf(open);
    }

    /** How much of what a member owns has not ended, and takes a role that they do not have. */
    static long unfit(Index index, Member member) {
        long unfit = 0;
        for (Map.Entry<String, Set<String>> entry : UNFINISHED.entrySet()) {
            Option<Set<Role>> owning = OwningRoles.of(entry.getKey());
            if (owning.exists(roles -> member.roles().stream().noneMatch(roles::contains))) {
                unfit += index.of(entry.getKey()).ownedBy(member.id()).stream()
                        .filter(card -> entry.getValue().contains(card.phase))
                        .count();
            }
        }
        return unfit;
    }

    /** Everybody not on a roster who owns something that has not ended, and from when on the oldest of it is in its phase. */
    static Map<MemberId, Instant> strangers(Index index, Roster roster) {
        Map<MemberId, Instant> since = new TreeMap<>(Comparator.comparing(MemberId::value));
        UNFINISHED.forEach((lifecycle, phases) -> {
            Cards cards = index.of(lifecycle);
            cards.owners().stream()
                    .filter(owner -> roster.find(owner).isEmpty())
                    .forEach(owner -> cards.ownedBy(owner).stream()
                            .filter(card -> phases.contains(card.phase))
                            .map(Card::since)
                            .min(Comparator.naturalOrder())
                            .ifPresent(oldest ->
                                    since.merge(owner, oldest, (one, other) -> one.isBefore(other) ? one : other)));
        });
        return since;
    }

    private static boolean isUnfinished(@Nullable Card card, String lifecycle) {
        return card != null && UNFINISHED.getOrDefault(lifecycle, Set.of()).contains(card.phase);
    }

    /** The same, which must then be all: if there is more by then, it is decided again. */
    static List<OpenWork> allOf(Unit unit, MemberId member) {
        List<OpenWork> known = unit.ask(index -> of(index, unit.roster(), member));
        Set<OpenWork> all = Set.copyOf(known);
        unit.restOn(index -> Option.ofOptional(of(index, unit.roster(), member).stream()
                .filter(one -> !all.contains(one))
                .map(one -> new StreamId(one.lifecycle(), one.id()))
                .findFirst()));
        return known;
    }
}
