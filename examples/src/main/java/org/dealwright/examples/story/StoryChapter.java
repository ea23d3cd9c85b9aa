package org.dealwright.examples.story;

/** A part of the story; each begins where the one before it ended. */
interface StoryChapter {
    /** The key of its heading. */
    String title();

    /** Plays it, step by step. */
    void play(StoryStage stage);
}
