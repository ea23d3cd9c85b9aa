package org.dealwright.id;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The normal form of a company's name: {@code Müller & Söhne GmbH} is {@code muller sohne}.
 *
 * <p>A name in its normal form is its own.
 */
final class CompanyName {
    private static final int LONGEST = 255;

    /** Letters that no decomposition takes apart. */
    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'ı', "i"));

    private static final Set<String> AND = Set.of("and", "und", "et", "es");

    /** Legal forms and their parts, of the countries from which most names will come; others are part of the name. */
    private static final Set<String> LEGAL_FORMS = Set.of(
            // English
            "ltd",
            "limited",
            "llc",
            "llp",
            "lp",
            "plc",
            "inc",
            "incorporated",
            "corp",
            "corporation",
            "co",
            "company",
            "pty",
            "pte",
            // German
            "gmbh",
            "mbh",
            "ag",
            "kg",
            "kgaa",
            "ohg",
            "gbr",
            "ug",
            "ek",
            "ev",
            // Hungarian
            "kft",
            "zrt",
            "nyrt",
            "rt",
            "bt",
            "kkt",
            // French, Italian, Spanish, Portuguese
            "sa",
            "sas",
            "sasu",
            "sarl",
            "eurl",
            "spa",
            "srl",
            "snc",
            "sl",
            "slu",
            "lda",
            "ltda",
            // Dutch, Nordic
            "bv",
            "nv",
            "ab",
            "as",
            "asa",
            "aps",
            "oy",
            "oyj",
            // Polish, Czech, Slovak, Romanian
            "sro",
            "doo",
            // European
            "se");

    private static final List<List<String>> LEGAL_PHRASES =
            List.of(List.of("sp", "z", "oo"), List.of("spol", "s", "ro"));

    private CompanyName() {}

    /** Empty where nothing is left. */
    static String normal(String name) {
        String before = name;
        String after = once(before);
        while (!after.equals(before)) {
            before = after;
            after = once(before);
        }
        return after;
    }

    private static String once(String name) {
        List<String> words = withoutLegalForms(joined(words(name)));
        String normal = String.join(" ", words);
        return normal.length() <= LONGEST ? normal : cut(normal);
    }

    private static String cut(String text) {
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end);
    }

    /** Letters and digits, in words; a point or an apostrophe does not end one. */
    private static List<String> words(String name) {
        StringBuilder plain = new StringBuilder();
        String apart = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        apart.toLowerCase(Locale.ROOT).codePoints().forEach(point -> {
            if (Character.isLetterOrDigit(point)) {
                plain.append(LETTERS.getOrDefault(point, Character.toString(point)));
            } else if (!isInsideAWord(point)) {
                plain.append(' ');
            }
        });
        List<String> words = new ArrayList<>();
        for (String word : Normalizer.normalize(plain, Normalizer.Form.NFKC).split(" ", -1)) {
            if (!word.isEmpty() && !AND.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    private static boolean isInsideAWord(int point) {
        return point == '.'
                || point == '\''
                || point == '’'
                || switch (Character.getType(point)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.FORMAT -> true;
                    default -> false;
                };
    }

    /** Single letters that follow each other are one word: {@code S. A.} is {@code SA}. */
    private static List<String> joined(List<String> words) {
        List<String> joined = new ArrayList<>();
        StringBuilder letters = new StringBuilder();
        for (String word : words) {
            if (word.codePointCount(0, word.length()) == 1) {
                letters.append(word);
            } else {
                flush(letters, joined);
                joined.add(word);
            }
        }
        flush(letters, joined);
        return joined;
    }

    private static void flush(StringBuilder letters, List<String> words) {
        if (letters.length() > 0) {
            words.add(letters.toString());
            letters.setLength(0);
        }
    }

    private static List<String> withoutLegalForms(List<String> words) {
        int to = words.size();
        for (int form = legalForm(words, to); form > 0; form = legalForm(words, to)) {
            to -= form;
        }
        return words.subList(0, to);
    }

    /** How many of the words before a place are a legal form. */
    private static int legalForm(List<String> words, int to) {
        if (to > 0 && LEGAL_FORMS.contains(words.get(to - 1))) {
            return 1;
        }
        for (List<String> phrase : LEGAL_PHRASES) {
            int from = to - phrase.size();
            if (from >= 0 && words.subList(from, to).equals(phrase)) {
                return phrase.size();
            }
        }
        return 0;
    }
}
