package org.dealwright.examples.rows;

/** A value from a file, as it may be shown to a person. */
public final class Shown {
    private static final int LONGEST = 40;

    private Shown() {}

    /** The value in quotes, on one short printable line. */
    public static String of(String text) {
        String printable = text.codePoints()
                .limit(LONGEST + 1)
                .map(point ->
                        Character.isISOControl(point) || Character.getType(point) == Character.FORMAT ? '?' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return "'" + (printable.length() > LONGEST ? printable.substring(0, LONGEST - 1) + "…" : printable) + "'";
    }
}
