package org.dealwright.consent;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Purpose;

/**
 * Everything that a person decided, in the order in which they decided it and not in which it was entered: the same
 * decisions are the same value, however they came in. Immutable and thread-safe.
 *
 * <p>Earlier decisions are kept as well, for contact made earlier is judged by what held then, and for a consent that
 * runs out leaves what had been decided before it.
 */
public final class Decisions {
    /** Nothing was decided, or nothing is known of it. */
    public static final Decisions NONE = new Decisions(HashMap.empty(), HashMap.empty(), List.empty());

    /** What is decided about: a channel, or all of them, and a purpose. */
    private record Subject(Option<Channel> channel, Purpose purpose) {}

    // the latest given first; those given nobody knows when come last
    private static final Comparator<Decision.Given> GIVEN = Comparator.comparing(
                    (Decision.Given given) -> given.givenAt().getOrElse(Instant.MIN), Comparator.reverseOrder())
            .thenComparing(Decision.Given::from)
            .thenComparing(
                    given -> given.evidence().map(ConsentEvidence::source).map(ConsentSource::code), ofOption())
            .thenComparing(given -> given.evidence().flatMap(ConsentEvidence::reference), ofOption());

    // the latest first; of two at once the one that says when
    private static final Comparator<Decision.Withdrawn> WITHDRAWN = Comparator.comparing(
                    Decision.Withdrawn::from, Comparator.reverseOrder())
            .thenComparing(Decision.Withdrawn::dated, Comparator.reverseOrder());

    // the latest first
    private static final Comparator<Decision.Forgotten> FORGOTTEN =
            Comparator.comparing(Decision.Forgotten::from, Comparator.reverseOrder());

    private final Map<Subject, List<Decision.Given>> given;
    private final Map<Subject, List<Decision.Withdrawn>> withdrawn;
    private final List<Decision.Forgotten> forgotten;

    private Decisions(
            Map<Subject, List<Decision.Given>> given,
            Map<Subject, List<Decision.Withdrawn>> withdrawn,
            List<Decision.Forgotten> forgotten) {
        this.given = given;
        this.withdrawn = withdrawn;
        this.forgotten = forgotten;
    }

    /** These decisions, in whatever order they come. */
    public static Decisions of(Iterable<? extends Decision> all) {
        Decisions decisions = NONE;
        for (Decision each : all) {
            decisions = decisions.with(each);
        }
        return decisions;
    }

    /** These and one more; the same decision once more changes nothing. */
    public Decisions with(Decision added) {
        Objects.requireNonNull(added, "added");
        if (added instanceof Decision.Given consent) {
            Subject subject = new Subject(Option.some(consent.channel()), consent.purpose());
            return new Decisions(
                    given.put(subject, inserted(of(given, subject), consent, GIVEN)), withdrawn, forgotten);
        }
        if (added instanceof Decision.Forgotten erasure) {
            return new Decisions(given, withdrawn, inserted(forgotten, erasure, FORGOTTEN));
        }
        Decision.Withdrawn withdrawal = (Decision.Withdrawn) added;
        Subject subject = new Subject(withdrawal.channel(), withdrawal.purpose());
        return new Decisions(
                given, withdrawn.put(subject, inserted(of(withdrawn, subject), withdrawal, WITHDRAWN)), forgotten);
    }

    /**
     * All of them, by purpose and channel, what was given before what was withdrawn, and last that the person was forgotten;
     * of each the latest first; unmodifiable.
     */
    public java.util.List<Decision> asList() {
        return Stream.concat(Stream.concat(inOrder(given), inOrder(withdrawn)), forgotten.toJavaStream())
                .toList();
    }

    /** The consent given last of those that held at that instant; one that says when before one that does not. */
    Option<Decision.Given> givenBy(Scope scope, Instant at) {
        return first(of(given, new Subject(Option.some(scope.channel()), scope.purpose())), at);
    }

    /** The last withdrawal by that instant, whether over that channel alone or over all of them. */
    Option<Decision.Withdrawn> withdrawnBy(Scope scope, Instant at) {
        Option<Decision.Withdrawn> here =
                first(of(withdrawn, new Subject(Option.some(scope.channel()), scope.purpose())), at);
        Option<Decision.Withdrawn> everywhere = first(of(withdrawn, new Subject(Option.none(), scope.purpose())), at);
        return here.isDefined() && everywhere.isDefined()
                ? Option.some(WITHDRAWN.compare(here.get(), everywhere.get()) <= 0 ? here.get() : everywhere.get())
                : here.orElse(everywhere);
    }

    /** When the person was last forgotten by that instant. */
    Option<Decision.Forgotten> forgottenBy(Instant at) {
        return first(forgotten, at);
    }

    /** What forbids contact last by that instant; at the same instant that the person was forgotten. */
    Option<Decision> forbiddenBy(Scope scope, Instant at) {
        Option<Decision> erasure = Option.narrow(forgottenBy(at));
        Option<Decision> withdrawal = Option.narrow(withdrawnBy(scope, at));
        return withdrawal.isDefined()
                        && erasure.forAll(
                                each -> each.from().isBefore(withdrawal.get().from()))
                ? withdrawal
                : erasure;
    }

    /** Whether the person was forgotten by that instant, and has consented to nothing since. */
    boolean isForgotten(Instant at) {
        return forgottenBy(at)
                .exists(erasure -> given.values()
                        .forAll(all ->
                                all.forAll(consent -> consent.from().isAfter(at) || !consent.isGivenAfter(erasure))));
    }

    /** The channels over which they decided anything by that instant about being contacted for this. */
    Set<String> channels(Purpose purpose, Instant at) {
        Set<String> channels = new TreeSet<>();
        given.forEach((subject, all) -> {
            if (subject.purpose().equals(purpose) && first(all, at).isDefined()) {
                subject.channel().forEach(channel -> channels.add(channel.code()));
            }
        });
        return channels;
    }

    private static <T> List<T> of(Map<Subject, List<T>> all, Subject subject) {
        return all.get(subject).getOrElse(List.empty());
    }

    private static <T extends Decision> Option<T> first(List<T> all, Instant at) {
        return all.find(each -> !each.from().isAfter(at));
    }

    private static <T> List<T> inserted(List<T> all, T added, Comparator<T> order) {
        if (all.isEmpty() || order.compare(added, all.head()) < 0) {
            return all.prepend(added);
        }
        List<T> before = List.empty();
        List<T> rest = all;
        while (!rest.isEmpty() && order.compare(rest.head(), added) < 0) {
            before = before.prepend(rest.head());
            rest = rest.tail();
        }
        if (!rest.isEmpty() && order.compare(rest.head(), added) == 0) {
            return all;
        }
        rest = rest.prepend(added);
        for (T each : before) {
            rest = rest.prepend(each);
        }
        return rest;
    }

    private static <T extends Decision> Stream<Decision> inOrder(Map<Subject, List<T>> all) {
        Comparator<Subject> order = Comparator.comparing(
                        (Subject subject) -> subject.purpose().code())
                .thenComparing(subject -> subject.channel().map(Channel::code), ofOption());
        return all.keySet()
                .toJavaStream()
                .sorted(order)
                .flatMap(subject -> of(all, subject).toJavaStream());
    }

    private static Comparator<Option<String>> ofOption() {
        return Comparator.comparing(text -> text.getOrElse(""));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Decisions that
                && given.equals(that.given)
                && withdrawn.equals(that.withdrawn)
                && forgotten.equals(that.forgotten);
    }

    @Override
    public int hashCode() {
        return Objects.hash(given, withdrawn, forgotten);
    }

    @Override
    public String toString() {
        return asList().toString();
    }
}
