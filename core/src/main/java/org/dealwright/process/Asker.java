package org.dealwright.process;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a row asks before it decides; asked through a {@link #handle}, for the reason that {@link Decider} gives.
 *
 * @param phase the phase's class
 * @param inquiry what is asked
 */
record Asker<P>(Class<?> phase, Inquiry<P> inquiry) {
    private static final MethodHandle OR_ALSO = orAlso();

    /** What is asked of the phase alone, or, where there is a command, also of it and of the policy. */
    @FunctionalInterface
    interface Inquiry<P> {
        Fact.@Nullable Question<?, ?> about(Object phase, @Nullable Object command, @Nullable P policy);
    }

    /** All that is asked, each question once: takes a phase, a command and a policy. */
    static <P> MethodHandle handle(List<Asker<P>> askers) {
        MethodHandle all = MethodHandles.dropArguments(
                MethodHandles.constant(List.class, List.of()), 0, Object.class, Command.class, Object.class);
        for (Asker<P> asker : askers) {
            all = MethodHandles.foldArguments(OR_ALSO.bindTo(asker), all);
        }
        return all;
    }

    /** What has been asked, and what is asked here. */
    List<Fact.Question<?, ?>> orAlso(
            List<Fact.Question<?, ?>> before, Object given, @Nullable Command<?> command, @Nullable P policy) {
        Fact.Question<?, ?> question = inquiry.about(phase.cast(given), command, policy);
        if (question == null || before.contains(question)) {
            return before;
        }
        return before.isEmpty()
                ? List.of(question)
                : Stream.concat(before.stream(), Stream.of(question)).toList();
    }

    private static MethodHandle orAlso() {
        try {
            return MethodHandles.lookup()
                    .findVirtual(
                            Asker.class,
                            "orAlso",
                            MethodType.methodType(List.class, List.class, Object.class, Command.class, Object.class));
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }
}
