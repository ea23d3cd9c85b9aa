package org.dealwright.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.zone.ZoneRulesProvider;
import java.util.HexFormat;
import org.dealwright.api.SalesPolicy;
import org.dealwright.json.DealwrightJson;

/** Which library has made what can be made anew: its version, and what it knows of every phase. */
final class Library {
    private static final String VERSION = "version.txt";

    /** Two libraries with the same one make the same of the same events. */
    static final String CHECKSUM = checksum(version() + phases());

    private Library() {}

    private static String version() {
        try (InputStream in = Library.class.getResourceAsStream(VERSION)) {
            if (in == null) {
                throw new IllegalStateException("the library lacks its resource " + VERSION);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String phases() {
        DealwrightJson<Object> phases = DealwrightJson.phases();
        StringBuilder schemas = new StringBuilder();
        phases.types().forEach(type -> schemas.append(type).append(phases.schema(type)));
        return schemas.toString();
    }

    /** By what deadlines are reckoned: the library, the policy, and when it is which time where. */
    static String checksum(SalesPolicy policy) {
        return checksum(CHECKSUM
                + ZoneRulesProvider.getVersions("UTC").lastKey()
                + DealwrightJson.policies().encode(policy));
    }

    private static String checksum(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
