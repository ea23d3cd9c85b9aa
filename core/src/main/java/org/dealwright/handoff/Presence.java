package org.dealwright.handoff;

/** Whether a member is there to take work. */
public enum Presence {
    /** There. */
    ACTIVE,
    /** Away for a while. */
    ON_LEAVE,
    /** Still there, and taking no new work. */
    LEAVING,
    /** Gone for good. */
    LEFT
}
