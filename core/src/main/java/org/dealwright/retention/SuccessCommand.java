package org.dealwright.retention;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dealwright.contact.Channel;
import org.dealwright.id.PersonId;
import org.dealwright.process.Check;

/**
 * How the customer fares, and whether they are at risk. Texts are checked when the command is decided, all at once;
 * they must not hold personal data.
 *
 * @param <F> the phase, or group of phases, that takes it
 */
public sealed interface SuccessCommand<F> extends CustomerCommand<F> {
    /**
     * Somebody asked the customer how they fare. It is contact that was made, a fact, and may be entered late.
     *
     * @param channel how
     * @param person with whom; none where it is not known
     * @param pulse how they fare, as far as one could tell
     * @param note what came up, up to 4,000 characters
     */
    record CheckIn(Channel channel, Option<PersonId> person, Pulse pulse, Option<String> note)
            implements SuccessCommand<Customer.Ongoing> {
        public CheckIn {
            Objects.requireNonNull(channel, "channel");
            Check.requireOption("person", person);
            Objects.requireNonNull(pulse, "pulse");
            Check.requireOption("note", note);
        }
    }

    /**
     * They said how satisfied they are, in a survey or to somebody.
     *
     * @param scale on which scale
     * @param score NPS 0 to 10, CSAT 1 to 5
     * @param person who said so; none where it is not known
     */
    record RecordSatisfaction(SatisfactionScale scale, int score, Option<PersonId> person)
            implements SuccessCommand<Customer.Ongoing> {
        public RecordSatisfaction {
            Objects.requireNonNull(scale, "scale");
            Check.requireOption("person", person);
        }
    }

    /**
     * How much they used what they bought. The same metric for the same days once more replaces what was recorded.
     *
     * @param metric what was measured
     * @param amount how much in all, 0 or more
     * @param from the first day
     * @param until the first day after, at most 366 days later, and not after the day on which it happens
     */
    record RecordUsage(UsageMetric metric, BigDecimal amount, LocalDate from, LocalDate until)
            implements SuccessCommand<Customer.Ongoing> {
        public RecordUsage {
            Objects.requireNonNull(metric, "metric");
            Objects.requireNonNull(amount, "amount");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(until, "until");
        }
    }

    /**
     * They complain.
     *
     * @param id which of the customer's complaints it will be; one that none of those open has
     * @param kind about what; one that policy lists
     * @param severity how bad it is
     * @param what what it is, one line
     */
    record LogComplaint(ComplaintId id, ComplaintKind kind, Severity severity, String what)
            implements SuccessCommand<Customer.Ongoing> {
        public LogComplaint {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(severity, "severity");
            Objects.requireNonNull(what, "what");
        }
    }

    /**
     * A complaint is settled.
     *
     * @param id one that is open
     * @param resolution how, one line
     */
    record ResolveComplaint(ComplaintId id, String resolution) implements SuccessCommand<Customer.Ongoing> {
        public ResolveComplaint {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(resolution, "resolution");
        }
    }

    /**
     * What the customer wants to reach, and by when. It replaces the plan that was.
     *
     * @param goals at most 100; empty to plan nothing
     */
    record SetSuccessPlan(List<SuccessGoal> goals) implements SuccessCommand<Customer.Ongoing> {
        public SetSuccessPlan {
            goals = List.copyOf(Objects.requireNonNull(goals, "goals"));
        }
    }

    /**
     * Somebody sees that the customer might leave.
     *
     * @param reason {@link RiskReason#BY_HAND} or {@link RiskReason#CHAMPION_GONE}: the others follow from recorded facts
     * @param words why, up to 4,000 characters; needed for {@link RiskReason#BY_HAND}
     */
    record FlagAtRisk(RiskReason reason, Option<String> words) implements SuccessCommand<Customer.Kept> {
        public FlagAtRisk {
            Objects.requireNonNull(reason, "reason");
            Check.requireOption("words", words);
        }
    }

    /** Recorded facts say that the customer might leave. */
    record RaiseRisk() implements SuccessCommand<Customer.Kept> {}

    /** Recorded facts speak of a risk no more. */
    record ClearRisk() implements SuccessCommand<Customer.Kept> {}

    /**
     * Somebody has taken note of a reason and deals with it. It is not raised again until it has cleared.
     *
     * @param reason one that is on record and not acknowledged
     */
    record Acknowledge(RiskReason reason) implements SuccessCommand<Customer.AtRisk> {
        public Acknowledge {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** The customer is safe again, and in the phase they came from. */
    record Recover() implements SuccessCommand<Customer.AtRisk> {}
}
