package org.dealwright.prospect;

/** What came of a touch. */
public enum TouchOutcome {
    /** The prospect answered or took part. */
    ANSWERED(true),
    /** Nobody answered. */
    NO_ANSWER(false),
    /** A message was left or sent, and is not answered yet. */
    MESSAGE_LEFT(false),
    /** The address or number does not exist. */
    BOUNCED(false),
    /** Somebody answered who has nothing to do with it. */
    WRONG_PERSON(false);

    private final boolean answer;

    TouchOutcome(boolean answer) {
        this.answer = answer;
    }

    /** Whether it can be the prospect who turned to us, missed or not. */
    boolean mayBeTheirs() {
        return this != WRONG_PERSON && this != BOUNCED;
    }

    /** Whether the prospect has answered by it. */
    public boolean isAnswer() {
        return answer;
    }
}
