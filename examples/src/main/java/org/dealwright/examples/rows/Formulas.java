package org.dealwright.examples.rows;

/**
 * Texts that a spreadsheet would take for formulas, and run.
 *
 * <p>OWASP lists what a formula can begin with: {@code =}, {@code +}, {@code -}, {@code @}, tab and carriage return. Their
 * full-width forms count too, and so does what follows spaces. A plain number such as {@code -12.50}, or a dash alone, is none.
 */
final class Formulas {
    private static final String BEGINNINGS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    private static final String OF_NUMBERS = "0123456789.,";

    private Formulas() {}

    /** The text, with an apostrophe before it where it would be run. */
    static String disarmed(String cell) {
        return isFormula(cell) ? "'" + cell : cell;
    }

    private static boolean isFormula(String cell) {
        if (cell.isEmpty()) {
            return false;
        }
        char first = cell.charAt(0);
        if (first == '\t' || first == '\r' || first == '\n') {
            return true;
        }
        String begun = cell.stripLeading();
        return !begun.isEmpty() && BEGINNINGS.indexOf(begun.charAt(0)) >= 0 && !isNumber(begun);
    }

    /** A sign, and nothing but digits and their marks after it; or signs alone. */
    private static boolean isNumber(String text) {
        char first = text.charAt(0);
        if (first != '-' && first != '+') {
            return false;
        }
        int at = 1;
        while (at < text.length() && text.charAt(at) == first) {
            at++;
        }
        boolean signsAlone = at == text.length();
        while (at < text.length() && OF_NUMBERS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return signsAlone || at == text.length();
    }
}
