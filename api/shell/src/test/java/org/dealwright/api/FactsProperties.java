package org.dealwright.api;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The facts of whatever happens with prospects and deals; those of customers are looked at with their lives. */
class FactsProperties {
    private static final int TRIES = 100;

    private final Office office = new Office();
    private final FactLaws laws = new FactLaws();

    @Provide
    Arbitrary<List<Happening>> histories() {
        return Happening.histories();
    }

    @Property(tries = TRIES)
    void nothing_is_lost_and_nothing_is_there_twice(@ForAll("histories") List<Happening> history) {
        history.forEach(happening -> happening.in(office));

        FactLaws.assertNothingIsLostOrTwice(office.process);
        FactLaws.assertSameInAnyMixture(office);
    }

    @Property(tries = TRIES)
    void what_is_recorded_later_does_not_change_what_was_known(@ForAll("histories") List<Happening> history) {
        for (int i = 0; i < history.size(); i++) {
            history.get(i).in(office);
            if (i % 10 == 0) {
                laws.note(office);
                office.pass(Duration.ofSeconds(1));
            }
        }

        laws.assertKnownThen(office);
    }
}
