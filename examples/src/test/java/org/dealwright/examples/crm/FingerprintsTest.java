package org.dealwright.examples.crm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Beside a set of the platform's. */
class FingerprintsTest {
    @Property(tries = 200)
    void they_know_what_a_set_of_the_texts_would(@ForAll @Size(max = 50) List<String> texts) {
        Fingerprints prints = new Fingerprints();
        Set<String> seen = new HashSet<>();

        // what an encoding cannot write is in no file
        texts.stream().map(text -> text.replaceAll("\\p{Cs}", "")).forEach(text -> {
            assertEquals(seen.add(text), prints.add(text));
            assertEquals(seen.size(), prints.count());
        });
    }

    @Test
    void none_is_lost_or_made_up_while_they_grow() {
        Fingerprints prints = new Fingerprints();
        for (int i = 0; i < 100_000; i++) {
            assertTrue(prints.add("deal " + i));
        }

        for (int i = 0; i < 100_000; i++) {
            assertFalse(prints.add("deal " + i));
        }
        assertEquals(100_000, prints.count());
    }
}
