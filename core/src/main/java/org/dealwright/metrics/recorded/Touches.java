package org.dealwright.metrics.recorded;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.LoggedTouch;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.metrics.Omission;
import org.dealwright.metrics.Touch;
import org.dealwright.process.MemberId;

/** The touches of one history, without those that were taken back. Not thread-safe. */
final class Touches {
    /** One touch; by whom, and whether somebody of ours spoke to somebody of theirs, or turned to them. */
    private record Made(LoggedTouch touch, Option<MemberId> by, boolean ours) {}

    private final List<Made> made = new ArrayList<>(2);

    void made(Instant at, Option<MemberId> by, Channel channel, Direction direction, TouchOutcome outcome) {
        boolean ours = direction == Direction.OUTBOUND || outcome.isAnswer();
        made.add(new Made(new LoggedTouch(at, channel, direction), by, ours));
    }

    /** Of two alike, the one logged last. */
    void retracted(LoggedTouch touch) {
        for (int i = made.size() - 1; i >= 0; i--) {
            if (made.get(i).touch().equals(touch)) {
                made.remove(i);
                return;
            }
        }
    }

    void tell(List<Touch> touches, Reasons reasons) {
        for (Made one : made) {
            LoggedTouch touch = one.touch();
            if (one.by().isEmpty()) {
                reasons.add(FactKind.TOUCHES, Omission.NO_MEMBER);
            } else {
                touches.add(new Touch(
                        one.by().get(), touch.at(), touch.channel().code(), touch.direction() == Direction.INBOUND));
            }
        }
    }

    /** The first touch from then on by which a member turned to them, or answered them; none where there was none. */
    Option<Answer> firstAnswer(Instant from) {
        Answer first = null;
        for (Made one : made) {
            Instant at = one.touch().at();
            boolean earlier = first == null || at.isBefore(first.at());
            if (one.ours() && one.by().isDefined() && !at.isBefore(from) && earlier) {
                first = new Answer(at, one.by().get());
            }
        }
        return Option.of(first);
    }

    /** Somebody of ours answered. */
    record Answer(Instant at, MemberId by) {}
}
