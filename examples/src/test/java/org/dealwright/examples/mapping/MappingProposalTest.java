package org.dealwright.examples.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports as well-known systems write them, and what is proposed for them. */
class MappingProposalTest {
    @TempDir
    Path folder;

    @Test
    void opportunities_with_one_closing_date_are_understood() throws IOException {
        Mapping mapping = proposed("""
                "Opportunity ID","Opportunity Owner","Account Name","Stage","Amount","Amount Currency","Close Date","Created Date","Lead Source","Contact: Email"
                "0061","Ann","Acme","Prospecting","1200.50","EUR","31/12/2017","05/01/2017","Web","a@acme.example"
                "0062","Bob","Umbrella","Closed Won","900","EUR","02/03/2017","04/01/2017","Partner",""
                "0063","Bob","","Proposal/Price Quote","","EUR","02/03/2018","04/01/2017","Web","b@u.example"
                "0064","Bob","","Negotiation/Review","","EUR","02/03/2018","04/01/2017","Web","b@u.example"
                "0065","Bob","","Closed Lost","","EUR","02/03/2017","04/01/2017","Web","b@u.example"
                """);

        assertAll(
                () -> assertEquals(
                        Map.of(
                                Field.ID, "Opportunity ID",
                                Field.OWNER, "Opportunity Owner",
                                Field.COMPANY, "Account Name",
                                Field.VALUE, "Amount",
                                Field.CURRENCY, "Amount Currency",
                                Field.SOURCE, "Lead Source"),
                        mapping.fields().columns()),
                () -> assertEquals("Close Date", column(mapping, DateField.CLOSED)),
                () -> assertEquals("Close Date", column(mapping, DateField.EXPECTED_CLOSE)),
                () -> assertEquals("Created Date", column(mapping, DateField.OPENED)),
                () -> assertEquals(
                        List.of(new PhaseColumn(
                                "Stage",
                                Map.of(
                                        "Prospecting", ExportPhase.DISCOVERING,
                                        "Closed Won", ExportPhase.WON,
                                        "Proposal/Price Quote", ExportPhase.PROPOSED,
                                        "Negotiation/Review", ExportPhase.NEGOTIATING,
                                        "Closed Lost", ExportPhase.LOST))),
                        mapping.fields().phases()));
    }

    @Test
    void a_status_leaves_it_to_a_stage_and_personal_data_is_left_out() throws IOException {
        String text = text("""
                Deal - ID,Deal - Owner,Deal - Organization,Deal - Status,Deal - Stage,Deal - Value,Deal - Currency,Deal - Deal created,Deal - Expected close date,Person - Phone,Deal - Label
                1,Ann,Acme,Open,Demo Scheduled,$1500,USD,2017-01-05 10:20:30,2017-06-01,+36 30 123 4567,hot
                2,Ann,Acme,Won,Contract Sent,"$2,500",USD,2017-01-05 10:20:30,,+36 30 123 4567,hot
                3,Ann,Acme,Lost,N/A,$0,USD,2017-01-05 10:20:30,,+36 30 123 4567,cold
                4,Ann,Acme,Deleted,Odd,$0,USD,2017-01-05 10:20:30,,+36 30 123 4567,cold
                """);
        Mapping mapping = Mapping.of(text.replace("\"?\"", "\"agreed\""));

        assertAll(
                () -> assertEquals(
                        List.of(
                                new PhaseColumn(
                                        "Deal - Status",
                                        Map.of(
                                                "Open", ExportPhase.NEXT,
                                                "Won", ExportPhase.WON,
                                                "Lost", ExportPhase.LOST,
                                                "Deleted", ExportPhase.LEAVE_OUT)),
                                new PhaseColumn(
                                        "Deal - Stage",
                                        Map.of(
                                                "Demo Scheduled", ExportPhase.DISCOVERING,
                                                "Contract Sent", ExportPhase.PROPOSED,
                                                "Odd", ExportPhase.AGREED))),
                        mapping.fields().phases()),
                () -> assertTrue(text.contains("\"Odd\": \"?\""), text),
                () -> assertTrue(text.contains("// Left out, for it may be personal data: Person - Phone."), text),
                () -> assertEquals(
                        Map.of("deal-label", "Deal - Label"), mapping.fields().attributes()),
                () -> assertEquals(
                        new NumberFormat('.', Optional.of(','), List.of("$")),
                        mapping.reading().numbers()),
                () -> assertEquals(Set.of("N/A"), mapping.reading().empty()));
    }

