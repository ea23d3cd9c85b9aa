package org.dealwright.examples.telco;

import org.dealwright.examples.rows.Fate;
import org.dealwright.examples.rows.FaultKind;

/** What can be wrong with a row, and what the import makes of it. */
enum TelcoFault implements FaultKind {
    NOTHING_CHARGED_YET(Fate.RECORDED, "blank within the first month", "left missing: nothing was charged yet"),
    BLANK_TOTAL(Fate.RECORDED, "blank though months have passed", "left missing"),
    UNKNOWN_COLUMN(Fate.RECORDED, "a column that the import does not know", "ignored"),
    DUPLICATE(Fate.REPORTED, "this customerID stands in the file already", "not recorded; the first row counts"),
    NOT_CSV(Fate.REPORTED, "not CSV: its quotes do not close", "not recorded; reading goes on with the next line"),
    WRONG_COLUMNS(Fate.REPORTED, "the row has another number of fields than the header", "not recorded"),
    UNFIT_IDENTIFIER(Fate.REPORTED, "blank, too long or not printable: no identifier", "not recorded"),
    UNREADABLE_MONTHS(Fate.REPORTED, "not a number of months from 0 to 1200", "not recorded"),
    UNREADABLE_AMOUNT(Fate.REPORTED, "not an amount of at most two decimals, 0 or more", "not recorded"),
    UNKNOWN_CONTRACT(Fate.REPORTED, "not Month-to-month, One year or Two year", "not recorded"),
    NEITHER_YES_NOR_NO(Fate.REPORTED, "neither Yes nor No", "not recorded"),
    REFUSED(Fate.REFUSED, "refused by the life cycle", "not recorded as claimed");

    private final Fate fate;
    private final String reason;
    private final String done;

    TelcoFault(Fate fate, String reason, String done) {
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
