package org.dealwright.metrics.recorded;

import io.vavr.control.Option;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dealwright.deal.Deal;
import org.dealwright.id.ProductId;
import org.dealwright.process.MemberId;
import org.dealwright.prospect.Prospect;
import org.dealwright.retention.Customer;
import org.dealwright.team.Member;
import org.dealwright.team.TeamName;

/** What each prospect, deal and customer can be grouped by. */
final class Describing {
    final Map<String, Particulars> prospects = new HashMap<>();
    final Map<String, Particulars> deals = new HashMap<>();
    final Map<String, Particulars> customers = new HashMap<>();
    private final Chronicle chronicle;
    final Map<MemberId, TeamName> teams = new HashMap<>();

    Describing(Chronicle chronicle) {
        this.chronicle = chronicle;
        chronicle.members.values().forEach(life -> life.now().forEach(this::member));
        chronicle.prospects.forEach((id, life) -> life.now().forEach(now -> prospects.put(id, of(now))));
        chronicle.deals.forEach((id, life) -> life.now().forEach(now -> deals.put(id, of(life, now))));
        chronicle.customers.forEach((id, life) -> life.now().forEach(now -> customers.put(id, of(now))));
    }

    private void member(Member member) {
        member.profile().post().team().forEach(team -> teams.put(member.id(), team));
    }

    private Option<TeamName> team(Option<MemberId> owner) {
        return owner.flatMap(member -> Option.of(teams.get(member)));
    }

    private Particulars of(Prospect now) {
        return new Particulars(
                now.owner(),
                team(now.owner()),
                now.dossier().profile().source(),
                Option.none(),
                now.company(),
                List.of(),
                now.dossier().profile().attributes(),
                now.dossier().profile().adoptedAs().isDefined());
    }

    private Particulars of(DealLife life, Deal now) {
        return new Particulars(
                now.owner(),
                team(now.owner()),
                chronicle.source(now),
                now instanceof Deal.Won won
                        ? won.kind()
                        : now.dossier().profile().kind(),
                now.company(),
                chronicle.offers.products(life.deal, now),
                now.dossier().profile().attributes(),
                now.dossier().profile().adoptedAs().isDefined());
    }

    private Particulars of(Customer now) {
        Option<DealLife> deal = now.dossier().profile().deal().flatMap(chronicle::deal);
        Option<Deal> won = deal.flatMap(DealLife::now);
        return new Particulars(
                now.owner(),
                team(now.owner()),
                won.flatMap(chronicle::source),
                Option.none(),
                now.buyer().company(),
                deal.flatMap(life -> won.map(its -> chronicle.offers.products(life.deal, its)))
                        .getOrElse(List.<ProductId>of()),
                now.dossier().profile().attributes(),
                now.dossier().profile().adoptedAs().isDefined());
    }
}