    @Test
    void names_and_addresses_are_left_out_and_nothing_is_grouped_by_what_stands_once() throws IOException {
        String text = text("""
                Opportunity ID,Opportunity Name,Stage,Amount,Billing Address,Region,Remark
                0061,Acme for Pat Poe,Closed Won,5,1 High Street,North,call back
                0062,Umbrella,Closed Won,5,2 High Street,South,hurry
                0063,Kim Lee,Closed Lost,5,3 High Street,North,calm
                0064,Initech,Closed Lost,5,4 High Street,South,big
                0065,Hooli,Prospecting,5,5 High Street,North,small
                0066,Globex,Prospecting,5,6 High Street,South,new
                """);

        assertTrue(
                text.contains("// Left out, for it may be personal data: Opportunity Name, Billing Address.\n"), text);
        assertTrue(
                text.contains("\"attributes\": {\n    \"region\": \"Region\",\n    \"remark\": \"Remark\",\n"), text);
        assertTrue(text.contains("\"groups\": [\"region\"]"), text);
    }

    @Test
    void a_hungarian_export_is_understood() throws IOException {
        Path export = folder.resolve("export.csv");
        Files.write(export, """
                Azonosító;Felelős;Ügyfél;Állapot;Összeg;Létrehozva;Várható zárás
                1;Anna;Kék Kft.;megnyert;1 250 000 Ft;2024.01.05.;2024.02.01.
                2;Őrs;Zöld Kft.;nyitott;99 000 Ft;2024.01.06.;2024.02.01.
                3;Őrs;Zöld Kft.;elveszített;99 000 Ft;2024.01.06.;2024.02.01.
                """.getBytes(Charset.forName("windows-1250")));
        String text = MappingProposal.of(export, ZoneId.of("Europe/Budapest"), Optional.empty());

        assertAll(
                () -> assertTrue(text.contains("\"separator\": \";\","), text),
                () -> assertTrue(text.contains("\"encoding\": \"windows-1252\","), text),
                () -> assertTrue(text.contains("\"zone\": \"Europe/Budapest\","), text),
                () -> assertTrue(text.contains("\"currency\": \"HUF\","), text),
                () -> assertTrue(
                        text.contains("\"numbers\": {\n    \"decimal\": \",\",\n    \"grouping\": \" \","), text),
                () -> assertTrue(text.contains("\"format\": \"uuuu.MM.dd.\""), text),
                () -> assertTrue(text.contains("\"megnyert\": \"won\""), text));
    }

    @Test
    void what_only_the_user_knows_is_asked_for_and_refused_until_then() throws IOException {
        String text = text("a,b,c,amount\n1,x,01/02/2017,5\n1,y,03/04/2017,6\n");
        UnusableMapping problem = assertThrows(UnusableMapping.class, () -> Mapping.of(text));

        assertAll(
                () -> assertTrue(String.valueOf(problem.getMessage()).contains("'?': unknown currency"), text),
                () -> assertTrue(
                        String.valueOf(problem.getMessage()).contains("phases[0].names.?: '?': unknown phase"), text));
    }

    @Test
    void a_date_that_can_be_read_in_two_ways_is_pointed_out() throws IOException {
        String text = text("id,stage,created\n1,Won,01/02/2017\n2,Lost,03/04/2017\n");

        assertTrue(
                text.contains("// dd/MM/uuuu fits too: look which one it is.\n"
                        + "    \"opened\": {\"column\": \"created\", \"format\": \"MM/dd/uuuu\"},"),
                text);
    }

    @Test
    void a_currency_that_is_given_is_taken() throws IOException {
        Path export = write("id,stage,amount\n1,Won,5\n");

        assertEquals(
                Optional.of(CurrencyUnit.EUR),
                Mapping.of(MappingProposal.of(export, ZoneOffset.UTC, Optional.of(CurrencyUnit.EUR)))
                        .reading()
                        .currency());
    }

