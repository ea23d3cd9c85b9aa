package org.dealwright.examples.story;

import static org.dealwright.examples.story.StoryCast.ANNS_ID;
import static org.dealwright.examples.story.StoryCast.CARLS_ID;
import static org.dealwright.examples.story.StoryCast.MIA;
import static org.dealwright.examples.story.StoryCast.at;

/** A colleague leaves, and nothing of theirs is left behind. */
final class Leaving implements StoryChapter {
    @Override
    public String title() {
        return "chapter.leaving";
    }

    @Override
    public void play(StoryStage stage) {
        stage.team().passOn(CARLS_ID, ANNS_ID, at(7, 15, 45), MIA, "pass-on");
    }
}
