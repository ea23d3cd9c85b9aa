package org.dealwright.examples.crm;

import io.vavr.control.Option;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dealwright.process.Check;

/** Texts as codes: in lower case, without accents, with hyphens for whatever a code cannot hold. */
final class Codes {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_CODE = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");

    private Codes() {}

    /** The code; none where nothing is left of the text, or too much. */
    static Option<String> of(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String hyphens = NO_CODE.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        String code = ENDS.matcher(hyphens).replaceAll("");
        return Check.isCode(code) ? Option.some(code) : Option.none();
    }
}
