package org.dealwright.deal;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dealwright.process.Check;
import org.joda.money.Money;

/**
 * The phase that another system says a deal is in. What it does not say stays missing: nothing is made up.
 *
 * <p>Claimed phases are kept as they were made, even where one part contradicts another.
 */
public sealed interface ClaimedDeal {
    /** The stable name of the phase claimed. */
    String phase();

    /** What a deal that came this far here would have, and the claim lacks, as codes. */
    List<String> missing();

    /**
     * Open.
     *
     * @param in how far
     */
    record Open(OpenPhase in) implements ClaimedDeal {
        public Open {
            Objects.requireNonNull(in, "in");
        }

        @Override
        public String phase() {
            return in.code();
        }

        @Override
        public List<String> missing() {
            return lackedBy(in);
        }
    }

    /**
     * At rest for a while.
     *
     * @param until when it is taken up again; none where the other system does not say, and then it is resumed by hand
     * @param reason why; none where the other system does not say
     * @param was how far it had come; none where the other system does not say
     */
    record OnHold(Option<Instant> until, Option<HoldReason> reason, Option<OpenPhase> was) implements ClaimedDeal {
        public OnHold {
            Check.requireOption("until", until);
            Check.requireOption("reason", reason);
            Check.requireOption("was", was);
        }

        @Override
        public String phase() {
            return "on-hold";
        }

        @Override
        public List<String> missing() {
            List<String> missing = new ArrayList<>(lackedBy(was.getOrElse(OpenPhase.DISCOVERING)));
            lack(missing, "until", until);
            lack(missing, "reason", reason);
            lack(missing, "was", was);
            return List.copyOf(missing);
        }
    }

    /**
     * Won.
     *
     * @param value for how much; none where the other system does not say
     */
    record Won(Option<Money> value) implements ClaimedDeal {
        public Won {
            Check.requireOption("value", value);
        }

        @Override
        public String phase() {
            return "won";
        }

        @Override
        public List<String> missing() {
            List<String> missing = new ArrayList<>(lackedBy(OpenPhase.AGREED));
            lack(missing, "value", value);
            return List.copyOf(missing);
        }
    }

    /**
     * Lost.
     *
     * @param reason why; none where the other system does not say
     * @param competitor who won it; none where nobody did, or the other system does not say
     * @param was how far it had come; none where the other system does not say
     */
    record Lost(Option<LossReason> reason, Option<Competitor> competitor, Option<OpenPhase> was)
            implements ClaimedDeal {
        public Lost {
            Check.requireOption("reason", reason);
            Check.requireOption("competitor", competitor);
            Check.requireOption("was", was);
        }

        @Override
        public String phase() {
            return "lost";
        }

        @Override
        public List<String> missing() {
            List<String> missing = new ArrayList<>(lackedBy(was.getOrElse(OpenPhase.DISCOVERING)));
            lack(missing, "reason", reason);
            if (reason.contains(LossReason.COMPETITOR)) {
                lack(missing, "competitor", competitor);
            }
            lack(missing, "was", was);
            return List.copyOf(missing);
        }
    }

    private static void lack(List<String> missing, String code, Option<?> value) {
        if (value.isEmpty()) {
            missing.add(code);
        }
    }

    private static List<String> lackedBy(OpenPhase phase) {
        return switch (phase) {
            case DISCOVERING -> List.of("needs", "touches");
            case PRESENTED -> List.of("needs", "touches", "presentations");
            case PROPOSED, NEGOTIATING, AGREED -> List.of("needs", "touches", "presentations", "proposals");
        };
    }
}
