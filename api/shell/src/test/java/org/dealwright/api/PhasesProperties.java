package org.dealwright.api;

import static org.dealwright.api.Office.SDR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dealwright.id.ProspectId;

/** Beside an office that has only just begun, and so reads every history. */
class PhasesProperties {
    private final FailingJournal journal = new FailingJournal(new InMemoryJournal());
    private final Office office = new Office(journal);

    @Property(tries = 100)
    void what_is_kept_is_what_reading_every_history_would_find(
            @ForAll("histories") List<Happening> history, @ForAll @IntRange(max = 3) int lost) {
        for (Happening happening : history) {
            journal.loseAnswers(lost);
            happening.in(office);
            journal.loseAnswers(0);
        }

        Office anew = new Office(journal);
        anew.at(office.process.engine().now());
        for (ProspectId id : Happening.PROSPECTS) {
            assertEquals(
                    anew.process.prospects().find(id),
                    office.process.prospects().find(id));
            assertEquals(
                    anew.process.prospects().options(id, SDR),
                    office.process.prospects().options(id, SDR));
        }
    }

    @Provide
    Arbitrary<List<Happening>> histories() {
        return Happening.histories();
    }
}
