package org.dealwright.testkit.arbitraries;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts that people type, and texts that nobody should. */
public final class Texts {
    static final List<String> HARMLESS = List.of(
            "wants paper for a quarter",
            "call back on Friday",
            "a sample of 120 g",
            "visszahívást kér",
            "x",
            "Ünnep után, 14 óra körül",
            "三月再联络",
            "price: 12.50 (net), 10 % off?");

    static final List<String> HOSTILE = List.of(
            "",
            " ",
            "\u00a0\u2003",
            "\u200d",
            "\u0000",
            "one\ntwo",
            "one\r\ntwo",
            "\u001b[31mred",
            "\u202egnp.exe",
            "\ud800",
            "\udc00\ud800",
            "\uffff",
            "'); drop table prospect; --",
            "<script>alert(1)</script>",
            "{0} {1,choice}",
            "${jndi:ldap://localhost/x}",
            "%s%n%x",
            "../../etc/passwd",
            "=1+1",
            "\"},{\"by\":null",
            "x".repeat(256),
            "é".repeat(4_001),
            "x".repeat(100_000));

    private Texts() {}

    /** One line that a person might type, of 1 to 255 printable characters. */
    public static Arbitrary<String> harmless() {
        return Arbitraries.of(HARMLESS);
    }

    /**
     * What nobody should send, and somebody will: nothing, blanks, marks that cannot be seen or that turn around what
     * follows, halves of characters, line breaks, code of several languages, and far too much of it. Some are refused, some
     * are accepted as the texts they are; none may do harm.
     */
    public static Arbitrary<String> hostile() {
        return Arbitraries.oneOf(
                Arbitraries.of(HOSTILE), Arbitraries.strings().all().ofMaxLength(300));
    }
}
