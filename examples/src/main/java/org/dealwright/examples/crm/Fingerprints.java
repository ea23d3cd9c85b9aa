package org.dealwright.examples.crm;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Which texts there were, by their fingerprints: 24 to 48 bytes for each, however long they are. Not thread-safe.
 *
 * <p>A fingerprint is 127 bits of a SHA-256: that any two of a thousand million texts have the same has a probability below
 * 10⁻²⁰.
 */
final class Fingerprints {
    private static final int FIRST_PLACES = 1 << 10;

    private final MessageDigest digest = sha256();
    /** Two numbers for each place; both are 0 where it is free. */
    private long[] places = new long[2 * FIRST_PLACES];

    private int count;

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** Adds a text; answers whether it is the first of its kind. */
    boolean add(String text) {
        ByteBuffer hash = ByteBuffer.wrap(digest.digest(text.getBytes(UTF_8)));
        long high = hash.getLong() | 1; // never that of a free place
        long low = hash.getLong();
        int place = place(places, high, low);
        if (places[place] != 0) {
            return false;
        }
        places[place] = high;
        places[place + 1] = low;
        count++;
        if (3L * count > places.length) { // two places of three
            grow();
        }
        return true;
    }

    /** How many different texts there were. */
    int count() {
        return count;
    }

    private void grow() {
        long[] more = new long[Math.multiplyExact(2, places.length)];
        for (int i = 0; i < places.length; i += 2) {
            if (places[i] != 0) {
                int place = place(more, places[i], places[i + 1]);
                more[place] = places[i];
                more[place + 1] = places[i + 1];
            }
        }
        places = more;
    }

    /** Where a fingerprint is, or would be. */
    private static int place(long[] places, long high, long low) {
        int mask = places.length - 2;
        int place = (int) low & mask;
        while (places[place] != 0 && (places[place] != high || places[place + 1] != low)) {
            place = place + 2 & mask;
        }
        return place;
    }
}
