package org.dealwright.examples.mapping;

/** When something happened to a deal, or is to happen. */
public enum DateField {
    /** When it was opened. */
    OPENED("opened"),
    /** When it was won or lost. */
    CLOSED("closed"),
    /** When it is expected to close. */
    EXPECTED_CLOSE("expectedClose"),
    /** Until when it is on hold. */
    ON_HOLD_UNTIL("onHoldUntil");

    private final String code;

    DateField(String code) {
        this.code = code;
    }

    /** Its name in the mapping. */
    public String code() {
        return code;
    }
}
