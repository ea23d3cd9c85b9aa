package org.dealwright.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dealwright.id.ProspectId;

/** Whether a journal keeps where histories stand, and how often the process starts anew, makes no difference to anything. */
class KeptProperties {
    private static final int TRIES = 150;

    private final FailingJournal failing = new FailingJournal(new InMemoryJournal());
    private Office plain = new Office();
    private Office keeping = new Office(new KeepingJournal(failing));

    @Property(tries = TRIES)
    void what_is_kept_changes_no_answer(
            @ForAll("histories") List<Happening> history, @ForAll @IntRange(min = 1, max = 9) int reopening) {
        for (int i = 0; i < history.size(); i++) {
            history.get(i).in(plain);
            history.get(i).in(keeping);
            assertEquals(recorded(plain), recorded(keeping));
            if (i % reopening == 0) {
                plain = plain.reopened();
                keeping = keeping.reopened();
            }
        }
        assertEquals(phases(plain), phases(keeping));
        assertEquals(
                plain.process.prospects().list(Query.all()),
                keeping.reopened().process.prospects().list(Query.all()));

        plain.pass(Duration.ofDays(40));
        keeping.pass(Duration.ofDays(40));
        assertEquals(plain.process.letTimeAct(), keeping.reopened().process.letTimeAct());
        assertEquals(recorded(plain), recorded(keeping));
        assertEquals(written(plain), written(keeping.reopened()));
    }

    private static List<List<String>> written(Office office) {
        return office.process.engine().ask(Index::written);
    }

    @Property(tries = TRIES)
    void an_index_that_is_first_asked_late_and_in_doubt_is_what_the_journal_holds(
            @ForAll("histories") List<Happening> history,
            @ForAll @IntRange(min = 1, max = 3) int lost,
            @ForAll @IntRange(max = 59) int asked) {
        for (int i = 0; i < history.size(); i++) {
            failing.loseAnswers(lost);
            history.get(i).in(keeping);
            if (i == asked) {
                keeping.process.prospects().list(Query.all());
            }
        }

        assertEquals(
                new Recorder(failing, SalesPolicy.defaults(), () -> Office.MONDAY_9).ask(Index::written),
                written(keeping));
    }

    private static List<Recorded> recorded(Office office) {
        return office.process.journal().readAll(0, Integer.MAX_VALUE);
    }

    private static List<?> phases(Office office) {
        return Happening.PROSPECTS.stream()
                .map((ProspectId id) -> office.process.prospects().find(id))
                .toList();
    }

    @Provide
    Arbitrary<List<Happening>> histories() {
        return Happening.histories();
    }
}
