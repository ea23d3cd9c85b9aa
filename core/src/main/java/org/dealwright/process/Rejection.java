package org.dealwright.process;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Why a command was refused, as data; {@link #explain} makes a sentence of it. Refused means that nothing happened. */
public sealed interface Rejection {
    /**
     * The phase does not take the command.
     *
     * @param phase the phase it was given in
     * @param command the command
     * @param phases the phases that would take it
     * @param commands the commands that this phase takes from people: first those that lead to a phase that would take it, then
     *     those that lead to another; an explanation names only the first few
     */
    record WrongPhase(Term phase, Term command, List<Term> phases, List<Term> commands) implements Rejection {
        public WrongPhase {
            Objects.requireNonNull(phase, "phase");
            Objects.requireNonNull(command, "command");
            phases = List.copyOf(Objects.requireNonNull(phases, "phases"));
            commands = List.copyOf(Objects.requireNonNull(commands, "commands"));
        }
    }

    /**
     * Somebody else may, this actor may not.
     *
     * @param command the command
     * @param who who may
     */
    record NotPermitted(Term command, List<Term> who) implements Rejection {
        public NotPermitted {
            Objects.requireNonNull(command, "command");
            who = List.copyOf(Objects.requireNonNull(who, "who"));
        }
    }

    /**
     * Time will do it, and it is not time yet.
     *
     * @param command the command
     * @param due when it will be; none where nothing is due
     */
    record NotDue(Term command, Option<Instant> due) implements Rejection {
        public NotDue {
            Objects.requireNonNull(command, "command");
            Check.requireOption("due", due);
        }
    }

    /**
     * The command itself is not right: every field that is wrong, at once.
     *
     * @param violations at least one
     */
    record Invalid(List<Violation> violations) implements Rejection {
        /**
         * Takes the refusal.
         *
         * @throws IllegalArgumentException if there is no violation
         */
        public Invalid {
            violations = List.copyOf(Objects.requireNonNull(violations, "violations"));
            if (violations.isEmpty()) {
                throw new IllegalArgumentException("violations must not be empty");
            }
        }
    }

    /**
     * A rule of the process stands against it. What would lift it is part of the explanation.
     *
     * @param code the rule, such as {@code prospect.not-qualified}
     * @param arguments what the explanation names: text, numbers, instants, {@link Term terms}, or lists of these
     */
    record RuleBroken(String code, List<Object> arguments) implements Rejection {
        public RuleBroken {
            Objects.requireNonNull(code, "code");
            arguments = List.copyOf(Objects.requireNonNull(arguments, "arguments"));
        }

        /** A rule broken, with what its explanation names. */
        public static RuleBroken of(String code, Object... arguments) {
            return new RuleBroken(code, List.of(arguments));
        }
    }

    /** A refusal for several bad fields. */
    static Rejection invalid(Iterable<Violation> violations) {
        return new Invalid(io.vavr.collection.List.ofAll(violations).asJava());
    }

    /** A rule broken, as the answer of a rule. */
    static <G> Either<Rejection, G> broken(String code, Object... arguments) {
        return Either.left(RuleBroken.of(code, arguments));
    }

    /**
     * The reason and what would lift it, as sentences for the person who gave the command.
     *
     * @param locale Hungarian for {@code hu}, English for everything else; instants are shown in UTC
     */
    default String explain(Locale locale) {
        return explain(locale, ZoneOffset.UTC);
    }

    /**
     * The reason and what would lift it, as sentences for the person who gave the command.
     *
     * @param locale Hungarian for {@code hu}, English for everything else
     * @param zone the zone in which instants are shown
     */
    default String explain(Locale locale, ZoneId zone) {
        return new Explanation(locale, zone).of(this);
    }
}
