package org.dealwright.examples.team;

import org.dealwright.process.Role;

/**
 * What somebody of a role does in a usual month.
 *
 * @param role the role
 * @param members how many of them are in the team
 * @param closed what they bring to an end: deals, handoffs offered, renewals
 * @param share which share of it they win
 * @param value what one is worth, in euros
 * @param leads what they are given to work on
 * @param activity the touches they make
 * @param open what is open at a time
 */
record SampleJob(Role role, int members, int closed, double share, int value, int leads, int activity, int open) {
    private static final int ROUND = 100;

    /** What somebody usual achieves, in euros. */
    int goal() {
        return (int) Math.round(closed * share * value / ROUND) * ROUND;
    }
}
