package org.dealwright.id;

import java.text.Normalizer;
import java.util.Locale;

/** The normal form of a registration number: {@code HU:0109123456}. */
final class RegistrationNumber {
    private static final int COUNTRY = 2;
    /** What is longer is cut; no country writes a number half as long. */
    private static final int LONGEST = 200;

    private RegistrationNumber() {}

    /** Empty where there is neither letter nor digit. */
    static String normal(String country, String number) {
        String upper = country.toUpperCase(Locale.ROOT);
        if (upper.length() != COUNTRY || !upper.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            throw new IllegalArgumentException("CompanyKey.country must be two letters, as ISO 3166 has them");
        }
        StringBuilder signs = new StringBuilder();
        Normalizer.normalize(number, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(point -> (point >= 'A' && point <= 'Z') || (point >= '0' && point <= '9'))
                .limit(LONGEST)
                .forEach(signs::appendCodePoint);
        return signs.isEmpty() ? "" : upper + ":" + signs;
    }
}
