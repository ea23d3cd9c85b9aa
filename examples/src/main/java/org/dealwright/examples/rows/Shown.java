package org.dealwright.examples.rows;

import java.util.stream.IntStream;

/** A value from a file, as it may be shown to a person. */
public final class Shown {
    private static final int LONGEST = 40;

    private Shown() {}

    /** The value in quotes, on one short printable line. */
    public static String of(String text) {
        return "'" + cell(text) + "'";
    }

    /** The value without quotes. */
    public static String cell(String text) {
        String printable = printed(text.codePoints().limit(LONGEST + 1));
        return printable.length() > LONGEST ? printable.substring(0, LONGEST - 1) + "…" : printable;
    }

    /** A whole text on one printable line, however long. */
    public static String line(String text) {
        return printed(text.codePoints());
    }

    private static String printed(IntStream points) {
        return points.map(point -> isPrintable(point) ? point : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether it stays on its line, and does not hide or turn what stands beside it. */
    private static boolean isPrintable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }
}
