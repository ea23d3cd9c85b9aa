package org.dealwright.id;

import io.vavr.control.Option;
import java.util.Locale;
import java.util.Objects;
import org.dealwright.process.Check;

/**
 * Something by which one and the same company is found again, however it was written. Two keys are equal where what they
 * were made of means the same.
 *
 * <p>It is a company's, never a person's: what a private buyer is called, and a sole trader who trades under their own
 * name, is personal data and no key.
 *
 * @param kind what it is
 * @param value the text to compare, in its one normal form, 1 to 255 characters
 */
public record CompanyKey(Kind kind, String value) {
    /** What a key is, the one that says most first. */
    public enum Kind {
        /** The number under which a country registers it. */
        REGISTRATION,
        /** The host of its web site or mail. */
        DOMAIN,
        /** What it is called. */
        NAME;

        /** The stable name. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Takes a key that was kept, as it is; {@link #registration}, {@link #domain} and {@link #name} make one of what
     * somebody wrote. One that was made when less was known about how companies are written stays what it was.
     *
     * @throws IllegalArgumentException if the text is blank, longer than 255 characters or not printable
     */
    public CompanyKey {
        Objects.requireNonNull(kind, "kind");
        Check.requireId("CompanyKey.value", value);
    }

    /**
     * The key of a registration number: letters in upper case and digits; spaces, hyphens and all other signs do not
     * count.
     *
     * @param country the country that registers it, two letters as ISO 3166 has them, in upper or lower case
     * @param number the number as somebody wrote it
     * @return none where it has neither letter nor digit
     * @throws IllegalArgumentException if the country is not two letters, or the number is blank, longer than 255
     *     characters or not printable
     */
    public static Option<CompanyKey> registration(String country, String number) {
        Check.requireId("CompanyKey.registration", number);
        return key(Kind.REGISTRATION, RegistrationNumber.normal(country, number));
    }

    /**
     * The key of a web site or mail address: the host alone, without {@code www.}, in lower case and in ASCII
     * ({@code bücher.example} is {@code xn--bcher-kva.example}). Hosts of one company are different keys.
     *
     * @param address a host, a web address or a mail address
     * @return none where there is no host with a dot in it, or the host is a number
     * @throws IllegalArgumentException if the text is blank, longer than 255 characters or not printable
     */
    public static Option<CompanyKey> domain(String address) {
        Check.requireId("CompanyKey.domain", address);
        return key(Kind.DOMAIN, WebDomain.normal(address));
    }

    /**
     * The key of a company's name: words in lower case, without accents, punctuation, words for "and", and legal forms
     * ({@code Ltd}, {@code GmbH & Co. KG}, {@code Kft.}, {@code S.A.}) after it.
     *
     * @param name the name as somebody wrote it
     * @return none where nothing is left, as of a legal form alone
     * @throws IllegalArgumentException if the name is blank, longer than 255 characters or not printable
     */
    public static Option<CompanyKey> name(String name) {
        Check.requireId("CompanyKey.name", name);
        return key(Kind.NAME, CompanyName.normal(name));
    }

    private static Option<CompanyKey> key(Kind kind, String normal) {
        return normal.isEmpty() ? Option.none() : Option.of(new CompanyKey(kind, normal));
    }
}
