package org.dealwright.incentive;

import org.dealwright.process.Check;

/**
 * Some of a team to whom a part of a plan applies, and whose goal is one: {@code hunters}, {@code east}, {@code overlay}.
 *
 * @param code the group's code
 */
public record Group(String code) {
    /**
     * Takes a group.
     *
     * @throws IllegalArgumentException if the text is not a code
     */
    public Group {
        Check.requireCode("Group", code);
    }
}
