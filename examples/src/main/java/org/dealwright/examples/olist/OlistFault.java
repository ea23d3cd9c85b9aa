package org.dealwright.examples.olist;

import org.dealwright.examples.rows.Fate;
import org.dealwright.examples.rows.FaultKind;

/** What can be wrong with a row, and what the import makes of it. */
enum OlistFault implements FaultKind {
    WON_BEFORE_FIRST_CONTACT(
            Fate.RECORDED, "won before the first contact", "kept as claimed, counted with its negative days"),
    SDR_IS_REP(
            Fate.RECORDED,
            "SDR and rep are one person",
            "adopted as qualified, converted by its owner; not counted as a handoff"),
    BLANK_ORIGIN(Fate.RECORDED, "no origin", "source inbound without detail; not the same as the origin 'unknown'"),
    BLANK(Fate.RECORDED, "nothing stated", "left missing"),
    ZERO_REVENUE(Fate.RECORDED, "0 is probably 'not stated'", "kept as written"),
    NEGATIVE_REVENUE(Fate.RECORDED, "below 0, which no revenue is", "kept as written"),
    SAYS_UNKNOWN(Fate.RECORDED, "says that it is not known", "kept as written; blank would be something else"),
    SEVERAL_VALUES(Fate.RECORDED, "several values in one field", "kept as one text"),
    NOT_A_CODE(Fate.RECORDED, "cannot be a source's code", "source inbound without detail; text kept as an attribute"),
    ODD_VALUE(Fate.RECORDED, "not the kind of value that the field holds", "kept as text in an attribute of its own"),
    UNFIT_VALUE(Fate.RECORDED, "blank, too long, or not printable", "left out"),
    DEAL_WITHOUT_LEAD(
            Fate.RECORDED,
            "no recorded lead has this mql_id",
            "adopted without source and first contact; outside the conversion"),
    DEAL_JOINED(Fate.RECORDED, "the seller has an open deal already", "that deal was joined"),
    UNKNOWN_COLUMN(Fate.RECORDED, "a column that the import does not know", "ignored"),
    DUPLICATE(Fate.REPORTED, "this mql_id stands in the file already", "not recorded; the first row counts"),
    NOT_CSV(Fate.REPORTED, "not CSV: its quotes do not close", "not recorded; reading goes on with the next line"),
    WRONG_COLUMNS(Fate.REPORTED, "the row has another number of fields than the header", "not recorded"),
    UNREADABLE_DATE(Fate.REPORTED, "not a date as the file writes them", "not recorded"),
    UNFIT_IDENTIFIER(Fate.REPORTED, "blank, too long or not printable: no identifier", "not recorded"),
    REFUSED(Fate.REFUSED, "refused by the life cycle", "not recorded as claimed");

    private final Fate fate;
    private final String reason;
    private final String done;

    OlistFault(Fate fate, String reason, String done) {
        this.fate = fate;
        this.reason = reason;
        this.done = done;
    }

    @Override
    public Fate fate() {
        return fate;
    }

    @Override
    public String reason() {
        return reason;
    }

    @Override
    public String done() {
        return done;
    }
}
