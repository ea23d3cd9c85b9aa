package org.dealwright.examples.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvOutputTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=cmd|' /C calc'!A0",
                "@SUM(A1)",
                "+1+1",
                "-1+1",
                "-2+3+cmd|' /C calc'!D2",
                "  =1+1",
                "\t=1+1",
                "\r=1+1",
                "\ttab",
                "\uFF1D1+1",
                "-=1+1",
                "--1+1",
                "+36 1 234 5678"
            })
    void what_a_spreadsheet_would_run_is_written_as_text(String cell) {
        assertEquals("'" + cell, Formulas.disarmed(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-12.50", "+1,000", "-", "--", "1=1", "a@b", "'=1+1", "GTX Pro", "1-1", "é"})
    void anything_else_stays_as_it_is(String cell) {
        assertEquals(cell, Formulas.disarmed(cell));
    }

    @Test
    void a_cell_is_guarded_within_its_quotes() throws IOException {
        Path file = folder.resolve("out.csv");
        try (CsvOutput csv = CsvOutput.to(file, new CsvFormat(';', StandardCharsets.UTF_8))) {
            csv.row(List.of("a;b", "=\"x\"", "plain"));
            csv.keep();
        }

        assertEquals("\"a;b\";\"'=\"\"x\"\"\";plain\n", Files.readString(file));
    }

    @Test
    void what_the_encoding_cannot_write_becomes_a_question_mark() throws IOException {
        Path file = folder.resolve("out.csv");
        try (CsvOutput csv = CsvOutput.to(file, new CsvFormat(',', Charset.forName("windows-1252")))) {
            csv.row(List.of("São", "ő"));
            csv.keep();
        }

        assertEquals("São,?\n", Files.readString(file, Charset.forName("windows-1252")));
    }

    @Test
    void what_is_not_kept_leaves_nothing_behind() {
        Path file = folder.resolve("out.csv");
        try (CsvOutput csv = CsvOutput.to(file, CsvFormat.USUAL)) {
            csv.row(List.of("a"));
        }

        assertFalse(Files.exists(file));
    }

    @Test
    void a_folder_that_is_not_there_is_said_at_once() {
        UnreadableSource problem =
                assertThrows(UnreadableSource.class, () -> CsvOutput.to(folder.resolve("no/out.csv"), CsvFormat.USUAL));

        assertEquals(
                "The file " + folder.resolve("no/out.csv") + " cannot be written: its folder does not exist.",
                problem.getMessage());
    }
}
