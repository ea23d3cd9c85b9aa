package org.dealwright.examples.olist;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dealwright.examples.chart.Bars;
import org.dealwright.examples.report.Section;
import org.dealwright.examples.report.Table;
import org.dealwright.examples.report.Value;

/** Who won: SDRs, reps, and the pairs that they make. */
final class PeopleSections {
    private static final int SHOWN = 10;
    private static final String BASIS =
            "Won deals whose lead they had a part in. The source names SDR and rep of won deals"
                    + " only, so nobody has a rate.";

    private final Handoffs team;

    PeopleSections(Handoffs team) {
        this.team = team;
    }

    Section people() {
        Section.Builder section = Section.of("people", "SDRs, reps and pairs")
                .figure("sdrs", "SDRs", new Value.Count(team.bySdr().size()), "Named in at least one won deal.")
                .figure("reps", "Reps", new Value.Count(team.byRep().size()), "Named in at least one won deal.")
                .figure(
                        "pairs",
                        "Pairs of SDR and rep",
                        new Value.Count(team.byPair().size()),
                        team.pairsOfTwo() + " of them are of two different people.")
                .figure(
                        "handoffs",
                        "Accepted handoffs",
                        new Value.Count(team.accepted()),
                        "Won deals whose SDR and rep are two people; " + team.converted()
                                + " more were kept by one who is both.");
        board(section, "bySdr", "SDR", team.bySdr());
        board(section, "byRep", "rep", team.byRep());
        section.table(pairs());
        return section.done();
    }

    private static void board(Section.Builder section, String key, String role, Map<String, Handoffs.Share> shares) {
        Table.Builder table = Table.of(key, "Won by " + role + ", the most first")
                .basis(BASIS)
                .first(SHOWN)
                .column(role.toLowerCase(Locale.ROOT), role)
                .column("accepted", "by handoff")
                .column("converted", "kept")
                .column("won", "won");
        shares.forEach((name, share) -> table.row(
                new Value.Text(name),
                new Value.Count(share.accepted()),
                new Value.Count(share.converted()),
                new Value.Count(share.all())));
        List<Bars.Bar> bars = shares.entrySet().stream()
                .limit(SHOWN)
                .map(each -> new Bars.Bar(
                        new Value.Text(each.getKey()).shown(),
                        each.getValue().all(),
                        new Value.Count(each.getValue().all()).shown()))
                .toList();
        if (!bars.isEmpty()) {
            section.chart(new Bars(
                    "Most won by " + role,
                    "The first " + bars.size() + " of " + shares.size() + ", by the number of won deals.",
                    won -> new Value.Count(Math.round(won)).shown(),
                    bars,
                    Optional.empty()));
        }
        section.table(table.done());
    }

    private Table pairs() {
        Table.Builder table = Table.of("byPair", "Won by pair, the most first")
                .basis(BASIS)
                .first(SHOWN)
                .column("sdr", "SDR")
                .column("rep", "rep")
                .column("accepted", "by handoff")
                .column("converted", "kept")
                .column("won", "won");
        team.byPair()
                .forEach((pair, share) -> table.row(
                        new Value.Text(pair.sdr()),
                        new Value.Text(pair.rep()),
                        new Value.Count(share.accepted()),
                        new Value.Count(share.converted()),
                        new Value.Count(share.all())));
        return table.done();
    }
}
