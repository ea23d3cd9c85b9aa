package org.dealwright.examples.story;

import java.time.Instant;
import java.util.Optional;
import org.dealwright.api.StreamId;

/**
 * What somebody does in the story.
 *
 * @param chapter the heading of the chapter it belongs to
 * @param at when
 * @param who who does it, in words
 * @param what what they do, in words
 * @param command the command's stable name; {@code options}, {@code worklist}, {@code open-work} and the like where
 *     somebody only looks
 * @param about what it is done to; empty where it is done to several
 */
record StoryDeed(String chapter, Instant at, String who, String what, String command, Optional<StreamId> about) {
    /** The same, at another instant. */
    StoryDeed at(Instant instant) {
        return new StoryDeed(chapter, instant, who, what, command, about);
    }
}
