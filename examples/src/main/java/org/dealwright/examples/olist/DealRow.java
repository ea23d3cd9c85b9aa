package org.dealwright.examples.olist;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.dealwright.examples.rows.CsvSource;
import org.dealwright.examples.rows.Fault;
import org.dealwright.id.CompanyId;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Attributes;
import org.dealwright.process.MemberId;

/**
 * A closed deal as the source has it.
 *
 * @param line its line
 * @param id the {@code mql_id} of its lead
 * @param seller the company
 * @param sdr who worked the lead
 * @param rep who closed the deal
 * @param wonAt when it was won
 * @param attributes what the seller declared
 * @param notes what does not fit, and does not keep it out
 */
record DealRow(
        long line,
        String id,
        Option<CompanyId> seller,
        Option<MemberId> sdr,
        MemberId rep,
        Instant wonAt,
        Attributes attributes,
        List<Fault> notes) {
    static final String FILE = "olist_closed_deals_dataset.csv";
    static final String WON = "won_date";
    private static final String PROFILE = "lead_behaviour_profile";
    private static final String REVENUE = "declared_monthly_revenue";
    private static final String STOCK = "average_stock";
    static final String SDR = "sdr_id";
    static final List<String> COLUMNS = List.of(
            "mql_id",
            "seller_id",
            SDR,
            "sr_id",
            WON,
            "business_segment",
            "lead_type",
            PROFILE,
            "has_company",
            "has_gtin",
            STOCK,
            "business_type",
            "declared_product_catalog_size",
            REVENUE);

    /** Whether one person did both, so that there was nothing to hand over. */
    boolean isOnePersons() {
        return sdr.contains(rep);
    }

    /** A fault of this row that shows only when it is recorded. */
    Fault fault(String field, String value, OlistFault kind, String detail) {
        return new Fault(FILE, line, field, value, kind, detail);
    }

    /** Reads a row; else says what keeps it out. */
    static Either<Fault, DealRow> read(CsvSource.Row row) {
        RowReading reading = new RowReading(FILE, row);
        Option<String> id = reading.needed("mql_id", OlistFault.UNFIT_IDENTIFIER, Values::id);
        Option<CompanyId> seller = reading.id("seller_id").map(CompanyId::new);
        Option<MemberId> sdr = reading.id(SDR).map(MemberId::new);
        Option<String> rep = reading.needed("sr_id", OlistFault.UNFIT_IDENTIFIER, Values::id);
        Option<Instant> wonAt = reading.needed(WON, OlistFault.UNREADABLE_DATE, Values::instant);
        if (reading.problem().isDefined()) {
            return Either.left(reading.problem().get());
        }
        declared(row, reading);
        if (sdr.exists(member -> member.value().equals(rep.get()))) {
            reading.note(SDR, OlistFault.SDR_IS_REP);
        }
        return Either.right(new DealRow(
                row.line(),
                id.get(),
                seller,
                sdr,
                new MemberId(rep.get()),
                wonAt.get(),
                reading.attributes(),
                reading.notes()));
    }

    private static void declared(CsvSource.Row row, RowReading reading) {
        reading.text("business_segment");
        reading.text("lead_type");
        reading.text(PROFILE);
        reading.text(STOCK);
        reading.text("business_type");
        reading.keep("has_company", AttributeKey.yesOrNo("has-company"), Values::yesOrNo);
        reading.keep("has_gtin", AttributeKey.yesOrNo("has-gtin"), Values::yesOrNo);
        reading.keep(
                "declared_product_catalog_size",
                AttributeKey.wholeNumber("declared-product-catalog-size"),
                Values::wholeNumber);
        reading.keep(REVENUE, AttributeKey.decimal("declared-monthly-revenue"), Values::decimal);
        reading.noteIfBlank("business_segment", "lead_type", PROFILE, "business_type", REVENUE);
        int sign = Values.decimal(row.get(REVENUE)).map(BigDecimal::signum).getOrElse(1);
        if (sign <= 0) {
            reading.note(REVENUE, sign == 0 ? OlistFault.ZERO_REVENUE : OlistFault.NEGATIVE_REVENUE);
        }
        if (row.get(STOCK).equals("unknown")) {
            reading.note(STOCK, OlistFault.SAYS_UNKNOWN);
        }
        if (row.get(PROFILE).contains(",")) {
            reading.note(PROFILE, OlistFault.SEVERAL_VALUES);
        }
    }
}
