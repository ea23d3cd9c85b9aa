package org.dealwright.jdbc;

import java.util.Arrays;

/** Master keys for tests. */
final class Keys {
    private Keys() {}

    /** Always the same one for a number. */
    static MasterKey master(int number) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) number);
        return MasterKey.of(bytes);
    }
}
