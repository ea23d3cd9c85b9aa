package org.dealwright.metrics.recorded;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.dealwright.process.WorkingHours;
import org.dealwright.team.CalendarCode;
import org.dealwright.team.Member;
import org.dealwright.team.MemberEvent;
import org.dealwright.team.MemberLifecycle;
import org.jspecify.annotations.Nullable;

/** What the history of one member of the team tells. */
final class MemberLife extends Life<Member, MemberEvent> {
    /** From when on they had which; what is said late holds from then on, whatever was said before of later. */
    private final NavigableMap<Instant, Option<CalendarCode>> calendars = new TreeMap<>();

    MemberLife(String id, FactOptions options) {
        super(id, MemberLifecycle.table(), options);
    }

    @Override
    Option<Instant> began(MemberEvent event, Instant recordedAt) {
        return Option.none();
    }

    @Override
    void happened(@Nullable Member before, Member after, MemberEvent event) {
        Option<CalendarCode> calendar = after.profile().post().calendar();
        if (calendars.isEmpty() || !calendars.lastEntry().getValue().equals(calendar)) {
            calendars.tailMap(event.at(), false).clear();
            calendars.put(event.at(), calendar);
        }
    }

    /** The hours of their own that they had at that instant; none where they had none. */
    Option<WorkingHours> hours(Instant at) {
        return Option.of(calendars.floorEntry(at))
                .flatMap(Map.Entry::getValue)
                .flatMap(code -> Option.of(options.calendars().get(code)));
    }

    /** The team is the team, whoever knew it first. */
    @Override
    boolean isAdopted(Member phase) {
        return false;
    }
}
