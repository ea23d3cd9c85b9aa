package org.dealwright.contact;

/** What came of a touch. */
public enum TouchOutcome {
    /** They answered or took part. */
    ANSWERED(true),
    /** They answered, and a meeting was agreed on. */
    MEETING_BOOKED(true),
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

    /** Whether it can be they who turned to us, missed or not. */
    public boolean mayBeTheirs() {
        return this != WRONG_PERSON && this != BOUNCED;
    }

    /** Whether they have answered by it. */
    public boolean isAnswer() {
        return answer;
    }

    /** Whether they have answered by it, or turned to us. */
    public boolean isAnswer(Direction direction) {
        return answer || (direction == Direction.INBOUND && mayBeTheirs());
    }
}
