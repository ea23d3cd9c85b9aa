package org.dealwright.metrics;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;

/**
 * A handoff was offered, and what became of it.
 *
 * @param from who offered it
 * @param to to whom
 * @param offered when
 * @param result what became of it
 * @param response how much working time passed until the answer; none where there is none
 * @param reason the code of the reason for which it was returned; none where it was not
 * @param became what became of the deal, or of the customer, that was accepted; none where it was not, or is not known
 */
public record HandoffOutcome(
        MemberId from,
        MemberId to,
        Instant offered,
        HandoffResult result,
        Option<Duration> response,
        Option<String> reason,
        Option<DealResult> became) {
    /**
     * Takes an outcome.
     *
     * @throws IllegalArgumentException if there is a reason and it was not returned, something became of it and it was not
     *     accepted, or the reason is no code
     */
    public HandoffOutcome {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(offered, "offered");
        Objects.requireNonNull(result, "result");
        Check.requireOption("response", response);
        Check.requireOption("reason", reason);
        Check.requireOption("became", became);
        reason.forEach(code -> Check.requireCode("reason", code));
        if (reason.isDefined() && result != HandoffResult.RETURNED) {
            throw new IllegalArgumentException("reason must be none where it was not returned: " + result);
        }
        if (became.isDefined() && result != HandoffResult.ACCEPTED) {
            throw new IllegalArgumentException("became must be none where it was not accepted: " + result);
        }
    }
}
