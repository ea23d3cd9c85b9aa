package org.dealwright.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dealwright.contact.SilenceLimit;
import org.dealwright.need.NeedId;
import org.dealwright.need.NeedKind;
import org.dealwright.need.NeedTopic;
import org.dealwright.need.UncheckedStatement;
import org.dealwright.process.Actor;
import org.dealwright.process.Deadline;

/** Nothing due is missed or done twice, however often and in whatever order the clock is looked at. */
class SilenceProperties {
    private static final ProspectPolicy POLICY = ProspectPolicy.builder()
            .silence(SilenceTerms.everywhere(new SilenceLimit(Duration.ofMinutes(100), Duration.ofMinutes(250))))
            .build();

    /** Something done, so many minutes after what was done before; and before it, looks at the clock. */
    record Act(int minutes, String command, List<Integer> looks) {}

    /** Told of it: whom, at which minute. */
    record Told(String whom, long minute) {}

    @Provide
    Arbitrary<List<Act>> acts() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 400),
                        Arbitraries.of("log-touch", "research", "record-need", "set-attribute"),
                        Arbitraries.integers().between(-100, 450).list().ofMaxSize(4))
                .as(Act::new)
                .list()
                .ofMaxSize(12);
    }

    @Property
    void everybody_is_told_once_of_each_silence_that_lasts(
            @ForAll("acts") List<Act> acts,
            @ForAll boolean owned,
            @ForAll @Size(max = 4) List<@IntRange(min = -100, max = 600) Integer> looks) {
        List<Told> expected = new ArrayList<>();
        List<Told> told = new ArrayList<>();
        Option<Prospect> prospect = ProspectLifecycle.table()
                .replay((owned ? ProspectHistory.owned() : ProspectHistory.unowned()).events());
        long minute = 0;
        for (Act act : acts) {
            expect(expected, owned, minute, minute + act.minutes());
            prospect = looked(prospect, minute, act.looks(), minute + act.minutes(), told);
            minute += act.minutes();
            prospect = given(prospect, act.command(), ProspectFixture.manager(), minute, told);
        }
        expect(expected, owned, minute, minute + 600);
        prospect = looked(prospect, minute, looks, minute + 600, told);
        looked(prospect, minute, looks, minute + 600, told);

        assertEquals(expected, told);
    }

    /** By arithmetic alone: who is told of a silence that lasts from one minute to another. */
    private static void expect(List<Told> expected, boolean owned, long from, long to) {
        if (owned && to - from >= 100) {
            expected.add(new Told("owner", from + 100));
        }
        if (to - from >= (owned ? 250 : 100)) {
            expected.add(new Told("manager", from + (owned ? 250 : 100)));
        }
    }

    private static Option<Prospect> looked(
            Option<Prospect> prospect, long from, List<Integer> looks, long until, List<Told> told) {
        Option<Prospect> after = prospect;
        for (int look : looks) {
            after = timeActs(after, Math.min(from + look, until), told);
        }
        return timeActs(after, until, told);
    }

    private static Option<Prospect> timeActs(Option<Prospect> prospect, long now, List<Told> told) {
        Option<Prospect> after = prospect;
        for (Option<Deadline<Prospect>> due = due(after);
                due.exists(one -> !one.at().isAfter(at(now)));
                due = due(after)) {
            long minute = Duration.between(
                            ProspectHistory.MONDAY_AT_NINE, due.get().at())
                    .toMinutes();
            String command = ProspectLifecycle.table()
                    .names()
                    .command(due.get().command().getClass());
            after = given(after, command, Actor.system(), minute, told);
        }
        return after;
    }

    private static Option<Deadline<Prospect>> due(Option<Prospect> prospect) {
        return prospect.flatMap(phase -> ProspectLifecycle.table().deadline(phase, POLICY));
    }

    private static Option<Prospect> given(
            Option<Prospect> prospect, String command, Actor actor, long minute, List<Told> told) {
        ProspectEvent event = ProspectLifecycle.table()
                .submit(
                        prospect,
                        command.equals("record-need") ? need(minute) : ProspectCommands.command(command),
                        ProspectFixture.situation(actor, at(minute), POLICY, new NextDeal(ProspectHistory.DEAL, false)))
                .get();
        if (event instanceof ProspectEvent.OwnerReminded) {
            told.add(new Told("owner", minute));
        } else if (event instanceof ProspectEvent.SilenceEscalated) {
            told.add(new Told("manager", minute));
        }
        return prospect.map(phase -> ProspectLifecycle.table().evolve(phase, event));
    }

    private static ProspectCommand<?> need(long minute) {
        return new ProspectCommand.RecordNeed(
                new NeedId("at-" + minute), NeedKind.WANT, new NeedTopic("paper"), new UncheckedStatement("some"));
    }

    private static Instant at(long minute) {
        return ProspectHistory.MONDAY_AT_NINE.plus(Duration.ofMinutes(minute));
    }
}
