package org.dealwright.process;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A command that the phase knows, with what stands in its way for this actor now.
 *
 * @param command the command's stable name
 * @param who who may give it, as terms of the kind {@code who}
 * @param obstacles why it is not open: not permitted, not due, or conditions not met; empty where it is open
 */
public record Choice(String command, List<Term> who, List<Rejection> obstacles) {
    public Choice {
        Objects.requireNonNull(command, "command");
        who = List.copyOf(Objects.requireNonNull(who, "who"));
        obstacles = List.copyOf(Objects.requireNonNull(obstacles, "obstacles"));
    }

    /** Whether this actor may give the command now. */
    public boolean isOpen() {
        return obstacles.isEmpty();
    }

    /**
     * Whether it can be done now and by whom; else why not and what would lift it, as sentences.
     *
     * @param locale Hungarian for {@code hu}, English for everything else; instants are shown in UTC
     */
    public String explain(Locale locale) {
        return explain(locale, ZoneOffset.UTC);
    }

    /**
     * Whether it can be done now and by whom; else why not and what would lift it, as sentences.
     *
     * @param locale Hungarian for {@code hu}, English for everything else
     * @param zone the zone in which instants are shown
     */
    public String explain(Locale locale, ZoneId zone) {
        return new Explanation(locale, zone).of(this);
    }
}
