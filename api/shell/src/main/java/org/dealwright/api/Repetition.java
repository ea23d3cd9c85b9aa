package org.dealwright.api;

import io.vavr.control.Either;
import java.util.List;
import java.util.Set;
import org.dealwright.process.Actor;
import org.dealwright.process.Command;

/** Whether a command whose key is known already is the one that was recorded under it. */
final class Repetition {
    private Repetition() {}

    /**
     * The version to which the command brought its history the first time.
     *
     * @param batch what was recorded under the entry's key, not empty
     * @return a refusal where the key belongs to another command
     */
    static Either<Refusal, Long> of(
            Kind<?, ?, ?, ?> kind,
            StreamId stream,
            Command<?> command,
            Actor actor,
            Entry entry,
            List<Recorded> batch) {
        Set<String> made = kind.eventsOf(command);
        List<Recorded> own =
                batch.stream().filter(one -> one.stream().equals(stream)).toList();
        boolean same = own.stream()
                .anyMatch(one -> made.contains(Kind.name(one))
                        && one.event().by().equals(actor.member())
                        && entry.at().forAll(one.event().at()::equals)
                        && ToldBy.isToldBy(one.event(), command));
        return same
                ? Either.right(own.get(own.size() - 1).version())
                : Either.left(new Refusal.KeyReused(entry.key().getOrElse(""), batch.get(0).stream()));
    }
}
