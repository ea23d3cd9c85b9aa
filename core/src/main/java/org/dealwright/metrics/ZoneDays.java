package org.dealwright.metrics;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Arrays;

/**
 * The days of a zone, as the numbers of days since 1970, for many instants: of the last few years it is remembered how far the
 * clocks were ahead. Not thread-safe.
 */
final class ZoneDays {
    private static final long SECONDS_A_DAY = 86_400;
    /** Twelve days are remembered together. */
    private static final int BLOCK_BITS = 20;

    private static final int BLOCKS = 128;
    /** The clocks change within the block. */
    private static final int CHANGES = Integer.MAX_VALUE;
    /** Some 12,000 years. */
    private static final long FAR = 1L << 38;

    private final ZoneRules rules;
    private final long[] blocks = new long[BLOCKS];
    private final int[] offsets = new int[BLOCKS];

    ZoneDays(ZoneId zone) {
        this.rules = zone.getRules();
        Arrays.fill(blocks, Long.MIN_VALUE);
    }

    /** The day on which an instant falls. */
    long day(Instant at) {
        long second = at.getEpochSecond();
        return Math.floorDiv(second + offset(at, second), SECONDS_A_DAY);
    }

    private long offset(Instant at, long second) {
        if (Math.abs(second) >= FAR) {
            return rules.getOffset(at).getTotalSeconds();
        }
        long block = second >> BLOCK_BITS;
        int place = (int) block & (BLOCKS - 1);
        if (blocks[place] != block) {
            blocks[place] = block;
            offsets[place] = of(block);
        }
        int offset = offsets[place];
        return offset == CHANGES ? rules.getOffset(at).getTotalSeconds() : offset;
    }

    private int of(long block) {
        Instant start = Instant.ofEpochSecond(block << BLOCK_BITS);
        ZoneOffsetTransition next = rules.nextTransition(start);
        boolean isSteady = next == null || next.toEpochSecond() >= (block + 1) << BLOCK_BITS;
        return isSteady ? rules.getOffset(start).getTotalSeconds() : CHANGES;
    }
}
