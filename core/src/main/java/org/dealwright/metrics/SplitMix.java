package org.dealwright.metrics;

/**
 * Numbers that follow from a seed: SplitMix64 (G. L. Steele, D. Lea and C. H. Flood, "Fast Splittable Pseudorandom Number
 * Generators", 2014). The same seed gives the same numbers on every machine and every JDK; nothing is drawn from anywhere.
 * Not thread-safe.
 */
final class SplitMix {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long FIRST = 0xBF58476D1CE4E5B9L;
    private static final long SECOND = 0x94D049BB133111EBL;
    private static final double UNIT = 0x1p-53;

    private long state;

    SplitMix(long seed) {
        state = seed;
    }

    long next() {
        state += GOLDEN;
        long mixed = (state ^ (state >>> 30)) * FIRST;
        mixed = (mixed ^ (mixed >>> 27)) * SECOND;
        return mixed ^ (mixed >>> 31);
    }

    /** From 0, always less than 1, in steps of 2⁻⁵³. */
    double share() {
        return (next() >>> 11) * UNIT;
    }
}
