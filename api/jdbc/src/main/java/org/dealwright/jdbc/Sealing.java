package org.dealwright.jdbc;

import io.vavr.control.Option;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256 in Galois/Counter Mode, NIST SP 800-38D: a nonce of 96 random bits, what is sealed, a tag of 128 bits. One key may
 * seal 2³² times.
 */
final class Sealing {
    static final String CIPHER = "AES";
    static final int KEY_BYTES = 32;

    private static final String MODE = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Sealing() {}

    static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }

    /** Seals, so that it opens only under the same key, and beside the same context. */
    static byte[] seal(SecretKey key, byte[] clear, byte[]... context) {
        byte[] nonce = random(NONCE_BYTES);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, context);
            byte[] sealed = cipher.doFinal(clear);
            return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(MODE + " must seal, and cannot", failed);
        }
    }

    /** What was sealed; none where it was changed, or sealed under another key, or beside another context. */
    static Option<byte[]> open(SecretKey key, byte[] sealed, byte[]... context) {
        if (sealed.length < NONCE_BYTES) {
            return Option.none();
        }
        try {
            byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
            return Option.of(cipher(Cipher.DECRYPT_MODE, key, nonce, context)
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES));
        } catch (AEADBadTagException other) {
            return Option.none();
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(MODE + " must open, and cannot", failed);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[][] context)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(MODE);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        for (byte[] part : context) {
            // with its length, so that what ends one part cannot begin the next
            cipher.updateAAD(
                    ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
            cipher.updateAAD(part);
        }
        return cipher;
    }
}
