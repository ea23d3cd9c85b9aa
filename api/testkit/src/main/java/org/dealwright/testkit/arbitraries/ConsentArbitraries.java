package org.dealwright.testkit.arbitraries;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.dealwright.consent.ClaimedDecision;
import org.dealwright.consent.Consent;
import org.dealwright.consent.ConsentCommand;
import org.dealwright.consent.ConsentEvent;
import org.dealwright.consent.ConsentLifecycle;
import org.dealwright.consent.ConsentPolicy;
import org.dealwright.consent.ConsentSource;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Purpose;
import org.dealwright.process.Situation;
import org.dealwright.prospect.ProspectPolicy;
import org.dealwright.testkit.Scenario;

/** What a person can say about being contacted, and what they can have said. */
public final class ConsentArbitraries {
    private static final List<Channel> CHANNELS =
            List.of(Channel.PHONE, Channel.EMAIL, Channel.TEXT_MESSAGE, Channel.LETTER);
    private static final List<Purpose> PURPOSES = List.of(Purpose.MARKETING, Purpose.CONTRACT);
    private static final List<ConsentSource> SOURCES = List.of(
            ConsentSource.FORM, ConsentSource.CALL, ConsentSource.LETTER, ConsentSource.EMAIL, ConsentSource.IMPORT);

    private static final Map<Class<?>, Function<Draw, ConsentCommand<?>>> KINDS = new LinkedHashMap<>();

    // spotless:off
    static {
        KINDS.put(ConsentCommand.GiveConsent.class, draw -> new ConsentCommand.GiveConsent(draw.of(CHANNELS), draw.of(PURPOSES), draw.of(SOURCES), draw.perhaps(draw::text), draw.perhaps(draw::earlier)));
        KINDS.put(ConsentCommand.WithdrawConsent.class, draw -> new ConsentCommand.WithdrawConsent(draw.of(CHANNELS), draw.of(PURPOSES)));
        KINDS.put(ConsentCommand.WithdrawPurpose.class, draw -> new ConsentCommand.WithdrawPurpose(draw.of(PURPOSES)));
        KINDS.put(ConsentCommand.ForgetPerson.class, draw -> new ConsentCommand.ForgetPerson());
        KINDS.put(ConsentCommand.Adopt.class, draw -> new ConsentCommand.Adopt(Stream.generate(() -> claim(draw)).limit(1L + draw.below(3)).toList()));
    }
    // spotless:on

    private record Step(int kind, long seed, int minutes) {}

    private ConsentArbitraries() {}

    /** Commands of every kind that nothing is wrong with by themselves. */
    public static Arbitrary<ConsentCommand<?>> commands() {
        return Combinators.combine(Arbitraries.of(List.copyOf(KINDS.keySet())), seeds())
                .as((kind, seed) -> make(kind, draw(seed, Scenario.MONDAY_AT_NINE)));
    }

    /** Histories of one person that the table makes under the default policy; never empty. */
    public static Arbitrary<List<ConsentEvent>> histories() {
        return histories(ConsentPolicy.defaults());
    }

    /** Histories of one person that the table makes under a policy; never empty. Some facts are entered late. */
    public static Arbitrary<List<ConsentEvent>> histories(ConsentPolicy policy) {
        Objects.requireNonNull(policy, "policy");
        return Combinators.combine(
                        Arbitraries.integers().between(0, KINDS.size() - 1),
                        seeds(),
                        Arbitraries.integers().between(-600, 2_000))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20)
                .map(steps -> history(steps, policy))
                .filter(events -> !events.isEmpty());
    }

    private static List<ConsentEvent> history(List<Step> steps, ConsentPolicy policy) {
        List<Class<?>> kinds = List.copyOf(KINDS.keySet());
        List<ConsentEvent> events = new ArrayList<>();
        Option<Consent> known = Option.none();
        Instant at = Scenario.MONDAY_AT_NINE;
        for (Step step : steps) {
            at = at.plus(Duration.ofMinutes(step.minutes()));
            for (ConsentEvent event : ConsentLifecycle.table()
                    .submit(
                            known,
                            make(kinds.get(step.kind()), draw(step.seed(), at)),
                            new Situation<>(Team.INTEGRATION, at, policy))) {
                events.add(event);
                known = Option.of(ConsentLifecycle.table().follow(known, event));
            }
        }
        return List.copyOf(events);
    }

    private static Draw draw(long seed, Instant at) {
        Draw.Setting setting = new Draw.Setting(
                ProspectPolicy.defaults(), new Team(List.of(Team.INTEGRATION)), Option.none(), List.of(), at);
        return new Draw(seed, Texts.HARMLESS, setting);
    }

    private static ConsentCommand<?> make(Class<?> kind, Draw draw) {
        return Objects.requireNonNull(KINDS.get(kind)).apply(draw);
    }

    private static ClaimedDecision claim(Draw draw) {
        if (draw.oneIn(2)) {
            return new ClaimedDecision.Withdrawn(
                    draw.perhaps(() -> draw.of(CHANNELS)), draw.of(PURPOSES), draw.perhaps(draw::earlier));
        }
        Option<ConsentSource> source = draw.perhaps(() -> draw.of(SOURCES));
        return new ClaimedDecision.Given(
                draw.of(CHANNELS),
                draw.of(PURPOSES),
                draw.perhaps(draw::earlier),
                source,
                source.flatMap(its -> draw.perhaps(draw::text)));
    }

    private static Arbitrary<Long> seeds() {
        return Arbitraries.longs()
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
    }
}
