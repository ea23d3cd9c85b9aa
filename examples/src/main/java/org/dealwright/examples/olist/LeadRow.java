package org.dealwright.examples.olist;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import org.dealwright.examples.rows.CsvSource;
import org.dealwright.examples.rows.Fault;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Attributes;
import org.dealwright.process.Check;
import org.dealwright.prospect.Source;
import org.dealwright.prospect.SourceKind;

/**
 * A marketing-qualified lead as the source has it.
 *
 * @param line its line
 * @param id its {@code mql_id}
 * @param firstContact the date of the first contact
 * @param source inbound, with the origin as detail where one is given
 * @param attributes the landing page
 * @param notes what does not fit, and does not keep it out
 */
record LeadRow(long line, String id, LocalDate firstContact, Source source, Attributes attributes, List<Fault> notes) {
    static final String FILE = "olist_marketing_qualified_leads_dataset.csv";
    static final String ID = "mql_id";
    static final String FIRST_CONTACT = "first_contact_date";
    static final String LANDING_PAGE = "landing_page_id";
    static final String ORIGIN = "origin";
    static final List<String> COLUMNS = List.of(ID, FIRST_CONTACT, LANDING_PAGE, ORIGIN);

    /** Reads a row; else says what keeps it out. */
    static Either<Fault, LeadRow> read(CsvSource.Row row) {
        RowReading reading = new RowReading(FILE, row);
        Option<String> id = reading.needed(ID, OlistFault.UNFIT_IDENTIFIER, Values::id);
        Option<LocalDate> contact = reading.needed(FIRST_CONTACT, OlistFault.UNREADABLE_DATE, Values::date);
        if (reading.problem().isDefined()) {
            return Either.left(reading.problem().get());
        }
        Source source = source(row.get(ORIGIN), reading);
        reading.keep(LANDING_PAGE, AttributeKey.text("landing-page"), Option::of);
        reading.noteIfBlank(LANDING_PAGE);
        return Either.right(
                new LeadRow(row.line(), id.get(), contact.get(), source, reading.attributes(), reading.notes()));
    }

    /** Olist's origin {@code referral} is a web page that referred, not a customer: it is inbound too. */
    private static Source source(String origin, RowReading reading) {
        if (Check.isCode(origin)) {
            return Source.of(SourceKind.INBOUND, origin);
        }
        if (origin.isEmpty()) {
            reading.note(ORIGIN, OlistFault.BLANK_ORIGIN);
        } else {
            reading.note(ORIGIN, OlistFault.NOT_A_CODE);
            reading.keepAsWritten(ORIGIN);
        }
        return Source.of(SourceKind.INBOUND);
    }
}
