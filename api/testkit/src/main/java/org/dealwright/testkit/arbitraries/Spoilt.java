package org.dealwright.testkit.arbitraries;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dealwright.process.CorruptHistory;
import org.dealwright.prospect.ProspectEvent;
import org.dealwright.prospect.ProspectLifecycle;

/** Histories with something wrong in them. */
final class Spoilt {
    private static final int TRIES = 20;

    private Spoilt() {}

    /** A history that is not empty, with an event dropped, moved or repeated, so that it cannot have been. */
    static List<ProspectEvent> history(List<ProspectEvent> legal, long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TRIES; i++) {
            List<ProspectEvent> spoilt = changed(legal, random);
            if (isCorrupt(spoilt)) {
                return spoilt;
            }
        }
        // no change to it was wrong; that nothing begins twice holds of every history
        List<ProspectEvent> twice = new ArrayList<>(legal);
        twice.add(legal.get(0));
        return List.copyOf(twice);
    }

    private static List<ProspectEvent> changed(List<ProspectEvent> legal, Random random) {
        List<ProspectEvent> changed = new ArrayList<>(legal);
        int one = random.nextInt(legal.size());
        int other = random.nextInt(legal.size());
        switch (random.nextInt(3)) {
            case 0 -> changed.remove(one);
            case 1 -> Collections.swap(changed, one, other);
            default -> changed.add(other, legal.get(one));
        }
        return List.copyOf(changed);
    }

    private static boolean isCorrupt(List<ProspectEvent> history) {
        try {
            ProspectLifecycle.table().replay(history);
            return false;
        } catch (CorruptHistory corrupt) {
            return true;
        } catch (IllegalArgumentException impossible) {
            return false;
        }
    }
}
