package org.dealwright.examples.story;

import static org.dealwright.examples.story.StoryCast.DORA;
import static org.dealwright.examples.story.StoryCast.at;

import org.dealwright.deal.DealCommand.RaiseObstacle;
import org.dealwright.deal.DealCommand.ResolveObstacle;
import org.dealwright.deal.DealCommand.Win;
import org.dealwright.deal.ObstacleId;
import org.dealwright.deal.ObstacleKind;

/** What blocks the deal has to be out of the way before it is won; then the order is placed by itself. */
final class InTheWay implements StoryChapter {
    private static final ObstacleId SUPPLIER = new ObstacleId("present-supplier");

    @Override
    public String title() {
        return "chapter.in-the-way";
    }

    @Override
    public void play(StoryStage stage) {
        String what = stage.words().of("obstacle.what");
        RaiseObstacle raise = new RaiseObstacle(SUPPLIER, ObstacleKind.PROCUREMENT, true, what);
        stage.act(at(15, 9, 30), DORA, raise, "raise", what);
        stage.act(at(15, 9, 40), DORA, new Win(), "win-too-early");
        String resolution = stage.words().of("obstacle.resolution");
        stage.act(at(16, 11, 0), DORA, new ResolveObstacle(SUPPLIER, resolution), "resolve", resolution);
        stage.act(at(16, 11, 5), DORA, new Win(), "win");
    }
}
