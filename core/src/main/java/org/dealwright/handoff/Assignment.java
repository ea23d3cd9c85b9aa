package org.dealwright.handoff;

import io.vavr.control.Option;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;
import org.dealwright.process.Reason;

/** Who gets a piece of work, and why; or why nobody does. */
public sealed interface Assignment {
    /**
     * Somebody gets it.
     *
     * @param member who
     * @param reasons at least one: what decided between those who will do, then why the chosen one will
     * @param others everybody else in the pool, by identifier
     */
    record Chosen(MemberId member, List<Reason> reasons, List<PassedOver> others) implements Assignment {
        /**
         * Takes a choice.
         *
         * @throws IllegalArgumentException if there is no reason
         */
        public Chosen {
            Objects.requireNonNull(member, "member");
            reasons = requireSome(reasons);
            others = unchanging(others);
        }

        /**
         * The explanation as one line of at most {@link Check#LINE_LENGTH} printable characters, as commands that assign
         * take it for their reason. It is the same on every machine; what is too long is cut.
         *
         * @param locale Hungarian for {@code hu}, English for everything else; instants are shown in UTC
         */
        public String reason(Locale locale) {
            return Check.asLine(explain(locale));
        }

        @Override
        public String explain(Locale locale, ZoneId zone) {
            return sentences(reasons, locale, zone);
        }
    }

    /**
     * Nobody will do.
     *
     * @param others everybody in the pool, by identifier
     */
    record Nobody(List<PassedOver> others) implements Assignment {
        public Nobody {
            others = unchanging(others);
        }

        /** Only that it is so; each of the others says why. */
        @Override
        public String explain(Locale locale, ZoneId zone) {
            Reason reason = others.isEmpty()
                    ? Reason.of("assignment.no-candidates")
                    : Reason.of("assignment.nobody", others.size());
            return reason.explain(locale, zone);
        }
    }

    /**
     * Somebody who does not get it.
     *
     * @param member who
     * @param reasons at least one: everything that speaks against them, or, of one who would do as well, what makes the
     *     chosen one the better choice
     */
    record PassedOver(MemberId member, List<Reason> reasons) {
        /**
         * Takes somebody who is passed over.
         *
         * @throws IllegalArgumentException if there is no reason
         */
        public PassedOver {
            Objects.requireNonNull(member, "member");
            reasons = requireSome(reasons);
        }

        /**
         * The reasons as sentences.
         *
         * @param locale Hungarian for {@code hu}, English for everything else; instants are shown in UTC
         */
        public String explain(Locale locale) {
            return explain(locale, ZoneOffset.UTC);
        }

        /**
         * The reasons as sentences.
         *
         * @param locale Hungarian for {@code hu}, English for everything else
         * @param zone the zone in which instants are shown
         */
        public String explain(Locale locale, ZoneId zone) {
            return sentences(reasons, locale, zone);
        }
    }

    /** Everybody in the pool but the one chosen, by identifier, each with the reason why not. */
    List<PassedOver> others();

    /** Who gets it; none where nobody does. */
    default Option<MemberId> assignee() {
        return this instanceof Chosen chosen ? Option.some(chosen.member()) : Option.none();
    }

    /**
     * Why it came out so, as sentences.
     *
     * @param locale Hungarian for {@code hu}, English for everything else; instants are shown in UTC
     */
    default String explain(Locale locale) {
        return explain(locale, ZoneOffset.UTC);
    }

    /**
     * Why it came out so, as sentences.
     *
     * @param locale Hungarian for {@code hu}, English for everything else
     * @param zone the zone in which instants are shown
     */
    String explain(Locale locale, ZoneId zone);

    private static List<PassedOver> unchanging(List<PassedOver> others) {
        return others instanceof Selection.Others ? others : List.copyOf(Objects.requireNonNull(others, "others"));
    }

    private static List<Reason> requireSome(List<Reason> reasons) {
        List<Reason> some = List.copyOf(Objects.requireNonNull(reasons, "reasons"));
        if (some.isEmpty()) {
            throw new IllegalArgumentException("reasons must not be empty");
        }
        return some;
    }

    private static String sentences(List<Reason> reasons, Locale locale, ZoneId zone) {
        return reasons.stream().map(reason -> reason.explain(locale, zone)).collect(Collectors.joining(" "));
    }
}
