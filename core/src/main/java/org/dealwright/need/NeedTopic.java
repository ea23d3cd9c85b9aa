package org.dealwright.need;

import org.dealwright.process.Check;

/**
 * What a need is about, such as {@code paper-weight} or {@code delivery}; an embedder has its own.
 *
 * @param code the topic's code
 */
public record NeedTopic(String code) {
    /**
     * A topic.
     *
     * @throws IllegalArgumentException if the text is not a code
     */
    public NeedTopic {
        Check.requireCode("NeedTopic", code);
    }
}
