package org.dealwright.examples.rows;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {
    @TempDir
    Path folder;

    @Test
    void a_row_is_known_by_the_line_it_begins_on() throws IOException {
        assertEquals(
                List.of("1 [a, b]", "2 [1, x\ny]", "5 [2]", "6 [3, 4, 5]"),
                read("a,b\n1,\"x\ny\"\n\n2\n3,4,5\n".getBytes(UTF_8), CsvFormat.USUAL, 99));
    }

    @Test
    void a_quoted_header_behind_a_byte_order_mark_is_read() throws IOException {
        assertEquals(
                List.of("1 [a,b, c]", "2 [1, 2]"),
                read("\uFEFF\"a,b\",\"c\"\r\n1,2\r\n".getBytes(UTF_8), CsvFormat.USUAL, 99));
    }

    @Test
    void other_separators_and_encodings_are_read() throws IOException {
        assertEquals(
                List.of("1 [név, ár]", "2 [Őr, 1,5]"),
                read("\uFEFFnév;ár\nŐr;1,5\n".getBytes(UTF_16LE), new CsvFormat(';', UTF_16LE), 99));
        assertEquals(
                List.of("1 [név]", "2 [Őr]"),
                read(
                        "név\nŐr\n".getBytes(Charset.forName("windows-1250")),
                        new CsvFormat('\t', Charset.forName("windows-1250")),
                        99));
    }

    @Test
    void reading_ends_when_the_reader_has_had_enough() throws IOException {
        assertEquals(List.of("1 [a]", "2 [1]"), read("a\n1\n2\n\"".getBytes(UTF_8), CsvFormat.USUAL, 1));
    }

    @Test
    void a_quote_that_never_ends_is_said_with_its_file() {
        UnreadableSource problem =
                assertThrows(UnreadableSource.class, () -> read("a\n1\n\"2".getBytes(UTF_8), CsvFormat.USUAL, 99));

        assertTrue(String.valueOf(problem.getMessage()).endsWith("."), problem.getMessage());
        assertTrue(String.valueOf(problem.getMessage()).contains("in.csv is not CSV: "), problem.getMessage());
    }

    @Test
    void what_stands_behind_a_quote_does_not_break_the_line_that_tells_of_it() {
        UnreadableSource problem = assertThrows(
                UnreadableSource.class, () -> read("a,\"5\"\0,b\n1,2,3\n".getBytes(UTF_8), CsvFormat.USUAL, 99));

        assertTrue(String.valueOf(problem.getMessage()).contains("closing quote: '?' (0x0)"), problem.getMessage());
    }

    @Test
    void a_record_that_is_badly_quoted_is_told_by_its_line_and_reading_goes_on_with_the_next() throws IOException {
        String text = "a,b\n1,\"x\r\ny\"\n\n\"2,3\n4,5\n\n\"6,\n7,8\n";

        assertEquals(
                List.of("1 [a, b]", "2 [1, x\r\ny]", "5 \"2,3", "6 [4, 5]", "8 \"6,", "9 [7, 8]"),
                read(text.getBytes(UTF_8), true));
    }

    @Test
    void so_is_the_last_record_and_never_the_header() throws IOException {
        assertEquals(List.of("1 [a]", "2 [1]", "3 \"2"), read("a\n1\n\"2".getBytes(UTF_8), true));
        assertThrows(UnreadableSource.class, () -> read("\"a\n1\n".getBytes(UTF_8), true));
    }

    private List<String> read(byte[] bytes, CsvFormat format, int most) throws IOException {
        return read(bytes, format, most, false);
    }

    private List<String> read(byte[] bytes, boolean on) throws IOException {
        return read(bytes, CsvFormat.USUAL, 99, on);
    }

    private List<String> read(byte[] bytes, CsvFormat format, int most, boolean on) throws IOException {
        Path file = folder.resolve("in.csv");
        Files.write(file, bytes);
        List<String> found = new ArrayList<>();
        new CsvFile(file, format).read(Progress.UNWATCHED, new CsvFile.Rows() {
            @Override
            public void header(long line, List<String> columns) {
                found.add(line + " " + columns);
            }

            @Override
            public boolean row(long line, List<String> fields) {
                found.add(line + " " + fields);
                return found.size() <= most;
            }

            @Override
            public boolean notCsv(long line, String text) {
                found.add(line + " " + text);
                return on;
            }
        });
        return found;
    }
}
