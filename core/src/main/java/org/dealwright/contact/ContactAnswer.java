package org.dealwright.contact;

import io.vavr.control.Option;
import java.util.Objects;
import org.dealwright.process.Reason;
import org.dealwright.process.Rejection.RuleBroken;

/**
 * Whether somebody may be contacted, and why or why not.
 *
 * @param allowed whether they may
 * @param reason what speaks for it, or against it
 */
public record ContactAnswer(boolean allowed, Reason reason) {
    public ContactAnswer {
        Objects.requireNonNull(reason, "reason");
    }

    /** They may be contacted. */
    public static ContactAnswer allowed(Reason reason) {
        return new ContactAnswer(true, reason);
    }

    /** They may not be contacted. */
    public static ContactAnswer refused(Reason reason) {
        return new ContactAnswer(false, reason);
    }

    /** The reason as the refusal of a command that would contact them; none where they may be contacted. */
    public Option<RuleBroken> refusal() {
        return allowed ? Option.none() : Option.some(new RuleBroken(reason.code(), reason.arguments()));
    }
}
