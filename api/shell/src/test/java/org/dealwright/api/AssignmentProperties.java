package org.dealwright.api;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dealwright.handoff.AssignmentRequest;
import org.dealwright.handoff.AssignmentStrategy;
import org.dealwright.handoff.Candidate;
import org.dealwright.handoff.Pool;
import org.dealwright.id.ProspectId;
import org.dealwright.process.MemberId;
import org.dealwright.prospect.ProspectCommand.Identify;
import org.dealwright.prospect.Source;
import org.dealwright.prospect.SourceKind;

/** Fair, however the work comes in and the clock goes. */
class AssignmentProperties {
    @Property(tries = 60)
    void by_turns_or_by_workload_equals_get_numbers_that_differ_by_one_at_most(
            @ForAll @IntRange(min = 1, max = 5) int members,
            @ForAll List<@IntRange(min = 0, max = 7) Integer> arrivals,
            @ForAll boolean byTurns,
            @ForAll @IntRange(min = -30, max = 30) int minutes) {
        Office office = new Office();
        Pool pool = new Pool(IntStream.range(0, members)
                .mapToObj(i -> Candidate.active(new MemberId("m" + i)))
                .toList());
        AssignmentStrategy strategy = byTurns ? AssignmentStrategy.roundRobin() : AssignmentStrategy.leastBusy();
        List<ProspectId> all = new ArrayList<>();
        for (int arriving : arrivals) {
            for (int i = 0; i < arriving; i++) {
                ProspectId id = new ProspectId("q" + all.size());
                all.add(id);
                office.give(id, new Identify(Source.of(SourceKind.INBOUND)), Office.SDR)
                        .get();
            }
            office.pass(Duration.ofMinutes(minutes));
            office.process.prospects().assignQueue(strategy, one -> AssignmentRequest.ANY, pool, Office.MANAGER);
        }

        long[] owned = new long[members];
        for (ProspectId id : all) {
            Option<MemberId> owner = office.process.prospects().find(id).get().owner();
            owned[Integer.parseInt(owner.get().value().substring(1))]++;
        }
        assertTrue(
                IntStream.range(0, members)
                        .allMatch(i -> owned[i] == all.size() / members || owned[i] == all.size() / members + 1),
                () -> Arrays.toString(owned));
    }
}
