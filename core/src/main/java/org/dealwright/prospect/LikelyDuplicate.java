package org.dealwright.prospect;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dealwright.process.Term;

/**
 * Something known already that looks like a prospect's company.
 *
 * @param known a prospect or a customer, whatever became of them, unless they were merged into another; or an open deal
 * @param because what the two have in common, each once, what says most first; at least one
 */
public record LikelyDuplicate(MergeTarget known, List<Likeness> because) {
    /** The most that are reported. */
    public static final int MOST = 20;

    /** What two may have in common, what says most first. */
    public enum Likeness {
        /** The embedder's own identifier of the company. */
        COMPANY,
        /** A registration number. */
        REGISTRATION,
        /** The host of a web site or mail. */
        DOMAIN,
        /** A name, but for its spelling. */
        NAME;

        /** The stable name. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The word for it. */
        public Term term() {
            return new Term("likeness", code());
        }
    }

    /**
     * Takes something that looks alike.
     *
     * @throws IllegalArgumentException if there is no reason
     */
    public LikelyDuplicate {
        Objects.requireNonNull(known, "known");
        because = Objects.requireNonNull(because, "because").stream()
                .distinct()
                .sorted()
                .toList();
        if (because.isEmpty()) {
            throw new IllegalArgumentException("because must name at least one likeness");
        }
        because = List.copyOf(because);
    }
}
