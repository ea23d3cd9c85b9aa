package org.dealwright.team;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.dealwright.process.Check;

/** Whether a member is there, as another system says. What it does not say stays missing: nothing is made up. */
public sealed interface ClaimedPresence {
    /** The stable name of the phase claimed. */
    String phase();

    /** They are there. */
    record Active() implements ClaimedPresence {
        @Override
        public String phase() {
            return "active";
        }
    }

    /**
     * They are away.
     *
     * @param until the day on which they are back; none where that is open, or the other system does not say
     */
    record OnLeave(Option<LocalDate> until) implements ClaimedPresence {
        public OnLeave {
            Check.requireOption("until", until);
        }

        @Override
        public String phase() {
            return "on-leave";
        }
    }

    /**
     * They are leaving.
     *
     * @param lastDay their last day; none where the other system does not say, and then they are gone once somebody says so
     */
    record Leaving(Option<LocalDate> lastDay) implements ClaimedPresence {
        public Leaving {
            Check.requireOption("lastDay", lastDay);
        }

        @Override
        public String phase() {
            return "leaving";
        }
    }

    /** They are gone. */
    record Left() implements ClaimedPresence {
        @Override
        public String phase() {
            return "left";
        }
    }
}
