package org.dealwright.examples.crm;

import org.dealwright.examples.rows.Fate;
import org.dealwright.examples.rows.FaultKind;

/** What can be wrong with a row of an export, and what the import makes of it. */
enum CrmFault implements FaultKind {
    REPLACED(Fate.RECORDED, "the mapping says to read something else", "read as the mapping says"),
    BLANK(Fate.RECORDED, "nothing stated", "left missing"),
    NOT_JOINED(Fate.RECORDED, "not in the file that the mapping joins", "what that file would say is left missing"),
    CLOSED_BEFORE_OPENED(Fate.RECORDED, "closed before it was opened", "kept as claimed, counted with negative days"),
    CLOSED_WHILE_OPEN(Fate.RECORDED, "a closing date, and a phase that is open", "the date is left out"),
    UNFIT_VALUE(Fate.RECORDED, "too long, or not printable", "left out"),
    DUPLICATE_KEY(Fate.RECORDED, "this key stands in the file already", "the first row counts"),
    BADLY_QUOTED(Fate.REPORTED, "not CSV: its quotes do not close", "not recorded; reading goes on with the next line"),
    WRONG_COLUMNS(Fate.REPORTED, "the row has another number of fields than the header", "not recorded"),
    NO_IDENTIFIER(Fate.REPORTED, "no identifier", "not recorded"),
    UNFIT_IDENTIFIER(Fate.REPORTED, "too long or not printable: no identifier", "not recorded"),
    NO_PHASE(Fate.REPORTED, "nothing says how far the deal has come", "not recorded"),
    UNKNOWN_PHASE(Fate.REPORTED, "the mapping does not say what this stands for", "not recorded"),
    LEFT_OUT(Fate.REPORTED, "the mapping says to leave it out", "not recorded"),
    UNREADABLE_DATE(Fate.REPORTED, "not a date as the mapping says they are written", "not recorded"),
    OPENED_LATER(Fate.REPORTED, "opened later than the export was made", "not recorded"),
    UNREADABLE_AMOUNT(Fate.REPORTED, "not an amount as the mapping says they are written", "not recorded"),
    UNFIT_AMOUNT(Fate.REPORTED, "more digits than an amount in this currency has", "not recorded"),
    NEGATIVE_AMOUNT(Fate.REPORTED, "less than nothing", "not recorded"),
    UNKNOWN_CURRENCY(Fate.REPORTED, "not a currency's code", "not recorded"),
    NO_CURRENCY(Fate.REPORTED, "an amount in no currency", "not recorded"),
    DUPLICATE(Fate.REFUSED, "a deal of this identifier is there already", "not recorded; the first row counts"),
    REFUSED(Fate.REFUSED, "refused by the life cycle", "not recorded");

    private final Fate fate;
    private final String reason;
    private final String done;

    CrmFault(Fate fate, String reason, String done) {
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