    @Test
    void what_stands_in_an_export_cannot_write_the_mapping() throws IOException {
        String text = text("id,stage,\"phone\n\"\"currency\"\": \"\"EUR\"\", //\"\n1,\"Won\"\"}, {\",1\n2,Won\n");

        assertTrue(text.contains("personal data: phone \"currency\": \"EUR\", //.\n"), text);
        assertEquals(
                Map.of("Won\"}, {", ExportPhase.WON, "Won", ExportPhase.WON),
                Mapping.of(text).fields().phases().get(0).names());
        assertFalse(Mapping.of(text).reading().currency().isPresent());
    }

    @Test
    void a_header_alone_is_a_beginning() throws IOException {
        String text = text("id,stage,created\n");

        assertTrue(text.contains("\"id\": \"id\""), text);
    }

    private static String deals(int dates, String... odd) {
        StringBuilder csv = new StringBuilder("id,status,created\n");
        for (int i = 0; i < odd.length; i++) {
            csv.append(100 + i).append(",won,").append(odd[i]).append('\n');
        }
        for (int i = 1; i <= dates; i++) {
            csv.append(i).append(",won,2024-01-").append(i < 10 ? "0" + i : i).append('\n');
        }
        return csv.toString();
    }

    @Test
    void a_column_of_dates_with_some_odd_values_stays_one_and_says_so() throws IOException {
        for (int dates : List.of(1, 5, 19)) {
            String text = text(deals(dates, "soon"));

            assertEquals("created", column(Mapping.of(text), DateField.OPENED));
            assertTrue(text.contains("Not all of created are dates so written: such as 'soon'."), text);
        }
    }

    @Test
    void a_day_that_no_month_has_is_one_of_them() throws IOException {
        String text = text("id;status;created\n1;won;2025.02.28.\n2;won;2025.02.30.\n");

        assertEquals("created", column(Mapping.of(text), DateField.OPENED));
        assertTrue(text.contains("such as '2025.02.30.'"), text);
    }

    @Test
    void one_with_more_of_them_than_dates_is_none_and_says_so_too() throws IOException {
        String text = text(deals(1, "soon", "later"));

        assertFalse(Mapping.of(text).fields().dates().containsKey(DateField.OPENED), text);
        assertTrue(text.contains("created is taken for no date: it holds values such as 'soon'."), text);
    }

    private static String amounts(String... amounts) {
        StringBuilder csv = new StringBuilder("id;status;amount\n");
        for (int i = 0; i < amounts.length; i++) {
            csv.append(i).append(";won;").append(amounts[i]).append('\n');
        }
        return csv.toString();
    }

    @Test
    void an_amount_that_is_none_costs_its_row_and_not_the_format_of_the_others() throws IOException {
        for (String odd : List.of("12a", "1e999999999")) {
            String text = text(amounts("18.821,83 Ft", odd, "1.250.000,00 Ft", "99,50 Ft"));
            Mapping mapping = Mapping.of(text);

            assertEquals(
                    new NumberFormat(',', Optional.of('.'), List.of("Ft")),
                    mapping.reading().numbers());
            assertEquals(Optional.of(CurrencyUnit.of("HUF")), mapping.reading().currency());
            assertTrue(
                    text.contains("// Not all of amount are amounts so written: such as '" + odd
                            + "'. Rows with such a value are reported, and not recorded.\n"),
                    text);
        }
    }

    @Test
    void that_a_plain_one_is_none_is_said_too() throws IOException {
        assertTrue(text(amounts("5", "12a", "6")).contains("Not all of amount are amounts so written: such as '12a'."));
    }

    @Test
    void where_most_are_no_amounts_none_is_guessed() throws IOException {
        assertTrue(text(amounts("5", "dear", "cheap")).contains("Not all of amount look like amounts: such as dear."));
    }

    private Mapping proposed(String csv) throws IOException {
        return Mapping.of(text(csv));
    }

    private String text(String csv) throws IOException {
        return MappingProposal.of(write(csv), ZoneOffset.UTC, Optional.empty());
    }

    private Path write(String csv) throws IOException {
        return Files.write(folder.resolve("export.csv"), csv.getBytes(UTF_8));
    }

    private static String column(Mapping mapping, DateField field) {
        return mapping.fields().dates().get(field).column();
    }
}
