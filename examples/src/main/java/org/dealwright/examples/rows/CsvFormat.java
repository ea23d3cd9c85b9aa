package org.dealwright.examples.rows;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;

/**
 * How a CSV file is written.
 *
 * @param separator what stands between fields
 * @param charset the encoding
 */
public record CsvFormat(char separator, Charset charset) {
    /** Commas, in UTF-8. */
    public static final CsvFormat USUAL = new CsvFormat(',', UTF_8);
}
