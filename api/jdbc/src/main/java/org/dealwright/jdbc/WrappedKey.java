package org.dealwright.jdbc;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.dealwright.id.PersonId;

/** A person's key as it stands in its row. */
final class WrappedKey {
    /** Binds a key to what it is. */
    private static final byte[] CONTEXT = bytes("dealwright person key");

    private final PersonId person;
    private final String id;
    private final String masterName;
    private final byte[] sealed;

    WrappedKey(PersonId person, String id, String masterName, byte[] sealed) {
        this.person = person;
        this.id = id;
        this.masterName = masterName;
        this.sealed = sealed;
    }

    static WrappedKey of(PersonId person, PersonKey key, MasterKey master) {
        byte[] sealed =
                Sealing.seal(master.secret(), key.secret().getEncoded(), context(person, key.id(), master.name()));
        return new WrappedKey(person, key.id(), master.name(), sealed);
    }

    /**
     * The key.
     *
     * @param masters by their names
     * @throws PersonUnreadable if none of them opens it
     */
    PersonKey open(Map<String, MasterKey> masters) {
        MasterKey master = masters.get(masterName);
        if (master == null) {
            throw new PersonUnreadable(person, PersonUnreadable.Reason.MASTER_KEY_MISSING);
        }
        byte[] key = Sealing.open(master.secret(), sealed, context(person, id, masterName))
                .getOrElseThrow(() -> new PersonUnreadable(person, PersonUnreadable.Reason.ALTERED));
        return new PersonKey(id, new SecretKeySpec(key, Sealing.CIPHER));
    }

    private static byte[][] context(PersonId person, String id, String masterName) {
        return new byte[][] {CONTEXT, bytes(person.value()), bytes(id), bytes(masterName)};
    }

    PersonId person() {
        return person;
    }

    String id() {
        return id;
    }

    String masterName() {
        return masterName;
    }

    byte[] sealed() {
        return sealed;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
