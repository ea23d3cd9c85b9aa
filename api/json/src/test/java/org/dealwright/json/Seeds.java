package org.dealwright.json;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.dealwright.metrics.recorded.FactGathering;
import org.dealwright.metrics.recorded.FactOptions;
import org.dealwright.metrics.recorded.RecordedFacts;
import org.dealwright.process.Command;
import org.dealwright.process.Event;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.provider.Arguments;

/** What fuzzing begins with: right texts of every kind, made of the corpus wherever it can be. */
final class Seeds {
    private static final DealwrightJson<Event> EVENTS = DealwrightJson.events();
    private static final int DRAWN = 1_000;

    private Seeds() {}

    /** Every sample of the corpus. */
    static Stream<Arguments> events() {
        return of(EVENTS, Sample.ALL.stream().map(Sample::text).toList());
    }

    /** Every phase that the histories of the corpus pass through. */
    static Stream<Arguments> phases() {
        DealwrightJson<Object> json = DealwrightJson.phases();
        return of(
                json,
                histories().values().stream()
                        .flatMap(history -> Lives.phases(history).stream())
                        .map(json::encode)
                        .distinct()
                        .toList());
    }

    /** What the corpus tells the measures. */
    static Stream<Arguments> facts() {
        FactGathering gathering = new FactGathering(FactOptions.defaults().inZone(ZoneId.of("Europe/Budapest")));
        histories().forEach((id, history) -> history.forEach(event -> gathering.add(id, event.at(), event)));
        RecordedFacts facts = gathering.facts();
        DealwrightJson<Object> json = DealwrightJson.facts();
        return of(
                json,
                Stream.<List<?>>of(
                                facts.prospectPassages(),
                                facts.journeys(),
                                facts.dealOutcomes(),
                                facts.pipelineEntries(),
                                facts.dealStays(),
                                facts.touches(),
                                facts.arrivals(),
                                facts.handoffs(),
                                facts.tenures(),
                                facts.recurringTerms(),
                                facts.referrals())
                        .flatMap(some -> some.stream().limit(10))
                        .map(json::encode)
                        .toList());
    }

    /** A command of each kind that comes up. */
    static Stream<Arguments> commands(List<Arbitrary<? extends Command<?>>> lives) {
        DealwrightJson<Command<?>> json = DealwrightJson.commands();
        Map<String, String> texts = new TreeMap<>();
        JqwikSession.run(() -> lives.forEach(life -> {
            RandomGenerator<? extends Command<?>> commands = life.generator(DRAWN);
            Random random = new Random(2026);
            for (int i = 0; i < DRAWN; i++) {
                Command<?> command = commands.next(random).value();
                texts.putIfAbsent(json.typeOf(command), json.encode(command));
            }
        }));
        return of(json, List.copyOf(texts.values()));
    }

    /** Every policy as it is where nobody says anything, with all its settings. */
    static Stream<Arguments> policies() {
        DealwrightJson<Object> json = DealwrightJson.policies();
        return of(
                json,
                json.types().stream()
                        .flatMap(type -> json.decode(typed(type)).toJavaStream())
                        .map(json::encode)
                        .toList());
    }

    /** Those, and beside them each type with nothing in it. */
    private static Stream<Arguments> of(DealwrightJson<?> json, List<String> texts) {
        return Stream.concat(texts.stream(), json.types().stream().map(Seeds::typed))
                .map(text -> Arguments.of(Named.of(shown(text), text.getBytes(StandardCharsets.UTF_8))));
    }

    private static String typed(String type) {
        return "{\"type\":\"" + type + "\"}";
    }

    private static String shown(String text) {
        return text.substring(0, Math.min(text.length(), 60));
    }

    private static Map<String, List<Event>> histories() {
        Map<String, List<Event>> histories = new LinkedHashMap<>();
        for (Sample sample : Sample.ALL) {
            histories
                    .computeIfAbsent(sample.history(), name -> new ArrayList<>())
                    .add(EVENTS.decode(sample.text()).get());
        }
        return histories;
    }
}
