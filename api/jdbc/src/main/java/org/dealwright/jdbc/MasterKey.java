package org.dealwright.jdbc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.dealwright.process.Check;

/**
 * The key under which the keys of people are kept. It belongs to the embedder, who keeps it where the databases are not, as in
 * a secret store: whoever has it and the table of keys can read every person. Immutable and thread-safe.
 */
public final class MasterKey {
    private static final int NAME_BYTES = 8;

    private final String name;
    private final SecretKey secret;

    private MasterKey(String name, SecretKey secret) {
        this.name = name;
        this.secret = secret;
    }

    /**
     * A key of bytes, named by their fingerprint.
     *
     * @param bytes 32, at random, as from {@code openssl rand 32}; they are copied
     * @throws IllegalArgumentException if they are not so many
     */
    public static MasterKey of(byte[] bytes) {
        if (bytes.length != Sealing.KEY_BYTES) {
            throw new IllegalArgumentException(
                    "a master key must have " + Sealing.KEY_BYTES + " bytes, had " + bytes.length);
        }
        return new MasterKey(fingerprint(bytes), new SecretKeySpec(bytes, Sealing.CIPHER));
    }

    /**
     * A key that may never leave its security module.
     *
     * @param name a code that no other master key has; it stands beside what is kept under the key
     * @param secret for AES with 256 bits
     * @throws IllegalArgumentException if the name is no code
     */
    public static MasterKey of(String name, SecretKey secret) {
        Check.requireCode("name", name);
        return new MasterKey(name, Objects.requireNonNull(secret, "secret"));
    }

    private static String fingerprint(byte[] bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update("dealwright master key ".getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest.digest(bytes), 0, NAME_BYTES);
        } catch (NoSuchAlgorithmException failed) {
            throw new IllegalStateException("every Java has SHA-256", failed);
        }
    }

    /** What stands beside all that is kept under this key; it tells nothing of the key. */
    public String name() {
        return name;
    }

    SecretKey secret() {
        return secret;
    }

    /** The name only. */
    @Override
    public String toString() {
        return "MasterKey " + name + " [redacted]";
    }
}
