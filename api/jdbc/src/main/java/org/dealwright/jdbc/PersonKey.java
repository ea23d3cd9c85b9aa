package org.dealwright.jdbc;

import java.util.HexFormat;
import java.util.Objects;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.dealwright.process.Check;

/**
 * The key of one person: with it, what is kept of them can be read; without it, by nobody. Immutable and thread-safe.
 *
 * @param id names the key, not the person: 1 to 255 printable characters that no other key has, also of the same person
 * @param secret for AES with 256 bits; it may be one that never leaves a security module
 */
public record PersonKey(String id, SecretKey secret) {
    private static final int ID_BYTES = 16;

    /**
     * Takes a key.
     *
     * @throws IllegalArgumentException if the identifier is none
     */
    public PersonKey {
        Check.requireId("PersonKey", id);
        Objects.requireNonNull(secret, "secret");
    }

    /** A key that nobody else has, at random. */
    public static PersonKey random() {
        return new PersonKey(
                HexFormat.of().formatHex(Sealing.random(ID_BYTES)),
                new SecretKeySpec(Sealing.random(Sealing.KEY_BYTES), Sealing.CIPHER));
    }

    /** The identifier only. */
    @Override
    public String toString() {
        return "PersonKey " + id + " [redacted]";
    }
}
