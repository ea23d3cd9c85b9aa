package org.dealwright.team;

import org.dealwright.process.Check;
import org.dealwright.process.Term;

/**
 * What a member is coached in.
 *
 * @param code the topic's code
 */
public record CoachingTopic(String code) {
    /** Finding and contacting prospects. */
    public static final CoachingTopic PROSPECTING = new CoachingTopic("prospecting");
    /** Finding out what somebody needs. */
    public static final CoachingTopic DISCOVERY = new CoachingTopic("discovery");
    /** Presentations and demos. */
    public static final CoachingTopic PRESENTING = new CoachingTopic("presenting");
    /** Coming to terms. */
    public static final CoachingTopic NEGOTIATING = new CoachingTopic("negotiating");
    /** Bringing a deal to its decision. */
    public static final CoachingTopic CLOSING = new CoachingTopic("closing");
    /** Keeping customers. */
    public static final CoachingTopic RETENTION = new CoachingTopic("retention");
    /** What to spend time on. */
    public static final CoachingTopic TIME = new CoachingTopic("time");

    /**
     * A topic of an embedder's own.
     *
     * @throws IllegalArgumentException if the text is not a code
     */
    public CoachingTopic {
        Check.requireCode("CoachingTopic", code);
    }

    /** The topic as a word for explanations. */
    public Term term() {
        return new Term("coaching-topic", code);
    }
}
