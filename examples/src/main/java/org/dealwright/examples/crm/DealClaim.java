package org.dealwright.examples.crm;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import org.dealwright.examples.mapping.ExportPhase;
import org.dealwright.examples.rows.Fault;
import org.dealwright.id.CompanyId;
import org.dealwright.process.Attributes;
import org.dealwright.process.MemberId;
import org.joda.money.Money;

/**
 * What a row claims of a deal.
 *
 * @param id the deal's identifier
 * @param phase how far it has come
 * @param parties whose it is
 * @param dates when
 * @param value what it is worth, or was won for; none where the row does not say
 * @param ending why it was lost
 * @param attributes custom fields
 * @param notes what does not fit, and does not keep the row out
 */
record DealClaim(
        String id,
        ExportPhase phase,
        Parties parties,
        Dates dates,
        Option<Money> value,
        Ending ending,
        Attributes attributes,
        List<Fault> notes) {
    /**
     * Whose a deal is.
     *
     * @param owner the account executive
     * @param company the company
     */
    record Parties(Option<MemberId> owner, Option<CompanyId> company) {}

    /**
     * When; each is none where the row does not say.
     *
     * @param opened when it was opened
     * @param closed when it was won or lost
     * @param expectedClose when it is expected to close
     * @param onHoldUntil until when it is on hold
     */
    record Dates(
            Option<Instant> opened,
            Option<Instant> closed,
            Option<Instant> expectedClose,
            Option<Instant> onHoldUntil) {}

    /**
     * Why a deal was lost, as codes.
     *
     * @param reason the reason
     * @param competitor to whom
     */
    record Ending(Option<String> reason, Option<String> competitor) {}
}
