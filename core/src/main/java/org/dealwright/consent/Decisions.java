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
    public static final Decisions NONE = new Decisions(HashMap.empty(), HashMap.empty());

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

    private final Map<Subject, List<Decision.Given>> given;
    private final Map<Subject, List<Decision.Withdrawn>> withdrawn;

    private Decisions(Map<Subject, List<Decision.Given>> given, Map<Subject, List<Decision.Withdrawn>> withdrawn) {
        this.given = given;
        this.withdrawn = withdrawn;
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
            return new Decisions(given.put(subject, inserted(of(given, subject), consent, GIVEN)), withdrawn);
        }
        Decision.Withdrawn withdrawal = (Decision.Withdrawn) added;
        Subject subject = new Subject(withdrawal.channel(), withdrawal.purpose());
        return new Decisions(given, withdrawn.put(subject, inserted(of(withdrawn, subject), withdrawal, WITHDRAWN)));
    }

    /** All of them, by purpose and channel, what was given before what was withdrawn, the latest first; unmodifiable. */
    public java.util.List<Decision> asList() {
        return Stream.concat(inOrder(given), inOrder(withdrawn)).toList();
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
        return other instanceof Decisions that && given.equals(that.given) && withdrawn.equals(that.withdrawn);
    }

    @Override
    public int hashCode() {
        return given.hashCode() * 31 + withdrawn.hashCode();
    }

    @Override
    public String toString() {
        return asList().toString();
    }
}
