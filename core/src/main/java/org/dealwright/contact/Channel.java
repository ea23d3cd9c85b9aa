package org.dealwright.contact;

import org.dealwright.process.Check;
import org.dealwright.process.Term;

/**
 * The way somebody is contacted.
 *
 * @param code the channel's code
 */
public record Channel(String code) {
    /** By telephone. */
    public static final Channel PHONE = new Channel("phone");
    /** By mail message. */
    public static final Channel EMAIL = new Channel("email");
    /** Face to face. */
    public static final Channel MEETING = new Channel("meeting");
    /** In a video call. */
    public static final Channel VIDEO = new Channel("video");
    /** Over a social network. */
    public static final Channel SOCIAL = new Channel("social");
    /** By text message. */
    public static final Channel TEXT_MESSAGE = new Channel("text-message");
    /** By letter. */
    public static final Channel LETTER = new Channel("letter");
    /** Through a form or chat on one's own pages. */
    public static final Channel WEB = new Channel("web");

    /**
     * A channel of an embedder's own.
     *
     * @throws IllegalArgumentException if the text is not a code
     */
    public Channel {
        Check.requireCode("Channel", code);
    }

    /** The channel as a word that explanations can use. */
    public Term term() {
        return new Term("channel", code);
    }
}
