package org.dealwright.consent;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Purpose;

/** What people decide, and what comes of it when it is read in the order in which they decided it. */
final class ConsentSteps {
    static final List<Channel> CHANNELS = List.of(Channel.EMAIL, Channel.PHONE);
    static final List<Purpose> PURPOSES = List.of(Purpose.MARKETING, Purpose.CONTRACT, new Purpose("research"));
    static final int LAST_DAY = 30;

    private ConsentSteps() {}

    enum Kind {
        GIVE,
        WITHDRAW,
        WITHDRAW_EVERYWHERE,
        FORGET
    }

    /**
     * One decision.
     *
     * @param day from when it holds
     * @param signed how many days before that a consent was given
     */
    record Step(Kind kind, Channel channel, Purpose purpose, int day, int signed, boolean byForm) {
        int decided() {
            return kind == Kind.GIVE ? day - signed : day;
        }

        boolean concerns(Channel asked, Purpose about) {
            return kind == Kind.FORGET
                    || (purpose.equals(about) && (kind == Kind.WITHDRAW_EVERYWHERE || channel.equals(asked)));
        }

        ConsentCommand<?> command() {
            return switch (kind) {
                case GIVE ->
                    new ConsentCommand.GiveConsent(
                            channel,
                            purpose,
                            byForm ? ConsentSource.FORM : ConsentSource.CALL,
                            byForm ? Option.some("form " + signed) : Option.none(),
                            Option.some(ConsentFixture.day(decided())));
                case WITHDRAW -> new ConsentCommand.WithdrawConsent(channel, purpose);
                case WITHDRAW_EVERYWHERE -> new ConsentCommand.WithdrawPurpose(purpose);
                case FORGET -> new ConsentCommand.ForgetPerson();
            };
        }
    }

    static Arbitrary<List<Step>> lives() {
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(3, Kind.GIVE),
                                Tuple.of(3, Kind.WITHDRAW),
                                Tuple.of(3, Kind.WITHDRAW_EVERYWHERE),
                                Tuple.of(1, Kind.FORGET)),
                        Arbitraries.of(CHANNELS),
                        Arbitraries.of(PURPOSES),
                        Arbitraries.integers().between(1, LAST_DAY),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(true, false))
                .as(Step::new)
                .list()
                .ofMaxSize(12)
                .withSizeDistribution(RandomDistribution.uniform());
    }

    static Arbitrary<ConsentPolicy> policies() {
        List<Scope> scopes = CHANNELS.stream()
                .flatMap(channel -> PURPOSES.stream().map(purpose -> new Scope(channel, purpose)))
                .toList();
        return Combinators.combine(
                        Arbitraries.of(scopes).set(),
                        Arbitraries.of(PURPOSES).set().ofMaxSize(1),
                        Arbitraries.integers().between(1, 10).optional())
                .as((Set<Scope> optIn, Set<Purpose> always, Optional<Integer> days) -> ConsentPolicy.builder()
                        .optIn(optIn)
                        .alwaysAllowed(always)
                        .channels(CHANNELS)
                        .lastingOtherwise(Option.ofOptional(days).map(Duration::ofDays))
                        .build());
    }

    /** Enters them in this order, whenever they were made. */
    static Option<Consent> live(List<Step> steps) {
        Option<Consent> phase = Option.none();
        for (Step step : steps) {
            phase = Option.some(enter(phase, step));
        }
        return phase;
    }

    static Consent enter(Option<Consent> before, Step step) {
        return new ConsentFixture.Answered(
                        before,
                        ConsentLifecycle.table()
                                .submit(
                                        before,
                                        step.command(),
                                        ConsentFixture.before()
                                                .by(ConsentFixture.MANAGER)
                                                .at(ConsentFixture.day(step.day()))
                                                .situation()))
                .accepted();
    }

    /**
     * The oracle: a walk through what held by that day, in the order in which it was decided, withdrawals last. It
     * remembers whether the person objects, and until when a consent outweighs that; whoever was forgotten objects to what
     * is always allowed as well.
     */
    static boolean mayContact(List<Step> steps, Channel channel, Purpose purpose, int day, ConsentPolicy policy) {
        List<Step> walk = steps.stream()
                .filter(step -> step.day() <= day && step.concerns(channel, purpose))
                .sorted(Comparator.comparing(Step::decided).thenComparing(step -> step.kind() != Kind.GIVE))
                .toList();
        boolean objects = false;
        boolean forgotten = false;
        Instant until = Instant.MIN;
        for (Step step : walk) {
            if (step.kind() == Kind.GIVE) {
                until = policy.lastingOtherwise()
                        .map(ConsentFixture.day(step.decided())::plus)
                        .getOrElse(Instant.MAX);
            } else {
                objects = true;
                forgotten |= step.kind() == Kind.FORGET;
                until = Instant.MIN;
            }
        }
        return (policy.alwaysAllowed().contains(purpose) && !forgotten)
                || until.isAfter(ConsentFixture.day(day))
                || (!objects && !policy.optIn().contains(new Scope(channel, purpose)));
    }
}
