package org.dealwright.incentive;

import io.vavr.control.Option;
import org.dealwright.process.Check;
import org.dealwright.process.Term;

/** What all parts of a plan have in common. */
final class Parts {
    private Parts() {}

    static void require(String code, Option<Group> group) {
        Check.requireCode("code", code);
        Check.requireOption("group", group);
    }

    static Term sort(String code) {
        return new Term("component", code);
    }

    /** What an exception counts. */
    static int one(boolean exception) {
        return exception ? 1 : 0;
    }
}
