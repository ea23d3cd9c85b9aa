package org.dealwright.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dealwright.process.Event;
import org.junit.jupiter.api.Test;

/** What was ever written is read for ever: {@code corpus.txt} only grows. */
class CorpusTest {
    private static final DealwrightJson<Event> EVENTS = DealwrightJson.events();

    @Test
    void every_sample_is_an_event_and_leads_to_the_phase_that_it_always_led_to() {
        Map<String, List<Event>> histories = new LinkedHashMap<>();
        for (Sample sample : Sample.ALL) {
            Event event = EVENTS.decode(sample.text())
                    .getOrElseThrow(failure -> new AssertionError(failure + " in " + sample.text()));
            List<Event> history = histories.computeIfAbsent(sample.history(), each -> new ArrayList<>());
            history.add(event);
            assertEquals(sample.phase(), Lives.phase(history), sample::text);
        }
    }

    @Test
    void every_type_and_version_has_a_sample() {
        Set<String> lacking = new TreeSet<>(EVENTS.types());
        Sample.ALL.forEach(sample -> lacking.remove(type(sample)));
        assertEquals(Set.of(), lacking, "add to corpus.txt a history with each of these");
    }

    @Test
    void the_current_version_is_still_written_as_it_was() {
        for (Sample sample : Sample.ALL) {
            if (EVENTS.types().contains(type(sample))) {
                assertEquals(
                        sample.text(),
                        EVENTS.encode(EVENTS.decode(sample.text()).get()));
            }
        }
    }

    @Test
    void no_line_is_ever_changed_or_taken_away() {
        List<String> sums = Sample.lines("corpus.sums.txt");
        List<String> now =
                Sample.ALL.stream().map(sample -> Sums.of(sample.line())).toList();
        assertTrue(now.size() >= sums.size(), "lines were taken away");
        assertEquals(sums, now.subList(0, sums.size()), "an old line was changed");
        assertEquals(
                List.of(), now.subList(sums.size(), now.size()), "append these to corpus.sums.txt for the new lines");
    }

    private static String type(Sample sample) {
        return (String) ((Map<?, ?>) Backwards.tree(sample.text())).get("type");
    }
}
